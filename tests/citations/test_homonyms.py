"""Long lists: what the engine gives with its search for homonyms, it gives without."""

from __future__ import annotations

import random
from typing import Any

import pytest

from stratege import pandoc
from stratege.citations import homonyms, resolve
from stratege.document import plain

GIVEN = ("Luc", "L.", "Lucie", "Anne", "Jean-Paul", "J.-P.", "J. P.", "Élise", "Anne Marie", "danah", "")
FAMILIES = ("Roy", "Royer", "Le Roy", "Roux", "Élie")


def _works(seed: int) -> list[dict[str, Any]]:
    """Works of few years by few people, many of them homonyms."""
    dice = random.Random(seed)

    def person() -> dict[str, str]:
        name = {"family": dice.choice(FAMILIES), "given": dice.choice(GIVEN)}
        return name | ({"non-dropping-particle": "de"} if dice.random() < 0.2 else {})

    return [
        {
            "id": f"w{number}",
            "type": dice.choice(("book", "article-journal", "webpage")),
            "title": dice.choice("abcdefgh") + f"titre {number}",
            dice.choice(("author", "editor")): [person() for _ in range(dice.randint(1, 4))],
            "issued": str(dice.randint(2001, 2003)),
        }
        for number in range(40)
    ]


def _list(works: list[dict[str, Any]]) -> list[tuple[str, str]]:
    found = resolve(works, [], nocite=[work["id"] for work in works]).bibliography
    return [(key, plain(words)) for key, words in found]


@pytest.mark.parametrize("seed", range(3))
def test_the_list_is_that_of_the_engine(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    works = _works(seed)
    ours = _list(works)
    monkeypatch.setattr(homonyms, "is_searched", lambda style: False)
    assert ours == _list(works)


def test_two_of_one_name_and_year_take_letters_only_with_the_same_initials() -> None:
    names = (("a", "Luc"), ("b", "Lucie"), ("c", "Anne"))
    works = [
        {"id": key, "title": key, "author": [{"family": "Roy", "given": given}], "issued": "2001"}
        for key, given in names
    ]
    shown = dict(_list(works))
    assert ("(2001a)" in shown["a"], "(2001b)" in shown["b"], "(2001)" in shown["c"]) == (True, True, True)


def test_only_a_text_that_cites_needs_the_search(monkeypatch: pytest.MonkeyPatch) -> None:
    styles = []
    run = pandoc.run

    def spy(items: Any, sources: Any, style: str, *others: Any) -> pandoc.Trees:
        styles.append(homonyms.is_searched(style))
        return run(items, sources, style, *others)

    monkeypatch.setattr(pandoc, "run", spy)
    two = [work | {"issued": str(1990 + rank)} for rank, work in enumerate(_works(1)[:2])]
    resolve(two, ["[@w1]"])
    _list(two)
    assert styles == [True, False]


def test_a_list_in_parts_is_the_whole_list(monkeypatch: pytest.MonkeyPatch) -> None:
    works = [work for seed in range(2) for work in _works(seed)]
    for number, work in enumerate(works):
        work["id"] = f"w{number}"
        work["author"] = [{"family": f"{chr(65 + number % 26)}uteur", "given": "Luc"}]
        work.pop("editor", None)
    whole = _list(works)
    calls: list[int] = []
    run = pandoc.run
    monkeypatch.setattr(pandoc, "run", lambda items, *rest: calls.append(len(items)) or run(items, *rest))
    monkeypatch.setattr(homonyms.parted, "__defaults__", (10,))
    assert _list(works) == whole
    assert len(calls) > 4 and sum(calls) == len(works)
