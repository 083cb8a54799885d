"""Persons whose suffix, initials, particle or stop stand where their family name should, or the other way."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.references.names.late_particles import is_vietnamese
from stratege.references.parts import full_name, names_of


def read(author: str) -> list[str]:
    [entry] = from_bibtex(f"@book{{a, author = {{{author}}}, title = {{Les crues}}, year = 2023}}")
    return [full_name(name) for name in names_of(entry.item, "author")]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Ames, Roger T. and Jr, Henry Rosemont", ["Ames, Roger T.", "Rosemont, Jr., Henry"]),
        ("III, Henry Rosemont", ["Rosemont, III, Henry"]),
        ("Rosemont, Jr., Henry", ["Rosemont, Jr., Henry"]),
        ("Silva, José da, Filho", ["da Silva, Filho, José"]),
        ("{A. Lee-Yaw}, Julie and L. McCune, Jenny", ["Lee-Yaw, Julie A.", "McCune, Jenny L."]),
        ("St. John, Anne", ["St. John, Anne"]),
        ("Abbeville, C. d'.", ["d’Abbeville, C."]),
        ("Alexandre, P., and J. Binet.", ["Alexandre, P.", "Binet, J."]),
        ("King, Jr., Luc", ["King, Jr., Luc"]),
        ("Гинзбург Л. С.", ["Гинзбург, Л. С."]),
        ("Гинзбург Л.С. and Ландау Л.Д.", ["Гинзбург, Л. С.", "Ландау, Л. Д."]),
        ("Институт РАН", ["Ран, Институт"]),
        ("Omar Abd El-Rahman", ["Abd El-Rahman, Omar"]),
        ("Khaldoun, Ibn", ["Ibn Khaldoun"]),
        ("Nguyen Thi Minh Khai", ["Nguyen, Thi Minh Khai"]),
        ("Le Van Thanh and Roy, Luc", ["Le, Van Thanh", "Roy, Luc"]),
    ],
)
def test_names_with_their_parts_in_order(typed: str, names: list[str]) -> None:
    assert [name.replace("'", "’").replace("’ ", "’") for name in read(typed)] == names


@pytest.mark.parametrize("name", ["Tran Thanh Le", "Le Roy", "Le Van Tremblay", "Anne Thi Minh", "Do Kim Park"])
def test_a_name_that_may_end_with_its_family_name(name: str) -> None:
    assert not is_vietnamese(name)
