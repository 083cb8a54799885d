"""What Zotero's users write in « Extra », which exports put in the note: « Original Date: 1904 » is `original-date`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stratege.references.credits import add_credits
from stratege.references.parts import Item
from stratege.references.written_dates import pending

NAMES = (
    "DOI",
    "original-date",
    "original-title",
    "original-publisher",
    "original-publisher-place",
    "issued",
    "event-date",
    "status",
    "article-number",
    "number-of-volumes",
    "volume-title",
    "part-number",
    "part-title",
)
# « Original Date », as its interface has it, `original-date`, CSL's name, or `originalDate`.
SPELT = {name.replace("-", "").lower(): name for name in NAMES} | {
    "date": "issued",
    "published": "publisher",
    "publisher": "publisher",
}
LABEL = re.compile(r"[ \t]+(?=original[ _-]?(?:date|title|publisher)\s*:)", re.IGNORECASE)
# GitHub's day of creation of a depot, which Zotero notes of programs: no publication.
CREATED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
IN_PRESS = re.compile(r"(?:articles? )?in press\b", re.IGNORECASE)  # « In Press, Corrected Proof », of ScienceDirect
ARTICLE = re.compile(r"(?:article|art\.)\s+(?:n[o°ºᵒ]\.?\s*)?([A-Za-z]?\d[\w.-]*)", re.IGNORECASE)  # « Article 18 »
# « {:itemType: dataset} », where nothing else says what a work is.
TYPED = re.compile(r"(?:^|\n)\W*(?:item)?type\s*:\s*(dataset|software|standard|map|thesis)\b", re.IGNORECASE)
UNTYPED = frozenset(["article", "article-journal", "document"])
LINE = re.compile(r"\{?:?\s*([A-Za-z][A-Za-z _-]+?)\s*:\s*(.+?)\}?;?")


def extra_fields(note: str) -> dict[str, str]:
    """The fields that lines of a note name, and the state that one says alone: « sous presse »."""
    found: dict[str, str] = {}
    for line in LABEL.sub("\n", note).splitlines():
        bare = line.strip()
        match = LINE.fullmatch(bare)
        name = SPELT.get(re.sub(r"[ _-]", "", match[1]).lower(), "") if match else ""
        if match and name and not (name == "publisher" and any(map(str.isdigit, match[2]))):  # no « XX, 560 p. »
            found.setdefault(name, match[2].strip())
        elif numbered := ARTICLE.fullmatch(bare):
            found.setdefault("article-number", numbered[1])
        elif status := pending(bare):
            found.setdefault("status", status)
    return found


def add_extra(item: Item, notes: Mapping[str, str] | None = None) -> None:
    """Give an item the fields that its notes name and that it does not have, and the state that its volume is not."""
    if IN_PRESS.match(str(item.get("volume", ""))):
        del item["volume"]
        item.setdefault("status", "sous presse")
    if str(item.get("type")) in UNTYPED and (typed := TYPED.search(str(item.get("note", "")))):
        item["type"] = typed[1].lower()
    for note in (notes or {"note": str(item.get("note", ""))}).values():
        add_credits(item, note)
        for name, value in extra_fields(note).items():
            if name == "publisher" and str(item.get("type", "")).startswith("article-") and "container-title" in item:
                continue  # which APA does not print
            if name == "original-date" and CREATED.fullmatch(value):
                item["type"] = "software" if item.get("type") in (None, "document", "webpage") else item["type"]
            elif item.get(name) in (None, "", [], {}):
                item[name] = value
