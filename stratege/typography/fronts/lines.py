"""What a line of Markdown may be: `FENCE` begins "```python", `DEFINITION` is "[clé]: adresse"; CommonMark and its kin.

The kin are Pandoc and Quarto, kramdown, Python-Markdown with pymdownx, VitePress and Docusaurus, MDX.
"""

from __future__ import annotations

import re
from functools import cache

from stratege.typography.fronts.html import BLOCKS
from stratege.typography.fronts.inline import folded

INDENT = re.compile(r"[ \t]*")
LINE = re.compile(r"[^\n]*\n?")
BLANK = re.compile(r"\n[ \t]*(?=\n|\Z)")
QUOTE = re.compile(r" {0,3}>[ \t]?")
ITEM = re.compile(r" *(?:[-*+]|\d{1,9}[.)]|[a-z#][.)](?=[ ]{2}))(?:[ \t]+|(?=\n|\Z))(?:\[[ xX]\][ \t]+)?")
FENCE = re.compile(r"[ \t]*(`{3,}(?!.*`)|~{3,})")
RULE = re.compile(r"[ \t]*(?:=+|-+|(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})[ \t]*\n?\Z")
HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+|(?=\n|\Z))")
NOTE = re.compile(r" {0,3}(?:\[\^[^\]\n]+\]:|:[ \t])[ \t]*")  # what it holds goes on, indented
ABBREVIATION = re.compile(r" {0,3}(?:\*\[[^\]\n]+\]:|(?:[Tt]able|[Ff]igure|[Ll]isting):(?=[ \t]))[ \t]*")
# An admonition, a tab or a detail of pymdownx: what it holds is indented; its title is prose.
ADMONITION = re.compile(r"[ \t]*(?:!!!|\?\?\?\+?|===[!+]*(?=[ \t]+\"))(?:[ \t]*[\w -]+)?")
QUOTED_TITLE = re.compile(r"[ \t]*\"([^\n]*)\"[ \t]*(?:\{[^{}\n]*\})?[ \t]*\n?\Z")
CONTAINER = re.compile(r"[ \t]*:{3,}[ \t]*[\w-]*[ \t]*")
WHOLE = re.compile(
    r" {0,3}\[[^\]\n]+\]:[ \t]*\S|[ \t]*\{[:#.%][^\n]*\}[ \t]*\n?\Z"
    r"|[ \t]*(?:\[TOC\]|/{3,}(?=\s|\Z)|;*-{1,}8<-)|[ \t]*\\\w*\{?\n?\Z"
)
MATHS = re.compile(r"\$\$[ \t]*(?:\{[^{}\n]*\}|\([\w:.-]+\))?\s*\Z|\\\]\s*\Z")  # the end of a formula on its own lines
SNIPPET = re.compile(r"^[ \t]*;*-+8<-+[ \t]*\n?\Z")  # pymdownx: files to be read here, one a line
ENVIRONMENT = re.compile(r"[ \t]*\\begin\{([A-Za-z]+\*?)\}")
MODULE = re.compile(
    r"(?:import[ \t](?:[^\n\"']*\bfrom[ \t]+)?[\"']|import[ \t]*\{[^{}\n\"']*\n?\Z"
    r"|export[ \t]+(?:const|default|let|var|function|class|async|[{*]))"
)
ROW = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+\n?\Z")
HTML = re.compile(r" {0,3}<(?:!--|\?|!|/?([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>]|\Z))")
ENDS = (
    ("<!--", "-->"),
    ("<?", "?>"),
    ("<pre", "</pre>"),
    ("<script", "</script>"),
    ("<style", "</style>"),
    ("<textarea", "</textarea>"),
)
FRONT = re.compile(r"\A\ufeff?(---|\+\+\+|\{(?=[ \t]*\n[ \t]*\"))[ \t]*\n")
FRONT_ENDS = {"---": r"(?:---|\.\.\.)", "+++": r"\+\+\+", "{": r"\}"}
METADATA = re.compile(
    r"---[ \t]*\n(?=[\w.-]+:)(?:(?:[\w.-]+:(?:[ \t][^\n]*)?|[ \t]+[^\n]*|-[ \t][^\n]*|#[^\n]*)\n)++"
    r"(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
OWN_LINE = BLOCKS - {"br", "button", "label", "select", "audio", "video", "canvas", "object"} | {"svg", "math"}
BAR = re.compile(r"(?<!\\)\|")
TARGET = r"[ \t]*\n?[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)"
TITLE = r"""(?:"(?:[^"\\\n]|\\.)*+"|'(?:[^'\\\n]|\\.)*+'|\((?:[^()\\\n]|\\.)*+\))"""
DEFINITION = re.compile(
    rf" {{0,3}}\[(?!\^)(?P<label>(?:[^\[\]\\\n]|\\.){{1,400}}+)\]:{TARGET}"
    rf"(?:[ \t]*\n?[ \t]*(?<=\s){TITLE})?[ \t]*(?:\n|\Z)"
)


def labels(text: str, start: int, end: int) -> frozenset[str]:
    """The keys of all the references that a text defines: a link that shows its key must keep it."""
    return frozenset(folded(match["label"]) for match in _definitions().finditer(text, start, end))


@cache
def _definitions() -> re.Pattern[str]:
    return re.compile(rf"^[ \t>]*+{DEFINITION.pattern}", re.MULTILINE)


def opaque_end(rest: str) -> re.Pattern[str] | None:
    """What ends the block of code or of maths that a line opens."""
    if fence := FENCE.match(rest):
        return re.compile(rf"^[ \t>]*{fence[1][0]}{{{len(fence[1])},}}[ \t]*\n?\Z")
    text = rest.strip()
    if (text.startswith("$$") and text.count("$$") % 2) or (text.startswith("\\[") and "\\]" not in text):
        return MATHS
    if (found := ENVIRONMENT.match(rest)) and f"\\end{{{found[1]}}}" not in rest:
        return re.compile(re.escape(f"\\end{{{found[1]}}}"))
    return SNIPPET if SNIPPET.search(rest) else None


def width(line: str) -> int:
    """The columns that a line is indented by."""
    match = INDENT.match(line)
    return len(match[0].expandtabs(4)) if match else 0
