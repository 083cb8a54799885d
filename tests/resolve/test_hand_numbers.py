"""Titles that an author numbers."""

from __future__ import annotations

import pytest
from small import document, words

from stratege.diagnostics import Diagnostics
from stratege.document import Section
from stratege.resolve.hand_numbers import tell_hand_numbers


@pytest.mark.parametrize(
    ("title", "remedy"),
    [
        ("3. Bilan", "ôtez « 3. » : écrivez « Bilan »"),
        ("2) Bilan", "ôtez « 2) » : écrivez « Bilan »"),
        ("1.2 Détail", "ôtez « 1.2 » : écrivez « Détail »"),
        ("1.2. Détail", "ôtez « 1.2. » : écrivez « Détail »"),
        ("IV. Élan", "ôtez « IV. » : écrivez « Élan »"),
        ("Annexe 2 : Plans", "ôtez « Annexe 2 : » : écrivez « Plans »"),
    ],
)
def test_a_number_of_its_author_is_told(title: str, remedy: str) -> None:
    assert _told(title, "1") == [remedy]
    assert _told(title, "") == []


@pytest.mark.parametrize(
    "title", ["24 heures au marché", "2025. Bilan", "3.5 points", "I. Newton", "Annexe au bilan", "3D"]
)
def test_other_titles_are_silent(title: str) -> None:
    assert _told(title, "1") == []


def _told(title: str, number: str) -> list[str]:
    diagnostics = Diagnostics()
    section = Section(id="s", level=2, title=words(title), number=number)
    tell_hand_numbers(document(section), diagnostics)
    return [str(one.remedy) for one in diagnostics]
