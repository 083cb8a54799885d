"""Editors that an entry names by « the same »: `name_same_editors(item)` makes its authors of « Dies. ».

German lists have « In: Dies. (Hrsg.) » for a chapter in a book of its own authors, Latin and French ones « Idem ».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, names_of, text_of

SAME = re.compile(r"(?:Ders|Dies|De[mn]s)\.|[Ii]dem|[Ee]adem|[Ll](?:e|a|es) m\wmes?")
ROLES = ("container-author", "editor", "editorial-director")
PARTS = frozenset(["family", "literal"])


def name_same_editors(item: Item) -> Iterator[str]:
    """Change the names of an item in place; how they are read, in French."""
    authors = names_of(item, "author")
    for role in ROLES:
        names = names_of(item, role)
        if authors and len(names) == 1 and _is_same(names[0]):
            item[role] = read = [dict(name) for name in authors]
            yield told_names(names, read)


def _is_same(name: Item) -> bool:
    part = next(iter(PARTS & set(name)), "") if len(name) == 1 else ""
    return SAME.fullmatch(text_of(name, part)) is not None
