"""Capitals of what holds or makes a work: acronyms of bodies, doctoral schools, houses, journals."""

from __future__ import annotations

import pytest

from stratege.styles.capitals import lower_maker
from stratege.styles.house_names import with_house_capitals
from tests.references.printing import of


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("IN PROC. ACM PLDI", "Proc. ACM PLDI"),
        ("PRESSES DE L'INRA", "Presses de l'INRA"),
        ("JOURNAL OF THE ACM", "Journal of the ACM"),
        ("JOURNAL OF THE ZORB", "Journal of the Zorb"),
        (
            "UNIVERSITÉ DE LYON ÉCOLE DOCTORALE DES SCIENCES ET DE LEURS LACS DE LYON",
            "Université de Lyon École doctorale des sciences et de leurs lacs de Lyon",
        ),
        ("ÉCOLE NATIONALE DES MINES DE PARIS", "École Nationale des Mines de Paris"),
    ],
)
def test_acronyms_and_schools_in_capitals(typed: str, printed: str) -> None:
    assert lower_maker(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"), [("springer", "Springer"), ("elsevier", "Elsevier"), ("transcript", "transcript")]
)
def test_a_known_house_in_small_letters(typed: str, printed: str) -> None:
    assert with_house_capitals(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Zorbis research reports", "Zorbis Research Reports"),
        ("Acta zorbica scandinavica", "Acta zorbica scandinavica"),
        ("Zorbis annales de vie", "Zorbis annales de vie"),
        ("Que sais-je?", "Que sais-je ?"),
        ("Zorb?", "Zorb?"),
    ],
)
def test_journals_of_a_house_and_as_a_question(typed: str, printed: str) -> None:
    assert of("article", f"title={{La vie des lacs}}, journal={{{typed}}}") == f"La vie des lacs. {printed}" + (
        "" if printed.endswith("?") else "."
    )


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Universite Paris XI", "Université Paris XI"),
        ("Ecole Normale Superieure", "École Normale Supérieure"),
        ("Universiteit Zorban", "Universiteit Zorban"),
    ],
)
def test_accents_of_universities(typed: str, printed: str) -> None:
    assert of("phdthesis", f"title={{Les lacs}}, school={{{typed}}}") == f"Les lacs [thèse de doctorat, {printed}]."
