"""« MD », a first name of Bengal, initials or a degree; « Bin », which stays where Malaysia has it."""

from __future__ import annotations

import pytest

from tests.references.printing import read


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Badiuzzaman, MD", "Badiuzzaman, Md"),
        ("Rahman, MD", "Rahman, Md"),
        ("Vernant, MD", "Vernant, M. D."),
        ("Vernant MD", "Vernant, M. D."),
        ("Vernant, Zoé, MD", "Vernant, Zoé"),
        ("Zoé Vernant, MD", "Vernant, Zoé"),
        ("Zoé Vernant MD", "Vernant, Zoé"),
    ],
)
def test_md_is_a_degree_after_a_first_name_alone(typed: str, name: str) -> None:
    assert read(typed) == [name]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Mohamad, Mohd Murtadha Bin", "Mohamad, Mohd Murtadha Bin"),
        ("Mohamad, Murtadha Bin", "Mohamad, Murtadha Bin"),
        ("Ahmad, Ali bin", "Ahmad, Ali Bin"),
        ("Laden, Osama bin", "bin Laden, Osama"),
        ("Salman, Mohammed Bin", "Bin Salman, Mohammed"),
        ("Ahmad, Ali van der", "van der Ahmad, Ali"),
    ],
)
def test_bin_stays_among_the_first_names_of_malaysia(typed: str, name: str) -> None:
    assert read(typed) == [name]
