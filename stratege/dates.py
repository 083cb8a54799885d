"""Dates in French: `spell_date("2004-02-01")` is « 1er février 2004 »."""

from __future__ import annotations

import re

from stratege.spaces import NBSP

MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
ISO = re.compile(r"^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$")


def spell_date(text: str) -> str:
    """An ISO date (year, year-month or day) in French words; whatever is not one comes back unchanged."""
    match = ISO.match(text)
    if not match or (match[2] and not 1 <= int(match[2]) <= 12):
        return text
    year, month, day = match.groups()
    if not month:
        return str(year)
    words = f"{MONTHS[int(month) - 1]} {year}"
    if not day:
        return words
    return f"{'1er' if int(day) == 1 else int(day)}{NBSP}{words}"
