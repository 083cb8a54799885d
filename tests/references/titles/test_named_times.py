"""Ages, regions, chambers and persons keep their capitals in English titles; what only looks like them has none."""

from __future__ import annotations

import pytest

from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case, language_to_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Rivers of the Last Glacial Maximum", "The rivers of the Last Glacial Maximum"),
        ("The Last Glacial Rivers of the Maximum", "The last glacial rivers of the maximum"),
        ("The Late Bronze Age Towns of the Valley", "The Late Bronze Age towns of the valley"),
        ("Rivers of the Early Minoan Towns", "Rivers of the Early Minoan towns"),
        ("Rivers of the Early Miocene Towns", "Rivers of the early Miocene towns"),
        ("Rivers of the American South", "Rivers of the American South"),
        ("The American West and the Rivers of the South", "The American West and the rivers of the south"),
        ("The Wild South of the Town", "The wild south of the town"),
    ],
)
def test_ages_and_regions(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Rivers and the Members of Congress", "Rivers and the Members of Congress"),
        ("The Members of a Congress of Doctors", "The members of a congress of doctors"),
        ("Principles of Rivers in the U.S. Senate", "Principles of rivers in the U.S. Senate"),
        ("The Decline of US House Prices", "The decline of US house prices"),
        ("Toward a Democratic First Amendment", "Toward a democratic First Amendment"),
        ("Rivers and a Second Amendment to the Directive", "Rivers and a second amendment to the directive"),
        ("The Presidential and Congressional Equations", "The presidential and congressional equations"),
        ("Rivers of the Congressional Budget Office", "Rivers of the Congressional Budget Office"),
        ("Tools at the Linguistic Data Consortium", "Tools at the Linguistic Data Consortium"),
        ("Tools of the Linguistic Data Consortium", "Tools of the linguistic data consortium"),
        ("Tools at the Marine Laboratory", "Tools at the marine laboratory"),
        (
            "Rivers of the European Parliament and of the Council of Towns",
            "Rivers of the European Parliament and of the Council of towns",
        ),
    ],
)
def test_chambers_and_houses(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Obesity and Rivers in Down Syndrome", "Obesity and rivers in Down syndrome"),
        ("Slowing Down a Syndrome of Rivers", "Slowing down a syndrome of rivers"),
        ("Prices by the Black Scholes Formula", "Prices by the Black Scholes formula"),
        ("Prices by the Black Formula", "Prices by the black formula"),
        ("The Thought of Gilles Deleuze and the Rivers", "The thought of Gilles Deleuze and the rivers"),
        ("The River, Victor Zorban’s Philosophy of Time", "The river, Victor Zorban’s philosophy of time"),
        ("The River of the Victor Zorban and His Time", "The river of the victor Zorban and his time"),
        (
            "Review of the Health of the Nation Outcome Scales for Elderly People (HoNOS 65+)",
            "Review of the Health of the Nation Outcome Scales for Elderly People (HoNOS 65+)",
        ),
        ("Review of the Scales for Elderly People (ABC 65+)", "Review of the scales for elderly people (ABC 65+)"),
        (
            "Australian Burden of Rivers Study: impact and causes of illness and death in towns",
            "Australian Burden of Rivers Study: Impact and causes of illness and death in towns",
        ),
        (
            "Australian Burden of Rivers Study: Impact and Causes of Illness and Death in Towns",
            "Australian burden of rivers study: Impact and causes of illness and death in towns",
        ),
    ],
)
def test_persons_and_studies(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("An overview of the extraction from twitter", "An overview of the extraction from Twitter"),
        ("Words of the people on twitter in the spring", "Words of the people on Twitter in the spring"),
        ("The birds that twitter in the wood", "The birds that twitter in the wood"),
        ("The children with down syndrome in the town", "The children with Down syndrome in the town"),
        ("The children who sat down with a syndrome", "The children who sat down with a syndrome"),
        ("The filter for Channel Estimation: A case study", "The filter for channel estimation: A case study"),
        ("The filter for Hamming Estimation: A case study", "The filter for Hamming Estimation: A case study"),
        ("A NumPy-Compatible Library for the Rivers", "A NumPy-compatible library for the rivers"),
        ("An OntoLex-Lemon Library for the Rivers", "An OntoLex-Lemon library for the rivers"),
        ("The Problem of Human Exemptionalism", "The problem of human exemptionalism"),
        ("The Problem of the Hindu Buddhism", "The problem of the Hindu Buddhism"),
        ("Quantitative social science: an introduction", "Quantitative social science: An introduction"),
        ("Brasil social: an ideologia", "Brasil social: an ideologia"),
    ],
)
def test_words_told_by_their_place(typed: str, printed: str) -> None:
    assert in_its_case(typed, language_to_case(typed)) == printed


def test_a_danish_title_is_not_french() -> None:
    assert language_to_case("Kortlægning af kulturmiljøer. 14: Et udsnit af Kokkedal") == ""
    assert language_to_case("La cartographie des milieux et un extrait de la ville") == "fr"
