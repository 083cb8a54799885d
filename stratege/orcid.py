"""ORCID identifiers: `bare("https://orcid.org/0000-0002-1825-0097")` is « 0000-0002-1825-0097 »."""

from __future__ import annotations

import re

SITE = "https://orcid.org/"
FORM = re.compile(r"(?:https?://(?:www\.)?orcid\.org/)?((?:\d{4}-){3}\d{3})([\dX])/?", re.IGNORECASE)


def bare(text: str) -> str:
    """The sixteen signs of an identifier or of its address, by fours; "" for what has another form."""
    found = FORM.fullmatch(text.strip())
    return f"{found[1]}{found[2].upper()}" if found else ""


def with_check(identifier: str) -> str:
    """A bare identifier with the last sign that its fifteen digits call for (ISO/IEC 7064, MOD 11-2)."""
    total = 0
    for digit in identifier[:-1].replace("-", ""):
        total = (total + int(digit)) * 2
    rest = (12 - total % 11) % 11
    return identifier[:-1] + ("X" if rest == 10 else str(rest))


def address(identifier: str) -> str:
    """Where the identifier leads."""
    return SITE + identifier
