"""By-lines of newspapers and blogs: `without_by_line("Par Anne Roy le 9 mai 2017")` is « Anne Roy »."""

from __future__ import annotations

import re

from stratege.references.words.given_names import has_given_name

BY = re.compile(r"(?:(?:écrit|posted|publié|written) )?(?:by|par|por) (?P<name>\S.*)", re.IGNORECASE)
# « le 9 mai 2017 », « 9 enero, 2017 », « on May 9, 2017 ».
DAY = re.compile(
    r",?\s+(?:(?:le|on) )?(?:\d{1,2} (?:de )?[^\W\d_]+\.?|[^\W\d_]{3,} \d{1,2})(?:,| de)? \d{4}$", re.IGNORECASE
)


def without_by_line(name: str) -> str:
    """A person's name without what announces it and the day after it; « Par monts et vaux » stays whole."""
    found = BY.fullmatch(name.strip())
    person = DAY.sub("", found["name"]) if found else ""
    return person if has_given_name(person) else name
