"""Persons after a group that published with them: `part_publisher(item)` reads « Water Group Roy, Anne » as both.

Catalogues of libraries join who made a book without a sign; its publisher tells where the group ends.
"""

from __future__ import annotations

from collections.abc import Iterator

from stratege.references.items import NAMES
from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, names_of, text_of

FEWEST = 2  # words of a group, where « Roy » may publish his own works


def part_publisher(item: Item) -> Iterator[str]:
    """Change the names of an item in place; how they are read, in French."""
    group = text_of(item, "publisher").partition(" (")[0]
    if len(group.split()) < FEWEST:
        return
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        read = [one for name in names for one in _parted(name, group)]
        if read != names:
            item[role] = read
            yield told_names(names, read)


def _parted(name: Item, group: str) -> list[Item]:
    before, _, family = text_of(name, "family").rpartition(" ")
    return [{"literal": group}, name | {"family": family}] if before == group and name.get("given") else [name]
