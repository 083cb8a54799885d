"""By-lines of newspapers and blogs: `without_by_line("Par Anne Roy le 9 mai 2017")` is « Anne Roy »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.references.names.groups import is_group
from stratege.references.parts import Item, full_name, names_of, text_of
from stratege.references.words.given_names import has_given_name

PUBLISHED_ON = re.compile(r"\s*Publié le .*")
BY = re.compile(r"(?:(?:écrit|posted|publié|written) )?(?:by|par|por) (?P<name>\S.*)", re.IGNORECASE)
# « le 9 mai 2017 », « 9 enero, 2017 », « on May 9, 2017 ».
DAY = re.compile(
    r",?\s+(?:(?:le|on) )?(?:\d{1,2} (?:de )?[^\W\d_]+\.?|[^\W\d_]{3,} \d{1,2})(?:,| de)? \d{4}$", re.IGNORECASE
)


def without_by_line(name: str) -> str:
    """A person's name without what announces it and the day after it; « Par monts et vaux » stays whole."""
    found = BY.fullmatch(name.strip())
    person = DAY.sub("", found["name"]) if found else ""
    return person if has_given_name(person) else name


def part_by_lines(item: Item, role: str) -> Iterator[str]:
    """« Anne Roy|Luc Petit », « -Anne Roy Publié le 4 mai », as press portals give them, become persons."""
    names = names_of(item, role)
    lines = [text_of(name, "literal") for name in names]
    if not any("|" in line or PUBLISHED_ON.search(line) for line in lines):
        return
    found: list[Item] = []
    for name, line in zip(names, lines, strict=True):
        whole = [PUBLISHED_ON.sub("", part).strip(" -") for part in line.split("|")]
        is_line = "|" in line or PUBLISHED_ON.search(line)
        found += [_person(part) for part in whole if part] if is_line else [name]
    item[role] = found
    yield phrase("names_read", typed=" ; ".join(filter(None, lines)), read=" ; ".join(map(full_name, found)))


def _person(words: str) -> Item:
    """A name that stands before its family name; a group, or one word, stays as it is."""
    given, _, family = words.partition(" ")
    return {"given": given, "family": family} if family and not is_group(words) else {"literal": words}
