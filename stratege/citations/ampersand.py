"""The « & » of schools that want it: « (Dupont & Martin, 2020) » but « Dupont et Martin (2020) »."""

from __future__ import annotations

from typing import Any

from stratege.styles.marks import MARK


def spell_in_citation(tree: list[Any]) -> list[Any]:
    """The citation with « et » among the names that belong to the sentence, « & » in parentheses."""
    return [_cite(node) if node["t"] == "Cite" else _spell(node, "&") for node in tree]


def spell_in_entry(tree: list[Any]) -> list[Any]:
    """The entry of the list with « & »."""
    return [_spell(node, "&") for node in tree]


def _cite(node: Any) -> Any:
    works, words = node["c"]
    narrative = works[0]["citationMode"]["t"] == "AuthorInText"
    first = next((place for place, word in enumerate(words) if word["t"] == "Link"), len(words)) if narrative else 0
    spelled = [_spell(word, "et" if place < first else "&") for place, word in enumerate(words)]
    return {"t": "Cite", "c": [works, spelled]}


def _spell(value: Any, word: str) -> Any:
    match value:
        case str():
            return value.replace(MARK, word)
        case list():
            return [_spell(part, word) for part in value]
        case dict():
            return {name: _spell(part, word) for name, part in value.items()}
    return value
