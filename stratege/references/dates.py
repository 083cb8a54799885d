"""Dates of references as CSL-JSON: `parse_date("2020-02")` is `{"date-parts": [[2020, 2]]}`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from stratege.dates import read_date
from stratege.references.parts import Item

NO_DATE = re.compile(r"[sn]\.\s?d\.?(?:-[a-z])?|sans date|no date", re.IGNORECASE)


def parse_date(value: object) -> Item:
    """A date as CSL-JSON; else as it stands (`literal`); nothing for « s. d. ». What is read: see `read_date`."""
    if isinstance(value, Mapping):
        return _structured(value)
    text = value.isoformat() if isinstance(value, date) else str(value).strip()
    if NO_DATE.fullmatch(text):
        return {}
    found = read_date(text)
    if found is None or (found.year < 0 and not text.startswith("-")):  # a style would reword « env. 350 av. J.-C. »
        return {"literal": text}
    result: Item = {"date-parts": [one.parts for one in (found, found.end) if one]}
    if found.season:
        result["season"] = found.season
    return result | ({"circa": True} if found.about else {})


def _structured(value: Mapping[str, object]) -> Item:
    """CSL-JSON as it is, but for words that say a day of the calendar."""
    if "date-parts" in value:
        return _calendar(value)
    words = str(value.get("raw") or value.get("literal") or "")
    return parse_date(words) if words else {}


def _calendar(value: Mapping[str, object]) -> Item:
    """`date-parts` as whole numbers; what holds none is no date."""
    dates = value["date-parts"] if isinstance(value["date-parts"], list) else []
    try:
        parts = [[int(part) for part in one if part not in (None, "")] for one in dates if isinstance(one, list)]
    except (TypeError, ValueError):
        return {"literal": "-".join(map(str, dates[0]))}
    kept = [one for one in parts if one]
    if kept and len(kept[0]) > 1 and 21 <= kept[0][1] <= 24:  # a season, in EDTF's way
        return {**value, "date-parts": [kept[0][:1]], "season": kept[0][1] - 20}
    return {**value, "date-parts": kept} if kept else {}
