"""What a form of file calls a field: `written_name("publisher", "thesis", "BibTeX")` is `school`, in RIS it is `PB`."""

from __future__ import annotations

from stratege.references.bibtex import write as write_bibtex
from stratege.references.items import DATES, NAMES
from stratege.references.parts import Item
from stratege.references.ris import write as write_ris
from stratege.references.ris.refer import TAGS

MARK = "2222"  # a value that is known again in what is written
OURS = ("", "CSL-JSON")  # forms whose fields are CSL's


def written_name(field: str, kind: str, form: str) -> str:
    """The name of a field of CSL, for a work of a type, in a form; "" where what writes that form has none."""
    if form in OURS:
        return field
    item: Item = {"id": "", "type": kind, field: _value(field)}
    if form == "BibTeX":
        return next((name for name, value in write_bibtex.fields(item) if MARK in value), "")
    tag = next((tag for tag, value in write_ris.tags(item) if MARK in str(value)), "")
    if form == "EndNote":
        return next((f"%{letter}" for letter, meant in TAGS.items() if meant == tag), "")
    return tag if form == "RIS" else ""


def _value(field: str) -> object:
    if field in NAMES:
        return [{"literal": MARK}]
    return {"date-parts": [[int(MARK)]]} if field in DATES else MARK
