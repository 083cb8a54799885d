"""Bodies that BibTeX takes for persons, by their last word, their year or their region, and particles torn apart."""

from __future__ import annotations

import pytest

from tests.references.printing import entry, read


@pytest.mark.parametrize(
    "name",
    [
        "Article 29 Data Protection Working Party",
        "Labour Party",
        "Financial Reporting Board",
        "M1 info promo 2015",
        "ARENE Ile-de-France",
        "DRIEA Idf",
    ],
)
def test_a_body_is_no_person(name: str) -> None:
    assert read(name) == [name]
    assert "literal" in entry(name).item["author"][0]
    assert entry(name).read_as


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Anne Board", "Board, Anne"), ("J. Party", "Party, J."), ("ROY France", "Roy, France")],
)
def test_a_person_is_no_body(typed: str, name: str) -> None:
    assert read(typed) == [name]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Rik Van de Walle", "Van de Walle, Rik"),
        ("Jan Van der Berg", "Van der Berg, Jan"),
        ("Rik Van De Walle", "Van De Walle, Rik"),
    ],
)
def test_a_particle_is_one(typed: str, name: str) -> None:
    assert read(typed) == [name]
    assert "non-dropping-particle" not in entry(typed).item["author"][0]


def test_another_particle_stays() -> None:
    [name] = entry("Rik Ivan de Walle").item["author"]
    assert (name["given"], name["family"]) == ("Rik Ivan", "Walle")
