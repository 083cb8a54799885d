"""Titles as their authors mean them: letters that are labels, systems, laws, numbers of chapters, subtitles."""

from __future__ import annotations

import json

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_json
from stratege.references.bibtex.titles import in_sentence_case
from stratege.references.titles.french_case import french_sentence_case
from stratege.references.titles.openings import mend_opening
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case, language_to_case, with_whole_dashes


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Transcription Factor A Is a Mediator of Rivers", "Transcription factor A is a mediator of rivers"),
        ("The Rivers of Protein Kinase A Complexes", "The rivers of protein kinase A complexes"),
        ("This Is A River of the Town", "This is a river of the town"),
        ("The Splicing of Pre-mRNA in Rivers", "The splicing of pre-mRNA in rivers"),
        ("Leaf Density from Multiview-LiDAR Data", "Leaf density from multiview-LiDAR data"),
        ("Leaf Density from Ground-BioDIR Data", "Leaf density from Ground-BioDIR data"),
        ("Using the Raspberry Pi or Beaglebone Black", "Using the Raspberry Pi or Beaglebone Black"),
        ("Using the River or the Bone Black", "Using the river or the bone black"),
        ("The Abrogation of Article 370 in Winter", "The abrogation of Article 370 in winter"),
        ("What Section 230 and Title IX Mean", "What Section 230 and Title IX mean"),
        ("A Phase 3 Trial of the Rivers", "A phase 3 trial of the rivers"),
        ("The Truth About the Long March to Power", "The truth about the long march to power"),
        ("The Floods of March to May in Towns", "The floods of March to May in towns"),
        ("The Floods of the Town in March", "The floods of the town in March"),
        ("The Rivers of Early Monsoon Asia", "The rivers of early Monsoon Asia"),
        ("The Rivers of the Early Monsoon", "The rivers of the early monsoon"),
        ("Memorandum 42, Statistical Research Group", "Memorandum 42, Statistical Research Group"),
        ("Memorandum 42, Statistical Research Rivers", "Memorandum 42, statistical research rivers"),
        ("After Cognitivism: A Reassessment of Rivers", "After cognitivism: A reassessment of rivers"),
        ("After Thatcherism: A Reassessment of Rivers", "After Thatcherism: A reassessment of rivers"),
        ("RIVERS: A RECOMMENDATION SYSTEM FOR DJS", "Rivers: A recommendation system for DJs"),
        ("RIVERS: A RECOMMENDATION SYSTEM FOR GPS", "Rivers: A recommendation system for GPS"),
        ("Decomposing the Phylodiversity of Endmembers", "Decomposing the phylodiversity of endmembers"),
    ],
)
def test_words_of_english_titles(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("PDAL Point Data Abstraction Library", "PDAL Point Data Abstraction Library"),
        ("PDAL Point Wire Abstraction Library", "PDAL point wire abstraction library"),
        ("{SAFe} 4.5: Scaled Agile Framework for Rivers", "{SAFe} 4.5: Scaled Agile Framework for rivers"),
        ("LMS for Rivers: Learning Management System", "LMS for rivers: Learning management system"),
    ],
)
def test_systems_that_an_acronym_opens(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("SPLENDID: Queries Over the Rivers", "SPLENDID: Queries over the rivers"),
        ("EDITORIAL: Queries Over the Rivers", "Editorial: Queries over the rivers"),
        ("The analysis of Airborne Laser Scanning (ALS) data", "The analysis of airborne laser scanning (ALS) data"),
        ("The analysis of Thermal Climate Index (TCI) data", "The analysis of Thermal Climate Index (TCI) data"),
        ("The analysis of Airborne River Scanning (ALS) data", "The analysis of Airborne River Scanning (ALS) data"),
    ],
)
def test_what_capitals_tell(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Lakes: de novo design of rivers with models", "Lakes: De novo design of rivers with models"),
        ("Lakes: de rivers with models", "Lakes: de rivers with models"),
    ],
)
def test_latin_words_leave_a_title_english(typed: str, printed: str) -> None:
    assert in_its_case(typed, language_to_case(typed)) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Teaching Programming-A journey from rivers", "Teaching Programming - A journey from rivers"),
        ("Méthodes matricielles-Introduction à la vie", "Méthodes matricielles - Introduction à la vie"),
        (r"Extensions de corps \_ Théorie", "Extensions de corps - Théorie"),
        ("The effects of vitamin-A review boards", "The effects of vitamin-A review boards"),
        ("Teaching with Programming-A rivers", "Teaching with Programming-A rivers"),
        ("The Lake Model- The River of Lakes", "The Lake Model - The River of Lakes"),
        ("The lake model- the river of lakes", "The lake model- the river of lakes"),
        ("The values x _ y of rivers", "The values x _ y of rivers"),
    ],
)
def test_subtitles_that_a_sign_alone_parts(typed: str, printed: str) -> None:
    assert with_whole_dashes(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Applications et Ouvertures", "Applications et ouvertures"),
        ("Humanisme Intégral", "Humanisme intégral"),
        ("Humanisme Intégrale : problèmes du fleuve", "Humanisme intégrale : problèmes du fleuve"),
        ("Paul et Virginie", "Paul et Virginie"),
        ("Cinéma Fleuve", "Cinéma Fleuve"),
    ],
)
def test_french_titles_of_two_words(typed: str, printed: str) -> None:
    assert french_sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Our Meaning, {Sentence-Meaning}, and {Fact/Value}", "Our meaning, sentence-meaning, and fact/value"),
        ("The Rivers of {Coca-Cola} and {Black-Scholes}", "The rivers of {Coca-Cola} and {Black-Scholes}"),
        ("Two Rules for {Human–Robot Interaction}", "Two rules for human–robot interaction"),
        ("Two Rules for {Anti-Noise Act}", "Two rules for {Anti-Noise Act}"),
        ("The rivers of {Word-Meaning} in towns", "The rivers of {Word-Meaning} in towns"),
    ],
)
def test_compounds_in_braces(typed: str, printed: str) -> None:
    assert in_sentence_case("title", typed, "en") == printed


def test_letters_in_braces_in_a_file_of_zotero() -> None:
    typed = "Two {S}olutions to {D}iluted p-{S}pin {M}odels and {XORSAT} problems"
    assert in_sentence_case("title", typed, "en", zotero=True).startswith("Two solutions to diluted p-spin models")
    assert "{C}loud" in in_sentence_case("title", "The {C}loud of rivers", "en", zotero=True)


@pytest.mark.parametrize(
    ("book", "printed"),
    [
        ("Encyclopedia of Big Data Rivers", "Encyclopedia of big data rivers"),
        ("The Routledge Handbook of Old Rivers", "The Routledge handbook of old rivers"),
        ("Big Data Rivers of the Handbook", "Big Data Rivers of the Handbook"),
    ],
)
def test_books_of_articles(book: str, printed: str) -> None:
    entry = f"@article{{a, title={{Rivers}}, booktitle={{{book}}}}}"
    assert printed in line_of(from_bibtex(entry))


@pytest.mark.parametrize(
    ("title", "printed"),
    [("Die Wahl Zur Stadt Am Fluss Mit Brot", "Stadtwahl am Fluss im Land"), ("Rivers", "Stadtwahl Am Fluss Im Land")],
)
def test_a_book_has_the_german_of_its_chapter(title: str, printed: str) -> None:
    entry = f"@incollection{{a, title={{{title}}}, booktitle={{Stadtwahl Am Fluss Im Land}}}}"
    assert printed in line_of(from_bibtex(entry))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("revue philosophique", "Revue philosophique"),
        ("nature communications", "Nature"),
        ("npj zorbu", "npj zorbu"),
        ("eneuro", "eneuro"),
    ],
)
def test_journals_without_capital(typed: str, printed: str) -> None:
    item = {"id": "a", "type": "article-journal", "title": "Zorbu", "container-title": typed}
    assert printed in line_of(from_json(json.dumps([item])))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Tractatus Logico-Philosophicus", "Tractatus logico-philosophicus"),
        ("Platonis Opera", "Platonis opera"),
        ("Opera Omnia: De Rivis", "Opera omnia: De Rivis"),
        ("De Bello Gallico", "De Bello Gallico"),
        ("Summa Zorbuka", "Summa Zorbuka"),
    ],
)
def test_latin_titles(typed: str, printed: str) -> None:
    in_both = from_bibtex(f"@book{{a, title={{{typed}}}}}"), from_json(json.dumps([{"type": "book", "title": typed}]))
    assert [items[0].item["title"] for items in in_both] == [printed, printed]


def test_the_number_of_a_chapter_before_a_hyphen() -> None:
    chapter: dict[str, object] = {"type": "chapter", "title": "33 - The rivers"}
    book: dict[str, object] = {"type": "book", "title": "33 - The rivers"}
    for item in (chapter, book):
        mend_opening(item)
    assert (chapter["title"], book["title"]) == ("The rivers", "33 - The rivers")


def test_evidence_of_a_file_leaves_what_a_dash_opens() -> None:
    entries = "@book{a, title={Zorbu --- Optimization of the Rivers}} @book{b, title={The optimization of rivers}}"
    assert "Zorbu — Optimization of the rivers" in line_of(from_bibtex(entries))
