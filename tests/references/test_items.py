"""Bibliography items made CSL-JSON."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from stratege.references import load_items
from stratege.references.dates import parse_date


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2020", {"date-parts": [[2020]]}),
        ("2020-02", {"date-parts": [[2020, 2]]}),
        ("2020-02-17", {"date-parts": [[2020, 2, 17]]}),
        (2020, {"date-parts": [[2020]]}),
        (date(2020, 2, 17), {"date-parts": [[2020, 2, 17]]}),
        ("2020-02-17/2020-02-19", {"date-parts": [[2020, 2, 17], [2020, 2, 19]]}),
        ("2020~", {"date-parts": [[2020]], "circa": True}),
        ("2020-13", {"literal": "2020-13"}),
        ("2023-02-29", {"literal": "2023-02-29"}),
        ("printemps 2020", {"date-parts": [[2020]], "season": 1}),
        ("vers 1850", {"date-parts": [[1850]], "circa": True}),
        ("2019-2020", {"date-parts": [[2019], [2020]]}),
        ("s. d.", {}),
        ("hier", {"literal": "hier"}),
        ({"date-parts": [[1897]]}, {"date-parts": [[1897]]}),
        ("17 février 2020", {"date-parts": [[2020, 2, 17]]}),
        ("1er juin 2019", {"date-parts": [[2019, 6, 1]]}),
        ("mars 2020", {"date-parts": [[2020, 3]]}),
        ("31 février 2020", {"literal": "31 février 2020"}),
        ("17/02/2020", {"date-parts": [[2020, 2, 17]]}),
        ({"raw": "2020-02"}, {"date-parts": [[2020, 2]]}),
        ({"literal": "hier"}, {"literal": "hier"}),
        ({"date-parts": [["2020", "2"]]}, {"date-parts": [[2020, 2]]}),
        ({"date-parts": [[2019, 24]]}, {"date-parts": [[2019]], "season": 4}),
        ({"date-parts": [[2020, None]]}, {"date-parts": [[2020]]}),
        ({"date-parts": [["vers"]]}, {"literal": "vers"}),
        ({"date-parts": "2020"}, {}),
    ],
)
def test_dates(typed: Any, expected: dict[str, Any]) -> None:
    assert parse_date(typed) == expected


def test_unverified_fields_and_notes_stay_out() -> None:
    reference = {
        "id": "a",
        "type": "book",
        "title": "T",
        "publisher": "P",
        "tier": "A",
        "note": "n",
        "verified": "seen",
    }
    items, _ = load_items([reference | {"unverified_fields": ["publisher"]}])
    assert items == [{"id": "a", "type": "book", "title": "T"}]


def test_a_work_wholly_unverified_is_kept_and_marked() -> None:
    items, _ = load_items([{"id": "a", "type": "book", "title": "T", "unverified_fields": ["*"]}])
    assert items == [{"id": "a", "type": "book", "title": "T", "custom": {"unverified": True}}]


def test_languages_are_set_apart() -> None:
    items, languages = load_items([{"id": "a", "type": "book", "language": "en"}, {"id": "b", "type": "book"}])
    assert languages == {"a": "en"}
    assert all("language" not in item for item in items)


def test_names_may_be_typed_plainly() -> None:
    items, _ = load_items([{"id": "a", "author": ["Dupont, Anne", {"family": "Roy", "given": ""}], "editor": "Insee"}])
    assert items[0]["author"] == [{"family": "Dupont", "given": "Anne"}, {"family": "Roy"}]
    assert items[0]["editor"] == [{"literal": "Insee"}]


def test_loading_twice_changes_nothing() -> None:
    once, _ = load_items(
        [{"id": "a", "type": "book", "issued": "2020-02", "DOI": "doi:10.1/x", "author": "Dupont, Anne"}]
    )
    assert load_items(once)[0] == once
    assert once[0]["DOI"] == "10.1/x"


@pytest.mark.parametrize("value", [["Un livre", "Autre"], [["Un livre"]], "  Un livre "])
def test_a_field_of_several_values_gives_the_first(value: Any) -> None:
    assert load_items([{"id": "a", "type": "book", "title": value}])[0][0]["title"] == "Un livre"


@pytest.mark.parametrize("value", [None, "", [], {}, {"x": 1}, [[]], [{}]])
def test_a_field_without_words_is_left_out(value: Any) -> None:
    assert load_items([{"id": "a", "title": value, "author": ["Insee"], "publisher": "P"}])[0] == [
        {"id": "a", "type": "document", "author": [{"literal": "Insee"}], "publisher": "P"}
    ]


def test_a_reference_without_key_is_left_out() -> None:
    assert load_items([{"type": "book", "title": "T"}, {"id": 3}])[0] == [{"id": "3", "type": "document"}]


@pytest.mark.parametrize("field", ["article-number", "eid", "articleno", "art_number"])
def test_an_article_number_is_a_number(field: str) -> None:
    article = {"id": "a", "type": "article-journal", field: "e0172792"}
    assert load_items([article])[0] == [{"id": "a", "type": "article-journal", "number": "e0172792"}]
    book = {"id": "b", "type": "book", field: "12"}
    assert load_items([book])[0] == [{"id": "b", "type": "book"}]
