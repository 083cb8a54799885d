"""Numbers of articles that hands type as numbers of issues, and words for other authors typed in one."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.references.bibtex.numbers import number_of_article
from stratege.references.names.typed_names import is_others, typed_names


@pytest.mark.parametrize(
    ("fields", "number"),
    [
        ({"journal": "Phys. Lake A", "issue": "1", "number": "011602"}, "011602"),
        ({"journal": "J. Lakes", "number": "012036"}, "012036"),
        ({"journal": "J. Lakes", "number": "20170096"}, "20170096"),
        ({"journal": "J. Lakes", "issue": "4", "number": "L123"}, "L123"),
        ({"journaltitle": "Frontiers in Lakes", "number": "1341"}, "1341"),
        ({"journal": "Lakes Weekly", "number": "7540"}, ""),
        ({"journal": "J. Lakes", "number": "011602", "pages": "3--4"}, ""),
        ({"journal": "J. Lakes", "issue": "2", "number": "17"}, ""),
        ({"number": "011602"}, ""),
    ],
)
def test_number_of_an_article(fields: dict[str, str], number: str) -> None:
    assert number_of_article(fields) == number


def test_article_number_leaves_its_place_to_the_issue() -> None:
    fields = "title = {A lake}, journal = {J. Lakes}, volume = {71}, issue = {3}, number = {{011602}}"
    item = from_bibtex(f"@article{{a, {fields}}}")[0].item
    assert (item["issue"], item["number"]) == ("3", "011602")


@pytest.mark.parametrize(
    ("typed", "issue"), [("n°318", "n°318"), ("S1", "S1"), ("Printemps", "Printemps"), ("janvier", None)]
)
def test_issue_that_is_no_bare_number_is_not_lost(typed: str, issue: str | None) -> None:
    fields = f"title = {{A lake}}, journal = {{J. Lakes}}, volume = {{71}}, date = {{1973-01}}, issue = {{{typed}}}"
    assert from_bibtex(f"@article{{a, {fields}}}")[0].item.get("issue") == issue


def test_words_for_others_in_one_piece() -> None:
    assert is_others("et.al.") and not is_others("etal")
    assert typed_names("M.J. Roy et.al.")[0] == typed_names("M.J. Roy et al.")[0]
