"""Braces that exporters put around runs of common words, and what they tell of the capitals of a title."""

from __future__ import annotations

import pytest

from stratege.references.bibtex.held_runs import without_held_nouns, without_held_runs
from stratege.references.bibtex.titles import in_sentence_case
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case, language_to_case
from tests.references.printing import of


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Avoiding Local Floods in {{Variable River Networks}} with {{Water Gates}}",
            "Avoiding local floods in variable river networks with water gates",
        ),
        ("Avoiding Local Floods in {{Rust}} and {{Swift}}", "Avoiding local floods in {{Rust}} and {{Swift}}"),
        ("The {{Zorb}} and {{Šidák Corrections}} for {{Rivers}}", "The Zorb and Šidák corrections for rivers"),
        (
            "Following Zorban: {A} {F}orgotten {H}istory of {R}ivers and {T}owns",
            "Following Zorban: {A} forgotten history of rivers and towns",
        ),
        ("Following Zorban: A history of {R}ivers", "Following Zorban: A history of {R}ivers"),
    ],
)
def test_runs_of_common_words(typed: str, printed: str) -> None:
    assert in_sentence_case("title", typed, "en") == printed


def test_runs_in_doubt_stay() -> None:
    typed = "The Paths in {{Big Cities}} of the Towns"
    assert without_held_runs(typed) == typed


def test_french_nouns_in_braces() -> None:
    typed = "Ordre Des {{Tâches}} Avec {{Liens}} et {{Temps}} d'{{Exécution Rapide}} Sur {{Processeur Multi-coeurs}}"
    assert in_sentence_case("title", typed, "fr") == (
        "Ordre des tâches avec liens et temps d'exécution rapide sur processeur multi-coeurs"
    )
    named = "Ordre des {{Tâches}} de {{Zorban}} et des {{Temps}}"
    assert without_held_nouns(named) == named


def test_persons_keep_their_names_in_a_file_of_better_bibtex() -> None:
    typed = "How Did Dennis Zorbie and Zorban Write His {{PhD}} Thesis?"
    cased = in_sentence_case("title", typed, "en", braced=True)
    assert cased == "How did Dennis Zorbie and zorban write his {{PhD}} thesis?"


def test_a_quotation_of_one_run_in_braces() -> None:
    assert "Notes on Zorb’s ‘Magic Cube’." in of("misc", "title={Notes on {{Zorb}}'s '{{Magic Cube}}'}, langid=english")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("{{Zorb Reference Manual}}", "Zorb reference manual"),
        ("{{Zorb User's Guide}}", "Zorb user’s guide"),
        ("{{Zorb Documentation}}", "Zorb Documentation"),
        ("{{Zorb Scrum Guide}}", "Zorb Scrum Guide"),
    ],
)
def test_a_handbook_in_braces(typed: str, printed: str) -> None:
    assert of("misc", f"title={typed}, langid=english") == f"{printed}."


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("JUnit 5 User Guide", "en"),
        ("Laravel 11 Documentation", "en"),
        ("Laravel Documentation", ""),
        ("Documentation Laravel 11", ""),
        ("Analyse en Composantes Principales (ACP)", "fr"),
        ("Analyse en Central Park", ""),
    ],
)
def test_the_language_of_few_words(title: str, language: str) -> None:
    assert language_to_case(title) == language


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Fast software decoding of Polar Codes", "Fast software decoding of polar codes"),
        ("Fast software decoding of the Polar Codes", "Fast software decoding of the Polar Codes"),
        ("The short papers published in Nature Methods", "The short papers published in Nature Methods"),
        ("Fast software decoding of Zorban Codes", "Fast software decoding of Zorban Codes"),
        (
            "Changes in the volume of supply of Coronary Artery Graft (CAG) surgeries in private towns",
            "Changes in the volume of supply of coronary artery graft (CAG) surgeries in private towns",
        ),
        ("the work of Zorban Artery Graft (ZAG) surgeons", "the work of Zorban Artery Graft (ZAG) surgeons"),
        ("Two Surveys: Inverted Qualia of the Mind", "Two surveys: Inverted qualia of the mind"),
    ],
)
def test_capitals_of_no_name(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Containers of the Summit Supercomputer", "The containers of the Summit supercomputer"),
        ("The Containers of the Summit Meeting", "The containers of the summit meeting"),
        ("Rethinking the Inception Architecture for Rivers", "Rethinking the Inception architecture for rivers"),
        ("Rethinking the Inception of the Rivers", "Rethinking the inception of the rivers"),
        ("Testing the Web Layer of Spring Boot", "Testing the web layer of Spring Boot"),
        ("Playing Chess: Deep Blue", "Playing chess: Deep Blue"),
        ("The Fish of the Deep Blue Sea", "The fish of the deep blue sea"),
        ("Evidence from the Dictionary of Occupational Titles", "Evidence from the Dictionary of Occupational Titles"),
        ("Evidence from the Survey of Earned Doctorates", "Evidence from the Survey of Earned Doctorates"),
        ("Evidence from the Survey of Earned Money", "Evidence from the survey of earned money"),
        ("The Uses of the Eclipse Modeling Framework", "The uses of the Eclipse modeling framework"),
        ("The Uses of the Eclipse of the Moon", "The uses of the eclipse of the moon"),
    ],
)
def test_names_that_words_make(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('"A Review of the Rivers and Towns".', "A review of the rivers and towns"),
        ('"A Review of the Rivers" and Towns.', '"A review of the rivers" and towns.'),
        ('"Rivers and Towns".', '"Rivers and towns".'),
    ],
)
def test_marks_around_a_whole_sentence(typed: str, printed: str) -> None:
    assert in_sentence_case("title", typed, "en") == printed
