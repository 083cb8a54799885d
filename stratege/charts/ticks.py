"""The marks of a logarithmic axis: `log_ticks(0.02, 0.3)` is 0.02, 0.05, 0.1, 0.2, 0.5; the first and last bound it."""

from __future__ import annotations

from decimal import Decimal
from math import floor, log10

from stratege.charts.spec import Axis, ChartSpec
from stratege.numbers import spell_number

FEW, MANY = 3, 8  # powers of ten: with fewer, 2 and 5 are marked too; with more, some are left out
SMALLEST, LARGEST = 1e-307, 1e308  # what a float can hold


def ticks_of(axis: Axis, spec: ChartSpec) -> list[float]:
    """The marks of a logarithmic axis for rows already divided; it begins and ends on one."""
    found = [float(str(row[axis.field])) for row in spec.rows if row.get(axis.field) is not None]
    room = 0.9 if spec.kind in ("bar", "lollipop") else 1
    return log_ticks(room * min(found), max(found)) if found else [1, 10]


def spelt(ticks: list[float]) -> list[str]:
    """The words of the marks: « 0,02 », « 10\u202f000 », « 10 millions »."""
    return [spell_number(f"{Decimal(str(tick)).normalize():f}") for tick in ticks]


def log_ticks(low: float, high: float) -> list[float]:
    """Where to mark an axis for values from `low` to `high`, both above zero: powers of ten, or 1, 2 and 5 of each."""
    first, last = floor(log10(low)), floor(log10(high))
    powers = [_step(1, power) for power in range(first, last + 2)]
    if sum(low <= power <= high for power in powers) < FEW:
        return _around([_step(digit, power) for power in range(first - 1, last + 2) for digit in (1, 2, 5)], low, high)
    stride = -(-len(powers) // MANY)
    return _around([_step(1, power) for power in range(first, last + 1 + stride, stride)], low, high)


def _around(marks: list[float], low: float, high: float) -> list[float]:
    """The marks from the last one under the values to the first one above them; two at least."""
    start = max((i for i, mark in enumerate(marks) if mark <= low), default=0)
    end = min((i for i, mark in enumerate(marks) if mark >= high), default=len(marks) - 1)
    return marks[start : end + 1] if end > start else marks[max(0, start - 1) : end + 2]


def _step(digit: int, power: int) -> float:
    """`digit` × 10^`power`, the nearest float to it."""
    return min(max(float(Decimal(digit).scaleb(power)), SMALLEST), LARGEST)
