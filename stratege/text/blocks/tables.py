"""Tables between bars: `| A | B |`, then `|---|--:|`, then a row a line."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree.ElementTree import Element

from stratege.text.blocks.base import MARKS, Found, Processor, with_text
from stratege.text.lines import TAB, Line, Lines, Stretch
from stratege.text.tree import Cell, Row, Table

DELIMITERS = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\Z")
CAPTION = re.compile(r":[ \t]+\S|Table:[ \t]|.*\{#tbl-")  # of Pandoc
SIGN = re.compile(r"\\.|\|", re.DOTALL)
ALIGN = {(True, True): "center", (True, False): "left", (False, True): "right", (False, False): ""}


class Tables(Processor):
    """A header, a line of hyphens with as many cells, then rows."""

    def opens(self, line: Line) -> bool:
        return line.indent < TAB and bool(line)

    def interrupts(self, line: Line, lines: Lines) -> bool:
        return not line.lazy and self.opens(line) and self.begins(lines)

    def begins(self, lines: Lines) -> bool:
        """Whether the next two lines are a header and its line of hyphens."""
        header = lines.peek()
        if header is None or "|" not in lines.cursor.text(header.number + 1):  # what is quick to see
            return False
        below = lines.peek(1)
        if below is None or below.lazy or below.indent >= TAB or "|" not in below or not DELIMITERS.match(below):
            return False
        return len(cut(below)) == len(cut(header))

    def read(self, parent: Element, lines: Lines) -> bool:
        if not self.begins(lines):
            return False
        header, below = lines.next(), lines.next()
        for mark in MARKS.finditer(below):
            self.context.piece("bar", below.start + mark.start(), below.start + mark.end())
        align = tuple(_align(below[start:end].strip()) for start, end in cut(below))
        found = Found.on("table", [header, below])
        found.append(self.row(header, len(align)))
        is_glued = False  # a line without any bar: a paragraph, surely
        while lines and (line := lines[0]) and line.indent < TAB and not self.ends(line, lines):
            if not is_glued and (is_glued := bool(bars(header)) and not bars(line)):
                self.context.tell("caption" if CAPTION.match(line) else "glued", line.start, line.end, str(line))
            found.append(self.row(lines.next(), len(align)))
        found.grow()
        found.make = lambda block: _table(block, align)
        parent.append(found)
        return True

    def ends(self, line: Line, lines: Lines) -> bool:
        """Whether another block begins under the rows, which are no paragraph: an empty item is one."""
        return self.interrupted(line.as_lazy(), lines)

    def row(self, line: Line, width: int) -> Found:
        """A row; what its cells are too many for is told, and no part of it."""
        row = Found.on("tr", [line])
        for bar in bars(line):
            self.context.piece("bar", line.start + bar, line.start + bar + 1)
        cells = cut(line)
        for start, end in cells[:width]:
            row.append(self.cell(line, start, end))
        missing = len(line.rstrip(" \t"))
        for _ in range(width - len(cells)):
            row.append(self.cell(line, missing, missing))
        if cells[width:]:
            self.excess(line, cells[width:])
        row.make = lambda block: Row(block.start, block.end, _cells(block))
        return row

    def excess(self, line: Line, cells: list[tuple[int, int]]) -> None:
        for start, end in cells:
            self.context.piece("excess", line.start + start, line.start + end)
        words = str(line[cells[0][0] : cells[-1][1]]).strip()
        self.context.tell("cells", line.start + cells[0][0], line.start + cells[-1][1], words)

    def cell(self, line: Line, start: int, end: int) -> Found:
        """A cell, where a bar that is escaped is a bar, in code as well."""
        parts: list[str] = []
        places: list[tuple[int, int]] = []
        position, length = start, 0
        for escaped in re.finditer(r"\\\|", line[start:end]):
            stop = start + escaped.start()
            places.append((length, line.start + position))
            parts.append(line[position:stop])
            length += stop - position
            self.context.piece("escape", line.start + stop, line.start + stop + 1)
            position = stop + 1
        places.append((length, line.start + position))
        stretch = Stretch("".join([*parts, line[position:end]]), places).stripped()
        first = stretch.at(0) if stretch else line.start + start
        last = stretch.after(len(stretch)) if stretch else first
        found = Found("td", first, last, line.number, line.number)
        found.make = _cell
        return with_text(found, stretch)


def bars(line: str) -> list[int]:
    """Where the bars of a row stand, those that are escaped aside."""
    return [found.start() for found in SIGN.finditer(line) if found[0] == "|"]


def cut(line: str) -> list[tuple[int, int]]:
    """From where to where each cell of a row goes, without its bars."""
    end = len(line.rstrip(" \t"))
    marks = [-1, *bars(line), end]
    cells = [(before + 1, after) for before, after in pairwise(marks)]
    if line.startswith("|"):
        cells = cells[1:]
    return cells[:-1] if len(cells) > 1 and cells[-1][0] >= cells[-1][1] else cells


def _align(dashes: str) -> str:
    return ALIGN[dashes.startswith(":"), dashes.endswith(":")]


def _cell(found: Found) -> Cell:
    return Cell(found.start, found.end, found.inlines())


def _cells(found: Found) -> tuple[Cell, ...]:
    return tuple(cell for cell in found.nodes() if isinstance(cell, Cell))


def _table(found: Found, align: tuple[str, ...]) -> Table:
    header, *rows = (row for row in found.nodes() if isinstance(row, Row))
    return Table(found.start, found.end, header, align, tuple(rows))
