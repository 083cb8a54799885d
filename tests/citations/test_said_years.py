"""The years that a citation says after the key of a work that has it: a page, for the engine."""

from __future__ import annotations

import pytest

from stratege.citations import said_years

WORKS = {"roy2020": {"issued": {"date-parts": [[2020, 3]]}}, "petit": {"issued": {"raw": "2020"}}, "noir": {}}


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("[@roy2020, 2020]", [("roy2020", "2020")]),
        ("[voir @{roy2020},\u00a02020 ; @noir, 2020]", [("roy2020", "2020")]),
        ("@roy2020 [2020a, p. 3]", [("roy2020", "2020")]),
        ("[@roy2020, 2019]", []),
        ("[@roy2020, p. 2020]", []),
        ("[@roy2020, 2020-2021]", []),
        ("[@petit, 2020]", []),
        ("@roy2020, 2020, puis", [("roy2020", "2020")]),
    ],
)
def test_a_year_after_the_key_of_a_work_that_has_it(source: str, told: list[tuple[str, str]]) -> None:
    assert list(said_years(source, WORKS)) == told
