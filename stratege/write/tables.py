"""What a table's cells need to stand right: `placed(table)` says of each its alignment, its header, its padding."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from typing import assert_never

from stratege.document import Citation, Inline, Inlines, Matrix, Review, Row, Swot, Table, plain, walk
from stratege.records import record

WIDE_LINE, LINE = 130, 100  # characters that a line of a table holds, on the whole page and on the measure
SHORT = 26  # lines: about half a page
TALL = 28  # lines of a row that may be cut, for want of which a page would be left empty before it
BRIEF = 32  # characters of what a module was read against, up to which its column is no wider than the others
HALF = 60  # characters that a line of a half of the page holds
DECIMALS = re.compile(r"[,.]\d+(?=\D*$)")


@record
class Cell:
    """A cell as a template places it; `pad` are the decimals that it lacks to stand in line with its column."""

    children: Inlines
    align: str
    header: bool
    pad: str


@record
class Line:
    """A row as a template places it: as many cells as the table has columns; `tall` ones may be cut by a page."""

    cells: tuple[Cell, ...]
    total: bool
    tall: bool


def placed(table: Table) -> Iterator[Line]:
    """The rows of a table, in order."""
    longest = [_longest(index, table) for index in range(len(table.columns))]
    for row in table.rows:
        heads = table.row_headers or row.total
        found = zip(row.cells, table.columns, longest, strict=False)
        yield Line(
            tuple(
                Cell(
                    cell.children,
                    column.align,
                    heads and index == 0,
                    _pad(cell.children, decimals),
                )
                for index, (cell, column, decimals) in enumerate(found)
            ),
            row.total,
            _lines(row, table) > TALL,
        )


def is_brief(review: Review) -> bool:
    """Whether what all modules were read against is so short that the other columns may have its room."""
    return all(len(plain(row.against)) <= BRIEF for row in review.rows)


def is_short(node: Table | Matrix | Swot) -> bool:
    """Whether a table, by the length of its cells, takes about half a page: it had better not be cut."""
    match node:
        case Table():
            return sum(_lines(row, node) for row in node.rows) <= SHORT
        case Matrix():
            line = LINE / (len(node.options) + 2)
            return sum(math.ceil(len(plain(found.title)) / line) for found in node.criteria) <= SHORT
        case Swot():
            halves = [sum(math.ceil(len(plain(item)) / HALF) for item in found.items) for found in node.quadrants]
            return max(halves[:2], default=0) + max(halves[2:], default=0) <= SHORT
        case _:
            assert_never(node)


def several_sources(nodes: Iterable[Inline]) -> bool:
    """Whether a source line names several works."""
    return sum(len(found.keys) for node in nodes for found in walk(node) if isinstance(found, Citation)) > 1


def _lines(row: Row, table: Table) -> int:
    """How many lines the tallest cell of a row takes, about."""
    line = (WIDE_LINE if table.wide else LINE) / max(1, len(table.columns))
    return max((math.ceil(len(plain(cell.children)) / line) for cell in row.cells), default=1) or 1


def _longest(index: int, table: Table) -> str:
    """The longest decimal part in a column that is aligned on the comma."""
    if table.columns[index].align != "decimal":
        return ""
    return max(
        (_decimals(plain(row.cells[index].children)) for row in table.rows if index < len(row.cells)),
        key=len,
        default="",
    )


def _pad(children: Inlines, longest: str) -> str:
    """What to set, unseen, after a number so that decimal commas stand one under the other."""
    if not longest or not re.search(r"\d$", text := plain(children)):
        return ""
    return longest[len(_decimals(text)) :]


def _decimals(text: str) -> str:
    """The decimal part of a number, with its comma: « ,35 » of « 2,35 »."""
    found = DECIMALS.search(text)
    return found[0] if found else ""
