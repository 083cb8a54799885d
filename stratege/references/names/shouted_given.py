"""Names typed the wrong way round, as capitals tell: `turn_shouted(item)` reads « Zoé, VERNANT » « Vernant, Zoé ».

In French, capitals are those of the family name; a first name that is in its place tells the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.references.items import NAMES
from stratege.references.names.capitals import is_in_capitals
from stratege.references.parts import Item, full_name, names_of, text_of
from stratege.references.words.given_names import is_given_name, is_surname_too

SHORTEST = 4  # letters in capitals that are no initials: « Roy, JMF »
PART = frozenset(["family", "given"])


def turn_shouted(item: Item) -> Iterator[str]:
    """Change the names of an item in place, those of a list where all that shout are such; how they are read."""
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        shouted = [name for name in names if _may_be_turned(name)]
        if not shouted or len(shouted) < len(names) or not any(map(_is_told, names)):
            continue
        typed = " ; ".join(map(full_name, names))
        item[role] = read = [{"family": name["given"], "given": name["family"]} for name in names]
        yield phrase("names_read", typed=typed, read=" ; ".join(map(full_name, read)))


def _may_be_turned(name: Item) -> bool:
    """Whether the first name alone is in capitals, and is no known one: « Roy, ANNE »."""
    family, given = text_of(name, "family"), text_of(name, "given")
    is_loud = len(given) >= SHORTEST and is_in_capitals(given) and not is_in_capitals(family)
    return set(name) == PART and is_loud and not is_given_name(given.split()[0])


def _is_told(name: Item) -> bool:
    """Whether a first name that is no family name as often stands in the place of one: not « Thomas, RAJESH »."""
    family = text_of(name, "family")
    return is_given_name(family) and not is_surname_too(family)
