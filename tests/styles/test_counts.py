"""Labels and counts that an export writes into the fields of numbers."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.styles.counts import TOME, bare_counts

LABELS = [
    ("volume", "vol. 3", "3"),
    ("volume", "Vol. 12", "12"),
    ("volume", "volume 4", "4"),
    ("volume", "n° 167", "167"),
    ("volume", "Tome 2", "2"),
    ("volume", "t. II", "2"),
    ("volume", "t. XIV", "14"),
    ("volume", "t. iv", "4"),
    ("volume", "t. XL", "40"),
    ("volume", "II", "2"),
    ("volume", "XCVII", "97"),
    ("volume", "I–III", "1-3"),
    ("volume", "C", "C"),
    ("volume", "xxx", None),
    ("volume", "Vies parallèles", "Vies parallèles"),
    ("volume", "Tome premier", "Tome premier"),
    ("volume", "Bd. 12", "12"),
    ("volume", "vol. n° 12", "12"),
    ("issue", "01n02", "1-2"),
    ("issue", "0", "0"),
    ("issue", "n° 5", "5"),
    ("issue", "n°3", "3"),
    ("issue", "n°s 3/4", "3/4"),
    ("issue", "Issue 3", "3"),
    ("issue", "N° spécial", "N° spécial"),
    ("issue", "No. 3", "3"),
    ("issue", "no 3", "3"),
    ("issue", "57–58", "57-58"),
    ("issue", "Suppl. 1", "Suppl. 1"),
    ("issue", "nouvelle série", "nouvelle série"),
    ("page", "n/a--n/a", None),
    ("page", "in press", None),
    ("page", "12,500--12,512", "12500-12512"),
    ("page", "12, 500-12, 512", "12500-12512"),
    ("page", "1434-1439 Vol. 2", "1434-1439"),
    ("page", "12-34. Lecture Notes in Math., Vol. 349", "12-34"),
    ("page", "pp. 12-34", "12-34"),
    ("page", "p. 12 à 34", "12-34"),
    ("page", "pages 12–34", "12-34"),
    ("page", "12-34,", "12-34"),
    ("page", "p. 7", "7"),
    ("page", "S12-S14", "S12-S14"),
    ("page", "P12", "P12"),
    ("page", "12–", "12"),
    ("page", "--", None),
    ("page", "p. 12-p. 34", "12-34"),
    ("page", "1 vol. (320 p.)", None),
    ("page", "320-[12] p.", None),
    ("page", "43 p.", None),
    ("page", "10.1177/0123456", None),
]
PAGES = [
    ("book", "320", None),
    ("book", "xii-320", None),
    ("book", "XII, 320 p.", None),
    ("book", "245p.", None),
    ("thesis", "412", None),
    ("report", "45", None),
    ("article", "113", None),
    ("article-journal", "12", None),
    ("article-journal", "12-34", None),
    ("book", "12-34", "12-34"),
    ("book", "p. 12", "12"),
    ("article-newspaper", "4", "4"),
    ("chapter", "141", "141"),
    ("treaty", "1", "1"),
]


@pytest.mark.parametrize(("field", "typed", "expected"), LABELS)
def test_a_label_is_not_part_of_a_number(field: str, typed: str, expected: str | None) -> None:
    item: dict[str, object] = {"type": "article-journal", "container-title": "Fleuves", field: typed}
    bare_counts(item)
    assert item.get(field) == expected


@pytest.mark.parametrize(("kind", "typed", "expected"), PAGES)
def test_a_count_of_pages_is_no_page(kind: str, typed: str, expected: str | None) -> None:
    item: dict[str, object] = {"type": kind, "page": typed}
    bare_counts(item)
    assert item.get("page") == expected


def test_a_page_within_a_report_stays() -> None:
    item: dict[str, object] = {"type": "report", "container-title": "Rapport mondial", "page": "45"}
    bare_counts(item)
    assert item["page"] == "45"


def test_the_style_prints_each_label_once() -> None:
    work = {"id": "a", "type": "chapter", "title": "Titre", "container-title": "Livre", "author": "Roy, Luc"}
    entry = dict(render([work | {"volume": "Tome 2", "page": "pp. 12-34"}], ["[@a]"], markup="text").bibliography)["a"]
    assert "(t. 2, p. 12-34)" in entry.replace("\u00a0", " ")


@pytest.mark.parametrize("page", ["e0172792", "104123"])
def test_an_article_number_among_the_pages_is_named(page: str) -> None:
    item: dict[str, object] = {"type": "article-journal", "page": page}
    bare_counts(item)
    assert item == {"type": "article-journal", "number": page}


@pytest.mark.parametrize("typed", ["12(3)", "12 (3)", "12, n° 3", "vol. 12, no 3", "12 3"])
def test_a_volume_may_hold_the_issue(typed: str) -> None:
    item: dict[str, object] = {"type": "article-journal", "volume": typed}
    bare_counts(item)
    assert (item["volume"], item["issue"]) == ("12", "3")


@pytest.mark.parametrize("typed", ["0", "xxxx", "n/a", "??"])
def test_an_issue_that_nobody_counted_is_none(typed: str) -> None:
    item: dict[str, object] = {"type": "article-journal", "volume": "05", "issue": typed}
    bare_counts(item)
    assert item == {"type": "article-journal", "volume": "5"}


@pytest.mark.parametrize("typed", ["null", "NULL", "None", "undefined", "NaN"])
@pytest.mark.parametrize("field", ["edition", "issue", "number", "page", "volume"])
def test_what_a_program_writes_for_nothing_is_nothing(field: str, typed: str) -> None:
    item: dict[str, object] = {"type": "article-journal", "container-title": "Fleuves", field: typed}
    bare_counts(item)
    assert field not in item


def test_a_volume_in_the_place_of_the_issue() -> None:
    item: dict[str, object] = {"type": "article-journal", "container-title": "Fleuves", "issue": "Vol. 3"}
    bare_counts(item)
    assert (item["volume"], "issue" in item) == ("3", False)


@pytest.mark.parametrize("typed", ["art. 45", "Article n° 45", "Article 45"])
def test_an_article_named_among_the_pages_is_a_number(typed: str) -> None:
    item: dict[str, object] = {"type": "article-journal", "page": typed}
    bare_counts(item)
    assert (item["number"], "page" in item) == ("45", False)


@pytest.mark.parametrize(("typed", "marked"), [("t. 2", True), ("Tome II", True), ("vol. 2", False), ("II", False)])
def test_a_tome_of_a_book_is_marked(typed: str, marked: bool) -> None:
    item: dict[str, object] = {"type": "book", "volume": typed, TOME: "2e tirage"}
    bare_counts(item)
    assert (item["volume"], TOME in item) == ("2", marked)
