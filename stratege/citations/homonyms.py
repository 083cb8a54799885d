"""Long lists without the engine's search for homonyms: `among(items)` are the works that alone need it.

The engine compares each name with all others to see which citations need initials: seconds at some hundred works,
minutes at some thousand. Where nothing is cited, that decides only whether « Roy, L. » and « Roy, A. » of one year are
2008a and 2008b, so only such works are searched, apart from the list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from stratege import pandoc
from stratege.references.items import NAMES
from stratege.references.parts import Item, date_parts, names_of, text_of

SEARCH = ' disambiguate-add-givenname="true"'
RULE = 'givenname-disambiguation-rule="primary-name'


def is_searched(style: str) -> bool:
    """Whether a style, as the text of its file, tells first authors of the same name apart by their first names."""
    return SEARCH in style and RULE in style


def listed(items: Sequence[Item], style: str, locale: str) -> pandoc.Trees:
    """The list of all the works, in a style that is searched."""
    keys, twins = _keys(items), among(items)
    found = pandoc.run(items, (), style.replace(SEARCH, ""), locale, keys)
    if not twins:
        return found
    exact = dict(pandoc.run(twins, (), style, locale, _keys(twins)).bibliography)
    return pandoc.Trees([], [(key, exact.get(key, words)) for key, words in found.bibliography])


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
    firsts = (name for role in sorted(NAMES & set(item)) for name in names_of(item, role)[:1])
    return [name for name in firsts if "family" in name]


def _keys(items: Sequence[Item]) -> tuple[str, ...]:
    return tuple(text_of(item, "id") for item in items)
