"""Lists with every name the wrong way round: `swap_names(item)` reads « Fabienne, Boyer » « Boyer, Fabienne ».

Whoever puts the comma after the first name does so in a whole list, where some first names are no family names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.items import NAMES
from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, names_of, text_of
from stratege.references.words.given_names import is_given_name, is_surname_too

FEWEST = 2
FEWEST_WITH_SHARED = 3  # names, where « Michel », « Gérard » tell beside one that is a first name alone
FIRST = re.compile(r"[^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]+(?:[ -][^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]+)?")
# « Boyer », « Le Goff », « de Palma », no initials.
PARTICLE = r"(?:(?P<particle>d[aeiu]|de la|d[ao]s|del|van(?: de[nr]?)?|von(?: der)?) |d['’]|L[ae] )"
FAMILY = re.compile(rf"{PARTICLE}?(?P<name>[^\W\d_a-zà-ÿ][^\W\d_]{{2,}}(?:['’-][^\W\d_]+)*)")
PART = frozenset(["family", "given"])


def swap_names(item: Item) -> Iterator[str]:
    """Change the names of an item in place, those of a list that is all the wrong way round; how they are read."""
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        persons = [name for name in names if text_of(name, "literal") != "others"]
        if len(persons) >= FEWEST and all(map(_may_be_swapped, persons)) and _are_told(persons):
            item[role] = read = [_swapped(name) for name in names]
            yield told_names(names, read)


def _swapped(name: Item) -> Item:
    return {"family": name["given"], "given": name["family"]} if "given" in name else name


def _may_be_swapped(name: Item) -> bool:
    """Whether a family name may be a first name, and what stands after it a family name: « Noël, de Palma »."""
    found = FAMILY.fullmatch(text_of(name, "given"))
    if set(name) != PART or found is None or not FIRST.fullmatch(text_of(name, "family")):
        return False
    is_first = is_given_name(found["name"])
    return not is_first or (is_surname_too(found["name"]) and _is_first_alone(name))


def _are_told(names: list[Item]) -> bool:
    """Whether three quarters of a list open with a first name, one of which is no family name; of a pair, both."""
    told = [name for name in names if _is_told(name)]
    clear = sum(map(_is_first_alone, told))
    return 4 * len(told) >= 3 * len(names) and clear >= (1 if len(names) >= FEWEST_WITH_SHARED else FEWEST)


def _is_told(name: Item) -> bool:
    """« Michel, Lemaître », and « Noël, de Palma », whose particle no first name has."""
    found = FAMILY.fullmatch(text_of(name, "given"))
    return is_given_name(text_of(name, "family").split()[0]) or bool(found and found["particle"])


def _is_first_alone(name: Item) -> bool:
    """« Fabienne, Boyer », whose first word is no family name as often."""
    first = text_of(name, "family").split()[0]
    return is_given_name(first) and not is_surname_too(first)
