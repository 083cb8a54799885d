"""A text as lines and stretches whose characters keep their places: `> - un` is, within its item, `un` at 4.

A quotation or an item is a view of the lines that it stands on, with its prefix taken off; nothing is copied twice.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from typing import Self, SupportsIndex

TAB = 4
END = re.compile(r"\r\n|\n|\r")
BLANK = " \t"


class Line(str):
    """What follows the indentation of a line; an empty one is a blank line.

    `start` is the offset of its first character, `indent` the columns before it that belong to it, `column` the column
    that it stands in, `lead` the white space typed before it. A `lazy` line lacks the prefix of the view it is seen in.
    """

    __slots__ = ("column", "indent", "lazy", "lead", "number", "origin", "start")
    start: int
    number: int
    indent: int
    column: int
    origin: int  # the column of its white space
    lead: str
    lazy: bool

    @classmethod
    def of(cls, text: str, start: int, number: int, column: int = 0) -> Self:
        """The line whose `text` begins, indentation included, at offset `start` and in `column`."""
        line = cls(text.lstrip(BLANK))
        size = len(text) - len(line)
        line.number, line.lazy, line.origin = number, False, column
        if not size:
            line.start, line.lead, line.column, line.indent = start, "", column, 0
            return line
        line.start, line.lead = start + size, text[:size]
        line.column = _advance(line.lead, column)
        line.indent = line.column - column
        return line

    @property
    def end(self) -> int:
        """The offset after its last character that is no white space."""
        return self.start + len(self.rstrip(BLANK))

    def after(self, count: int) -> Line:
        """What follows the first `count` characters, as a line of its own."""
        return Line.of(self[count:], self.start + count, self.number, self.column + count)

    def dedent(self, columns: int) -> Line:
        """The line with as many columns less before it."""
        return self._with(max(self.indent - columns, 0), self.lazy) if self.indent and columns else self

    def as_lazy(self) -> Line:
        return self._with(self.indent, True)

    def kept(self, columns: int) -> str:
        """The white space before the line once `columns` of its indentation are taken off."""
        begin, column = self.column - max(self.indent - columns, 0), self.origin
        if "\t" not in self.lead:
            return " " * (self.column - begin)
        for cut, sign in enumerate(self.lead):
            if column >= begin:  # a tab that is cut in two leaves spaces
                return " " * (column - begin) + self.lead[cut:]
            column = _advance(sign, column)
        return " " * (self.column - begin)

    def _with(self, indent: int, lazy: bool) -> Line:
        line = Line(self)
        line.start, line.number, line.lead, line.column = self.start, self.number, self.lead, self.column
        line.origin, line.indent, line.lazy = self.origin, indent, lazy
        return line


def _advance(lead: str, column: int) -> int:
    if "\t" not in lead:
        return column + len(lead)
    for sign in lead:
        column += TAB - column % TAB if sign == "\t" else 1
    return column


def split(text: str) -> list[Line]:
    """The lines of a text, whatever ends them."""
    if "\r" not in text:
        return list(_split(text))
    lines: list[Line] = []
    start = 0
    for end in END.finditer(text):
        lines.append(Line.of(text[start : end.start()], start, len(lines)))
        start = end.end()
    if start < len(text):
        lines.append(Line.of(text[start:], start, len(lines)))
    return lines


def _split(text: str) -> Iterator[Line]:
    """The lines of a text that only a line feed ends."""
    start = 0
    for number, line in enumerate(text.removesuffix("\n").split("\n") if text else ()):
        yield Line.of(line, start, number)
        start += len(line) + 1


class Cursor:
    """The lines of a text, and the number of the next one to be read."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.number = 0

    def text(self, number: int) -> str:
        """A line by its number; nothing past the end."""
        return self.lines[number] if number < len(self.lines) else ""


Take = Callable[[Line], Line | None]  # a line of the view outside as it is seen inside, or None where it is no part


class Lines(list[str]):
    """The lines of a block that holds blocks, as the block parser of `markdown` wants them: `[0]`, `pop(0)`, truth."""

    def __init__(self, cursor: Cursor, outer: Lines | None = None, take: Take | None = None) -> None:
        super().__init__()
        self.cursor = cursor
        self.outer = outer
        self.take = take
        self.first: Line | None = None
        self.depth: int = outer.depth + 1 if outer else 0
        self._number = -1  # of the line that was looked at last
        self._line: Line | None = None

    def within(self, take: Take, first: Line | None = None) -> Lines:
        """The view of a block that begins at the next line, which is seen as `first`."""
        inner = Lines(self.cursor, self, take)
        inner.first = first
        return inner

    def peek(self, ahead: int = 0) -> Line | None:
        """The next line, or one further; None past the end. A lazy one may only go on with a paragraph."""
        number = self.cursor.number + ahead
        if self._number == number:
            return self._line
        line = self._look(number, ahead)
        if not ahead:
            self._number, self._line = number, line
        return line

    def _look(self, number: int, ahead: int) -> Line | None:
        if self.outer is None or self.take is None:
            return self.cursor.lines[number] if number < len(self.cursor.lines) else None
        if self.first is not None and self.first.number == number:
            return self.first
        line = self.outer.peek(ahead)
        if line is None or line.lazy:
            return line
        taken = self.take(line)
        if taken is not None:
            return taken
        return line.as_lazy() if line else None

    def next(self) -> Line:
        """The next line, read."""
        line = self.peek()
        assert line is not None
        self.cursor.number += 1
        return line

    def __bool__(self) -> bool:
        line = self.peek()
        return line is not None and not line.lazy

    def __getitem__(self, index: object) -> Line:  # type: ignore[override]
        line = self.peek()
        if line is None:
            raise IndexError(index)
        return line

    def pop(self, index: SupportsIndex = -1) -> Line:
        return self.next()


class Stretch(str):
    """Characters that are read together, with the places where runs of them stand in the text."""

    __slots__ = ("base", "places")
    places: list[tuple[int, int]]  # the first one is of index 0
    base: int | None  # the offset of the first character where all the others follow it

    def __new__(cls, text: str, places: list[tuple[int, int]]) -> Self:
        stretch = super().__new__(cls, text)
        stretch.places = places
        stretch.base = places[0][1] if len(places) == 1 else None
        return stretch

    @classmethod
    def of(cls, lines: list[Line]) -> Self:
        """The lines of a paragraph, an end of line between two of them."""
        if len(lines) == 1:
            return cls(lines[0], [(0, lines[0].start)])
        places, length, follows = [], 0, -1
        for line in lines:
            if line.start - length != follows:
                places.append((length, line.start))
                follows = line.start - length
            length += len(line) + 1
        return cls("\n".join(lines), places)

    def at(self, index: int) -> int:
        """The offset in the text of a character."""
        if self.base is not None:
            return self.base + index
        begin, offset = self.places[bisect_left(self.places, (index + 1, -1)) - 1]
        return offset + index - begin

    def after(self, index: int) -> int:
        """The offset in the text after the character before `index`."""
        return self.at(index - 1) + 1

    def part(self, start: int, end: int) -> Stretch:
        """The characters from `start` to `end`."""
        return Stretch(self[start:end], list(self.mapped(start, end)) or [(0, 0)])

    def stripped(self) -> Stretch:
        """The stretch without white space around it."""
        start, end = len(self) - len(self.lstrip(" \t\n")), len(self.rstrip(" \t\n"))
        return self if (start, end) == (0, len(self)) else self.part(start, max(start, end))

    def mapped(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Where the characters from `start` to `end` stand: each run's index from `start`, its offset in the text."""
        if self.base is not None:
            return ((0, self.base + start),)
        return tuple((index, offset) for index, offset, _ in self.runs(start, end))

    def pieces(self, start: int, end: int) -> Iterable[tuple[int, int]]:
        """From where to where each line of the characters from `start` to `end` goes in the text."""
        if self.base is not None and self.find("\n", start, end) < 0:
            return ((self.base + start, self.base + end),) if start < end else ()
        return self._pieces(start, end)

    def _pieces(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for index, offset, length in self.runs(start, end):
            first = offset
            for words in self[start + index : start + index + length].split("\n"):
                if words:
                    yield first, first + len(words)
                first += len(words) + 1

    def runs(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """The runs of some characters: the index from `start` of each, its offset in the text, its length."""
        number = bisect_left(self.places, (start + 1, -1)) - 1
        while start < end and number < len(self.places) and self.places[number][0] < end:
            index, offset = self.places[number]
            next_index = self.places[number + 1][0] if number + 1 < len(self.places) else len(self)
            first, last = max(index, start), min(next_index, end)
            yield first - start, offset + first - index, last - first
            number += 1
