"""English titles in sentence case, beside the cases of `title-case.bib`."""

from __future__ import annotations

import pytest

from stratege.references import from_json, from_ris
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.words.english import is_common
from stratege.references.words.languages import is_english


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Rise of the Networks", "The rise of the networks"),
        ("The Rise of the {Networks}", "The rise of the {Networks}"),
        ("A History in the Work of Pierre Bourdieu", "A history in the work of Pierre Bourdieu"),
        ("The Life of Mark Twain in New York", "The life of Mark Twain in New York"),
        ("Why Turkey and China Matter", "Why Turkey and China matter"),
        ("IBM's Smarter Planet on iPhone", "IBM's smarter planet on iPhone"),
        ("Don’t Make Me Think", "Don’t make me think"),
        ("Learning Networks: lessons from Work", "Learning networks: Lessons from work"),
        ("The Behaviour and Modelling of Organisations", "The behaviour and modelling of organisations"),
        ("The strategy of conflict: how networks win", "The strategy of conflict: How networks win"),
        ("The strategy of conflict: {how} networks win", "The strategy of conflict: {how} networks win"),
        ("MESSAGE FILTERING IN FRANCE BY IBM", "Message filtering in France by IBM"),
        ("THE NETWORKS: A STUDY", "The networks: A study"),
        ("NASA", "NASA"),
        ("On Networks: ``Big Words’’ Matter", "On networks: ``Big words’’ matter"),
        ("Vitamin C and Plan A", "Vitamin C and plan A"),
        ("Mapping the Networks - A Study", "Mapping the networks - A study"),
        ("Moving with a Humanoid Robot : A Study", "Moving with a humanoid robot: A study"),
        ("{ATLAS}: a map of networks", "{ATLAS}: A map of networks"),
        ("Cell Stiffness–Induced Myofibroblast Growth", "Cell stiffness–induced myofibroblast growth"),
        ("Rivers and Towns–The Making of Networks", "Rivers and towns–The making of networks"),
        ("The Paris–Lyon Railway Network", "The Paris–Lyon railway network"),
        ("Inclusive Wellbeing: The Road Forward", "Inclusive wellbeing: The road forward"),
        ("The Orthomodular Lattices", "The orthomodular lattices"),
        ("The Mesoscale Spectroradiometers of Paleolakes", "The mesoscale spectroradiometers of paleolakes"),
        ("The Phosphoinositides and Peptides of Adelaide", "The phosphoinositides and peptides of Adelaide"),
        ("The Manhattan Project", "The Manhattan Project"),
        ("Kelvin and Hertz in the Nanohertz Range", "Kelvin and Hertz in the nanohertz range"),
        ("", ""),
    ],
)
def test_title_case_alone_is_undone(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed
    assert sentence_case(printed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Lakes of the Sub-Picomolar Range", "The lakes of the sub-picomolar range"),
        ("The Femtosecond and the Gigapixel Lakes", "The femtosecond and the gigapixel lakes"),
        ("The Study of Post-Mortem and Post-Partum Cells", "The study of post-mortem and post-partum cells"),
        ("THE STUDY OF POST-MORTEM CELLS IN VITRO", "The study of post-mortem cells in vitro"),
        ("THE TOWNS OF PRE-COLUMBIAN LAKES", "The towns of pre-Columbian lakes"),
        ("The Pre-Columbian and Anti-HIV Treatment", "The pre-Columbian and anti-HIV treatment"),
        ("The Non-Hodgkin Lymphoma of the Lakes", "The non-Hodgkin lymphoma of the lakes"),
        (
            "A branch-and-Benders-cut algorithm for the Crew Problem",
            "A branch-and-Benders-cut algorithm for the crew problem",
        ),
        ("The State-of-the-Art of End-to-End Lakes", "The state-of-the-art of end-to-end lakes"),
        ("‘What's Going on Here?’ The Pedagogy of the Lakes", "‘What's going on here?’ The pedagogy of the lakes"),
        ("Lakes: “Who Goes There?” Questions of a Town", "Lakes: “Who goes there?” Questions of a town"),
        ("“Is It Enough?” and Other Stories of the Lakes", "“Is it enough?” and other stories of the lakes"),
        ("The “What's Next?” Problem of the Lakes", "The “what's next?” problem of the lakes"),
    ],
)
def test_parts_of_words_and_questions(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed
    assert sentence_case(printed) == printed


@pytest.mark.parametrize(
    "word",
    [
        "Networks",
        "Cities",
        "Making",
        "Organisation’s",
        "Centre",
        "Sociological",
        "Manipulators",
        "Wavenumber",
        "Multilevel",
    ],
)
def test_common_words(word: str) -> None:
    assert is_common(word)


@pytest.mark.parametrize(
    "word", ["France", "Marx", "Apple", "Monday", "Bourdieu", "LinkedIn", "Renaissance", "Blackwell", "Windsor"]
)
def test_names(word: str) -> None:
    assert not is_common(word)


@pytest.mark.parametrize(
    ("title", "language", "english"),
    [
        ("Deep Learning", "", True),
        ("Measuring User Influence in Microblogs", "", True),
        ("Measuring User Influence in Microblogs", "de", False),
        ("Weak Ties, Strong Networks", "", True),
        ("Information Communication", "", False),
        ("Marketing Digital", "", False),
        ("Marketing in Deutschland", "", False),
        ("Networking, coaching, branding à Paris", "", False),
        ("Deep Learning", "en-US", True),
        ("Deep Learning", "English", True),
        ("The Rise of Paris", "", True),
        ("The Rise of Paris", "fr", False),
        ("Artificial Intelligence and Art History: A Necessary Debate?", "fr", True),
        ("Artificial Intelligence, Art History", "fr", False),
        ("La Grande Transformation", "en", False),
        ("Le for intérieur", "", False),
        ("Enquête", "enm", False),
    ],
)
def test_only_english_beyond_doubt(title: str, language: str, english: bool) -> None:
    assert is_english(title, language) is english


def test_ris_and_json_too() -> None:
    ris = "TY  - {}\nTI  - The Rise of the Networks\nT2  - The New Journal\nER  - \n"
    assert [entry.item["title"] for kind in ("JOUR", "COMP") for entry in from_ris(ris.format(kind))] == [
        "The rise of the networks",
        "The Rise of the Networks",
    ]
    assert from_ris(ris.format("JOUR"))[0].item["container-title"] == "The New Journal"
    [json] = from_json('[{"id": "a", "title": "Social Media", "language": "en-GB"}]')
    assert json.item["title"] == "Social media"
