"""Braces of Zotero around the words of French titles that have a capital."""

from __future__ import annotations

import pytest

from stratege.references.bibtex.held_words import without_held_words
from tests.references.printing import of


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("L'{Acteur} et le {Système}", "L'Acteur et le Système"),
        ("Le {Système} des objets", "Le {Système} des objets"),  # an author's own
        ("L'{Acteur} et le {Système} de Weber", "L'{Acteur} et le {Système} de Weber"),
    ],
)
def test_all_capitals_held_are_none_of_names(typed: str, bare: str) -> None:
    assert without_held_words(typed, zotero=False) == bare


def test_a_title_of_zotero_is_printed_as_without_braces() -> None:
    held = "L'{Acteur} et le {Système} : {Les} {Contraintes} de l'action collective"
    line = of("book", f"title={{{held}}}")
    assert line == of("book", f"title={{{held.translate({ord('{'): None, ord('}'): None})}}}")
    assert line == "L’acteur et le système : les contraintes de l’action collective."
