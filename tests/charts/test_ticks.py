"""The marks of a logarithmic axis: powers of ten, or 1, 2 and 5 of each where there are few."""

from __future__ import annotations

from typing import Any

import pytest

from stratege.charts import Axis, ChartSpec
from stratege.charts.ticks import log_ticks, spelt, ticks_of

SIZE = Axis("size", type="number", scale="log")


@pytest.mark.parametrize(
    ("low", "high", "marks"),
    [
        (0.02, 0.3, [0.02, 0.05, 0.1, 0.2, 0.5]),
        (3, 4, [2, 5]),
        (20, 30, [20, 50]),
        (5, 10, [5, 10]),
        (1, 10, [1, 2, 5, 10]),
        (9, 100, [5, 10, 20, 50, 100]),
        (1, 100, [1, 10, 100]),
        (10, 1000, [10, 100, 1000]),
        (18, 20_000, [10, 100, 1000, 10_000, 100_000]),
        (1, 999_999, [10**power for power in range(7)]),
        (1, 1e6, [10**power for power in range(7)]),
        (1, 2e6, [10**power for power in range(8)]),
        (1, 1e8, [1, 100, 10_000, 1_000_000, 100_000_000]),
        (2, 3e12, [100**power for power in range(8)]),
    ],
)
def test_marks_are_round_and_bound_the_values(low: float, high: float, marks: list[float]) -> None:
    assert log_ticks(low, high) == marks


def test_one_value_stands_between_two_marks() -> None:
    assert log_ticks(1, 1) == [0.5, 1, 2]
    assert log_ticks(50, 50) == [20, 50, 100]


def test_marks_stay_within_what_a_number_can_be() -> None:
    assert log_ticks(1e-307, 1e-300) == [1e-307, 1e-305, 1e-303, 1e-301, 1e-299]
    assert log_ticks(1e-300, 1e300)[-1] == 1e308


def _ticks(kind: str, *sizes: float | None) -> list[float]:
    rows: tuple[dict[str, Any], ...] = tuple({"name": str(size), "size": size} for size in sizes)
    return ticks_of(SIZE, ChartSpec(kind=kind, x=Axis("name"), y=SIZE, rows=rows, alt="x"))


def test_bars_and_sticks_begin_under_their_least_value() -> None:
    assert _ticks("bar", 10, 1000) == _ticks("lollipop", 10, 1000) == [1, 10, 100, 1000]
    assert _ticks("scatter", 10, None, 1000) == [10, 100, 1000]


def test_without_values_the_axis_runs_from_one_to_ten() -> None:
    assert _ticks("bar", None) == [1, 10]


def test_marks_are_spelt_in_french() -> None:
    assert spelt([0.02, 10_000.0, 1e7]) == ["0,02", "10\u202f000", "10\u00a0millions"]
