"""Dates of references as CSL-JSON: `parse_date("2020-02")` is `{"date-parts": [[2020, 2]]}`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from stratege.dates import MONTHS
from stratege.references.parts import Item

DAY = re.compile(r"(-?\d{1,4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
NO_DATE = re.compile(r"[sn]\.\s?d\.?(?:-[a-z])?|sans date|no date", re.IGNORECASE)
SEASONS = ("printemps", "été", "automne", "hiver")
SEASON = re.compile(rf"({'|'.join(SEASONS)})\s+(\d{{4}})")
ABOUT = re.compile(r"(?:vers|env\.|environ|circa|ca\.?|c\.)\s*(\d{3,4})|([^~]+)~", re.IGNORECASE)
YEARS = re.compile(r"(\d{4})[-–](\d{4})")
NUMBERS = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
WORDS = re.compile(r"(?:(\d{1,2}|1er)\s+)?([^\W\d]+)\s+(\d{4})")


def parse_date(value: object) -> Item:
    """A date as CSL-JSON; else as it stands (`literal`); nothing for « s. d. ».

    Read: ISO 8601 (year, month or day), an interval `a/b` or of years, about `2020~` or « vers 2020 », a season,
    « 17 février 2020 », 17/02/2020.
    """
    if isinstance(value, Mapping):
        return _structured(value)
    text = value.isoformat() if isinstance(value, date) else str(value).strip()
    if NO_DATE.fullmatch(text):
        return {}
    if match := SEASON.fullmatch(text.lower()):
        return {"date-parts": [[int(match[2])]], "season": SEASONS.index(match[1]) + 1}
    about = ABOUT.fullmatch(text)
    parts = _dates(about[1] or about[2] if about else text)
    if not all(parts) or len(parts) > 2:
        return {"literal": text}
    return {"date-parts": parts} | ({"circa": True} if about else {})


def _dates(text: str) -> list[list[int]]:
    if in_words := _in_words(text):
        return [in_words]
    years = YEARS.fullmatch(text)
    return [_parts(piece) for piece in (years.groups() if years else text.split("/"))]


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


def _in_words(text: str) -> list[int]:
    """[2020, 2, 17] for « 17 février 2020 » or 17/02/2020; empty for anything else."""
    if match := NUMBERS.fullmatch(text):
        return _parts(f"{match[3]}-{match[2]}-{match[1]}")
    match = WORDS.fullmatch(text.lower())
    if match is None or match[2] not in MONTHS:
        return []
    day = f"-{match[1].removesuffix('er')}" if match[1] else ""
    return _parts(f"{match[3]}-{MONTHS.index(match[2]) + 1}{day}")


def _parts(text: str) -> list[int]:
    """[year, month, day] as far as given; empty if this is no date of the calendar."""
    match = DAY.fullmatch(text)
    if match is None:
        return []
    parts = [int(part) for part in match.groups() if part]
    try:
        date(max(parts[0], 1), *([*parts[1:], 1, 1][:2]))
    except ValueError:
        return []
    return parts
