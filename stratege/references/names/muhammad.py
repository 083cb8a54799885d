"""Muhammad as he is shortened: `read_muhammad(item)` reads « Badiuzzaman, MD » « Badiuzzaman, Md », one first name.

« Smith, MD » has two, M. and D.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.items import NAMES
from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, names_of, text_of

# Family names of Bengal, where « Md » is the most common first name: « Badiuzzaman », « Nasiruddin », « Islam ».
BENGALI = re.compile(
    r"(?:^(?:Ahmed|Alam|Ali|Haque|Hasan|Hossain|Hoque|Islam|Khan|Miah?|Rahman)|[^\W\d_]z+aman|[^\W\d_](?:uddin|ullah))$"
)


def read_muhammad(item: Item) -> Iterator[str]:
    """Change the names of an item in place; how they are read, in French."""
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        read = [name | {"given": "Md"} if _is_shouted(name) else name for name in names]
        if read != names:
            item[role] = read
            yield told_names(names, read)


def _is_shouted(name: Item) -> bool:
    return text_of(name, "given") in ("MD", "MD.") and BENGALI.search(text_of(name, "family")) is not None
