"""Groups of one word in small letters: `raise_low_groups(item, "Maori | Britannica")` names « Britannica ».

Hands type the name of a site as its address has it; the title of the page, before it was mended, has it as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.items import NAMES
from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, names_of, text_of

LOW = re.compile(r"[a-zß-öø-ÿ]{4,}")
# What opens a title has a capital whatever it is, « Pandas documentation », unless a sign ends it: « Kaituhi - … ».
OPENING = re.compile(r"^\W*\w+\b(?!\s*(?:[|–—:]|- |$))")
ALONE = ("family", "literal")


def raise_low_groups(item: Item, title: str) -> Iterator[str]:
    """Change the names of an item in place, as its title has them; how they are read, in French."""
    words = OPENING.sub("", title)
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        read = [_raised(name, words) for name in names]
        if read != names:
            item[role] = read
            yield told_names(names, read)


def _raised(name: Item, words: str) -> Item:
    part = next((part for part in ALONE if set(name) == {part}), "")
    low = text_of(name, part)
    is_named = LOW.fullmatch(low) and low != "others" and re.search(rf"\b{low.capitalize()}\b", words)
    return {part: low.capitalize()} if is_named and not re.search(rf"\b{low}\b", words) else name
