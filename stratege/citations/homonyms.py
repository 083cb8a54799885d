"""Long lists without the engine's search for homonyms: `among(items)` are the works that alone need it.

The engine compares each name with all others to see which citations need initials: seconds at some hundred works,
minutes at some thousand. Where nothing is cited, that decides only whether « Roy, L. » and « Roy, A. » of one year are
2008a and 2008b, so only such works are searched, apart from the list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from stratege import pandoc
from stratege.bounded import Limits
from stratege.references.items import NAMES
from stratege.references.parts import Item, date_parts, names_of, text_of
from stratege.styles.order import RANK

SEARCH = ' disambiguate-add-givenname="true"'
PART = 2000  # works at once
RULE = 'givenname-disambiguation-rule="primary-name'


def is_searched(style: str) -> bool:
    """Whether a style, as the text of its file, tells first authors of the same name apart by their first names."""
    return SEARCH in style and RULE in style


def listed(items: Sequence[Item], style: str, locale: str, limits: Limits | None = None) -> pandoc.Trees:
    """The list of all the works, in a style that is searched; `limits` are those of `pandoc.run`."""
    twins = among(items)
    plain = style.replace(SEARCH, "")
    parts = [pandoc.run(part, (), plain, locale, _keys(part), limits) for part in parted(items)]
    found = pandoc.Trees([], [entry for part in parts for entry in part.bibliography])
    if not twins:
        return found
    exact = dict(pandoc.run(twins, (), style, locale, _keys(twins), limits).bibliography)
    return pandoc.Trees([], [(key, exact.get(key, words)) for key, words in found.bibliography])


def parted(items: Sequence[Item], most: int = PART) -> Iterator[Sequence[Item]]:
    """A list in parts that the engine ends in good time, all the works of a first author in one.

    Only what comes in the order of the list is parted: each part is sorted apart.
    """
    begin = 0
    for at in range(1, len(items)):
        is_new = _heads(items[at]).isdisjoint(_heads(items[at - 1]))
        if at - begin >= most and is_new and RANK in items[at]:
            yield items[begin:at]
            begin = at
    yield items[begin:]


def _heads(item: Item) -> set[str]:
    """Whoever may stand first, and so what 2008a and 2008b are counted by; the title where there is nobody."""
    names = {text_of(name, "family") or text_of(name, "literal") for name in _all_firsts(item)}
    return names or {text_of(item, "title")}


def among(items: Sequence[Item]) -> list[Item]:
    """The works of first authors, or editors…, whose name another has too, who wrote in one of the same years."""
    known: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for item in items:
        year = "".join(map(str, date_parts(item, "issued")[:1]))
        for name in _firsts(item):
            known[text_of(name, "family"), year].add(text_of(name, "given"))
    shared = {family for (family, _), given in known.items() if len(given) > 1}
    return [item for item in items if any(text_of(name, "family") in shared for name in _firsts(item))]


def _firsts(item: Item) -> list[Item]:
    """The first person in each role."""
    return [name for name in _all_firsts(item) if "family" in name]


def _all_firsts(item: Item) -> list[Item]:
    return [name for role in sorted(NAMES & set(item)) for name in names_of(item, role)[:1]]


def _keys(items: Sequence[Item]) -> tuple[str, ...]:
    return tuple(text_of(item, "id") for item in items)
