"""Fields that an entry has several times."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from tests.references.printing import printed


@pytest.mark.parametrize(
    ("fields", "line", "told"),
    [
        (
            "author={Roy, A}, author={Roy, A}, author={Noir, B}",
            "Roy, A. et Noir, B. (2015). Lake. PUF.",
            "une seule liste",
        ),
        ("author={Roy, A and Noir, B}, author={Roy, A and Noir, B}", "Roy, A. et Noir, B. (2015). Lake. PUF.", ""),
        ("author={Roy, A}, year=2016", "Roy, A. (2015). Lake. PUF.", "« 2015 » est lu"),
        ("author={Roy, A}, year=2015", "Roy, A. (2015). Lake. PUF.", ""),
        ("author={Roy, A}, pages={25}, pages={25-38}", "Roy, A. (2015). Lake (p. 25-38). PUF.", "« 25-38 » est lu"),
        ("author={Roy, A}, keywords={a}, keywords={b}", "Roy, A. (2015). Lake. PUF.", ""),
    ],
)
def test_names_make_one_list_and_other_fields_stand_once(fields: str, line: str, told: str) -> None:
    text = f"@book{{a, title={{Lake}}, year=2015, publisher={{PUF}}, {fields}}}"
    assert printed(text) == line
    problems = [problem for _, problem in from_bibtex(text)[0].problems]
    assert len(problems) == bool(told)
    assert all(told in problem for problem in problems)
