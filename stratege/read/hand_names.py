"""Names in references that are written by hand: of `author: Anne Roy`, `name_faults(item)` says that it is a group's.

Programs that export references write names as CSL has them; an author of YAML may write them as words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from stratege.diagnostics import closest, phrase
from stratege.model.base import Mapping
from stratege.naming import folded
from stratege.references.items import NAMES
from stratege.references.names.groups import is_firm, is_group
from stratege.references.words.given_names import has_given_name
from stratege.source import Scalar, Span

PARTS = ("family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle")
KNOWN = frozenset((*PARTS, "comma-suffix", "static-ordering", "parse-names", "role"))
MEANT = {
    "name": "literal",
    "nom": "family",
    "famille": "family",
    "lastname": "family",
    "last": "family",
    "surname": "family",
    "prenom": "given",
    "firstname": "given",
    "first": "given",
    "organisation": "literal",
    "organisme": "literal",
    "institution": "literal",
}
BETWEEN = re.compile(r"\s*;\s*|\s+(?:et|and|&)\s+|\s*,\s*(?:et|and)\s+")
# « M. E. Porter », « Michael E. Porter »
INITIAL = re.compile(r"(?:[^\W\d_a-z]\.[ -]?)+ \S|\w+ (?:[^\W\d_a-z]\. ?)+\S")


class NameFault(NamedTuple):
    """A code of the catalogue, where the fault is, and the words of its message."""

    code: str
    span: Span | None
    words: dict[str, object]


def name_faults(item: Mapping) -> Iterator[NameFault]:
    """What is wrong with the names of a reference: a key that no name has, several persons or one taken for a group."""
    for field in item:
        value = item[field] if field in NAMES else None
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, Mapping):
                yield from _of_parts(one)
            elif isinstance(one, Scalar) and (persons := persons_in(one)):
                told = phrase("name_taken_for_group" if len(persons) == 1 else "names_as_one", name=one)
                form = f"{field}: [{', '.join(map(_form, persons))}]"
                yield NameFault("C017", one.span, {"told": told, "remedy": phrase("write_form", form=form)})


def _of_parts(name: Mapping) -> Iterator[NameFault]:
    for part in name:
        if part not in KNOWN and not name.keys() & {"ORCID", "sequence", "affiliation"}:  # of Crossref
            meant = MEANT.get(folded(part), "")
            near = phrase("did_you_mean", name=meant) if meant else closest(part, PARTS)
            near = near or phrase("possible_keys", names=", ".join(PARTS))
            yield NameFault("C008", name.keys_spans.get(part), {"field": part, "near": near})


def persons_in(text: str) -> list[str]:
    """The persons that a text names as words, which CSL takes for one group or one person; none if it is none.

    « Anne Roy », « Anne Roy et Jean Blanc », « Roy, Anne ; Blanc, Jean », « Anne Roy, Jean Blanc ».
    """
    parts = BETWEEN.split(text.strip())
    if len(parts) == 1 and "," in text:
        parts = [part.strip() for part in text.split(",")]
        return parts if len(parts) > 1 and all(map(_is_person, parts)) else []
    are_persons = all("," in part or _is_person(part) for part in parts)
    return parts if are_persons and not (len(parts) == 1 and "," in text) else []


def _is_person(name: str) -> bool:
    if is_group(name) or is_firm(name) or len(name.split()) < 2:
        return False
    return has_given_name(name) or bool(INITIAL.match(name))


def _form(name: str) -> str:
    """How CSL has a name of two parts."""
    family, comma, given = name.partition(",")
    if not comma:
        given, _, family = name.rpartition(" ")
    return f"{{family: {family.strip()}, given: {given.strip()}}}"
