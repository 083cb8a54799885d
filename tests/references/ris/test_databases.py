"""RIS as PubMed, Embase, Ovid, Zotero and EndNote write it: each tag as the type of its record has it."""

from __future__ import annotations

import pytest

from stratege.references import from_json, from_ris
from stratege.references.parts import Item, date_parts


def record(kind: str, *lines: str) -> Item:
    """The item of a record of a type with these lines."""
    return from_ris("\n".join([f"TY  - {kind}", "TI  - Les fleuves", *lines, "ER  - "]))[0].item


@pytest.mark.parametrize(
    ("day", "parts"),
    [("Apr 15", [2014, 4, 15]), ("Jun", [2014, 6]), ("2014/05/02/", [2014, 5, 2]), ("Jan-Feb", [2014, 1])],
)
def test_a_day_has_the_year_that_another_tag_gives(day: str, parts: list[int]) -> None:
    entry = from_ris(f"TY  - JOUR\nTI  - Eaux\nDA  - {day}\nPY  - 2014\nER  - \n")[0]
    assert date_parts(entry.item, "issued") == parts
    assert not entry.problems


def test_a_year_with_two_strokes() -> None:
    assert date_parts(record("JOUR", "Y1  - 2019//"), "issued") == [2019]


def test_what_says_nothing_is_left_out() -> None:
    pages = record("JOUR", "SP  - No", "EP  - Specified", "M1  - (Roy L., roy@exemple.fr) Institut des eaux, Lyon")
    assert not {"page", "number"} & set(pages)
    assert not {"page", "issue"} & set(record("JOUR", "IS  - nan", "SP  - No Pagination Specified"))
    assert record("JOUR", "IS  - 2", "SP  - 173", "EP  - nan")["page"] == "173"
    assert record("RPRT", "M1  - RR-9000")["number"] == "RR-9000"


def test_a_book_has_its_series_in_t2_and_its_editors_in_a3() -> None:
    book = record("BOOK", "A2  - Petit, Zoé", "A3  - Roy, Luc", "T2  - Mutations", "SP  - 407")
    assert book["collection-title"] == "Mutations" and "container-title" not in book
    assert book["editor"] == [{"family": "Roy", "given": "Luc"}]
    assert book["collection-editor"] == [{"family": "Petit", "given": "Zoé"}]
    assert record("BOOK", "A2  - Roy, Luc")["editor"] == [{"family": "Roy", "given": "Luc"}]
    assert record("BOOK", "T2  - Mutations", "SP  - 12", "EP  - 34")["container-title"] == "Mutations"


def test_each_type_has_its_own_tags() -> None:
    assert record("EDBOOK", "AU  - Roy, Luc")["editor"] == [{"family": "Roy", "given": "Luc"}]
    talk = record("SLIDE", "A2  - Roy, Luc", "T2  - Journées des eaux")
    assert talk["author"] == [{"family": "Roy", "given": "Luc"}] and talk["event-title"] == "Journées des eaux"
    paper = record("CONF", "T2  - Journées des eaux", "C3  - Actes des journées")
    assert (paper["container-title"], paper["event-title"]) == ("Actes des journées", "Journées des eaux")
    assert record("CONF", "T2  - Journées des eaux")["container-title"] == "Journées des eaux"
    ruling = record("CASE", "SV  - 12-15.063", "A2  - Publié au bulletin", "PB  - Cour de cassation")
    assert (ruling["number"], ruling["container-title"]) == ("12-15.063", "Publié au bulletin")
    assert record("CHAP", "C2  - Roy, Luc")["container-author"] == [{"family": "Roy", "given": "Luc"}]


def test_the_name_of_a_group_that_was_cut_is_whole_again() -> None:
    author = record("ELEC", "AU  - développement, Institut de recherche sur le")["author"]
    assert author == [{"literal": "Institut de recherche sur le développement"}]


def test_a_thesis_of_proquest_stands_in_no_book() -> None:
    thesis = record("THES", "A3  - Roy, Luc", "T2  - ProQuest Dissertations and Theses", "M3  - Ed.D.")
    assert thesis["archive"] == "ProQuest Dissertations and Theses"
    assert not {"container-title", "editor", "collection-editor"} & set(thesis)
    assert record("THES", "T2  - Département des eaux")["container-title"] == "Département des eaux"


@pytest.mark.parametrize(
    "typed", ["10.1037/hea01", "doi:10.1037/hea01", "DOI: 10.1037/hea01", "https://doi.org/10.1037/hea01"]
)
def test_a_doi_in_the_place_of_a_genre(typed: str) -> None:
    item = record("JOUR", f"M3  - {typed}")
    assert item["DOI"] == "10.1037/hea01" and "genre" not in item


@pytest.mark.parametrize(
    ("first", "last", "pages"), [("10–20", "10–20", "10–20"), ("10", "20", "10-20"), ("A1", "A9", "A1-A9")]
)
def test_a_range_under_both_tags_of_pages_is_one(first: str, last: str, pages: str) -> None:
    assert record("JOUR", f"SP  - {first}", f"EP  - {last}")["page"] == pages


def test_an_unpublished_preprint_is_one() -> None:
    item = record("UNPB", "M3  - Preprint", "UR  - https://arxiv.org/abs/2609.36012")
    assert item["type"] == "article" and "genre" not in item
    assert record("UNPB", "M3  - Note")["type"] == "manuscript"


def test_works_of_crossref_have_their_texts_in_lists() -> None:
    text = '{"type": "journal-article", "title": ["On Rivers"], "container-title": ["Eaux"], "ISSN": ["1098-0121"]}'
    item = from_json(text)[0].item
    assert (item["title"], item["container-title"], item["ISSN"]) == ("On Rivers", "Eaux", "1098-0121")


def test_numbers_of_reports_lengths_of_films_and_performers() -> None:
    assert record("RPRT", "SN  - 12")["number"] == "12"
    assert record("RPRT", "SN  - 978-2-13-062612-1")["ISBN"] == "978-2-13-062612-1"
    assert "page" not in record("MPCT", "SP  - 120")
    assert record("SOUND", "A2  - Roy, Luc")["performer"] == [{"family": "Roy", "given": "Luc"}]
