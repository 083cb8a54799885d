"""Publishers in small letters, or with a form that APA leaves out; French titles whose capital lacks its accent."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex
from stratege.styles.house_names import with_house_capitals


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("no starch press", "No Starch Press"),
        ("presses universitaires de france", "Presses universitaires de France"),
        ("éditions de l'aube", "Éditions de l'Aube"),
        ("cambridge university press", "Cambridge University Press"),
        ("éditions sociales", "Éditions sociales"),
        ("éditions du seuil", "Éditions du Seuil"),
        ("Presses du lac", "Presses du lac"),
        ("Presses polytechniques romandes", "Presses polytechniques romandes"),
        ("transcript", "transcript"),
        ("edition text + kritik", "edition text + kritik"),
        ("press.example.org", "press.example.org"),
    ],
)
def test_a_publisher_in_small_letters(typed: str, printed: str) -> None:
    assert with_house_capitals(typed) == printed


def printed(title: str, publisher: str = "Vrin") -> str:
    bib = f"@book{{a, author={{Roy, Luc}}, year=2019, title={{{title}}}, publisher={{{publisher}}}}}"
    return line_of(from_bibtex(bib)).removeprefix("Roy, L. (2019). ")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("O'Reilly Media, Incorporated", "O’Reilly Media"),
        ("RAND Corporation", "RAND Corporation"),
        ("Insee Première, n° 1629", "Insee Première, nᵒ 1629"),
        ("presses universitaires de france", "Presses universitaires de France"),
    ],
)
def test_the_form_of_a_publisher(typed: str, kept: str) -> None:
    assert printed("Xyz", typed) == f"Xyz. {kept}."


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Ethique à Nicomaque", "Éthique à Nicomaque"),
        ("Etude de cas", "Étude de cas"),
        ("Ecole et pouvoir", "École et pouvoir"),
        ("Etudes in Harmony: The Piano", "Etudes in harmony: The piano"),
        ("Ecce homo", "Ecce homo"),
        ("Le groupe dit pahouin: fang-boulou", "Le groupe dit pahouin : fang-boulou"),
    ],
)
def test_a_french_title_without_its_accent(typed: str, title: str) -> None:
    assert printed(typed).replace("\u00a0", " ") == f"{title}. Vrin."
