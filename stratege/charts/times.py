"""The marks of an axis of time: days of 2020 to 2022 get « 2020 », « 2021 », « 2022 », each once and at its place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from stratege.charts.spec import Axis, ChartSpec
from stratege.charts.theme import FRENCH_TIMES
from stratege.dates import Date, date_of, spell_date

DAY = 86_400_000  # ms
COURSES = ("line", "slope", "small_multiples")  # the kinds whose marks go from one date to the next
ENOUGH = 4  # own years or months; with fewer, those between are marked too
MOST = {"year": 8, "month": 6, "day": 5}  # marks that fit beside one another, by the width of their words
STEPS = {"year": (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000), "month": (1, 2, 3, 6), "day": (1, 2, 7, 14)}


def moment(date: Date) -> int:
    """A date for Vega: ms from 1970 to its first instant, the same in every time zone."""
    return date.days * DAY


def runs_over_time(axis: Axis, spec: ChartSpec) -> bool:
    """Whether an axis is one of time; years typed as categories are, where their distances and their order count."""
    return axis.type == "time" or (spec.kind in COURSES and _holds_years(axis, spec))


def _holds_years(axis: Axis, spec: ChartSpec) -> bool:
    places = [str(row.get(axis.field, "")) for row in spec.rows]
    return axis.type == "category" and all(len(place) == 4 and place.isdigit() for place in places)


def time_ticks(moments: Iterable[float], most: Mapping[str, int] = MOST) -> list[tuple[int, str]]:
    """Where to mark the axis of these moments (ms), and the words of each mark, no two alike.

    `most` has how many years, months and days fit beside one another.
    Years are marked when all moments open one, months when all open one: a mark is never finer than the data.
    """
    days = sorted({int(one // DAY) for one in moments})
    dates = [date_of(day) for day in days]
    if not dates:
        return []
    units = ["day", "month", "year"][_finest(dates) :]
    if _apart(days, units[0], most):
        return [(day * DAY, _words(date, units[0])) for day, date in zip(days, dates, strict=True)]
    for unit in units:
        for step in STEPS[unit]:
            places = _places(dates[0], dates[-1], unit, step)
            if len(places) <= most[unit] and (len(places) > 1 or len(days) == 1):
                marks = [_mark(place, unit, step) for place in places]
                return [(moment(mark), _words(mark, unit)) for mark in marks if mark.key <= dates[-1].key]
    return [(day * DAY, _words(date_of(day), units[0])) for day in (days[0], days[-1])]


def _finest(dates: list[Date]) -> int:
    """0 if some date is within a month, 1 if some is within a year, 2 if all open one."""
    return 0 if any(date.day > 1 for date in dates) else 1 if any(date.month > 1 for date in dates) else 2


def _apart(days: list[int], unit: str, most: Mapping[str, int]) -> bool:
    """Whether the data's own dates can be the marks: enough to read the axis by, none close to the next."""
    room = (days[-1] - days[0]) / (2 * most[unit])
    enough = ENOUGH if unit != "day" else 1
    return enough <= len(days) <= most[unit] and all(b - a >= room for a, b in pairwise(days))


def _places(first: Date, last: Date, unit: str, step: int) -> range:
    """The days, or the months of `_month`, at every `step` of a unit from `first` on, round but for days."""
    if unit == "day":
        return range(first.days, last.days + 1, step)
    months = step * (12 if unit == "year" else 1)
    start = -(-(_month(first) + (first.day > 1)) // months) * months
    return range(start, _month(last) + 1, months)


def _mark(place: int, unit: str, step: int) -> Date:
    if unit == "day":
        return date_of(place)
    year, month = divmod(place, 12)
    if unit == "year" and step > 1:
        return Date(year or 1, 1, 1)  # round as it is said: 50 before Christ, not 51
    return Date(year - (year < 1), month + 1, 1)


def _month(date: Date) -> int:
    """Months from January of the year before 1."""
    return 12 * (date.year + (date.year < 0)) + date.month - 1


def _words(date: Date, unit: str) -> str:
    return short_date(Date(date.year, date.month * (unit != "year"), date.day * (unit == "day")))


def short_date(date: Date) -> str:
    """A date with its month in short, as precisely as it was typed: « 5 janv. 2024 »."""
    year = spell_date(str(date.year))
    if not date.month:
        return year
    month = f"{FRENCH_TIMES['shortMonths'][date.month - 1]} {year}"
    return f"{'1er' if date.day == 1 else date.day} {month}" if date.day else month
