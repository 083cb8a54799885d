"""How a table is set so that it stays on its sheet: `fitting(table, 620, 940)` is « tight », or « landscape tight »."""

from __future__ import annotations

import re

from stratege.document import Table, plain

PX = 4 / 3  # of one point
USUAL, DENSE, TIGHT = 8.4 * PX, 7.8 * PX, 7.0 * PX  # px: the letters of print.css, the smallest that are read with ease
LONG = 24  # letters: a longer word may be cut anywhere, about a third of a line
MANY = 5  # columns, above which letters are dense
PADDING, TIGHT_PADDING = 0.9, 0.5  # em, right of each column
NARROW, MEDIUM, BROAD, CAPITAL = 0.28, 0.5, 0.85, 0.64  # em: letters of Source Sans 3, a little wider than they are
THIN = frozenset(" \u00a0\u202f.,;:!|'’ijlt()[]/-")
FAT = frozenset("mwMW%@œæŒÆ—")
INSET = re.compile(r"\btbody t[dh]\s*\{[^{}]*\bpadding-left:\s*([\d.]+)em")
SLIGHT = 29  # em: a table whose cells all stand on one line within it needs no wider box than a phone's
BREAKS = re.compile(r"[ \t\n]+|(?<=\w-)")  # where a line may be cut


def fitting(table: Table, room: float, turned: float = 0, inset: float = 0) -> str:
    """The classes of a table that is too wide as it is: smaller letters, then a sheet on its side, then words cut.

    `room` and `turned` are the px that it has as the page stands, and on its side; 0 where it cannot be turned. `inset`
    is what stands left of the words of a cell, in em.
    """
    columns = [inset + _widest(index, table) for index in range(len(table.columns))]
    usual = DENSE if len(columns) > MANY else USUAL
    if table.landscape:
        room, turned = turned or room, 0
    if _width(columns, usual, PADDING) <= room:
        return ""
    if _width(columns, TIGHT, TIGHT_PADDING) <= room:
        return "tight"
    if not turned:
        return "tight broken"
    return f"landscape {fitting(table, turned, inset=inset)}".strip()


def inset_of(sheet: str) -> float:
    """What a sheet of CSS leaves left of the words of a cell, in em: « tbody td { padding-left: 0.6em; } » is 0.6."""
    return max((float(found[1]) for found in INSET.finditer(sheet)), default=0.0)


def is_slight(table: Table) -> bool:
    """Whether the cells of a table are so short that a narrow screen may show it without scrolling."""
    columns = [max(map(_ems, _texts(index, table))) for index in range(len(table.columns))]
    return _width(columns, 1, PADDING) <= SLIGHT


def _width(columns: list[float], size: float, padding: float) -> float:
    """The least width of a table in px, from the ems of its columns."""
    return size * (sum(columns) + padding * (len(columns) - 1))


def _widest(index: int, table: Table) -> float:
    """The em of the widest word of a column."""
    return max((_ems(word[:LONG]) for text in _texts(index, table) for word in BREAKS.split(text)), default=0.0)


def _texts(index: int, table: Table) -> list[str]:
    """What stands in a column, its title first."""
    cells = (row.cells[index].children for row in table.rows if index < len(row.cells))
    return [plain(table.columns[index].title), *map(plain, cells)]


def _ems(word: str) -> float:
    return sum(_em(char) for char in word)


def _em(char: str) -> float:
    if char in THIN:
        return NARROW
    if char in FAT:
        return BROAD
    return CAPITAL if char.isupper() else MEDIUM
