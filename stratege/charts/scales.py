"""Where values stand in a drawing: `linear([3, 17])` marks 0, 5, 10, 15, 20; `Scale(0, 20, 100, 0).at(5)` is 75."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from math import ceil, floor, log10

from stratege.records import record

STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5))


@record(slots=False)
class Scale:
    """Values from `low` to `high` laid from `start` to `end` (px), evenly or by their powers of ten."""

    low: float
    high: float
    start: float
    end: float
    log: bool = False

    def at(self, value: float) -> float:
        """Where a value stands (px)."""
        share = (self._power(value) - self._power(self.low)) / (self._power(self.high) - self._power(self.low))
        return self.start + share * (self.end - self.start)

    def _power(self, value: float) -> float:
        return log10(value) if self.log else value


def linear(values: Iterable[float], least: float | None = None, most: int = 5) -> list[float]:
    """Round marks, evenly apart, that cover all values, and zero unless `least` (where to start) is given.

    Of the steps 1, 2, 2.5 and 5 × 10^n that make two to `most` intervals, the one that leaves least of the axis empty,
    four intervals being the best to read.
    """
    found = [*values, *([] if least is not None else [0.0])]
    low = min(found) if least is None else min(least, *found)
    high = max(found)
    if low == high:
        low, high = min(low, 0.0), max(high, 0.0)
    span = high - low or 1.0
    power = floor(log10(span))
    steps = [digit.scaleb(exponent) for exponent in range(power - 2, power + 2) for digit in STEPS]
    fitting = [step for step in steps if 2 <= _intervals(low, high, step) <= most] or [Decimal(10).scaleb(power)]
    step = min(fitting, key=lambda one: _waste(low, high, one))
    first = floor(Decimal(str(low)) / step)
    return [float(step * (first + index)) for index in range(_intervals(low, high, step) + 1)]


def _intervals(low: float, high: float, step: Decimal) -> int:
    return max(1, ceil(Decimal(str(high)) / step) - floor(Decimal(str(low)) / step))


def _waste(low: float, high: float, step: Decimal) -> float:
    """How much of the axis is left empty, with the price of too few or too many marks, and of quarters."""
    count, span = _intervals(low, high, step), (high - low) or 1.0
    quarter = 0.15 if step.as_tuple().digits[:2] == (2, 5) else 0.0
    return (count * float(step) - span) / span + 0.12 * abs(count - 4) + quarter
