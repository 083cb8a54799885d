"""Dates, names, hosts and addresses in the forms that some exports of JSON and RIS have alone."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_json, from_ris
from stratege.references.items import load_items
from stratege.references.parts import Item, date_parts
from stratege.styles.prepare import prepare


def from_fields(kind: str, **fields: object) -> Item:
    """An item of CSL-JSON as it is sent to the engine."""
    [entry] = from_json(json.dumps([{"id": "a", "type": kind, "title": "Les fleuves", **fields}]))
    [item], _ = load_items([entry.item])
    return prepare(item, french=True)


def record(*lines: str) -> Item:
    """The item of an article in RIS with these lines."""
    return from_ris("\n".join(["TY  - JOUR", "TI  - Les fleuves", *lines, "ER  - "]))[0].item


def test_a_date_in_named_parts() -> None:
    book = from_fields("book", issued={"year": 1999, "month": 6}, **{"original-date": {"year": "1904"}})
    assert date_parts(book, "issued") == [1999, 6]
    assert date_parts(book, "original-date") == [1904]


@pytest.mark.parametrize("typed", ["June 17, 2020 at 5:03 p.m. GMT+2", "17 juin 2020 à 17 h 03", "17 juin 2020 17:03"])
def test_a_day_with_its_hour(typed: str) -> None:
    assert date_parts(from_fields("article-newspaper", issued={"literal": typed}), "issued") == [2020, 6, 17]


def test_first_names_in_a_list() -> None:
    author = from_fields("book", author=[{"family": "Roy", "given": ["Anne", "L."]}])["author"]
    assert author == [{"family": "Roy", "given": "Anne L."}]


@pytest.mark.parametrize(
    ("fields", "container", "volume"),
    [
        ({"event-title": "Congrès des eaux", "page": "1-9"}, "Congrès des eaux", None),
        ({"collection-title": "Proceedings of the Water Congress"}, "Proceedings of the Water Congress", None),
        (
            {"container-title": "2006 Water Conference", "volume": "2", "page": "1-9", "publisher": "PUF"},
            "2006 Water Conference",
            "2",
        ),
        ({"container-title": "Water Symposium", "volume": "2020-November", "page": "1-9"}, "Water Symposium", None),
    ],
)
def test_papers_in_a_book_of_proceedings(fields: dict[str, object], container: str, volume: str | None) -> None:
    found = from_fields("paper-conference", **fields, DOI="10.1234/a")
    assert (found["type"], found["container-title"], found.get("volume")) == ("chapter", container, volume)


def test_papers_in_a_series_or_without_book() -> None:
    series = from_fields("paper-conference", volume="1234", page="1-9", **{"container-title": "Proceedings of Exemple"})
    assert series["type"] == "paper-conference"
    talk = from_fields("paper-conference", **{"event-title": "Congrès des eaux"})
    assert (talk["type"], talk["genre"]) == ("paper-conference", "communication")


def test_the_address_of_a_preprint_that_has_its_number_alone() -> None:
    found = from_fields("article-journal", volume="abs/2301.01234", **{"container-title": "ArXiv"})
    assert (found["publisher"], found["URL"]) == ("arXiv", "https://arxiv.org/abs/2301.01234")


@pytest.mark.parametrize(
    ("journal", "publisher"), [("Zenodo", "Zenodo"), ("SSRN Electronic Journal", "SSRN"), ("OSF Preprints", None)]
)
def test_a_deposit_that_passes_for_a_journal(journal: str, publisher: str | None) -> None:
    found = from_fields("article-journal", **{"container-title": journal})
    assert (found["type"], found["publisher"]) == ("article", publisher or journal)


def test_a_page_with_the_host_of_its_site_in_its_title() -> None:
    page = {"title": "Les crues | exemple.org", "URL": "https://www.exemple.org/crues"}
    assert from_fields("webpage", **page)["container-title"] == "exemple.org"


def test_a_doi_among_the_addresses_of_a_record() -> None:
    found = record("UR  - https://exemple.fr/a", "UR  - http://dx.doi.org/10.1234/b")
    assert (found["DOI"], found["URL"]) == ("10.1234/b", "https://exemple.fr/a")


@pytest.mark.parametrize(
    "name", ["Department of Health, Education, and Welfare", "Commission des eaux, des lacs, et des mers"]
)
def test_a_group_with_several_commas(name: str) -> None:
    assert record(f"AU  - {name}")["author"] == [{"literal": name}]


def test_a_name_after_a_comma_alone() -> None:
    assert record("AU  - , Anne Roy")["author"] == [{"family": "Roy", "given": "Anne"}]


@pytest.mark.parametrize(
    ("genre", "printed"), [("Doctorado", "thèse de doctorat"), ("Dissertação de mestrado", "mémoire de master")]
)
def test_theses_of_other_countries(genre: str, printed: str) -> None:
    assert from_fields("thesis", genre=genre)["genre"] == printed


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ({"family": "Roy", "given": 'Luc "Le Vieux"'}, {"family": "Roy", "given": "Luc"}),
        ({"family": "‘Lulu’ Roy", "given": "Luc"}, {"family": "Roy", "given": "Luc"}),
        ({"family": "O'Brien", "given": "D'Arcy"}, {"family": "O'Brien", "given": "D'Arcy"}),
        ({"family": "Aristote", "given": "384 BCE-322 BCE"}, {"family": "Aristote"}),
        ({"family": "Roy", "given": "Luc, 1840-1902"}, {"family": "Roy", "given": "Luc"}),
        ({"family": "Roy", "given": "a E O"}, {"family": "Roy", "given": "A E O"}),
        ({"family": "Roy", "given": "S", "dropping-particle": "a"}, {"family": "Roy", "given": "S A"}),
        (
            {"family": "Lac", "given": "Luc", "dropping-particle": "de", "non-dropping-particle": "de"},
            {"family": "Lac", "given": "Luc", "non-dropping-particle": "de"},
        ),
        (
            {"family": "Meer", "given": "Jan", "dropping-particle": "van der"},
            {"family": "Meer", "given": "Jan", "non-dropping-particle": "van der"},
        ),
        (
            {"family": "Lac", "given": "Albert Riu", "dropping-particle": "i"},
            {"family": "Riu i Lac", "given": "Albert"},
        ),
        ({"family": "Tu", "given": "Nguyen Van"}, {"family": "Tu", "given": "Nguyen Van"}),
        ({"literal": "Roy, Solenne"}, {"family": "Roy", "given": "Solenne"}),
        ({"literal": "Instruments du lac, Inc"}, {"literal": "Instruments du lac, Inc"}),
        ({"literal": "Canada, Ministère des eaux"}, {"literal": "Canada, Ministère des eaux"}),
    ],
)
def test_names_of_other_forms(typed: dict[str, str], read: dict[str, str]) -> None:
    [entry] = from_json(json.dumps([{"id": "a", "type": "book", "title": "Les fleuves", "author": [typed]}]))
    assert entry.item["author"] == [read]


def test_a_dash_is_no_author() -> None:
    assert "author" not in from_fields("book", author=[{"literal": "-"}])


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Lancet. Respiratory medicine", "The Lancet Respiratory Medicine"),
        ("Circulation. Heart failure", "Circulation: Heart Failure"),
        ("Electronics (Switzerland)", "Electronics"),
        ("Acta aquatica (Split, Croatia)", "Acta aquatica"),
        ("Revue des eaux (Lyon)", "Revue des eaux (Lyon)"),
    ],
)
def test_journals_as_databases_tell_them_apart(typed: str, printed: str) -> None:
    assert from_fields("article-journal", **{"container-title": typed})["container-title"] == printed


def test_records_of_scopus_and_mendeley() -> None:
    chapter = from_ris("TY  - label.ris.referenceType.BOOK_CHAPTER\nTI  - Les fleuves\nT2  - Eaux\nER  - ")[0].item
    assert chapter["type"] == "chapter"
    book = from_ris("TY  - BOOK\nTI  - Les fleuves\nT2  - Les fleuves : une étude\nSP  - 1\nEP  - 9\nER  - ")[0].item
    assert book["title"] == "Les fleuves : une étude" and not {"container-title", "page"} & set(book)
    article = from_ris("TY  - GEN\nTI  - Les fleuves\nT2  - Revue des eaux\nVL  - 12\nER  - ")[0].item
    assert article["type"] == "article-journal"
    assert from_ris("TY  - GEN\nTI  - Les fleuves\nT2  - Revue des eaux\nER  - ")[0].item["type"] == "document"
