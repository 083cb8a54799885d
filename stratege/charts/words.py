"""The numbers of a drawing in French: `labels([12.25, 7.5], "%")` is « 12,25 % », « 7,50 % »."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from stratege.charts.data import digits_of
from stratege.numbers import Number, spell_typed
from stratege.spaces import NBSP

LARGE, SMALL = 15, -9  # powers of ten from which, and under which, a number is spelt with its power
APART = 300  # times one value that another is, from which their decimals are their own
MOST_DECIMALS = 3  # that computed values share
RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def labels(values: Iterable[float], unit: str = "") -> list[str]:
    """The values as they are printed beside their marks, with all the digits that were typed.

    They all have the same decimals, those of the finest, if these are three at most, and no value is hundreds of times
    another, where decimals would say more than is known. Only « % » is repeated at each.
    """
    digits = [digits_of(value) for value in values]
    sizes = [abs(one) for one in digits if one]
    if all(map(_is_plain, digits)) and max(sizes, default=1) < APART * min(sizes, default=1):
        most = max(map(decimals_of, digits), default=0)
        if most <= MOST_DECIMALS:
            digits = [one.quantize(Decimal(1).scaleb(-most)) for one in digits]
    return [with_unit(_spelt(one), unit) for one in digits]


def tick_labels(ticks: Sequence[float], unit: str = "") -> list[str]:
    """The words under the marks of an axis, all with as many decimals as the finest; « % » at the last alone."""
    digits = [Decimal(str(tick)) for tick in ticks]
    most = max((decimals_of(one.normalize()) for one in digits), default=0)
    plain = all(map(_is_plain, digits))
    spelt = [_spelt(one.quantize(Decimal(1).scaleb(-most)) if plain else one.normalize()) for one in digits]
    return [*spelt[:-1], with_unit(spelt[-1], unit)] if spelt else []


def with_unit(text: str, unit: str) -> str:
    """A number with its percent sign; other units are said once, under the title."""
    return f"{text}{NBSP}%" if unit == "%" else text


def decimals_of(digits: Decimal) -> int:
    """How many figures stand after the comma."""
    exponent = digits.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _is_plain(digits: Decimal) -> bool:
    """Whether a number can be read in figures, which have neither fifteen zeros nor a comma and nine."""
    return not digits or SMALL <= digits.adjusted() < LARGE


def _spelt(digits: Decimal) -> str:
    if not _is_plain(digits):
        power = digits.adjusted()
        raised = f"10{str(power).translate(RAISED)}"
        return f"{_spelt(digits.scaleb(-power).normalize())}{NBSP}×{NBSP}{raised}"
    return spell_typed(Number(f"{digits:f}"))


def difference(before: float, after: float, unit: str) -> str:
    """What was gained or lost from one value to another: « +12 pts » for percentages, « −4 » for others."""
    gap = digits_of(after) - digits_of(before)
    sign = "+" if gap > 0 else ""
    return f"{sign}{_spelt(gap)}{f'{NBSP}pts' if unit == '%' else ''}"
