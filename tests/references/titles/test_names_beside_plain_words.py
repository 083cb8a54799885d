"""Names that plain words make in titles: a manner of leading projects, a test, a language; halves and dashes."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.references.titles.evidence import site_names
from stratege.references.titles.title_case import in_its_case, language_to_case
from tests.references.printing import of


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Multiple Scrum Teams: Practices for Agile Work", "Multiple Scrum teams: Practices for agile work"),
        ("The Loads of Players in a Scrum: A Project", "The loads of players in a scrum: A project"),
        ("The Pressures of a Scrum on the Ground", "The pressures of a scrum on the ground"),
        ("The OWASP Mobile Top 10 of Rivers and Lakes", "The OWASP Mobile Top 10 of rivers and lakes"),
        ("The Top 10 of the Rivers and the Lakes", "The top 10 of the rivers and the lakes"),
        (
            "The Early River Attitudes Questionnaire: Measuring Theories of Towns",
            "The Early River Attitudes Questionnaire: Measuring theories of towns",
        ),
        ("The Wider Geographic Scale: Towns of the Lakes", "The wider geographic scale: Towns of the lakes"),
        (
            "Lifetime effects: The ZorbScope River Preschool Study through age 40 in towns",
            "Lifetime effects: The ZorbScope River Preschool Study through age 40 in towns",
        ),
        (
            "Rivers of old: The Slow Rise of Zorb Towns through the ages",
            "Rivers of old: The slow rise of Zorb towns through the ages",
        ),
        ("River-Specific and other bodies in the water", "River-specific and other bodies in the water"),
        ("River-Zorb and other bodies in the water", "River-Zorb and other bodies in the water"),
    ],
)
def test_names_of_plain_words(typed: str, printed: str) -> None:
    assert in_its_case(typed, language_to_case(typed)) == printed


def test_the_language_of_a_host_that_ends_with_lang() -> None:
    assert "extempore" in site_names("webpage", "https://extemporelang.github.io/docs")
    assert site_names("webpage", "https://slang.org") == {"slang"}


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Play--Its role in the towns", "Play—Its role in the towns."),
        ("Rivers of towns--results of studies", "Rivers of towns—Results of studies."),
        ("A Bland--Altman study of rivers", "A Bland–Altman study of rivers."),
        ("Towns of type--A rivers", "Towns of type–A rivers."),
    ],
)
def test_two_hyphens_before_a_subtitle(typed: str, printed: str) -> None:
    assert of("book", f"title={{{typed}}}") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("SafeZorb — Outil de détection des crues", "SafeZorb — Outil de détection des crues"),
        ("SafeZorb — outil de détection des crues", "SafeZorb — outil de détection des crues"),
        ("Les crues de la ville : Une étude", "Les crues de la ville : une étude"),
    ],
)
def test_the_case_after_a_dash_in_french(typed: str, printed: str) -> None:
    assert in_its_case(typed, "fr") == printed


@pytest.mark.parametrize(("typed", "printed"), [("Nips", "NIPS"), ("Cvpr", "CVPR"), ("Zorb", "Zorb")])
def test_a_congress_that_its_acronym_alone_names(typed: str, printed: str) -> None:
    [entry] = from_bibtex(f"@article{{a, author={{Roy, Luc}}, title={{Rivers}}, journal={{{typed}}}, year=2015}}")
    assert entry.item["container-title"] == printed
