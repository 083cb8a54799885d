"""What databases leave in fields: their own names, addresses, and several numbers in one field."""

from __future__ import annotations

import pytest

from stratege.references.parts import Item
from stratege.styles.prepare import prepare


def prepared(kind: str, **fields: object) -> Item:
    """An item as it is sent to the engine."""
    return prepare({"id": "a", "type": kind, "title": "Les fleuves", **fields}, french=True)


@pytest.mark.parametrize("database", ["/z-wcorg/", "JSTOR", "ProQuest", "https://exemple.fr/a"])
def test_no_database_stands_for_an_archive(database: str) -> None:
    assert "archive" not in prepared("article-journal", archive=database)


def test_archives_and_what_databases_alone_hold_stay() -> None:
    assert prepared("manuscript", archive="Archives de l'Isère")["archive"] == "Archives de l'Isère"
    assert prepared("thesis", archive="ProQuest")["archive"] == "ProQuest"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("books.google.com", None),
        ("Google Books", None),
        ("Univ Of Exemple Press", "University of Exemple Press"),
        ("Centre des eaux, Suite 12, 34 River Avenue", "Centre des eaux"),
        ("Centre des eaux, 1234 River Avenue, N", "Centre des eaux"),
        ("Presses du Rhône, 1789", "Presses du Rhône, 1789"),
    ],
)
def test_publishers(typed: str, printed: str | None) -> None:
    assert prepared("book", publisher=typed).get("publisher") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("14.21. 1-14.21. 23", "14.21.1-14.21.23"), ("000449-000451", "449-451"), ("012301", "012301")],
)
def test_pages(typed: str, printed: str) -> None:
    assert prepared("chapter", page=typed)["page"] == printed


def test_the_place_of_an_article_in_open_journal_systems() -> None:
    typed = "Revue des eaux; Vol 2, No 3 (2020); 203-220 ; 2614-0000 ; 2614-0001"
    found = prepared("article-journal", **{"container-title": typed, "issued": {"date-parts": [[2020, 11]]}})
    numbers = [found[name] for name in ("container-title", "volume", "issue", "page")]
    assert numbers == ["Revue des eaux", "2", "3", "203-220"]
    later = prepared("article-journal", **{"container-title": typed, "issued": {"date-parts": [[2022]]}})
    assert later["container-title"] == typed


@pytest.mark.parametrize(
    ("journal", "genre"),
    [
        ("Doctoral dissertation, Université des eaux", "thèse de doctorat, Université des eaux"),
        ("PhD thesis, Université des eaux", "thèse de doctorat, Université des eaux"),
        ("Master's thesis, Université des eaux", "mémoire de master, Université des eaux"),
    ],
)
def test_a_thesis_that_passes_for_an_article(journal: str, genre: str) -> None:
    found = prepared("article-journal", **{"container-title": journal})
    assert (found["type"], found["genre"]) == ("thesis", genre)
    assert "container-title" not in found


def test_the_theme_of_an_issue_is_no_part_of_its_journal() -> None:
    journal = {"container-title": "Revue des eaux", "volume": "12"}
    assert "collection-title" not in prepared("article-journal", **journal, **{"collection-title": "Crues et villes"})
    series = prepared("article-journal", **journal, **{"collection-title": "Nouvelle série"})
    assert series["collection-title"] == "Nouvelle série"


@pytest.mark.parametrize(
    ("fields", "name", "printed"),
    [
        ({"volume": "1234 LNCS"}, "volume", "1234"),
        ({"volume": "12 bis"}, "volume", "12 bis"),
        ({"issue": "2020", "issued": {"date-parts": [[2020]]}}, "issue", None),
        ({"issue": "2020", "issued": {"date-parts": [[2020]]}, "volume": "3"}, "issue", "2020"),
        ({"URL": "https://www.scopus.com/pages/publications/1?origin=resultslist"}, "URL", None),
        ({"genre": "Erratum"}, "genre", None),
        ({"publisher": "Libr. du Lac : F. Roy"}, "publisher", "Libr. du Lac\u00a0; F. Roy"),
    ],
)
def test_numbers_and_addresses(fields: dict[str, object], name: str, printed: str | None) -> None:
    assert prepared("article-journal", **fields).get(name) == printed


@pytest.mark.parametrize("title", ["Review of the lakes", "Book review: the lakes", "Recension de the lakes"])
def test_a_review_says_once_that_it_is_one(title: str) -> None:
    reviewed = {"title": title, "reviewed-author": [{"family": "Roy", "given": "Anne"}]}
    assert prepare({"id": "a", "type": "article-journal", **reviewed}, french=True)["title"] == "The lakes"
    assert prepare({"id": "a", "type": "article-journal", "title": title}, french=True)["title"] == title


def test_a_number_written_twice() -> None:
    both = {"issue": "6", "number": "6"}
    assert "number" not in prepared("article-journal", **both, page="587-589")
    assert "issue" not in prepared("article-journal", **both)


def test_a_program_that_passes_for_a_book() -> None:
    makers = [{"literal": "Équipe du lac"}]
    found = prepared("book", version="2.1", URL="https://github.com/lac/lac", author=makers)
    assert (found["type"], found["publisher"]) == ("software", "GitHub")
    assert prepared("book", version="2.1", URL="https://exemple.fr/lac")["type"] == "book"


def test_a_paper_of_which_the_publisher_alone_is_known() -> None:
    assert prepared("paper-conference", publisher="Presses du Lac")["type"] == "book"
    assert prepared("paper-conference", publisher="Presses du Lac", **{"event-title": "Les eaux"})["type"] != "book"


@pytest.mark.parametrize(
    ("kind", "fields", "printed"),
    [
        ("chapter", {"page": "1-174"}, "book"),
        ("chapter", {}, "book"),
        ("paper-conference", {"page": "i-300"}, "book"),
        ("report", {}, "report"),
        ("thesis", {}, "thesis"),
    ],
)
def test_a_work_contained_in_itself_is_whole(kind: str, fields: dict[str, str], printed: str) -> None:
    item = prepare(
        {"id": "a", "type": kind, "title": "Les crues", "container-title": "Les Crues", **fields}, french=True
    )
    assert item["type"] == printed
    assert item == {"id": "a", "type": printed, "title": "Les crues"} | ({"genre": "thèse"} if kind == "thesis" else {})


@pytest.mark.parametrize(("kind", "page"), [("chapter", "12-40"), ("article-journal", "1-3")])
def test_a_part_may_have_the_title_of_its_whole(kind: str, page: str) -> None:
    item = prepare(
        {"id": "a", "type": kind, "title": "Les crues", "container-title": "Les Crues", "page": page}, french=True
    )
    assert (item["type"], item["container-title"]) == (kind, "Les Crues")


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        ({"number": "w26586", "page": "w26586"}, False),
        ({"number": "26586", "page": "26586-26586"}, False),
        ({"number": "w26586", "page": "12-30"}, True),
    ],
)
def test_the_number_of_a_report_is_not_its_page_as_well(fields: dict[str, str], kept: bool) -> None:
    item = prepare({"id": "a", "type": "report", "title": "Les crues", **fields}, french=True)
    assert ("page" in item) == kept
