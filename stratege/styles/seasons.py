"""Issues that seasons and months name: « *Revue*, *3*(hiver) », « (2021, hiver). *Revue* », for « Winter 2021 »."""

from __future__ import annotations

import re

from stratege.dates import MONTHS, SEASONS
from stratege.references.dates import parse_date
from stratege.references.parts import Item, date_parts, dates_of, text_of

WORDED = re.compile(r"(?P<words>[^\W\d_]{3,}\.?(?:\s*[/–-]\s*[^\W\d_]{3,}\.?)?),?\s*(?P<year>\d{4})?")
NUMBERED = re.compile(r"(?P<number>\d[\w/–-]*)\s*[,;(]\s*(?P<words>[^\W\d_]{3,}[^)]*)\)?")


def season_apart(item: Item) -> None:
    """Change an item in place: the words stand in the date where nothing else counts the issue, else after the volume.

    With a number of its own, an issue needs none.
    """
    if not str(item["type"]).startswith("article-"):
        return
    if (numbered := NUMBERED.fullmatch(text_of(item, "issue"))) and _read(numbered["words"], item):
        item["issue"] = numbered["number"]
    elif date := _read(text_of(item, "issue"), item):
        if date_parts(date, "issued")[:1] == date_parts(item, "issued")[:1] and "volume" not in item:
            item |= date
            del item["issue"]
        else:
            item["issue"] = _words(date, item) or item["issue"]


def _read(issue: str, item: Item) -> Item:
    """The season or the months that an issue names, in its year or else that of its work; empty where it names none."""
    found = WORDED.fullmatch(issue.strip())
    year = (found["year"] or next(map(str, date_parts(item, "issued")), "")) if found else ""
    date: Item = {"issued": parse_date(f"{found['words']} {year}")} if found and year else {}
    parsed = date.get("issued")
    is_named = isinstance(parsed, dict) and ("season" in parsed or len(date_parts(date, "issued")) > 1)
    return date if is_named else {}


def _words(date: Item, item: Item) -> str:
    """« hiver », « mars », with their year if it is not that of the work; nothing for several months."""
    parsed = date["issued"]
    dates = dates_of(date, "issued")
    if len(dates) > 1 or not isinstance(parsed, dict):
        return ""
    name = SEASONS[int(str(parsed["season"])) - 1] if "season" in parsed else MONTHS[dates[0][1] - 1]
    return name if dates[0][:1] == date_parts(item, "issued")[:1] else f"{name} {dates[0][0]}"
