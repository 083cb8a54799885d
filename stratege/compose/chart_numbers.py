"""Numbers of a chart's data as a table reads them: « 1.234,50 € » is 1234.50, « n. d. » is a hole, « - € » is zero.

One file may serve a table and a chart: what is a number in one is the same number in the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from stratege.compose.cell_numbers import (
    BRACKETED,
    Marks,
    bracket_remedy,
    is_unsure,
    marks_of,
    number_in,
    unsure_remedy,
)
from stratege.compose.cells import NOTHING, UNKNOWN
from stratege.model import blocks as m
from stratege.model.base import Mapping
from stratege.money import ENDING, places_between
from stratege.numbers import read_number
from stratege.records import record
from stratege.source import Scalar


@record
class Spelling:
    """How the numbers of a field are spelt: the unit that they may repeat, what divides them, what a point is."""

    unit: str = ""
    per: Decimal = Decimal(1)
    marks: Marks = Marks()

    def number(self, text: str) -> Decimal | None:
        """The number of a cell as the axis has it, before it is divided; None for what is none."""
        bare = " ".join(text.split())
        if bare.endswith("%") and self.unit in ("", "%"):
            found = read_number(bare)
            return found.digits if found is not None else None
        value = number_in(bare, self.unit, self.marks)
        own = number_in(bare, "", self.marks) is None  # the cell has its unit, which the axis has divided
        return value * self.per if value is not None and own and self.per != 1 else value

    def remedy(self, text: str) -> str:
        """What to write in the place of a text that is no number; "" for no better than what is said of all."""
        bare = " ".join(text.split())
        if BRACKETED.fullmatch(bare):
            return bracket_remedy(bare)
        return unsure_remedy(bare, self.unit) if is_unsure(bare, self.unit, self.marks) else ""


def spelling_of(axis: m.Axis, rows: Iterable[Mapping]) -> Spelling:
    """The spelling of the numbers of an axis, by all the cells that it has."""
    typed = [str(value) for row in rows if isinstance(value := row.get(str(axis.field)), Scalar)]
    unit = str(axis.unit) or money_of(typed)
    return Spelling(unit, Decimal(str(axis.per)), marks_of((" ".join(text.split()) for text in typed), unit))


def money_of(cells: Iterable[str]) -> str:
    """The unit of money that cells have: « k€ » if all numbers have it, else « € », as a table; "" for none, or two."""
    bare = [" ".join(cell.split()) for cell in cells]
    endings = [found for cell in bare if (found := ENDING.fullmatch(cell))]
    units = {found[2] for found in endings}
    if not units or not all(places_between(unit, endings[0][2]) is not None for unit in units):
        return ""
    alone = len(units) == 1 and not any(read_number(cell) is not None for cell in bare)
    return endings[0][2] if alone else endings[0][4]


def is_hole(text: str) -> bool:
    """Whether a cell says that its number lacks, or that there is none to count."""
    bare = " ".join(text.split())
    return bool(UNKNOWN.fullmatch(bare) or NOTHING.fullmatch(bare))


def spelt_alike(rows: Sequence[Mapping], spellings: dict[str, Spelling]) -> list[Mapping]:
    """The rows with the numbers of some fields as all that reads a chart reads them, « 1234.50 »; others unchanged."""
    return [
        _changed(row, {key: _plain(row[key], found) for key, found in spellings.items() if key in row}) for row in rows
    ]


def _plain(value: object, spelling: Spelling) -> object:
    if not isinstance(value, Scalar) or value.startswith("[=") or not value.strip():
        return value
    if is_hole(value):
        return Scalar("", value.span)
    found, typed = spelling.number(value), read_number(value)
    if found is None or (typed is not None and typed.digits == found):
        return value
    return Scalar(f"{found:f}", value.span)


def _changed(row: Mapping, cells: dict[str, object]) -> Mapping:
    if all(row[key] is cell for key, cell in cells.items()):
        return row
    changed = Mapping({**row, **cells})
    changed.span, changed.keys_spans = row.span, row.keys_spans
    return changed
