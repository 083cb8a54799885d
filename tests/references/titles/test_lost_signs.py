"""Titles whose signs were lost or mistaken on the way: apostrophes, quotation marks, colons, capitals of one word."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.references.parts import Item
from stratege.references.titles.lost_signs import with_signs
from stratege.styles.capitals import lower_titles
from tests.references.printing import of


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("The children′ s rivers", "The children’s rivers"),
        ("The town′s rivers", "The town’s rivers"),
        ("Crossing the'lake crisis' in context", "Crossing the 'lake crisis' in context"),
        ("The map of 5′ s", "The map of 5′ s"),
        ("The rivers of dogs' and cats' towns", "The rivers of dogs' and cats' towns"),
        ("Rock'n'roll rivers", "Rock'n'roll rivers"),
        ("L'eau d'or", "L'eau d'or"),
    ],
)
def test_apostrophes_and_quotation_marks_are_those_that_were_meant(typed: str, read: str) -> None:
    assert with_signs(typed) == read


def test_a_quotation_has_its_marks() -> None:
    line = of("book", "title={Crossing the'lake crisis' in the town}, publisher={Rive}")
    assert line == "Crossing the ‘lake crisis’ in the town. Rive."


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (
            "L'enfance de l'ordre-Comment les enfants voient le monde",
            "L’enfance de l’ordre : comment les enfants voient le monde",
        ),
        ("Le rendez-vous des lacs", "Le rendez-vous des lacs"),
        ("La rue Saint-Quentin des enfants", "La rue Saint-Quentin des enfants"),
    ],
)
def test_a_question_after_a_hyphen_is_a_second_title(typed: str, read: str) -> None:
    assert of("book", f"title={{{typed}}}, publisher={{Rive}}").replace("\u202f", " ") == f"{read}. Rive."
    [entry] = from_bibtex(f"@book{{a, title={{{typed}}}, publisher={{Rive}}, author={{Roy, Luc}}, year=2015}}")
    assert bool(entry.read_as) == (" : " in read)


@pytest.mark.parametrize(
    ("typed", "language", "title"),
    [
        ("STÉRÉOSCOPIE", "fr", "Stéréoscopie"),
        ("DÉMOCRATIE", "", "Démocratie"),
        ("OCÉAN", "fr", "OCÉAN"),
        ("ZORBFRAMEX", "", "ZORBFRAMEX"),
        ("STREAMFRAMES", "en", "STREAMFRAMES"),
    ],
)
def test_a_long_french_word_in_capitals_is_no_acronym(typed: str, language: str, title: str) -> None:
    item: Item = {"id": "a", "type": "book", "title": typed}
    lower_titles(item, language)
    assert item["title"] == title


@pytest.mark.parametrize(
    ("held", "read"),
    [
        ("{{Distributing Packet}} Flow Analysis", "Distributing packet flow analysis"),
        ("{{Black Sea}} Flow Analysis", "Black Sea flow analysis"),
    ],
)
def test_what_a_work_does_is_no_name(held: str, read: str) -> None:
    title = f"{{{{DisPEED}}}}: {held} in Towns"
    assert of("book", f"title={{{title}}}, publisher={{Rive}}") == f"DisPEED: {read} in towns. Rive."
