"""Fields of BibTeX misspelt by a letter or two: `adress = {…}` is the `address` that an entry has not."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches

from stratege.diagnostics import phrase
from stratege.references.bibtex.csl_fields import BIB_FIELDS
from stratege.references.bibtex.raw import Field, RawEntry
from stratege.references.known_fields import KNOWN

# Those that APA prints, and hands misspell; of shorter ones, two letters would be half.
PRINTED = """
    address author booktitle edition editor howpublished institution journal number pages publisher school series title
    volume year
"""
PRINTED_FIELDS = frozenset(PRINTED.split())
SPELT = KNOWN | BIB_FIELDS.keys()
NEAR = 0.85


def as_spelt(one: RawEntry) -> RawEntry:
    """An entry whose misspelt fields have the name that they are nearest to, and say so; none that stands already."""
    named = {field.name.lower() for field in one.fields}
    if named <= SPELT:
        return one
    fields = tuple(_spelt(field, named) for field in one.fields)
    read = zip(one.fields, fields, strict=True)
    told = [(old.at, phrase("bibtex_field", name=old.name, read=new.name)) for old, new in read if old is not new]
    return replace(one, fields=fields, mended=(*one.mended, *told)) if told else one


def _spelt(field: Field, named: set[str]) -> Field:
    name = field.name.lower()
    if name in SPELT or not field.value.strip("{} \n\t"):
        return field
    near = get_close_matches(name, PRINTED_FIELDS - named, 1, NEAR)
    return replace(field, name=near[0]) if near else field
