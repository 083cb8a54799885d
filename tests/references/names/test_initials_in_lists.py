"""Initials that look like first names, and bare family names of two words: the list tells what they are."""

from __future__ import annotations

import pytest

from stratege.references.names.first_names import bare_given
from tests.references.printing import entry, printed, read


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Roy, C and Culioli, Jm and Tomasini, Ja and Petit, F", ["Culioli, J. M.", "Tomasini, J. A."]),
        ("Roy, C and Culioli, Jm and Wang, Yu and Petit, F and Noir, Z", ["Culioli, J. M.", "Wang, Yu"]),
        ("Gowen, AA and O'Donnell, CPo and Frias, JM", ["O’Donnell, C. P."]),
    ],
)
def test_initials_of_a_list_of_initials(typed: str, names: list[str]) -> None:
    assert set(names) <= set(read(typed))
    assert entry(typed).read_as


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Roy, Anne and Culioli, Jm and Petit, F", "Culioli, Jm"),
        ("Roy, C and Wang, Yu and Petit, F", "Wang, Yu"),
        ("Roy, C and Wang, Ng and Petit, F", "Wang, Ng"),
        ("Roy, C and Petit, Jm", "Petit, Jm"),
    ],
)
def test_a_short_first_name_stays_one(typed: str, name: str) -> None:
    assert name in read(typed)


def test_a_first_name_that_a_stop_ends() -> None:
    assert printed("@book{a, author={K. Rustanm. Leino}, title={Les lacs}, year=2012}").startswith("Leino, K. R. ")
    assert read("Popov, Yu.") == ["Popov, Yu."]
    assert bare_given("Public Information.") == "Public Information."


@pytest.mark.parametrize("name", ["Ait Mohamed", "El Khoury", "Ben Ali", "Van Gogh"])
def test_a_bare_family_name_of_two_words(name: str) -> None:
    assert read(f"{name} and Munoz and Tahar") == [name, "Munoz", "Tahar"]
    assert entry(f"{name} and Munoz and Tahar").read_as


def test_a_first_name_beside_bare_family_names() -> None:
    assert read("Anne Ruiz and Munoz and Tahar") == ["Ruiz, Anne", "Munoz", "Tahar"]
    assert read("Ben Stone and Luc Munoz and Tahar")[0] == "Stone, Ben"
