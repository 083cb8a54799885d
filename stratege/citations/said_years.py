"""The years that authors write after the key of a work, which its reference has: `[@dupont2020, 2020]`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from stratege.spaces import BLANKS
from stratege.text.citations import BARE, BRACED

# Pandoc takes a number alone for a page.
YEAR = re.compile(rf"@({BARE}|{BRACED})[{BLANKS}]*[,\[][{BLANKS}]*(1[5-9]\d\d|20\d\d)[a-z]?[{BLANKS}]*(?=[,;\]])")


def said_years(source: str, works: Mapping[str, Mapping[str, object]]) -> Iterator[tuple[str, str]]:
    """The keys after which a citation says the year of their work, with that year; `works` are CSL-JSON by key."""
    for found in YEAR.finditer(source):
        key = found[1].strip("{}")
        if found[2] == _year(works.get(key, {})):
            yield key, found[2]


def _year(work: Mapping[str, object]) -> str:
    """The year of a work; "" without one."""
    match work.get("issued"):
        case {"date-parts": [[year, *_], *_]}:
            return str(year)
    return ""
