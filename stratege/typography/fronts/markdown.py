"""What Markdown hides from the rules: `read_markdown("**mot** !")` is read as « mot ! », its asterisks zero wide.

Lines tell the blocks: fences, front matter, tables, headings, lists. What is left is prose, which `inline` reads.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from stratege.signs import BREAK
from stratege.typography.fronts.html import BLOCKS
from stratege.typography.fronts.inline import inline
from stratege.typography.view import Mark, Source

LINE = re.compile(r"[^\n]*\n?")
QUOTE = re.compile(r" {0,3}>[ \t]?")
ITEM = re.compile(r" *(?:[-*+]|\d{1,9}[.)]|[a-z#][.)](?=[ ]{2}))(?:[ \t]+|(?=\n|\Z))(?:\[[ xX]\][ \t]+)?")
FENCE = re.compile(r"[ \t]*(`{3,}(?!.*`)|~{3,})")
RULE = re.compile(r"[ \t]*(?:=+|-+|(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})[ \t]*\n?\Z")
HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+|(?=\n|\Z))")
NOTE = re.compile(r" {0,3}(?:\[\^[^\]\n]+\]:|\*\[[^\]\n]+\]:|:[ \t])[ \t]*")
WHOLE = re.compile(
    r" {0,3}\[[^\]\n]+\]:[ \t]*\S|[ \t]*\{[:#.%][^\n]*\}[ \t]*\n?\Z"
    r"|[ \t]*(?:!!!|\?\?\?\+?|:{3,}|\[TOC\]|//// )|[ \t]*\\\w*\{?\n?\Z"
)
ROW = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+\n?\Z")
HTML = re.compile(r" {0,3}<(?:!--|\?|!|/?([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>]|\Z))")
ENDS = (
    ("<!--", "-->"),
    ("<pre", "</pre>"),
    ("<script", "</script>"),
    ("<style", "</style>"),
    ("<textarea", "</textarea>"),
)
FRONT = re.compile(r"\A\ufeff?(---|\+\+\+)[ \t]*\n")
OWN_LINE = BLOCKS - {"br", "button", "label", "select", "audio", "video", "canvas", "object"} | {"svg", "math"}
BAR = re.compile(r"(?<!\\)\|")


def read_markdown(text: str) -> Source:
    """The marks of a Markdown text."""
    plain = text.replace("\r\n", " \n")  # as long as the text: the places are the same
    return Source(text, tuple(markdown_marks(plain, 0, len(plain))))


def markdown_marks(text: str, start: int, end: int, indent: int = 0) -> list[Mark]:
    """The marks of a stretch of Markdown whose lines are all indented by `indent` spaces."""
    reader = Blocks(text, start, end, indent)
    reader.read()
    hidden = sorted(reader.marks)
    found: list[Mark] = []
    for first, last in reader.prose:
        found += inline(text, first, last, list(_within(hidden, first, last)))
    return sorted([*hidden, *found])


def _within(marks: list[Mark], start: int, end: int) -> Iterator[Mark]:
    """The marks of a stretch, by bisection."""
    for mark in marks[bisect_left(marks, (start,)) :]:
        if mark.start >= end:
            return
        yield mark


@dataclass
class Blocks:
    """One pass over the lines: `marks` are what is not prose, `prose` the paragraphs, which `inline` reads."""

    text: str
    start: int
    end: int
    indent: int = 0
    marks: list[Mark] = field(default_factory=list)
    prose: list[tuple[int, int]] = field(default_factory=list)
    closing: re.Pattern[str] | None = None  # what ends the opaque block that is open
    until_blank: bool = False
    was_blank: bool = True
    in_quote: bool = False
    table: bool = False
    levels: list[int] = field(default_factory=list)  # indentation of the text of each open list item

    def read(self) -> None:
        """Read every line."""
        at = self._front_matter()
        while at < self.end:
            match = LINE.match(self.text, at, self.end)
            stop = match.end() if match else self.end
            first = at
            while first < stop and first - at < self.indent and self.text[first] == " ":
                first += 1
            self._line(first, stop)
            at = stop

    def _front_matter(self) -> int:
        if self.start == 0 and (opening := FRONT.match(self.text)):
            closing = re.compile(rf"^(?:{re.escape(opening[1])}|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
            if found := closing.search(self.text, opening.end()):
                self._hide(0, found.end())
                return found.end()
        return self.start

    def _hide(self, start: int, end: int) -> None:
        """Lines that are not prose: a break, which leaves the line end visible."""
        stop = end - 1 if end > start and self.text[end - 1] == "\n" else end
        if stop > start:
            self.marks.append(Mark(start, stop, BREAK))
        self.prose.append((end, end))

    def _line(self, start: int, end: int) -> None:
        line = self.text[start:end]
        if self.closing or self.until_blank:
            self._inside(line, start, end)
        elif not line.strip():
            self.was_blank, self.in_quote, self.table = True, False, False
            self.prose.append((end, end))
        else:
            self._open(start, end)
            self.was_blank = False

    def _inside(self, line: str, start: int, end: int) -> None:
        """A line of an opaque block, or the one that ends it."""
        if self.until_blank and not line.strip():
            self.until_blank, self.was_blank = False, True
            return
        self._hide(start, end)
        if self.closing and self.closing.search(line):
            self.closing = None

    def _open(self, start: int, end: int) -> None:
        """A line at the beginning or within prose: its prefixes are breaks, what follows is read on."""
        at = self._prefixes(start, end)
        rest = self.text[at:end]
        if at == start and self._is_code(rest):
            self._hide(at, end)
        elif fence := FENCE.match(rest):
            self.closing = re.compile(rf"^[ \t>]*{fence[1][0]}{{{len(fence[1])},}}[ \t]*\n?\Z")
            self._hide(at, end)
        elif rest.lstrip().startswith(("$$", "\\[")) and not re.search(r"\S(?:\$\$|\\\])\s*\Z", rest.strip()[2:]):
            self.closing = re.compile(r"\$\$\s*\Z|\\\]\s*\Z")
            self._hide(at, end)
        elif (tag := HTML.match(rest)) and (not tag[1] or tag[1].lower() in OWN_LINE):
            self._html(rest, at, end)
        elif RULE.match(rest) or WHOLE.match(rest) or not rest.strip():
            self._hide(at, end)
        else:
            self._prose(at, end)

    def _prefixes(self, start: int, end: int) -> int:
        """Quote marks, list markers, heading signs, footnote labels: where the line's own text begins."""
        at, quoted = start, False
        while at < end:
            if match := QUOTE.match(self.text, at, end):
                sign = "" if self.in_quote and not quoted else BREAK
                self.marks.append(Mark(match.start(), match.end(), sign))
                quoted = True
            elif (
                not RULE.match(self.text, at, end)
                and (match := ITEM.match(self.text, at, end))
                and self._is_item(match, start)
            ):
                self.marks.append(Mark(match.start(), match.end(), BREAK))
                self._enter(match, start)
            else:
                break
            at = match.end()
        if not quoted and at == start and self.was_blank:
            self._dedent(self.text[start:end])
        if match := HEADING.match(self.text, at, end) or NOTE.match(self.text, at, end):
            self.marks.append(Mark(match.start(), match.end(), BREAK))
            at = match.end()
        self.in_quote = quoted
        return at

    def _is_item(self, match: re.Match[str], start: int) -> bool:
        """A marker so far from its list would be code."""
        return (
            match.start() > start
            or _width(match[0]) < 4 + (self.levels[-1] if self.levels else 0)
            or not self.was_blank
        )

    def _enter(self, match: re.Match[str], start: int) -> None:
        column = _width(match[0]) + match.start() - start
        while self.levels and self.levels[-1] > column:
            self.levels.pop()
        self.levels.append(column + 2)

    def _dedent(self, line: str) -> None:
        """After an empty line, what is not indented has left the list."""
        width = _width(line)
        while self.levels and width < min(self.levels[-1], 4 * len(self.levels)):
            self.levels.pop()

    def _is_code(self, line: str) -> bool:
        return self.was_blank and _width(line) >= 4 + (self.levels[-1] if self.levels else 0)

    def _html(self, rest: str, at: int, end: int) -> None:
        """A block of HTML is left alone up to the next empty line, or to its own end."""
        low = rest.lower().lstrip()
        for opening, closing in ENDS:
            if low.startswith(opening):
                if closing not in low[len(opening) :]:
                    self.closing = re.compile(re.escape(closing), re.IGNORECASE)
                self._hide(at, end)
                return
        self.until_blank = True
        self._hide(at, end)

    def _prose(self, at: int, end: int) -> None:
        """A line of prose joins the paragraph above it; the bars of a table part its cells."""
        if "|" in self.text[at:end]:
            self._row(at, end)
        last = self.prose[-1] if self.prose else (-1, -1)
        if (last[1] < at and not self.text[last[1] : at].strip(" >\t") and last[0] < last[1]) or (
            last[1] == at and last[0] < last[1]
        ):
            self.prose[-1] = (last[0], end)
        else:
            self.prose.append((at, end))

    def _row(self, at: int, end: int) -> None:
        following = LINE.match(self.text, end, self.end)
        self.table = self.table or bool(following and ROW.match(following[0].lstrip(" >")))
        if self.table and ROW.match(self.text[at:end]):
            self.marks.append(Mark(at, end - (self.text[end - 1] == "\n"), BREAK))
        elif self.table:
            self.marks += (Mark(bar.start(), bar.end(), BREAK) for bar in BAR.finditer(self.text, at, end))


@cache
def _spaces() -> re.Pattern[str]:
    return re.compile(r"[ \t]*")


def _width(line: str) -> int:
    """The columns that a line is indented by."""
    match = _spaces().match(line)
    return len(match[0].expandtabs(4)) if match else 0
