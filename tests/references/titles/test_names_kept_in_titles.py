"""Names that keep their capitals in English titles: of files, programs, coasts, what Hall found, parts of numbers."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_json
from stratege.references.bibtex.titles import in_sentence_case
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case
from stratege.references.words.languages import is_english


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Understanding Hall Effect Rotary Encoders", "Understanding Hall effect rotary encoders"),
        ("The Hall Sensors of the Town Hall", "The Hall sensors of the town hall"),
        ("Writing with Better BibTeX and Better Tools", "Writing with Better BibTeX and better tools"),
        ("What the Scrum Guide Says of a Scrum", "What the Scrum Guide says of a scrum"),
        ("Pages with Bootstrap/JS and a Bootstrap", "Pages with Bootstrap/JS and a bootstrap"),
        ("The Towns of the Coramandal Coast and Their Coast", "The towns of the Coramandal Coast and their coast"),
        ("The Towns of the Brazilian Coast", "The towns of the Brazilian coast"),
        ("The Towns of the Pacific Coast", "The towns of the Pacific coast"),
        ("The Towns of the Brazil Coast", "The towns of the Brazil coast"),
        ("The Fatty Acid Methyl Ester (FAME) of Water", "The fatty acid methyl ester (FAME) of water"),
        ("The Work of Ester Boserup on Water", "The work of Ester Boserup on water"),
        ("AB 800-114 Rev. 1: A Guide to the Rivers", "AB 800-114 Rev. 1: A guide to the rivers"),
        ("The Rivers of the Town Rev. A Guide", "The rivers of the town rev. A guide"),
    ],
)
def test_names(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed
    assert sentence_case(printed) == printed


def test_a_name_that_braces_hold_in_part() -> None:
    typed = "The Performance of {{Chatbot}} Arena and of the Arena"
    assert in_sentence_case("title", typed, "en") == "The performance of {{Chatbot}} Arena and of the arena"


@pytest.mark.parametrize("name", ["File:Course of a River.png", "Image:The Rivers of the Town.svg", "File:A River.pdf"])
def test_the_name_of_a_file(name: str) -> None:
    assert in_its_case(name, "en") == name
    item = '[{"id": "a", "type": "webpage", "title": "NAME", "URL": "https://exemple.org/a"}]'.replace("NAME", name)
    assert name in line_of(from_json(item))


def test_no_file() -> None:
    assert in_its_case("File: The Course of a River", "en") == "File: The course of a river"


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("The Rivers (Graduate Texts in Mathematics)", "The rivers"),
        ("The Rivers (Lecture Notes in Computer Science)", "The rivers"),
        ("The Rivers (London Rivers Society Lecture Note Series)", "The rivers"),
        ("The Rivers (A Time Series)", "The rivers (a time series)"),
        ("The Rivers (Texts in Translation)", "The rivers (texts in translation)"),
        ("The Rivers (Penguin Classics) of the Town", "The rivers (penguin classics) of the town"),
    ],
)
def test_the_series_of_a_book(typed: str, title: str) -> None:
    bib = f"@book{{a, author={{Roy, Luc}}, title={{{typed}}}, year=2019}}"
    assert line_of(from_bibtex(bib)) == f"Roy, L. (2019). {title}."
    json = '[{"id": "a", "type": "book", "author": [{"family": "Roy", "given": "Luc"}], "title": "TITLE"}]'
    assert line_of(from_json(json.replace("TITLE", typed))) == f"Roy, L. (s. d.). {title}."


@pytest.mark.parametrize(
    ("title", "english"),
    [("A Tutorial on UPPAAL 4.0", True), ("A Casa in UPPAAL 4.0", False), ("UPPAAL IN ROMA", False)],
)
def test_an_acronym_says_nothing_of_the_language(title: str, english: bool) -> None:
    assert is_english(title) is english
