"""Chapters without author: `title_first(item)`, for apa.csl would give them to the editor of their book."""

from __future__ import annotations

from stratege.references.parts import Item
from stratege.styles.order import DIRECTORS, MAKERS

BEFORE_EDITORS = " ".join((*MAKERS, *DIRECTORS, "executive-producer", "series-creator"))
NAMED_BEFORE = frozenset(BEFORE_EDITORS.split())
IN_BOOK = frozenset(["container-title", "editor", "title"])


def title_first(item: Item) -> None:
    """Change an item in place: its title opens the entry, « Dans A. Roy (dir.) » follows (APA 7, 9.12 and 9.28)."""
    if item["type"] == "chapter" and set(item) >= IN_BOOK and not NAMED_BEFORE & set(item):
        item["type"] = "entry"
