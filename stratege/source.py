"""Places in the author's files: `content/limits.yaml:12:7` is Span("content/limits.yaml", 12, 7)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from typing import Any, Self

from stratege.records import record

Place = tuple[int, int, int]  # an offset in a value, and the line and the column of its character


@record
class Span:
    """A stretch of one file; lines and columns count from 1, in code points; the end is exclusive."""

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 0
    end_column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Scalar(str):
    """A YAML scalar as the author typed it: text that knows where each of its characters stands.

    `places[i]` is (offset in the value, line, column): from that offset on, characters stand from that place on.
    Where one character is written as several, the next entry says where they end. Without any place, the whole scalar
    is the place of each of its characters.
    """

    span: Span
    places: tuple[Place, ...]
    style: str | None

    def __new__(
        cls,
        text: str,
        span: Span,
        places: tuple[Place, ...] | None = None,
        style: str | None = None,
    ) -> Self:
        """A text that begins at `span` and is written there as it is, unless `places` says otherwise."""
        scalar = super().__new__(cls, text)
        scalar.span = span
        scalar.places = ((0, span.line, span.column),) if places is None else places
        scalar.style = style
        return scalar

    def __getnewargs__(self) -> tuple[Any, ...]:
        return (str(self), self.span, self.places, self.style)

    def without(self, signs: Collection[str]) -> Scalar:
        """The same without some characters; the others stand where they do."""
        left_out = [offset for offset, char in enumerate(self) if char in signs]
        ends = [(offset + 1, at.line, at.column) for offset in left_out for at in [self.at(offset + 1)]]
        places = {offset - bisect_left(left_out, offset): place for offset, *place in sorted((*self.places, *ends))}
        kept = "".join(char for char in self if char not in signs)
        known = tuple((offset, line, column) for offset, (line, column) in places.items()) if self.places else ()
        return Scalar(kept, self.span, known, self.style)

    def at(self, start: int, end: int | None = None) -> Span:
        """The span of characters `start` to `end` (default: one character) of the value."""
        if not self.places:
            return self.span
        line, column = self._place(start)
        end_line, end_column = self._end(max(start, (end or start + 1) - 1))
        return Span(self.span.file, line, column, end_line, end_column)

    def _place(self, offset: int) -> tuple[int, int]:
        start, line, column = self.places[self._entry(offset)]
        return line, column + max(0, offset - start)

    def _end(self, last: int) -> tuple[int, int]:
        """Where the character ends: where the next one begins, if it is said of the same line."""
        line, column = self._place(last)
        entry = self._entry(last) + 1
        if entry < len(self.places) and self.places[entry][:2] == (last + 1, line):
            return line, self.places[entry][2]
        return line, column + 1

    def _entry(self, offset: int) -> int:
        return max(bisect_right(self.places, offset, key=lambda place: place[0]) - 1, 0)
