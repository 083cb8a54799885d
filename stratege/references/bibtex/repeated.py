"""Fields that an entry has several times: the names of `author = {…}, author = {…}` are one list.

BibTeX reads the first of such fields alone; of names, nobody means that.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from stratege.diagnostics import phrase
from stratege.references.bibtex.misspelt import PRINTED_FIELDS
from stratege.references.bibtex.raw import Field, RawEntry

LISTS = frozenset(["author", "editor", "translator"])


def without_repeats(one: RawEntry) -> RawEntry:
    """An entry with each field that is printed once: the names of all, the first of others; what differs is told."""
    counts = Counter(field.name.lower() for field in one.fields)
    if len(counts) == len(one.fields):
        return one
    repeated = {name for name, count in counts.items() if count > 1} & (PRINTED_FIELDS | LISTS)
    kept: list[Field] = []
    told: list[tuple[int, str]] = []
    for field in one.fields:
        name = field.name.lower()
        rank = next((rank for rank, other in enumerate(kept) if other.name.lower() == name), -1)
        if name not in repeated or rank < 0:
            kept.append(field)
        elif " ".join(field.value.split()) != " ".join(kept[rank].value.split()):
            kept[rank] = _joined(kept[rank], field)
            manner = "bibtex_joined" if name in LISTS else "bibtex_repeated"
            told.append((field.at, phrase(manner, name=field.name, value=" ".join(kept[rank].value.split()))))
    fields = tuple(kept)
    return replace(one, fields=fields, mended=(*one.mended, *told[:1]))


def _joined(first: Field, other: Field) -> Field:
    """A list of names with those of another, each once; of two values, one that begins with the other, the longer."""
    if first.name.lower() not in LISTS:
        return other if other.value.strip().startswith(first.value.strip()) else first
    names = [" ".join(name.split()) for field in (first, other) for name in field.value.split(" and ")]
    return replace(first, value=" and ".join(dict.fromkeys(filter(None, names))))
