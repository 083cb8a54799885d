"""The digits of the values of a chart: `alike([Number("2900"), Number("1400.5")])` are those of 2 900,0 and 1 400,5."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from math import floor, log10

from stratege.numbers import Number

LARGE, SMALL = 15, -9  # powers of ten from which, and under which, a number is spelt with its power
MOST_DECIMALS = 3  # that values share: with more, the great ones would be lengthened by zeros


def alike(values: Iterable[float], scale: str = "linear") -> list[Decimal]:
    """The digits of values that are read together, as many after the comma as the finest has, as in a table's column.

    Each keeps its own where one has more than three, or its axis is logarithmic: its ends are not of the same kind.
    """
    digits = [digits_of(value) for value in values]
    most = max(map(decimals_of, digits), default=0)
    if scale == "log" or most > MOST_DECIMALS or not all(map(is_plain, digits)):
        return digits
    return [one.quantize(Decimal(1).scaleb(-most)) for one in digits]


def digits_of(value: float) -> Decimal:
    """The digits of a value as it was typed; one that was computed has two decimals, or two that are not zero."""
    if isinstance(value, Number):
        return value.digits
    small = 0 < abs(value) < 0.1
    rounded = round(float(value), 1 - floor(log10(abs(value))) if small else 2)
    return Decimal(str(rounded)).normalize()


def decimals_of(digits: Decimal) -> int:
    """How many figures stand after the comma."""
    exponent = digits.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def is_plain(digits: Decimal) -> bool:
    """Whether a number can be read in figures, which have neither fifteen zeros nor a comma and nine."""
    return not digits or SMALL <= digits.adjusted() < LARGE
