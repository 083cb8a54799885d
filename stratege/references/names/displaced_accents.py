"""Accents that a PDF left before their letter: `undisplaced("Mart\u0301\u0131nez")` is « Martínez ».

TeX sets an accent above an i without dot; what reads its pages gives the accent to the consonant before.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from stratege.references.items import NAMES
from stratege.references.parts import Item, names_of, text_of

# The accent on a consonant, then « ı »: no language has both, and in Turkish, which has « ı », no accent is so put.
BEFORE = re.compile(r"(?<=[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z])([\u0300\u0301\u0302\u0308])\u0131")
AFTER = re.compile(r"\u0131([\u0300\u0301\u0302\u0308])")
COMPOSED = re.compile("[ćǵḱĺḿńṕŕśẃźĉĝĥŝĆĹŃŔŚŹ](?=\u0131)")
TITLES = ("title", "title-short", "container-title", "collection-title", "event-title", "publisher")


def undisplaced(words: str) -> str:
    """Words with each accent on the i that it belongs to; others as they are."""
    if "\u0131" not in words:
        return words
    parted = COMPOSED.sub(lambda found: normalize("NFD", found[0]), words)
    return AFTER.sub(_dotless, BEFORE.sub(_dotless, parted))


def mend_accents(item: Item) -> None:
    """Change the titles and the names of an item in place."""
    holders = [(item, TITLES), *((name, tuple(name)) for role in NAMES & set(item) for name in names_of(item, role))]
    for holder, fields in holders:
        for field in (field for field in fields if isinstance(holder.get(field), str)):
            holder[field] = undisplaced(text_of(holder, field))


def _dotless(found: re.Match[str]) -> str:
    return normalize("NFC", f"i{found[1]}")
