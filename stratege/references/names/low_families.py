"""Family names all in small letters: `raise_families(item)` reads « bar-shalom, Yaakov » « Bar-Shalom, Yaakov ».

Who writes herself so has her first name in small letters as well: « hooks, bell ».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.items import NAMES
from stratege.references.names.groups import GROUP_WORDS
from stratege.references.names.late_particles import LONE
from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, names_of, text_of

LOW = re.compile(r"(?=[\w-]{3})[a-zß-öø-ÿ]+(?:-[a-zß-öø-ÿ]+){0,2}")
# « contributors, Wikipedia », cut as a person's name.
GROUPS = GROUP_WORDS | {"authors", "community", "contributors", "developers", "editors", "project", "staff", "team"}
# Each half of a compound but an article or a particle: « al-khatib », « roy-de-brie ».
HALF = re.compile(r"(?<![^-])(?!(?:a[dlnrstz]|bin|d[aeiu]|el|en|et|ibn|l[ae]s?|sous|sur|u[ld]|y)(?![^-]))[^\W\d_]")
# A first name with its capital, where « Dfg, B » may be anything.
GIVEN = re.compile(r"[^\W\d_a-zß-öø-ÿ](?:\.|[^\W\d_A-ZÀ-Þ]{2,}\b).*")


def raise_families(item: Item, typed: str = "") -> Iterator[str]:
    """Change the names of an item in place; how they are read, in French.

    In `typed`, the LaTeX of its names, braces keep a name.
    """
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        read = [_raised(name, typed) for name in names]
        if read != names:
            item[role] = read
            yield told_names(names, read)


def _raised(name: Item, typed: str) -> Item:
    family, given = text_of(name, "family"), text_of(name, "given")
    is_kept = LONE.fullmatch(family) or family in GROUPS or f"{{{family}}}" in typed
    is_low = LOW.fullmatch(family) is not None and not is_kept
    if not is_low or not GIVEN.fullmatch(given):
        return name
    return name | {"family": HALF.sub(lambda sign: sign[0].upper(), family)}
