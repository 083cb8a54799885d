"""The numbers of a drawing: as they were given, in French, however large or small they are."""

from __future__ import annotations

import pytest

from stratege.charts.words import differences, labels, tick_labels
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
    ("typed", "scale", "words"),
    [
        (["2900", "1400.5"], "linear", ["2\u202f900,0", "1\u202f400,5"]),
        (["3.70", "12"], "linear", ["3,70", "12,00"]),
        (["2900", "1400"], "linear", ["2\u202f900", "1\u202f400"]),
        (["3070", "1.8"], "log", ["3\u202f070", "1,8"]),
        (["3070", "0.00012"], "linear", ["3\u202f070", "0,00012"]),
    ],
)
def test_labels_of_a_chart_have_the_same_decimals(typed: list[str], scale: str, words: list[str]) -> None:
    assert labels(map(Number, typed), scale=scale) == words


def test_differences_that_stand_in_a_column_have_the_same_decimals() -> None:
    pairs = [(Number("31"), Number("38.5")), (Number("40"), Number("36"))]
    assert differences(pairs, "%") == ["+7,5\u00a0pts", "−4,0\u00a0pts"]
