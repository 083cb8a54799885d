"""Keys that people cite by: `{"id": "http://zotero.org/…/NEWKEY11", "citation-key": "corbin2005"}` is corbin2005."""

from __future__ import annotations

import re
from collections.abc import Iterable

from stratege.references.parts import Item, text_of

NAMES = ("citation-key", "citationKey", "citekey")
IN_EXTRA = re.compile(r"^\s*(?:citation[ _-]?key|bibtex)\s*:\s*([^\s,;]+)\s*$", re.IGNORECASE | re.MULTILINE)
MACHINES = re.compile(r"\S*/\S*|urn:\S+|\d+|[0-9A-Z]{8}")  # an address, a number, a key of Zotero's


def by_citation_keys(items: Iterable[Item]) -> tuple[list[Item], list[str]]:
    """The items under the keys that people cite them by, and the other key of each, which may be cited too; else ""."""
    found = list(items)
    taken = {text_of(item, "id") for item in found}
    others: list[str] = []
    for index, item in enumerate(found):
        typed, meant = str(item.get("id") or ""), citation_key(item)
        others.append("" if meant in taken else meant)
        taken.add(meant)
        if others[-1] and (not typed or is_machines(typed)):
            found[index], others[-1] = item | {"id": meant}, typed
    return found, others


def citation_key(item: Item) -> str:
    """The key that a manager gives to be cited by, in its field or in « Extra »; none has a space."""
    written = next((text_of(item, name) for name in NAMES if item.get(name)), "")
    extra = IN_EXTRA.search(text_of(item, "note"))
    return written or (extra[1] if extra else "")


def is_machines(key: str) -> bool:
    """Whether a program made a key for itself: an address or a number, which nobody types."""
    return MACHINES.fullmatch(key) is not None
