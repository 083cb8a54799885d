"""The numbers of a drawing in French: `labels([12.25, 7.5], "%")` is « 12,25 % », « 7,50 % »."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from stratege.charts.digits import alike, decimals_of, digits_of, is_plain
from stratege.numbers import Number, spell_typed
from stratege.spaces import NBSP

RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def labels(values: Iterable[float], unit: str = "", scale: str = "linear") -> list[str]:
    """The values as they are printed beside their marks, with the same decimals as those of a column of a table.

    Only « % » is repeated at each.
    """
    return [with_unit(_spelt(one), unit) for one in alike(values, scale)]


def tick_labels(ticks: Sequence[float], unit: str = "") -> list[str]:
    """The words under the marks of an axis, all with as many decimals as the finest; « % » at the last alone."""
    digits = [Decimal(str(tick)) for tick in ticks]
    most = max((decimals_of(one.normalize()) for one in digits), default=0)
    plain = all(map(is_plain, digits))
    spelt = [_spelt(one.quantize(Decimal(1).scaleb(-most)) if plain else one.normalize()) for one in digits]
    return [*spelt[:-1], with_unit(spelt[-1], unit)] if spelt else []


def with_unit(text: str, unit: str) -> str:
    """A number with its percent sign; other units are said once, under the title."""
    return f"{text}{NBSP}%" if unit == "%" else text


def _spelt(digits: Decimal) -> str:
    if not is_plain(digits):
        power = digits.adjusted()
        raised = f"10{str(power).translate(RAISED)}"
        return f"{_spelt(digits.scaleb(-power).normalize())}{NBSP}×{NBSP}{raised}"
    return spell_typed(Number(f"{digits:f}"))


def differences(pairs: Sequence[tuple[float, float]], unit: str) -> list[str]:
    """What was gained or lost from one value to another, all with the same decimals.

    It is « +12 pts » for percentages, « −4 » for others.
    """
    gaps = alike([Number(digits_of(after) - digits_of(before)) for before, after in pairs])
    points = f"{NBSP}pts" if unit == "%" else ""
    return [f"{'+' if gap > 0 else ''}{_spelt(gap)}{points}" for gap in gaps]
