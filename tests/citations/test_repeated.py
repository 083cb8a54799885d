"""Citations that are the same go to the engine once, unless the style words them by their place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

import pytest

from stratege import pandoc
from stratege.citations import resolve
from stratege.document import plain

GROUP = "Organisation mondiale de la Santé [OMS]"
WORKS: list[dict[str, object]] = [
    {"id": "a", "type": "book", "title": "Un", "author": [{"family": "Roy", "given": "Luc"}], "issued": "2020"},
    {"id": "b", "type": "book", "title": "Deux", "author": [{"family": "Roy", "given": "Luc"}], "issued": "2020"},
    {"id": "c", "type": "report", "title": "Trois", "author": [{"literal": GROUP}], "issued": "2021"},
]
CITATIONS = ["[@b]", "@a", "[@c]", "[@b]", "[@a; @b]", "[@c]", "@a", "[@b]", "[@c, p. 2]"]


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """How many citations the engine is given, at each call."""
    counts: list[int] = []
    run = pandoc.run

    def spy(items: Sequence[Mapping[str, object]], sources: Sequence[str], *rest: Any) -> pandoc.Trees:
        counts.append(len(sources))
        return run(items, sources, *rest)

    monkeypatch.setattr(pandoc, "run", spy)
    yield counts


def worded(style: str) -> list[str]:
    return [plain(words) for words in resolve(WORKS, CITATIONS, style=style).citations]


@pytest.mark.parametrize("style", ["apa-fr", "iso690-author-date-fr", "ieee"])
def test_the_same_citation_is_sent_once_and_worded_as_if_it_was_not(
    style: str, sent: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    once = worded(style)
    monkeypatch.setattr(import_module("stratege.citations.answer"), "once", lambda sources, _style: sources)
    assert once == worded(style)
    assert sent == [5, 9]


def test_a_group_gives_its_acronym_at_its_first_citation_alone() -> None:
    groups = [words for words in worded("apa-fr") if "OMS" in words]
    assert groups == ["(Organisation mondiale de la Santé [OMS], 2021)", "(OMS, 2021)", "(OMS, 2021, p. 2)"]


@pytest.mark.parametrize("style", ["bluebook-inline", "chicago-notes-bibliography-17th-edition"])
def test_a_style_that_has_ibid_is_sent_all(style: str, sent: list[int]) -> None:
    worded(style)
    assert sent == [9]
