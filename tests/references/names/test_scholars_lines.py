"""Lines of Google Scholar that Mendeley cut as names, with a year called « undefined »."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_bibtex, from_json
from stratege.references.entries import Entry
from stratege.references.parts import full_name, names_of


def unnamed_year(author: str, fields: str = "") -> Entry:
    return from_bibtex(f"@article{{a, author = {{{author}}}, title = {{Les crues}}, {fields}}}")[0]


@pytest.mark.parametrize(
    ("author", "names"),
    [
        (
            "Roy, JG and SIGMOD, KY Vernant - Proceedings of the 2007 ACM and undefined 2007",
            ["Roy, J. G.", "Vernant, K. Y."],
        ),
        (
            "Roy, JG and Engineering, G Vernant - Data and undefined 2007 and undefined 2007",
            ["Roy, J. G.", "Vernant, G"],
        ),
        (
            r"Roy, JG and conference on pattern {\ldots}, AK Vernant - of 12th and undefined 2007",
            ["Roy, J. G.", "Vernant, A. K."],
        ),
        (
            "Roy, JG and in neural information Processing, C Vernant - Advances and undefined 2007",
            ["Roy, J. G.", "Vernant, C"],
        ),
        ("Roy, JG and Icml, AW Vernant - and undefined 2007", ["Roy, J. G.", "Vernant, A. W."]),
        ("Roy, JG and undefined 2007", ["Roy, J. G."]),
    ],
)
def test_the_person_stands_before_the_journal_and_the_year_is_the_works(author: str, names: list[str]) -> None:
    found = unnamed_year(author)
    assert [full_name(name) for name in names_of(found.item, "author")] == names
    assert found.item["issued"] == {"date-parts": [[2007]]}
    assert len(found.read_as) == 1


def test_a_year_that_is_given_stays() -> None:
    assert unnamed_year("Roy, JG and undefined 2007", "year = 2008").item["issued"] == {"date-parts": [[2008]]}


def test_a_work_whose_only_author_is_a_year_has_none() -> None:
    assert "author" not in unnamed_year("undefined 2007").item


def test_so_in_json() -> None:
    names = [{"family": "Data", "given": "G Vernant - Engineering"}, {"family": "2002", "given": "undefined"}]
    item = from_json(json.dumps([{"id": "a", "type": "book", "title": "Les crues", "author": names}]))[0].item
    assert (item["author"], item["issued"]) == ([{"family": "Vernant", "given": "G"}], {"date-parts": [[2002]]})


def test_a_hyphen_without_such_a_year_is_a_names() -> None:
    found = unnamed_year("Roy, G Vernant - Data", "year = 2007").item["author"]
    assert found != [{"family": "Vernant", "given": "G"}]
