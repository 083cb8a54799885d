"""Directors of a book and its publisher, told in fields of something else: « bookauthor = {A. Roy (Eds.)} ».

`with_told_roles(entry)` gives them the fields that BibTeX has for them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.references.bibtex.raw import Field, RawEntry
from stratege.references.names.named_roles import OF_ALL, ROLE
from stratege.references.tex.decode import decode

PARTS = frozenset(["conference", "inbook", "incollection", "inproceedings"])
PUBLISHED = PARTS | {"book", "collection", "mvbook", "proceedings"}
MAKERS = frozenset(["institution", "organization", "publisher", "school"])
TOLD = frozenset(["address", "bookauthor", "location"])
# « Oxford, England: Prentice-Hall », « Paris : La Dispute »: a town, its land, and who publishes there.
WORD = r"[^\W\d_a-z][\w'.-]+"
PLACE = rf"{WORD}(?:[ -](?:[a-z]{{1,3}}[ -])?{WORD}){{0,2}}"
PLACED = re.compile(rf"{PLACE}(?:, (?:{PLACE}|[A-Z]{{2}}))? ?: (?P<maker>[^\W\d_a-z][^:]*[^\W\d_]{{2}}[^:]*)")
NO_TOWN = re.compile(r"(?:bureau|hall|room|salle|t\wl)\b", re.IGNORECASE)


def with_told_roles(one: RawEntry) -> RawEntry:
    """An entry whose book has the directors and the publisher that it tells; others stay as they are."""
    named = {field.name.lower() for field in one.fields if field.value.strip("{} \n\t")}
    if one.kind.lower() not in PUBLISHED or TOLD.isdisjoint(named):
        return one
    fields = [piece for field in one.fields for piece in _told(field, one.kind.lower(), named)]
    return replace(one, fields=tuple(fields))


def _told(field: Field, kind: str, named: set[str]) -> list[Field]:
    """A field, or what it tells of the book, under its own names."""
    words = " ".join(field.value.split())
    name = field.name.lower()
    if name == "bookauthor" and kind in PARTS and "editor" not in named and OF_ALL.search(words):
        return [replace(field, name="editor", value=ROLE.sub("", words))]
    found = PLACED.fullmatch(decode(words)) if name in ("address", "location") and MAKERS.isdisjoint(named) else None
    return [replace(field, name="publisher", value=found["maker"])] if found and not NO_TOWN.match(words) else [field]
