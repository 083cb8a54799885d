"""Fields that are too long for a list: `cut("title", text)` is what is printed of a title of a million characters.

Such a field is a mistake of whoever exported it, a whole text in the place of its title; the engine takes a minute
for each, and no reader wants it.
"""

from __future__ import annotations

from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.references.items import NAMES
from stratege.references.parts import Item, names_of

LONGEST = 3000  # characters that are printed of a field
LONGEST_READ = 4 * LONGEST  # of one in LaTeX, whose macros are longer than what they print
LONGEST_NAMES = 400_000  # of a list of names: some articles of physics have three thousand authors
MOST_NAMES = 4000
UNPRINTED = frozenset(["abstract", "annote", "categories", "custom", "id", "keyword", "note", "references"])


def shorten(item: Item) -> Iterator[tuple[str, str]]:
    """Change an item in place: its fields no longer than can be printed; the name of each one cut, what is told."""
    for name, value in item.items():
        if name in NAMES and len(people := names_of(item, name)) > MOST_NAMES:
            item[name] = [*people[: MOST_NAMES - 1], people[-1]]
            yield name, phrase("too_many_names", name=name, count=len(people), most=MOST_NAMES)
        elif name not in UNPRINTED and isinstance(value, str) and len(value) > LONGEST:
            item[name] = cut(value, LONGEST)
            yield name, phrase("field_too_long", name=name, most=LONGEST)


def cut(text: str, longest: int) -> str:
    """A text up to its last word that is not too long, then « … »."""
    if len(text) <= longest:
        return text
    kept = text[:longest]
    return f"{kept.rpartition(' ')[0] or kept}…"


def cut_names(names: str) -> str:
    """Names joined by « and », those that nobody will read left out."""
    if len(names) <= LONGEST_NAMES:
        return names
    return f"{names[:LONGEST_NAMES].rpartition(' and ')[0]} and others"
