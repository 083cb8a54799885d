"""Who directs a book, told beside the name: of `author = {Roy, Anne (dir.)}`, `directed(names)` is « Roy, Anne »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratege.references.parts import Item, names_of, text_of

# « (dir.) », « (Ed ) », « [Hrsg.] », and « , dir. » after a name in two parts.
ONE = r"coord(?:inateur|inatrice|\.)?|dir(?:\.|ecteur|ectrice)?|[eéÉ]d(?:\.|iteur|itrice|itor)?|Hg\.?|Hrsg\.?"
SEVERAL = r"coord(?:inateurs|s?\.)|dir(?:s?\.|ecteurs)|[eéÉ]d(?:s\.?|iteurs|itors)|Hg\.?|Hrsg\.?"
ROLE = re.compile(
    rf",? ?(?:\((?:{ONE}|{SEVERAL}) ?\)|\[(?:{ONE}|{SEVERAL}) ?\])$|(?<=\w), (?:dir|coord|[eé]d)s?\.$", re.IGNORECASE
)
OF_ALL = re.compile(rf",? ?[(\[](?:{SEVERAL}) ?[)\]]$|(?<=\w), (?:dirs|coords|[eé]ds)\.$", re.IGNORECASE)
# What a director signs whole.
DIRECTED = frozenset(["book", "collection", "misc", "mvbook", "mvcollection", "proceedings"])


def directed(names: Sequence[str]) -> list[str]:
    """The names of those who direct, without the role that each of them bears, or the last one for all; else none."""
    bare = [ROLE.sub("", name) for name in names]
    is_said = all(one != name for one, name in zip(bare, names, strict=True))
    return bare if names and (is_said or OF_ALL.search(names[-1])) and all(bare) else []


def set_directors(item: Item) -> None:
    """Change a book in place: its authors direct it, as their names say, if it has no director."""
    names = names_of(item, "author")
    parts = ["given" if "given" in name else "family" if "family" in name else "literal" for name in names]
    bare = directed([text_of(name, part) for name, part in zip(names, parts, strict=True)])
    if bare and item.get("type") == "book" and "editor" not in item:
        item["editor"] = [name | {part: one} for name, part, one in zip(names, parts, bare, strict=True)]
        del item["author"]
