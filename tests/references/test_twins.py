"""One work under two keys: what the two have in common, and what tells two works apart."""

from __future__ import annotations

from typing import Any

import pytest

from stratege.references.twins import is_same, named_by

WORK: dict[str, Any] = {
    "type": "article-journal",
    "title": "La ville et l'eau",
    "author": [{"family": "Roy", "given": "Anne"}],
    "issued": {"date-parts": [[2020, 3]]},
    "container-title": "Espaces",
    "volume": "3",
    "page": "12-20",
}
SAME: list[dict[str, Any]] = [
    {"id": "other"},
    {"title": "La Ville et l’Eau."},
    {"author": [{"family": "Roy", "given": "A."}, {"family": "Lê", "given": "B."}]},
    {"issued": "2020-03-01"},
    {"page": "12–20"},
    {"page": "12"},
    {"volume": ""},
    {"container-title": "ESPACES"},
    {"DOI": "10.1/a"},
    {"abstract": "…", "language": "fr"},
]
OTHER: list[dict[str, Any]] = [
    {"title": "La ville et le feu"},
    {"author": [{"family": "Rey", "given": "Anne"}]},
    {"issued": {"date-parts": [[2021]]}},
    {"container-title": "Cités"},
    {"volume": "4"},
    {"page": "30-40"},
    {"page": "12-14"},
    {"page": "20"},
    {"edition": "2"},
    {"type": "speech"},
]


def told(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return named_by(one) is not None and named_by(one) == named_by(other) and is_same(one, other)


@pytest.mark.parametrize("change", SAME, ids=str)
def test_one_work(change: dict[str, Any]) -> None:
    assert told(WORK, WORK | change)
    assert told(WORK | change, WORK)


@pytest.mark.parametrize("change", OTHER, ids=str)
def test_another_work(change: dict[str, Any]) -> None:
    assert not told(WORK, WORK | change)
    assert not told(WORK | change, WORK)


def test_the_volume_of_a_book_is_another_book() -> None:
    book = WORK | {"type": "book", "volume": ""}
    assert told(book, book)
    assert not told(book, book | {"volume": "2"})


def test_an_identifier_speaks_before_names_of_journals() -> None:
    first, second = (WORK | {"DOI": doi} for doi in ("10.1/a", "https://doi.org/10.1/A"))
    assert told(first, second | {"container-title": "Esp.", "URL": "https://exemple.fr"})
    assert told(first, second | {"type": "document"})
    assert not told(first, WORK | {"DOI": "10.1/b"})


def test_addresses_tell_pages_apart() -> None:
    page = {"title": "Accueil", "author": [{"literal": "Insee"}], "issued": "2020", "URL": "https://insee.fr/1"}
    assert not told(page, page | {"URL": "https://insee.fr/2"})
    assert told(page, page | {"URL": "https://insee.fr/1/"})


@pytest.mark.parametrize(
    "issued", [{"date-parts": [["2008-2009"]]}, {"date-parts": []}, {"raw": "?"}, [], 2020], ids=str
)
def test_any_date_is_compared(issued: object) -> None:
    work = WORK | {"issued": issued}
    assert told(work, work) is (named_by(work) is not None)


@pytest.mark.parametrize("missing", ["author", "issued"])
def test_a_page_of_nobody_or_no_day_is_known_by_its_address(missing: str) -> None:
    page = {name: value for name, value in WORK.items() if name != missing} | {"URL": "https://exemple.fr/a"}
    assert told(page, page | {"URL": "https://exemple.fr/a/"})
    assert not told(page, page | {"URL": "https://exemple.fr/b"})


@pytest.mark.parametrize("missing", ["title", "author", "issued"])
def test_what_lacks_a_name_is_like_nothing(missing: str) -> None:
    assert named_by({name: value for name, value in WORK.items() if name != missing}) is None
