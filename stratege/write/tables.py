"""What a table's cells need to stand right: `placed(table)` says of each its alignment, its header, its padding."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import assert_never

from stratege.document import (
    Citation,
    Column,
    Inline,
    Inlines,
    Matrix,
    Reference,
    Review,
    Row,
    Swot,
    Table,
    TableCell,
    Text,
    plain,
    walk,
)
from stratege.records import record

WIDE_LINE, LINE = 130, 100  # characters that a line of a table holds, on the whole page and on the measure
SHORT = 26  # lines: about half a page
TALL = 28  # lines of a row that may be cut, for want of which a page would be left empty before it
BRIEF = 32  # characters of what a module was read against, up to which its column is no wider than the others
BRIEF_WIDTHS = {"title": 33, "label": 9, "by": 19, "date": 17, "against": 22}  # of the table of a review
LONG_WIDTHS = {"title": 22, "label": 7, "by": 17, "date": 16, "against": 38}
HALF = 60  # characters that a line of a half of the page holds
DECIMALS = re.compile(r"[,.]\d+(?=\D*$)")


@record
class Cell:
    """A cell as a template places it; `pad` are the decimals that it lacks to stand in line with its column.

    `children` are all that it holds: a `number`, and what stands `after` it, which would push it out of line.
    """

    children: Inlines
    number: Inlines
    after: Inlines
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
    parted = [[_parted(cell.children, column) for cell, column in _in_columns(row, table)] for row in table.rows]
    longest = [_longest(index, parted, table) for index in range(len(table.columns))]
    for row, parts in zip(table.rows, parted, strict=True):
        heads = table.row_headers or row.total
        cells = (
            Cell(
                cell.children, *parts[index], column.align, heads and index == 0, _pad(parts[index][0], longest[index])
            )
            for index, (cell, column) in enumerate(_in_columns(row, table))
        )
        yield Line(tuple(cells), row.total, _lines(row, table) > TALL)


def _in_columns(row: Row, table: Table) -> Iterator[tuple[TableCell, Column]]:
    return zip(row.cells, table.columns, strict=False)


def _parted(children: Inlines, column: Column) -> tuple[Inlines, Inlines]:
    """The number of a cell, and the citations or the references after it; all that it holds, where there is no such."""
    end = len(children)
    while end and isinstance(last := children[end - 1], Citation | Reference | Text) and _is_aside(last):
        end -= 1
    number, after = children[:end], children[end:]
    if column.align != "decimal" or not plain(after).strip() or not re.search(r"\d", plain(number)):
        return children, ()
    *first, last = number
    bare = replace(last, text=last.text.rstrip()) if isinstance(last, Text) else last
    return (*first, bare), after


def _is_aside(node: Inline) -> bool:
    return not isinstance(node, Text) or not node.text.strip()


def is_brief(review: Review) -> bool:
    """Whether what all modules were read against is so short that the other columns may have its room."""
    return all(len(plain(row.against)) <= BRIEF for row in review.rows)


def review_columns(review: Review) -> dict[str, int]:
    """The columns of the table of a review, by name, and their widths, hundredths of its own.

    What no row tells (by whom, when, against what) has no column.
    """
    widths = BRIEF_WIDTHS if is_brief(review) else LONG_WIDTHS
    told = {name: width for name, width in widths.items() if any(getattr(row, name) for row in review.rows)}
    whole = sum(told.values())
    return {name: round(100 * width / whole) for name, width in told.items()}


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


def _longest(index: int, parted: list[list[tuple[Inlines, Inlines]]], table: Table) -> str:
    """The longest decimal part in a column that is aligned on the comma."""
    if table.columns[index].align != "decimal":
        return ""
    decimals = (_decimals(plain(row[index][0])) for row in parted if index < len(row))
    return max(decimals, key=len, default="")


def _pad(children: Inlines, longest: str) -> str:
    """What to set, unseen, after a number so that decimal commas stand one under the other."""
    if not longest or not re.search(r"\d$", text := plain(children)):
        return ""
    return longest[len(_decimals(text)) :]


def _decimals(text: str) -> str:
    """The decimal part of a number, with its comma: « ,35 » of « 2,35 »."""
    found = DECIMALS.search(text)
    return found[0] if found else ""
