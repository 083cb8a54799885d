"""The « & » of schools that want it: « (Dupont & Martin, 2020) » but « Dupont et Martin (2020) »."""

from __future__ import annotations

from stratege.json_tree import Json, as_list, as_object
from stratege.signs import LAST_AND


def spell_in_citation(tree: list[Json]) -> list[Json]:
    """The citation with « et » among the names that belong to the sentence, « & » in parentheses."""
    return [_cite(node) if as_object(node)["t"] == "Cite" else _spell(node, "&") for node in tree]


def spell_in_entry(tree: list[Json]) -> list[Json]:
    """The entry of the list with « & »."""
    return [_spell(node, "&") for node in tree]


def _cite(node: Json) -> Json:
    works, found = as_list(as_object(node)["c"])
    words = as_list(found)
    links = [place for place, word in enumerate(words) if as_object(word)["t"] == "Link"]
    first = next(iter(links), len(words)) if is_narrative(as_list(works)[0]) else 0
    spelled = [_spell(word, "et" if place < first else "&") for place, word in enumerate(words)]
    return {"t": "Cite", "c": [works, spelled]}


def is_narrative(work: Json) -> bool:
    """Whether the names of a work that a citation cites belong to the sentence."""
    return as_object(as_object(work)["citationMode"])["t"] == "AuthorInText"


def _spell(value: Json, word: str) -> Json:
    match value:
        case str():
            return value.replace(LAST_AND, word)
        case list():
            return [_spell(part, word) for part in value]
        case dict():
            return {name: _spell(part, word) for name, part in value.items()}
    return value
