"""Capitals of kinds of words: Latin ones, hybrids, units, models, halves that braces hold."""

from __future__ import annotations

import pytest

from stratege.references.bibtex.titles import in_sentence_case
from stratege.references.titles.french_case import french_sentence_case
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case
from stratege.references.titles.title_tails import unquoted
from tests.references.printing import of


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "The Lakes: From Ex Ante to Ex Post Studies",
            "The lakes: From ex ante to ex post studies",
        ),
        ("The De Facto Lakes and De Novo Towns", "The de facto lakes and de novo towns"),
        ("The Growth Per Capita of Ad Libitum Feeding", "The growth per capita of ad libitum feeding"),
        ("Ex Ante Studies of the Lakes", "Ex ante studies of the lakes"),
        ("THE EX ANTE DESIGN OF THE LAKES", "The ex ante design of the lakes"),
        ("The Books of Ex Zorbis in the Lakes", "The books of Ex Zorbis in the lakes"),
        ("THE NANO RESOLUTION OF THE LAKES", "The nano resolution of the lakes"),
        ("A Multi-TeV Beam and a Sub-GHz Wave of Lakes", "A multi-TeV beam and a sub-GHz wave of lakes"),
        ("The Multi-SimZorb Map of the Lakes", "The Multi-SimZorb map of the lakes"),
        ("The Micronekton and Ichthyoplankton of Zorbula", "The micronekton and ichthyoplankton of Zorbula"),
    ],
)
def test_words_that_are_small_beside_others(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed
    assert sentence_case(printed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("A Map of {{Miscanthus}} x Giganteus and Towns", "A map of {{Miscanthus}} x giganteus and towns"),
        ("A Map of Miscanthus X Giganteus and Towns", "A map of Miscanthus x giganteus and towns"),
        ("The Growth of Zorbula × Zorbani Trees", "The growth of Zorbula × zorbani trees"),
        ("The Shoes of Zorbia x Zorbani in Towns", "The shoes of Zorbia x Zorbani in towns"),
    ],
)
def test_the_second_word_of_a_hybrid(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The River Climate System Model Version 4", "The River Climate System Model version 4"),
        ("Lakes in the River Climate Model, Version 2", "Lakes in the River Climate Model, version 2"),
        ("The River Climate System Model of the Lakes", "The river climate system model of the lakes"),
        ("A River Climate System Model Version 4", "A river climate system model version 4"),
    ],
)
def test_a_model_that_has_versions(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The River Handbook -- Skills to survive and thrive", "The river handbook -- Skills to survive and thrive"),
        ("The River Handbook – Skills to survive and thrive", "The river handbook – Skills to survive and thrive"),
        ("The Zorb Handbook – Skills to survive and thrive", "The Zorb Handbook – Skills to survive and thrive"),
    ],
)
def test_a_heading_before_a_dash(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Precise Measurement of small and quiet lakes using large beams of narrow light sent by the Zorb Monitor",
            "Precise measurement of small and quiet lakes using large beams of narrow light sent by the Zorb Monitor",
        ),
        (
            "Great Depression in the small and quiet lakes using large beams of narrow light sent by the Zorb Monitor",
            "Great Depression in the small and quiet lakes using large beams of narrow light sent by the Zorb Monitor",
        ),
        (
            "River Commission of the small and quiet lakes using large beams of narrow light sent by the Zorb Monitor",
            "River Commission of the small and quiet lakes using large beams of narrow light sent by the Zorb Monitor",
        ),
    ],
)
def test_a_capital_left_in_the_second_word(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


def test_quotation_marks_around_two_parts() -> None:
    assert unquoted("“Out of the Lake: A Study”") == "Out of the Lake: A Study"
    assert unquoted("``Out of the Lake: A Study''") == "Out of the Lake: A Study"
    assert unquoted("{“Out of the Lake: A Study”}") == "{Out of the Lake: A Study}"
    assert unquoted("« Les lacs : une étude »") == "Les lacs : une étude"
    assert unquoted("“We are all rivers”") == "“We are all rivers”"  # a quotation
    assert unquoted("“A river”: The “source”") == "“A river”: The “source”"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Big {{Self}-{Organizing}} {Map} for {River} {Modeling}", "Big self-organizing map for river modeling"),
        ("Big {{Spatio}-{Temporal}} {Map} for {River} {Modeling}", "Big spatio-temporal map for river modeling"),
        ("Big {{Self}-{Zorban}} Map for River Modeling", "Big {{Self}-{Zorban}} map for river modeling"),
    ],
)
def test_halves_that_braces_hold_twice(typed: str, printed: str) -> None:
    assert in_sentence_case("title", typed, "en") == printed


def test_french_in_capitals_among_others() -> None:
    title = "{{INPN}}, {{ZNIEFF}} 820 - {{CENTRE DU MASSIF DES LACS}} - {{Habitats}}"
    assert of("misc", f"title={{{title}}}").startswith("INPN, ZNIEFF 820 - Centre du massif des lacs - Habitats.")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Traitement des Signaux Audio-Fréquences", "Traitement des signaux audio-fréquences"),
        ("Histoire de Radio-Canada Et Des Réseaux Sociaux", "Histoire de Radio-Canada et des réseaux sociaux"),
        ("Les Fleuves de Post-Zorban Et Des Réseaux Sociaux", "Les fleuves de Post-Zorban et des réseaux sociaux"),
    ],
)
def test_the_first_half_of_french_compounds(typed: str, printed: str) -> None:
    assert french_sentence_case(typed) == printed
