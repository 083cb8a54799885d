"""Places in the author's files: `content/limits.yaml:12:7` is Span("content/limits.yaml", 12, 7)."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True)
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
    """

    span: Span
    places: tuple[tuple[int, int, int], ...]
    style: str | None

    def __new__(
        cls,
        text: str,
        span: Span,
        places: tuple[tuple[int, int, int], ...] = (),
        style: str | None = None,
    ) -> Self:
        scalar = super().__new__(cls, text)
        scalar.span = span
        scalar.places = places or ((0, span.line, span.column),)
        scalar.style = style
        return scalar

    def __getnewargs__(self) -> tuple[Any, ...]:
        return (str(self), self.span, self.places, self.style)

    def at(self, start: int, end: int | None = None) -> Span:
        """The span of characters `start` to `end` (default: one character) of the value."""
        line, column = self._place(start)
        end_line, end_column = self._place(max(start, (end or start + 1) - 1))
        return Span(self.span.file, line, column, end_line, end_column + 1)

    def _place(self, offset: int) -> tuple[int, int]:
        index = bisect_right(self.places, offset, key=lambda place: place[0]) - 1
        start, line, column = self.places[max(index, 0)]
        return line, column + max(0, offset - start)
