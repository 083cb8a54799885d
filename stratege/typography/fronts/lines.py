"""What a line of Markdown may be: `FENCE` begins "```python", `DEFINITION` is "[clé]: adresse"; CommonMark and its kin.

The kin are Pandoc and Quarto, kramdown, Python-Markdown with pymdownx, VitePress and Docusaurus, MDX.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.text.links import definition, label_key
from stratege.typography.fronts.html import BLOCKS

INDENT = re.compile(r"[ \t]*")
LINE = re.compile(r"[^\n]*\n?")
BLANK = re.compile(r"\n[ \t]*(?=\n|\Z)")
QUOTED = re.compile(r"[ \t]*>")
QUOTE = re.compile(r" {0,3}>[ \t]?")
ITEM = re.compile(r" *(?:[-*+]|\d{1,9}[.)]|[a-z#][.)](?=[ ]{2}))(?:([ \t]+)|(?=\n|\Z))(?:\[[ xX]\][ \t]+)?")
FENCE = re.compile(r"[ \t]*(`{3,}(?!.*`)|~{3,})")
RULE = re.compile(r"[ \t]*(?:=+|-+|(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})[ \t]*\n?\Z")
HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+|(?=\n|\Z))")
HEADING_END = re.compile(r"(?<=[ \t])#+(?=[ \t]*(?:\n|\Z))")
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
# The end of a formula on its own lines, which no empty line parts.
MATHS = re.compile(r"(?:\$\$[ \t]*(?:\{[^{}\n]*\}|\([\w:.-]+\))?|\\\])[ \t]*$", re.MULTILINE)
MATHS_OR_BLANK = re.compile(rf"(?P<maths>{MATHS.pattern})|{BLANK.pattern}", re.MULTILINE)
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
LABEL = re.compile(r" {0,3}(?=\[(?!\^))")
LABELS = re.compile(r"^[ \t>]*+(?=\[(?!\^))", re.MULTILINE)
LONGEST = 2000  # characters of the definition of a link


def labels(text: str, start: int, end: int) -> frozenset[str]:
    """The keys of all the references that a text defines: a link that shows its key must keep it."""
    return frozenset(label_key(found[0]) for found in _definitions(text, start, end))


def _definitions(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    for match in LABELS.finditer(text, start, end):
        if found := _definition(text, match.end(), end):
            yield found


def definition_end(text: str, start: int, end: int) -> int:
    """Where the definition of a link that the line at `start` begins ends, or 0."""
    label = LABEL.match(text, start, end)
    found = _definition(text, label.end(), end) if label else None
    return found[1] if found else 0


def _definition(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The label of the definition that begins there, and where it ends; no empty line parts it."""
    end = min(end, start + LONGEST)
    blank = BLANK.search(text, start, end)
    found = definition(text[start : blank.start() + 1 if blank else end], 0)
    return (found[0], start + found[1].end) if found else None


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


def interrupts(item: re.Match[str]) -> bool:
    """Whether an item may begin within a paragraph: it says something, and its number, if it has one, is 1."""
    number = item[0].strip().rstrip(".)")
    return item.end() < item.endpos and item.string[item.end()] != "\n" and (number == "1" or not number.isdecimal())


def item_end(item: re.Match[str], start: int) -> int:
    """Where the text of an item begins, on a line that begins at `start`: far from its mark, it is code."""
    if not item[1]:
        return item.end()
    marker, text = (item.string[start:end].expandtabs(4) for end in item.span(1))
    return item.start(1) + 1 if len(text) - len(marker) > 4 else item.end()


def width(line: str) -> int:
    """The columns that a line is indented by."""
    match = INDENT.match(line)
    return len(match[0].expandtabs(4)) if match else 0
