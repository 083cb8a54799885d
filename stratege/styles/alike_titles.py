"""Titles that the text cites whole, for what stands before their colons is another's too: `tell_apart(works)`.

A work that nobody signs is cited by its title, which ends at its colon: « World Bank WDI: Urban population » and
« World Bank WDI: Rural population » would be « (World Bank WDI, s. d.-a) » and « (World Bank WDI, s. d.-b) ».
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence

from stratege.references.items import NAMES
from stratege.references.parts import Item, date_of, date_parts, text_of


def tell_apart(items: Sequence[Item]) -> list[Item]:
    """The works, without the short titles that several of one year, signed by nobody, begin with."""
    titles: defaultdict[Hashable, set[str]] = defaultdict(set)
    for item in items:
        titles[_cited(item)].add(text_of(item, "title").casefold())
    return [_whole(item) if _is_cut(item) and len(titles[_cited(item)]) > 1 else item for item in items]


def _cited(item: Item) -> Hashable:
    """By what the text cites a work without names: its title, and its year or the words in its place."""
    title = text_of(item, "title-short") or text_of(item, "title")
    year = "".join(map(str, date_parts(item, "issued")[:1])) or text_of(date_of(item, "issued"), "literal")
    return not NAMES.isdisjoint(item), title.casefold(), year


def _is_cut(item: Item) -> bool:
    """Whether the short title of a work that nobody signs is no more than the beginning of the whole one."""
    short, title = text_of(item, "title-short"), text_of(item, "title")
    return bool(short) and NAMES.isdisjoint(item) and title.casefold().startswith(short.casefold())


def _whole(item: Item) -> Item:
    return {name: value for name, value in item.items() if name != "title-short"}
