"""Fields of BibTeX that say too much: `with_own_series(fields)` parts « Lakes. Lecture Notes in Rivers ».

`of_institution(fields)` leaves a report its institution alone, beside which a hand typed a publisher.
"""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.references.bibtex.raw import Field

# « Logics for {C}oncurrency. Lecture Notes in {C}omputer {S}cience. »
NOTES = re.compile(
    r"(?P<book>.*[\w)}])[.,]\s+"
    r"(?P<series>(?:\{?E\}?lectronic|\{?L\}?ecture)\s+\{?N\}?otes\s+in\s+[^.,:\d]+?)\.?(?P<end>}*)",
    re.DOTALL,
)
REPORTS = frozenset(["report", "techreport"])


def with_own_series(fields: list[Field]) -> list[Field]:
    """The fields of a paper whose book ends with its series, which becomes one: its volume counts it."""
    book = next((field for field in fields if field.name.lower() == "booktitle"), None)
    found = NOTES.fullmatch(book.value) if book else None
    if book is None or found is None or any(field.name.lower() == "series" for field in fields):
        return fields
    title = f"{found['book']}{found['end']}"
    if title.count("{") != title.count("}"):
        return fields
    parted = [replace(book, value=title), replace(book, name="series", value=found["series"])]
    return [field for field in fields if field is not book] + parted


def of_institution(fields: list[Field], kind: str) -> list[Field]:
    """The fields of a report, without the publisher that stands beside its institution: APA has who made it."""
    made = any(field.name.lower() == "institution" and field.value.strip("{} ") for field in fields)
    if kind not in REPORTS or not made:
        return fields
    return [field for field in fields if field.name.lower() != "publisher"]
