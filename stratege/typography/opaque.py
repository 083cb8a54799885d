"""What no rule may touch: addresses, identifiers, code, smileys; `opaque_spans("Voir a@b.fr !")` is [(5, 11)]."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

OpaqueSpan = tuple[int, int]

# A stretch without white space is looked at closely only if it holds one of these signs with something after it.
SUSPECT = r"(?<!\S)[^\s@/\\#:;.=~\ue000-\ue002]{0,300}+[@/\\#:;.=~][^\s\ue000-\ue002]++"
BARE = r"[^\s<>«»“”\"\ue000-\ue002]"
FILES = (
    "py|js|ts|tsx|jsx|mjs|json|ya?ml|md|html?|css|scss|csv|pdf|txt|png|jpe?g|svg|gif|webp|xml|toml|ini|sh|exe|docx?|"
    "xlsx?|pptx?|odt|zip|gz|php|rb|rs|go|c|h|cpp|java|sql|log|cfg|conf|env|lock|tex|bib|rst|ico|mp[34]|wav|avi|mov|"
    "htaccess|gitignore"
)
TLD = "com|fr|org|net|eu|io|ca|ch|be|edu|gov|gouv|info|dev|ai|co|uk|de|tv|lu|it|es|paris|quebec|app|me"
COMPACT = rf"""
    (?:[a-zA-Z][a-zA-Z0-9+.-]{{1,20}}://|www\.|mailto:|doi:|urn:|tel:){BARE}++   # addresses
  | (?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)++                        # e-mail
  | (?<![\w.])10\.\d{{4,9}}/{BARE}++                                # DOI
  | (?<![\w.@-])(?:[\w-]{{1,63}}\.){{1,8}}(?:{TLD})(?![\w-])(?::\d+)?(?:[/?#]{BARE}*+)?   # bare domains
  | (?<![\w.-])[\w.-]{{0,80}}\w\.(?:{FILES})(?![\w-])               # file names
  | (?<![\w.])\.[a-z][\w-]+(?:\.\w+)*                                # .htaccess
  | (?<![\w.])(?:\d{{1,3}}\.){{3}}\d{{1,3}}(?::\d+)?(?![\w.]\w)       # IPv4
  | (?<![\w.,])v?(?!\d{{1,3}}(?:\.\d{{3}})+(?![\w.]\w))\d+(?:\.\d+){{2,8}}(?:-\w+)?(?!\w)  # versions, dates
  | (?<![\w:])(?:[0-9A-Fa-f]{{1,4}}:){{2,7}}(?::?[0-9A-Fa-f]{{1,4}})(?![\w:]) | \w*::[\w:]*+   # IPv6, MAC, scopes
  | (?<!\w)[A-Za-z]:[\\]{BARE}*+ | \\\\{BARE}++                        # Windows paths
  | (?<![\w.)»])(?:~|\.{{1,2}})?/[\w.@-]+(?:/[\w.*@-]+)*+/?           # paths
  | (?<![\w/.-])[a-zA-Z0-9_.-]{{1,80}}(?:/[a-zA-Z0-9_.*-]+){{2,}}+(?![\w²³])/?                           # a/b/c
  | (?<!\w):[a-z][a-z0-9_+-]*:(?!\w)                                 # :emoji:
  | (?<![\w)\]»])[:;=8][o'’-]?['’-]?[()\[\]DPpO/\\|*](?![\w/])         # smileys
  | (?<![\w&])[@\#]\w[\w-]*+                                          # @handle, #tag
  | (?<!\w)--?[a-zA-Z][\w-]*=\S+                                     # --option=value
"""
SPACED = r"""
    \{\{[^{}\n]*\}\} | \$\{[^{}\n]*\} | \{%[^%\n]*%\} | \{[A-Za-z_][\w.]*\} | %\(\w+\)[sd]   # templates
  | (?<![`\w])(`++)(?=[^\s`])[^`\n]{0,2000}+\1(?![`\w])               # code
  | <(?:/?[a-zA-Z][^<>\n]{0,2000}+|!--[^<>]{0,2000}--)>               # tags
  | &(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});           # entities
  | \[(?:[@\#=^-][^\[\]\n]{0,400}+|[^\[\]\n@]{0,200}+(?<=[ -])@\w[^\[\]\n]{0,400}+)\] | \[[ ]\]  # citations, tasks
  | (?<![\w$])\$(?=\S)[^$\n\\^_={]{0,200}+[\\^_={][^$\n]{0,400}+(?<=\S)\$(?!\w)   # LaTeX
  | \\\([^\n\\]{0,400}+\\\) | \\[A-Za-z]+(?:\{[^{}\n]{0,400}+\})+
  | ISBN(?:-1[03])?[ :]*(?:97[89][ -]?)?[\d -]{8,15}[\dXx]
  | \[/?[a-z][\w-]*(?:[ ][\w-]+=(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|[^\s"'\]]+)){1,12}+[ ]?/?\]   # [shortcode a="b"]
  | '''+ | \ufeff
  | (?<!\w)\d{1,3}'[ ]?\d{1,2}(?:[.,]\d+)?(?:"|''|(?!\w))             # minutes and seconds, feet and inches
  | (?<=[ (]):[ ]?\)(?!\w) | (?<=\w[ ]):\(                            # smileys beside a space
"""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return re.compile(SUSPECT), re.compile(COMPACT, re.VERBOSE), re.compile(SPACED, re.VERBOSE)


def opaque_spans(text: str) -> list[OpaqueSpan]:
    """The protected stretches of a text whose gaps are ordinary spaces; sorted and disjoint."""
    found: list[OpaqueSpan] = []
    for start, end in sorted([*_spaced(text), *_compact(text)]):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found


def _spaced(text: str) -> Iterator[OpaqueSpan]:
    for match in _patterns()[2].finditer(text):
        yield match.span()


def _compact(text: str) -> Iterator[OpaqueSpan]:
    suspect, compact, _ = _patterns()
    for chunk in suspect.finditer(text):
        for match in compact.finditer(text, chunk.start(), chunk.end()):
            end = _trimmed(text, *match.span())
            if end > match.start():
                yield match.start(), end


def _trimmed(text: str, start: int, end: int) -> int:
    """An address does not own the full stop or the bracket that ends the sentence around it."""
    if not {"/", "@", "?"} & set(text[start:end]) or text[start] in ":;=8":
        return end
    while end > start and (text[end - 1] in ".,;:!?…'’*_" or (text[end - 1] == ")" and "(" not in text[start:end])):
        end -= 1
    return end
