"""The marks of an axis of time: each at its place, no two alike, no more than fit; dates are read the French way."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.charts import Axis, ChartError, ChartSpec, draw
from stratege.charts.times import DAY, time_ticks
from stratege.dates import date_of, read_date


def _ticks(*dates: str) -> list[str]:
    read = [found for date in dates if (found := read_date(date))]
    return [words for _, words in time_ticks(date.days * DAY for date in read)]


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (("2020", "2021", "2022"), ["2020", "2021", "2022"]),
        (("2000", "2025"), ["2000", "2005", "2010", "2015", "2020", "2025"]),
        (("2013", "2015", "2019", "2021", "2023"), ["2013", "2015", "2019", "2021", "2023"]),
        (("2024-01", "2024-04"), ["janv. 2024", "févr. 2024", "mars 2024", "avril 2024"]),
        (("2023-11", "2024-12"), ["janv. 2024", "avril 2024", "juil. 2024", "oct. 2024"]),
        (("05/01/2024", "12/01/2024"), ["5 janv. 2024", "12 janv. 2024"]),
        (("2024-01-01", "2024-01-02", "2024-02-10"), ["1er janv. 2024", "15 janv. 2024", "29 janv. 2024"]),
        (
            ("2023-12-21", "2024-03-20", "2024-03-22", "2024-05-05"),
            ["janv. 2024", "févr. 2024", "mars 2024", "avril 2024", "mai 2024"],
        ),
        (
            ("2020-02-03", "2020-02-04", "2022-11-30"),
            ["juil. 2020", "janv. 2021", "juil. 2021", "janv. 2022", "juil. 2022"],
        ),
        (("2024",), ["2024"]),
        ((), []),
        (("-52", "14"), ["50\u00a0av. J.-C.", "40\u00a0av. J.-C."]),
    ],
)
def test_marks(dates: tuple[str, ...], words: list[str]) -> None:
    assert _ticks(*dates)[: len(words)] == words


@given(st.lists(st.integers(-800_000, 800_000), min_size=1, max_size=12))
def test_marks_are_few_true_and_told_apart(days: list[int]) -> None:
    ticks = time_ticks(day * DAY for day in days)
    places, words = [place for place, _ in ticks], [word for _, word in ticks]
    assert 1 <= len(ticks) <= 8 and len(set(words)) == len(words) and places == sorted(places)
    assert min(days) * DAY <= places[0] and places[-1] <= max(days) * DAY
    for place, word in ticks:
        assert word.endswith(str(abs(date_of(place // DAY).year))) or "J.-C." in word


def _drawn(*dates: str, **changes: Any) -> list[str]:
    rows = tuple({"d": date, "n": float(place)} for place, date in enumerate(dates))
    given: dict[str, Any] = {"kind": "line", "x": Axis("d", type="time"), "y": Axis("n", type="number")}
    svg = draw(ChartSpec(**(given | changes), rows=rows, alt="x")).svg
    return re.findall(r">([^<>]+\.|2024)<", svg)


def test_days_are_read_day_first_in_whatever_form() -> None:
    same = [_drawn("05/01/2024", "13/01/2024", "20/01/2024"), _drawn("2024-01-05", "13 janvier 2024", "20.1.2024")]
    assert same == [["5 janv.", "2024", "13 janv.", "20 janv."]] * 2


def test_what_is_no_date_is_refused() -> None:
    with pytest.raises(ChartError, match="30/02/2024"):
        _drawn("05/01/2024", "30/02/2024")
