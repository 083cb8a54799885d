"""Persons whom other entries of a file tell: « Anne Roy, Luc Petit » is two where « Anne Roy and Zoé Noir » stands.

Alone, such a list may be one person, whose family name and whose first name have two words each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from stratege.references.bibtex.names import NAMES
from stratege.references.bibtex.raw import Field, RawEntry

WORD = r"[^\W\d_a-z][^\W\d_]+(?:['’-][^\W\d_]+)*"
PLAIN = rf"{WORD} {WORD}"
PAIR = re.compile(rf"({PLAIN}), ({PLAIN})")
# « Anne Roy, Luc Petit, Zoé Noir », « Anne Roy and Luc Petit »: whoever stands there is named first name first.
LISTED = re.compile(rf"{PLAIN}(?:, {PLAIN}){{2,}}")
AND = re.compile(r" and ", re.IGNORECASE)
REVERSED = re.compile(rf"(?P<family>{WORD}), (?P<given>{WORD})")


def with_known_persons(entries: Sequence[RawEntry]) -> list[RawEntry]:
    """The entries, two persons that a comma joins parted by « ; » where others of the file name one of them."""
    lists = [_words(field) for one in entries for field in one.fields if field.name.lower() in NAMES]
    if not any(map(PAIR.fullmatch, lists)):
        return list(entries)
    known = frozenset(name for listed in lists for name in _persons(listed))
    return [replace(one, fields=tuple(_parted(field, known) for field in one.fields)) for one in entries]


def _words(field: Field) -> str:
    return " ".join(field.value.split())


def _persons(listed: str) -> Iterator[str]:
    """Those of a list who are told, each as « Anne Roy »."""
    names: Iterable[str] = listed.split(", ") if LISTED.fullmatch(listed) else AND.split(listed)
    for name in names:
        if found := REVERSED.fullmatch(name):
            yield f"{found['given']} {found['family']}"
        elif re.fullmatch(PLAIN, name):
            yield name


def _parted(field: Field, known: frozenset[str]) -> Field:
    found = PAIR.fullmatch(_words(field)) if field.name.lower() in NAMES else None
    is_told = found is not None and not known.isdisjoint(found.groups())
    return replace(field, value=f"{found[1]}; {found[2]}") if found and is_told else field
