"""What no rule may touch: addresses, identifiers, code, smileys; `opaque_spans("Voir a@b.fr !")` is [(5, 11)]."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from stratege.signs import BREAK, SPACE, WORD

OpaqueSpan = tuple[int, int]


class Branch(NamedTuple):
    """One kind of opaque stretch; in its example, ⟦ and ⟧ stand around what it finds."""

    name: str
    pattern: str
    example: str


SIGNS = f"{WORD}{SPACE}{BREAK}"  # what markup has hidden already
# A stretch without white space is looked at closely only if it holds one of these signs with something after it.
SUSPECT = rf"(?<!\S)[^\s@/\\#:;.=~{SIGNS}]{{0,300}}+[@/\\#:;.=~][^\s{SIGNS}]++"
BARE = rf"[^\s<>«»“”\"{SIGNS}]"
FILES = (
    "py|js|ts|tsx|jsx|mjs|json|ya?ml|md|html?|css|scss|csv|pdf|txt|png|jpe?g|svg|gif|webp|xml|toml|ini|sh|exe|docx?|"
    "xlsx?|pptx?|odt|zip|gz|php|rb|rs|go|c|h|cpp|java|sql|log|cfg|conf|env|lock|tex|bib|rst|ico|mp[34]|wav|avi|mov|"
    "htaccess|gitignore"
)
TLD = "com|fr|org|net|eu|io|ca|ch|be|edu|gov|gouv|info|dev|ai|co|uk|de|tv|lu|it|es|paris|quebec|app|me"
GROUPED = r"\d{1,3}(?:\.\d{3})+(?![\w.]\w)"  # 1.000.000 is a number
QUOTED = r"\"[^\"\n]{0,400}\"|'[^'\n]{0,400}'|[^\s\"'\]]+"

# Of two branches that begin at one place, the first wins.
COMPACT = (
    Branch(
        "address",
        rf"(?:[a-zA-Z][a-zA-Z0-9+.-]{{1,20}}://|www\.|mailto:|doi:|urn:|tel:){BARE}++",
        "Voir ⟦https://a.fr/b?c=d⟧.",
    ),
    Branch("e-mail", r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)++", "Écrire à ⟦a.b@c.fr⟧ !"),
    Branch("DOI", rf"(?<![\w.])10\.\d{{4,9}}/{BARE}++", "Voir ⟦10.1234/abc⟧."),
    Branch(
        "domain",
        rf"(?<![\w.@-])(?:[\w-]{{1,63}}\.){{1,8}}(?:{TLD})(?![\w-])(?::\d+)?(?:[/?#]{BARE}*+)?",
        "Sur ⟦exemple.fr/page⟧ !",
    ),
    Branch("file", rf"(?<![\w.-])[\w.-]{{0,80}}\w\.(?:{FILES})(?![\w-])", "Ouvrir ⟦plan-1.pdf⟧ !"),
    Branch("hidden file", r"(?<![\w.])\.[a-z][\w-]+(?:\.\w+)*", "Ouvrir ⟦.bashrc⟧ !"),
    Branch("IPv4", r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?![\w.]\w)", "Joindre ⟦127.0.0.1:80⟧ !"),
    Branch(
        "version or date",
        rf"(?<![\w.,])v?(?!{GROUPED})\d+(?:\.\d+){{2,8}}(?:-\w+)?(?!\w)",
        "La version ⟦v2.10.3⟧ !",
    ),
    Branch(
        "IPv6 or MAC",
        r"(?<![\w:])(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4})(?![\w:])",
        "Joindre ⟦00:1A:2B:3C:4D:5E⟧ !",
    ),
    Branch("scope", r"\w*::[\w:]*+", "Appeler ⟦std::sort⟧ !"),
    Branch("Windows path", rf"(?<!\w)[A-Za-z]:[\\]{BARE}*+", "Ouvrir ⟦C:\\Temp\\a⟧ !"),
    Branch("network path", rf"\\\\{BARE}++", "Ouvrir ⟦\\\\serveur\\a⟧ !"),
    Branch("path", r"(?<![\w.)»])(?:~|\.{1,2})?/[\w.@-]+(?:/[\w.*@-]+)*+/?", "Ouvrir ⟦~/notes/a⟧ !"),
    Branch(
        "relative path",
        r"(?<![\w/.-])[a-zA-Z0-9_.-]{1,80}(?:/[a-zA-Z0-9_.*-]+){2,}+(?![\w²³])/?",
        "Ouvrir ⟦notes/2020/a⟧ !",
    ),
    Branch("emoji", r"(?<!\w):(?:[a-z][a-z0-9_+-]*|[+-]1):(?!\w)", "Bravo ⟦:tada:⟧ !"),
    Branch("smiley", r"(?<![\w)\]»])[:;=8][o'’-]?['’-]?[()\[\]DPpO/\\|*](?![\w/])", "Bravo ⟦:-)⟧ oui"),
    Branch("handle or tag", r"(?<![\w&])[@\#]\w[\w-]*+", "Suivre ⟦@nom⟧ !"),
    Branch("option", r"(?<!\w)--?[a-zA-Z][\w-]*=\S+", "Donner ⟦--to=html⟧ ici"),
)
SPACED = (
    Branch("template, double braces", r"\{\{[^{}\n]*\}\}", "Cher ⟦{{ nom }}⟧ !"),
    Branch("template, dollar", r"\$\{[^{}\n]*\}", "Cher ⟦${ nom }⟧ !"),
    Branch("template, statement", r"\{%[^%\n]*%\}", "Cher ⟦{% if a %}⟧ !"),
    Branch("template, field", r"\{[A-Za-z_][\w.]*\}", "Cher ⟦{nom}⟧ !"),
    Branch("template, per cent", r"%\(\w+\)[sd]", "Cher ⟦%(nom)s⟧ !"),
    Branch("code", r"(?<![`\w])(?P<ticks>`++)(?=[^\s`])[^`\n]{0,2000}+(?P=ticks)(?![`\w])", "Taper ⟦`a ; b`⟧ !"),
    Branch("tag", r"(?<!<)<(?:/?[a-zA-Z][^<>\n]{0,2000}+|!--[^<>]{0,2000}--)>", "Un ⟦<b class=a>⟧ mot"),
    Branch("entity", r"&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});", "Un⟦&nbsp;⟧mot"),
    Branch(
        "citation",
        r"\[(?:[@\#=^-][^\[\]\n]{0,400}+|[^\[\]\n@]{0,200}+(?<=[ -])@\w[^\[\]\n]{0,400}+)\]",
        "Un fait ⟦[voir @a, p. 3]⟧.",
    ),
    Branch("task", r"\[[ ]\]", "⟦[ ]⟧ à faire"),
    Branch(
        "LaTeX, dollars",
        r"(?<![\w$])\$(?=\S)[^$\n\\^_={]{0,200}+[\\^_={][^$\n]{0,400}+(?<=\S)\$(?!\w)",
        "Soit ⟦$x_1 = 2$⟧ !",
    ),
    Branch("LaTeX, parentheses", r"\\\([^\n\\]{0,400}+\\\)", "Soit ⟦\\(x ; y\\)⟧ !"),
    Branch("LaTeX, command", r"\\[A-Za-z]+(?:\{[^{}\n]{0,400}+\})+", "Soit ⟦\\emph{x ; y}⟧ !"),
    Branch("ISBN", r"ISBN(?:-1[03])?[ :]*(?:97[89][ -]?)?[\d -]{8,15}[\dXx]", "Lire ⟦ISBN 978 2 07 036002 4⟧."),
    Branch("shortcode", rf"\[/?[a-z][\w-]*(?:[ ][\w-]+=(?:{QUOTED})){{1,12}}+[ ]?/?\]", 'Voici ⟦[video id="a ; b"]⟧ !'),
    Branch("attribute", r"=\"(?<=[\w-]=\")[^\"\n<>]{0,400}+\"", 'Ajouter title⟦="un - deux"⟧ ici'),
    Branch("apostrophes in a row", r"'''+", "Un ⟦'''⟧mot"),
    Branch("byte order mark", r"\ufeff", "⟦\ufeff⟧Un mot"),
    Branch(
        "minutes and seconds, feet and inches",
        r"(?<!\w)\d{1,3}'[ ]?\d{1,2}(?:[.,]\d+)?(?:\"|''|(?!\w))",
        "En ⟦3' 25\"⟧ !",
    ),
    Branch("smiley after a space", r"(?<=[ (]):[ ]?\)(?!\w)", "Bravo ⟦: )⟧ oui"),
    Branch("smiley before a space", r"(?<=\w[ ]):\(", "Perdu ⟦:(⟧oui"),
)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return re.compile(SUSPECT), _any_of(COMPACT), _any_of(SPACED)


def _any_of(branches: tuple[Branch, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{branch.pattern})" for branch in branches))


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
    if not ({"/", "@", "?"} & set(text[start:end]) or text.startswith("www.", start)) or text[start] in ":;=8":
        return end
    while end > start and (text[end - 1] in ".,;:!?…'’*_" or (text[end - 1] == ")" and "(" not in text[start:end])):
        end -= 1
    return end
