"""Numbers as authors type them in cells: in a column of « € », « 412.500,00 € » is 412500.00 and « 86 k€ » 86000.

Only forms that can mean nothing else are read; what « 54.300 » means, the other cells of its column tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from stratege.diagnostics import phrase
from stratege.money import MONEY, is_money, moved, parted
from stratege.numbers import read_number
from stratege.records import record

SIGN = r"[-+−]?\s?"
APOSTROPHES = re.compile(rf"{SIGN}\d{{1,3}}(?:['’]\d{{3}})+(?:[.,]\d+)?")  # « 54'300 », as in Switzerland
POINTS = re.compile(rf"{SIGN}\d{{1,3}}(?:(?:\.\d{{3}}){{2,}}(?:,\d+)?|\.\d{{3}},\d+)")  # « 1.190.000 », « 412.500,00 »
COMMAS = re.compile(rf"{SIGN}\d{{1,3}}(?:(?:,\d{{3}}){{2,}}(?:\.\d+)?|,\d{{3}}\.\d+)")  # « 412,500.00 »
EITHER = re.compile(rf"{SIGN}[1-9]\d{{0,2}}([.,])\d{{3}}")  # thousands, or three decimals
CENTS = re.compile(r".*\d,\d{1,2}")
LARGE = re.compile(rf"{SIGN}(?:[1-9]\d{{3,}}|[1-9]\d{{0,2}}(?: \d{{3}})+)")  # « 132990 », « 8 210 »
BRACKETED = re.compile(
    r"\(\s?[-−]?\d[\d\s.,'’]*\)(?:\s?[€$£%])?"
)  # « (54 300) », a loss for an accountant, or an aside
NAUGHT = re.compile(rf"[-–−] ?{MONEY.pattern}", re.IGNORECASE)  # « -   € », as Excel's accounts have zero
DECIMAL = re.compile(rf"{SIGN}\d[\d ]*[.,](?:\d{{1,2}}|\d{{4,}})")


@record
class Marks:
    """What « . » and « , » of « 54.300 » and « 54,300 » are in a column: of "decimals", of "thousands", or "unsure"."""

    point: str = "decimals"
    comma: str = "decimals"

    def of(self, sign: str) -> str:
        """What one of them is."""
        return self.point if sign == "." else self.comma


def marks_of(cells: Iterable[str], unit: str) -> Marks:
    """What a point and a comma are in a column, by the cells where they can be one thing only.

    Of amounts, where a comma is before the cents, a point before three figures may be either. So may both among
    thousands and more, where no other cell has decimals.
    """
    bare = [parted(cell, unit)[0] for cell in cells]
    points, commas = (any(form.fullmatch(cell) for cell in bare) for form in (POINTS, COMMAS))
    if points and commas:
        return Marks("unsure", "unsure")
    cents = is_money(unit) and any(CENTS.fullmatch(cell) for cell in bare)
    whole = any(map(LARGE.fullmatch, bare)) and not any(map(DECIMAL.fullmatch, bare))
    point = "thousands" if points else "unsure" if cents or whole else "decimals"
    return Marks(point, "thousands" if commas else "unsure" if whole else "decimals")


def number_in(text: str, unit: str, marks: Marks) -> Decimal | None:
    """The number of a cell, in the unit of its column, which it may repeat; None for what is no number."""
    if is_money(unit) and NAUGHT.fullmatch(" ".join(text.split())):
        return Decimal(0)
    bare, places = parted(text, unit)
    number = None if bare.endswith("%") or is_unsure(bare, unit, marks) else read_number(_plain(bare, marks))
    return moved(number.digits, places) if number is not None else None


def is_unsure(text: str, unit: str, marks: Marks) -> bool:
    """Whether a number may have thousands or decimals after its point, or its comma."""
    found = EITHER.fullmatch(parted(text, unit)[0])
    return found is not None and marks.of(found[1]) == "unsure"


def bracket_remedy(text: str) -> str:
    """What to write for « (54 300) € »: a loss has a minus sign."""
    return phrase("cell_brackets", right=f"−{text.replace('(', '').replace(')', '').strip('−- ')}")


def unsure_remedy(text: str, unit: str) -> str:
    """What to write for a number whose point or comma may be two things."""
    bare = text.removesuffix(unit).rstrip()
    decimals = bare.replace(".", ",").rstrip("0").rstrip(",")
    return phrase("cell_unsure", whole=re.sub("[.,]", "", bare), decimals=decimals)


def _plain(bare: str, marks: Marks) -> str:
    """A number without the signs between its thousands, with a point before its decimals."""
    if APOSTROPHES.fullmatch(bare):
        return bare.replace("'", "").replace("’", "")
    either = EITHER.fullmatch(bare)
    if POINTS.fullmatch(bare) or (either and either[1] == "." and marks.point == "thousands"):
        return bare.replace(".", "").replace(",", ".")
    if COMMAS.fullmatch(bare) or (either and either[1] == "," and marks.comma == "thousands"):
        return bare.replace(",", "")
    return bare
