"""Persons typed in one piece with initials first: `read_initials_first(item)` makes « Roy, A. B. » of « A. B. Roy ».

Semantic Scholar and pages of journals have names so, which managers then keep whole, as those of groups.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.items import NAMES
from stratege.references.names.groups import is_group
from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, names_of, text_of
from stratege.references.words.english import is_common

# What persons sign: a report or a page of « J. Crew » may be a firm's.
SIGNED = frozenset(["article-journal", "chapter", "paper-conference", "thesis"])
CAPITAL, SMALL = r"[^\W\d_a-z\u00e0-\u00ff]", r"[^\W\d_A-Z\u00c0-\u00de]"
PARTICLE = "(?:van(?: de[nr]?)?|von(?: der)?|d[aeiou]|de la) "
# « J.-P. van den Berg », not « U.S. Government ».
INITIALED = re.compile(
    rf"(?P<given>(?!U\. ?[KNS]\.)(?:{CAPITAL}\.[ -]?)+(?<=[ .]))(?P<family>(?:{PARTICLE})?{CAPITAL}{SMALL}[\w'’-]*)"
)


def is_initialed(name: str) -> bool:
    """Whether a name is « A. B. Roy » or « J.-P. van den Berg », no group's nor a firm's."""
    return INITIALED.fullmatch(name) is not None and not is_group(name)


def read_initials_first(item: Item, typed: str = "") -> Iterator[str]:
    """Change the names of an item in place; how they are read, in French.

    In `typed`, the LaTeX of its names, braces keep a name. One alone is a person's if its family name is no word.
    """
    if text_of(item, "type") not in SIGNED:
        return
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        read = [name if _is_kept(name, len(names), typed) else _in_parts(name) for name in names]
        if read != names:
            item[role] = read
            yield told_names(names, read)


def _is_kept(name: Item, count: int, typed: str) -> bool:
    line = name.get("literal")
    if not isinstance(line, str) or f"{{{line}}}" in typed or not is_initialed(line):
        return True
    return count == 1 and is_common(line.split()[-1].lower())


def _in_parts(name: Item) -> Item:
    found = INITIALED.fullmatch(text_of(name, "literal"))
    return {"family": found["family"], "given": found["given"].strip()} if found else name
