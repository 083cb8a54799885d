"""Journals with whose they are: « Political Science Research and Methods The European Political Science Association ».

Mendeley reads both on the first page of an article, with nothing between.
"""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.diagnostics import phrase
from stratege.references.bibtex.raw import Field, RawEntry

JOURNALS = frozenset(["journal", "journaltitle"])
# A society after a whole name, in whose words « The » opens nothing: no « Journal of The Royal Society ».
OWNED = re.compile(
    r"(?P<journal>[\w&' -]+ [\w'-]+(?<! and)(?<! by)(?<! for)(?<! from)(?<! in)(?<! of)(?<! on)(?<! to)(?<! with)) "
    r"The (?:[A-Z]\w+ )+(?:Association|Society)"
)


def without_society(one: RawEntry) -> RawEntry:
    """An entry whose journal has its name alone, and says so."""
    fields = tuple(map(_named, one.fields))
    read = [(old, new) for old, new in zip(one.fields, fields, strict=True) if old is not new]
    told = [(old.at, phrase("names_read", typed=old.value, read=new.value)) for old, new in read]
    return replace(one, fields=fields, read_as=(*one.read_as, *told)) if told else one


def _named(field: Field) -> Field:
    found = OWNED.fullmatch(field.value) if field.name.lower() in JOURNALS else None
    return replace(field, value=found["journal"]) if found else field
