"""What the rules read: `<em>Voir</em>  http://a.fr !` is seen as `Voir \\ue000 !`, and leads back to the source.

Tags are gone, a character reference is its character, an opaque span is one sign, and a gap is one ordinary space.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from functools import cached_property, partial
from html import unescape
from typing import NamedTuple

from stratege.records import record
from stratege.signs import BREAK, SPACE, WORD
from stratege.typography.edit import Edit
from stratege.typography.opaque import opaque_spans
from stratege.typography.spaces import blank, plain_spaces

RUN = re.compile("  +")
PARAGRAPH = re.compile(rf"[^\n{BREAK}]+(?:\n(?![ \t]*\n)[^\n{BREAK}]+)*")


class Mark(NamedTuple):
    """A stretch of the source that a front end reads as `sign`; a tag is "", and enters (1) or leaves (-1) a level."""

    start: int
    end: int
    sign: str
    level: int = 0


class Shift:
    """The way back from a rewritten text: which stretch of the text before does a place come from?"""

    def __init__(self, spans: Iterable[tuple[int, int, int]]) -> None:
        """`spans`: start and end of what was replaced, and the length of what replaced it; sorted, disjoint."""
        self.old: list[tuple[int, int]] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.befores: list[int] = []
        drift = 0
        for start, end, length in spans:
            self.old.append((start, end))
            self.befores.append(start)
            self.starts.append(start + drift)
            self.ends.append(start + drift + length)
            drift += length - (end - start)

    def first(self, place: int) -> int:
        """The earliest place of the old text that has become `place`."""
        index = bisect_left(self.starts, place)
        if index and self.ends[index - 1] > place:
            return self.old[index - 1][0]
        if index < len(self.starts):
            return self.old[index][0] - (self.starts[index] - place)
        return self.old[-1][1] + place - self.ends[-1] if self.old else place

    def last(self, place: int) -> int:
        """The latest place of the old text that has become `place`."""
        index = bisect_right(self.ends, place)
        if index < len(self.starts) and self.starts[index] < place:
            return self.old[index][1]
        return self.old[index - 1][1] + place - self.ends[index - 1] if index else place

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch that was not replaced has come to stand."""
        drift = self._drift(bisect_right(self.befores, start))
        return start + drift, end + self._drift(bisect_left(self.befores, end))

    def _drift(self, index: int) -> int:
        return self.ends[index - 1] - self.old[index - 1][1] if index else 0

    def wrote(self, start: int, end: int) -> bool:
        """Whether one replacement wrote all that stands from `start` to `end`."""
        index = bisect_right(self.starts, start) - 1
        return start < end and index >= 0 and end <= self.ends[index]


@record(slots=False)
class View:
    """A text as the rules read it, and the way back to the source."""

    text: str
    shifts: tuple[Shift, ...] = ()
    signs: Shift | None = None

    def around(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source from `start` to `end` with the tags on both sides: what a gap may occupy."""
        if self.signs:  # a sign that was taken away beside the gap is not of the gap
            start, end = self.signs.last(start), max(self.signs.last(start), self.signs.first(end))
        for shift in reversed(self.shifts):
            start, end = shift.first(start), shift.last(end)
        return start, end

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source of some characters, without the tags around it."""
        for shift in reversed(self.shifts):
            start, end = shift.last(start), shift.first(end)
        return start, end

    def changed(self, edits: list[Edit]) -> View:
        """The view once some of its characters have been changed."""
        spans = [(edit.start, edit.end, plain_spaces(edit.after)) for edit in edits]
        text, signs = _replaced(self.text, spans)
        return View(text, self.shifts, signs if spans else None)


@record(slots=False)
class Source:
    """A text with the marks of its front end, sorted and disjoint."""

    text: str
    marks: tuple[Mark, ...] = ()
    flat: tuple[tuple[int, int], ...] = ()  # where no tag may be written
    tags: tuple[Mark, ...] = field(init=False)
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tags", tuple(mark for mark in self.marks if not mark.sign))
        object.__setattr__(self, "starts", [mark.start for mark in self.tags])

    @cached_property
    def flattened(self) -> tuple[str, Shift]:
        """The text with each mark replaced by its sign, and the way back."""
        return _replaced(self.text, [(mark.start, mark.end, mark.sign) for mark in self.marks])

    def between(self, start: int, end: int) -> tuple[Mark, ...]:
        """The tags that stand from `start` to `end`."""
        return self.tags[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def look(source: Source) -> tuple[View, list[int]]:
    """The view of a source, its opaque spans and gaps each one sign; and where a gap is a run of several spaces."""
    text, outer = source.flattened
    text = plain_spaces(text.replace("\r\n", " \n"))
    spans = [(start, end, _sign(text[start:end])) for start, end in opaque_spans(text)]
    spans = sorted([*spans, *_runs(text, [start for start, _, _ in spans], [end for _, end, _ in spans])])
    text, inner = _replaced(text, spans)
    runs = [inner.starts[index] for index, span in enumerate(spans) if span[2] == " "]
    return View(text, tuple(shift for shift in (outer, inner) if shift.old)), runs


def paragraphs(source: Source) -> Iterator[tuple[str, Callable[[], tuple[int, int]]]]:
    """What the rules never look beyond: the text of each paragraph, cell or item, and how to find it in the source."""
    text, shift = source.flattened
    for match in PARAGRAPH.finditer(text):
        yield match[0], partial(_stretch, shift, *match.span())


def _stretch(shift: Shift, start: int, end: int) -> tuple[int, int]:
    first = shift.last(start)
    return first, max(first, shift.first(end))


def _sign(span: str) -> str:
    """How an opaque span is seen: a reference to a space, in a text that is not HTML, is still a space."""
    return SPACE if span[0] == "&" and unescape(span).isspace() else WORD


def _runs(text: str, starts: list[int], ends: list[int]) -> Iterator[tuple[int, int, str]]:
    """The runs of spaces between two signs of a line: not its indentation, nor its end, nor within an opaque span."""
    for match in RUN.finditer(text):
        start, end = match.span()
        index = bisect_right(starts, start) - 1
        if index >= 0 and ends[index] > start:
            continue
        if not blank(text[start - 1 : start] if start else "") and not blank(text[end : end + 1]):
            yield start, end, " "


def _replaced(text: str, spans: list[tuple[int, int, str]]) -> tuple[str, Shift]:
    """The text with each stretch replaced by its sign, and the way back."""
    parts: list[str] = []
    cursor = 0
    for start, end, sign in spans:
        parts += (text[cursor:start], sign)
        cursor = end
    parts.append(text[cursor:])
    return "".join(parts), Shift((start, end, len(sign)) for start, end, sign in spans)
