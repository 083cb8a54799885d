"""Dates of references as CSL-JSON: `parse_date("2020-02")` is `{"date-parts": [[2020, 2]]}`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from itertools import takewhile

from stratege.dates import Date, read_date
from stratege.references.parts import Item
from stratege.references.written_dates import is_no_date, open_year, pending, period, reprint, standard


def parse_date(value: object) -> Item:
    """A date as CSL-JSON; else as it stands (`literal`); nothing for « s. d. ».

    What is read: see `read_date` and `written_dates`. Of « 2004 [1904] », the date is 2004: see `first_published`.
    """
    if isinstance(value, Mapping):
        return _structured(value)
    found = _of_text(value.isoformat() if isinstance(value, date) else str(value).strip())
    return {name: [*map(list, one)] if isinstance(one, list) else one for name, one in found.items()}  # kept below


@lru_cache(maxsize=4096)  # a library has few dates, each in several entries, and each is asked for again
def _of_text(text: str) -> Item:
    if is_no_date(text):
        return {}
    own, _ = reprint(text)
    found = _read(own)
    if found is None or (found.year < 0 and not text.startswith("-")):  # a style would reword « env. 350 av. J.-C. »
        year = open_year(own)
        if words := period(own):
            return {"literal": words}
        return {"literal": f"{year}-présent" if year else text}
    result: Item = {"date-parts": [one.parts for one in (found, found.end) if one]}
    if found.season:
        result["season"] = found.season
    return result | ({"circa": True} if found.about else {})


def words_of_date(value: object) -> str:
    """The words of a date that is typed, not structured: those of `raw` and `literal` too."""
    if isinstance(value, Mapping):
        return "" if "date-parts" in value else str(value.get("raw") or value.get("literal") or "")
    return str(value)


def status_in(value: object) -> str:
    """The state of a work that stands in place of its date: « sous presse »."""
    return pending(words_of_date(value))


def first_published(value: object) -> str:
    """The year of first publication that a date holds: « 1904 » of « 2004 [1904] »."""
    return reprint(words_of_date(value))[1]


def is_period(value: object) -> bool:
    """Whether a date is a century or a decade: « XVIIIe siècle », « [192-] »."""
    return bool(period(words_of_date(value)))


def is_open(value: object) -> bool:
    """Whether a work goes on since a year: « 1998-.... »."""
    return bool(open_year(words_of_date(value)))


def _read(text: str) -> Date | None:
    return read_date(text) or read_date(standard(text))


def _structured(value: Mapping[str, object]) -> Item:
    """CSL-JSON as it is, but for words that say a day of the calendar."""
    if "date-parts" in value:
        return _calendar(value)
    if value.get("year"):  # {"year": 1999, "month": 6}, as some write it by hand
        return _calendar({"date-parts": [list(takewhile(bool, map(value.get, ("year", "month", "day"))))]})
    words = words_of_date(value)
    return parse_date(words) if words else {}


def _calendar(value: Mapping[str, object]) -> Item:
    """`date-parts` as whole numbers; what holds none is no date."""
    dates = value["date-parts"] if isinstance(value["date-parts"], list) else []
    try:
        parts = [[int(part) for part in one if part not in (None, "")] for one in dates if isinstance(one, list)]
    except (TypeError, ValueError):
        return parse_date("-".join(map(str, dates[0])))
    kept = [one for one in parts if one]
    if len(kept) == 2 and kept[1] == [0]:  # pandoc's way for « 1998/.. »
        return {"literal": f"{kept[0][0]}-présent"}
    if kept and len(kept[0]) > 1 and 21 <= kept[0][1] <= 24:  # a season, in EDTF's way
        return {**value, "date-parts": [kept[0][:1]], "season": kept[0][1] - 20}
    return {**value, "date-parts": kept} if kept else {}
