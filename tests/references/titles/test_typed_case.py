"""English titles that are half in Title Case, and the names in them that are words."""

from __future__ import annotations

import pytest

from stratege.references.titles.evidence import Evidence
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case, language_to_case
from stratege.references.words.english import is_common


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Rising River: Confronting floods with data", "The rising river: Confronting floods with data"),
        ("Hidden Rivers: water and power in Old Norway", "Hidden rivers: Water and power in Old Norway"),
        (
            "Google River Engine: Large analysis of floods and towns for everyone",
            "Google River Engine: Large analysis of floods and towns for everyone",
        ),
        ("River Toolbox: A library for analysis of water", "River Toolbox: A library for analysis of water"),
        ("The Principia: Mathematics of natural things", "The Principia: Mathematics of natural things"),
        ("The “Silk Bridge”: Mapping rivers with friends", "The “Silk Bridge”: Mapping rivers with friends"),
        (
            "Uses of the Coping Scale: Evidence of floods in towns and on islands",
            "Uses of the Coping Scale: Evidence of floods in towns and on islands",
        ),
        ("An Extensible SAT-solver", "An extensible SAT-solver"),
        ("A beta-release of the River Connectivity MegaTrawl", "A beta-release of the River Connectivity MegaTrawl"),
        ("Fine-tuning the River Model in the Town", "Fine-tuning the river model in the town"),
        ("What Is Google Android?", "What is Google Android?"),
        (
            "The taste of the Famous Goose and words in the Scottish Corpus of Texts",
            "The taste of the Famous Goose and words in the Scottish Corpus of Texts",
        ),
        (
            "Interactive Tree Of Rivers (iTOR) for recent updates",
            "Interactive Tree Of Rivers (iTOR) for recent updates",
        ),
        ("Dance!: a system for rivers", "Dance!: A system for rivers"),
        ("Who governs?: the effects of rivers", "Who governs?: The effects of rivers"),
    ],
)
def test_half_title_case(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Rivers of Kruger National Park", "Rivers of Kruger National Park"),
        ("Birds of Hakalau Forest National Wildlife Refuge", "Birds of Hakalau Forest National Wildlife Refuge"),
        ("The History of the National Park", "The history of the national park"),
        ("American National Park Policy", "American national park policy"),
        ("Testing Waters's Delta", "Testing Waters's delta"),
        ("The Boss's Daughter and the Virus's Origin", "The boss's daughter and the virus's origin"),
        ("Sorting With the Burrows-Wheeler Transform", "Sorting with the Burrows-Wheeler transform"),
        ("Rivers of Apple and Pear Fruits", "Rivers of apple and pear fruits"),
        ("The Suits of Apple and Samsung", "The suits of Apple and Samsung"),
        ("The Ecology of the Burmese Python", "The ecology of the Burmese python"),
        ("Security of the Docker Image", "Security of the Docker image"),
        ("Images of the Docker Hub and Hub Airports", "Images of the Docker Hub and hub airports"),
        ("China and the 13th Five-Year Plan", "China and the 13th Five-Year Plan"),
        ("A Five-Year Plan for Rivers", "A five-year plan for rivers"),
        ("Mastering the Game of Go", "Mastering the game of Go"),
        ("How to Go to Town", "How to go to town"),
        ("The Rust Programming Language", "The Rust programming language"),
        ("The Rust of Wheat", "The rust of wheat"),
        ("Learning Spark in a Town", "Learning Spark in a town"),
        ("A Spark of Hope in a Town", "A spark of hope in a town"),
        ("Big Earth Observation Data", "Big Earth observation data"),
        ("Rare Earth Elements in Soils", "Rare earth elements in soils"),
        ("The Chromium Browser and Chromium Steel", "The Chromium browser and chromium steel"),
        ("The US Department of Energy’s Plans", "The US Department of Energy’s plans"),
        ("Sources of the Consumer Expenditure Survey", "Sources of the Consumer Expenditure Survey"),
    ],
)
def test_names_that_are_words(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    "word",
    [
        *("Inpainting", "Sparsified", "Eigenmaps", "Lifecycle", "Optogenetics", "Endovascular", "Seropositive"),
        *("Norovirus", "Nivolumab", "Remdesivir", "Voxels", "Perceptron", "Prosumers"),
    ],
)
def test_new_common_words(word: str) -> None:
    assert is_common(word)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Lectures on Conversation", "Lectures on conversation"),
        ("Sudoku as a SAT Problem", "Sudoku as a SAT problem"),
        ("Confined Brownian Motion", "Confined Brownian motion"),
        ("Kelvin SGX Explained", "Kelvin SGX explained"),
        ("A 3D Map Editor", "A 3D map editor"),
        ("Publicis Sapient", "Publicis Sapient"),
        ("Corpus Iuris Civilis, Leges Novellae", "Corpus Iuris Civilis, Leges Novellae"),
        ("Quand on Aime", "Quand on Aime"),
    ],
)
def test_language_of_short_titles(typed: str, printed: str) -> None:
    assert in_its_case(typed, language_to_case(typed)) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Views of french and german students on the sea", "Views of French and German students on the sea"),
        ("The history of south africa and latin america", "The history of South Africa and Latin America"),
        ("How the {french} make french fries in china", "How the {french} make french fries in China"),
        ("The fine china of the african-american king", "The fine china of the African-American king"),
        ("The data of europe.eu and southern france", "The data of europe.eu and southern France"),
    ],
)
def test_nations_typed_small(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Life of rivers across an Elevational gradient in tropical towns",
            "Life of rivers across an elevational gradient in tropical towns",
        ),
        (
            "Finding rhythms with the Lomb-Scargle Periodogram in rivers and towns",
            "Finding rhythms with the Lomb-Scargle periodogram in rivers and towns",
        ),
        (
            "The use of Bayesian models for better Estimation in rivers and towns",
            "The use of Bayesian models for better estimation in rivers and towns",
        ),
        (
            "The work of the Smith-Lever Foundation for better rivers and towns",
            "The work of the Smith-Lever Foundation for better rivers and towns",
        ),
        (
            "A study of the Vienna Convention and its sense for rivers and towns",
            "A study of the Vienna Convention and its sense for rivers and towns",
        ),
    ],
)
def test_one_stray_capital(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


def test_place_keeps_the_words_that_its_file_has_small() -> None:
    title = "The Birds of Kenai National Wildlife Refuge"
    assert in_its_case(title, "en", Evidence(small=frozenset(["refuge", "birds"]))) == (
        "The birds of Kenai National Wildlife Refuge"
    )
