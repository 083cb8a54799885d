"""French ranges take a hyphen: « chapitres 3-5 », where the engine gives a dash to all but pages."""

from __future__ import annotations

import re

from stratege.json_tree import Json

RANGE = re.compile(r"(?<=\d)–(?=\d)")


def hyphenate(tree: Json) -> Json:
    """A citation's tree with hyphens in the ranges of its words; addresses and keys keep what they have."""
    match tree:
        case {"t": "Str", "c": str(text)}:
            return {"t": "Str", "c": RANGE.sub("-", text)}
        case {"t": str(kind), "c": content}:
            return {"t": kind, "c": hyphenate(content)}
        case list():
            return [hyphenate(part) for part in tree]
    return tree
