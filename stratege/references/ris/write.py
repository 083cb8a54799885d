"""A CSL item as a RIS record: `TY  - JOUR`, `AU  - Dupont, Anne`, …, `ER  - `."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.parts import Item, date_of, date_parts, iso, names_of, one_line, ris_name, text_of

TYPES = {
    "article": "UNPB",
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "broadcast": "VIDEO",
    "chapter": "CHAP",
    "dataset": "DATA",
    "document": "GEN",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "graphic": "ART",
    "hearing": "HEAR",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "UNPB",
    "map": "MAP",
    "motion_picture": "VIDEO",
    "pamphlet": "PAMP",
    "paper-conference": "CONF",
    "patent": "PAT",
    "personal_communication": "PCOMM",
    "post": "ELEC",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "software": "COMP",
    "song": "MUSIC",
    "speech": "SLIDE",
    "standard": "STAND",
    "thesis": "THES",
    "webpage": "ELEC",
}
NAMES = (("author", "AU"), ("editor", "A2"), ("collection-editor", "A3"), ("translator", "A4"))
# In a book, A2 are the editors of its series, T2 its name (see `ris.kinds`).
BOOK = {"A2": "ED", "A3": "A2", "T3": "T2"}
FIELDS = (
    ("title", "TI"),
    ("container-title", "T2"),
    ("collection-title", "T3"),
    ("volume", "VL"),
    ("issue", "IS"),
    ("number", "M1"),
    ("genre", "M3"),
    ("edition", "ET"),
    ("version", "ET"),
    ("number-of-volumes", "NV"),
    ("section", "SE"),
    ("publisher", "PB"),
    ("publisher-place", "CY"),
    ("ISBN", "SN"),
    ("ISSN", "SN"),
    ("DOI", "DO"),
    ("URL", "UR"),
    ("language", "LA"),
    ("abstract", "AB"),
)
DASHES = re.compile(r"\s*[-–‑]\s*")


def entry(item: Item) -> str:
    """One record, its tags in a fixed order, with a final line feed."""
    lines = [f"{tag}  - {one_line(value)}" for tag, value in tags(item) if value not in (None, "")]
    return "\n".join([*lines, "ER  - ", ""])


def tags(item: Item) -> Iterator[tuple[str, object]]:
    """The tags of a work and their values, in a fixed order; a value may be None or empty."""
    yield "TY", TYPES.get(text_of(item, "type"), "GEN")
    yield "ID", item["id"]
    moved = BOOK if item.get("type") == "book" else {}
    for field, tag in NAMES:
        for name in names_of(item, field):
            yield moved.get(tag, tag), ris_name(name)
    yield from ((moved.get(tag, tag), item.get(field)) for field, tag in FIELDS)
    yield from _dates(item)
    yield from zip(("SP", "EP"), DASHES.split(text_of(item, "page"), maxsplit=1), strict=False)
    for word in re.split(r"\s*[,;]\s*", text_of(item, "keyword")):
        yield "KW", word


def _dates(item: Item) -> Iterator[tuple[str, object]]:
    """The year alone in PY; DA and Y2 in the form of the standard, year/month/day/."""
    issued = date_parts(item, "issued")
    yield "OP", iso(date_parts(item, "original-date"))
    yield "PY", issued[0] if issued else date_of(item, "issued").get("literal")
    for tag, parts in (("DA", issued if len(issued) > 1 else []), ("Y2", date_parts(item, "accessed"))):
        yield tag, "/".join([*(f"{part:02}" for part in parts), *[""] * (4 - len(parts))]) if parts else ""
