"""The numbers of a drawing: as they were given, in French, however large or small they are."""

from __future__ import annotations

import pytest

from stratege.charts.words import labels, tick_labels
from stratege.numbers import Number
from stratege.spaces import NBSP


@pytest.mark.parametrize(
    ("ticks", "unit", "words"),
    [
        ([0.0, 2.5, 5.0], "%", ["0,0", "2,5", "5,0 %"]),
        ([0.0, 500.0, 1000.0], "", ["0", "500", "1\u202f000"]),
        ([0.0, 5e20, 1e21], "", ["0", "5 × 10²⁰", "1 × 10²¹"]),
        ([-1e-12, 0.0, 2.5e-12], "", ["−1 × 10⁻¹²", "0", "2,5 × 10⁻¹²"]),
    ],
)
def test_the_marks_of_an_axis_can_be_read_at_any_size(ticks: list[float], unit: str, words: list[str]) -> None:
    assert [text.replace(NBSP, " ") for text in tick_labels(ticks, unit)] == words


def test_a_huge_value_beside_one_with_decimals_is_spelt_with_its_power_of_ten() -> None:
    assert [text.replace(NBSP, " ") for text in labels([1e27, 1.5, 2.25])] == ["1 × 10²⁷", "1,5", "2,25"]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (["8", "23.0", "5.7"], ["8,0", "23,0", "5,7"]),
        (["8", "23"], ["8", "23"]),
        (["8", "0.12345"], ["8", "0,12345"]),
        (["3070", "28", "1.8"], ["3\u202f070", "28", "1,8"]),
    ],
)
def test_the_values_of_a_chart_have_the_same_decimals(typed: list[str], printed: list[str]) -> None:
    assert labels(map(Number, typed)) == printed
