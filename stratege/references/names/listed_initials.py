"""Initials in the small letters of a first name: `spell_initials(item)` reads « Culioli, Jm » « Culioli, J. M. ».

In a list of bare initials, « Roy, A », « Petit, ZB », no first name stands: « Jm » and « CPo » are initials as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.items import NAMES
from stratege.references.names.first_names import SOUNDS
from stratege.references.names.late_particles import is_syllable
from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, names_of, text_of

BARE = re.compile(r"(?:[A-ZÀ-Ý]\.?[ -]?){1,3}")  # « A », « ZB », « J.-P. »
TWO = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]")  # « Jm »; « Yu » may be a first name
CONSONANTS = re.compile(r"[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]")
SLIPPED = re.compile(r"(?P<initials>[A-Z]{2})[a-z]")  # « CPo »
FEWEST_BARE = 2


def spell_initials(item: Item) -> Iterator[str]:
    """Change the names of an item in place, those of a list of initials; how they are read, in French."""
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        if not _are_initials([text_of(name, "given") for name in names if text_of(name, "given")]):
            continue
        is_told = any(_are_consonants(text_of(name, "given")) for name in names)
        read = [_spelt(name, two=is_told) for name in names]
        if read != names:
            item[role] = read
            yield told_names(names, read)


def _are_initials(given: list[str]) -> bool:
    """Whether the first names of a list are initials, most of them bare."""
    bare = sum(BARE.fullmatch(one) is not None for one in given)
    others = sum(TWO.fullmatch(one) is not None or SLIPPED.fullmatch(one) is not None for one in given)
    return bare >= FEWEST_BARE and bare >= others and bare + others == len(given)


def _are_consonants(given: str) -> bool:
    """« Jm », which nobody can say, where « Ng », « Ph » are one sound."""
    return CONSONANTS.fullmatch(given) is not None and given not in SOUNDS


def _spelt(name: Item, *, two: bool) -> Item:
    """« Culioli, J. M. »; where one of the list cannot be said, « Tomasini, J. A. » too, but not « Wang, Yu »."""
    given = text_of(name, "given")
    if found := SLIPPED.fullmatch(given):
        return name | {"given": ". ".join(found["initials"]) + "."}
    is_meant = _are_consonants(given) or (two and TWO.fullmatch(given) and not is_syllable(text_of(name, "family")))
    return name | {"given": ". ".join(given.upper()) + "."} if is_meant else name
