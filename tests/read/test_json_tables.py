"""JSON data read as a table: the names are its header, and each value stands where it is typed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.diagnostics import Diagnostics
from stratege.read.json_tables import read_json_table


def _read(text: str) -> tuple[list[list[str]], list[str], list[str]]:
    """The cells, their places, and what is told."""
    diagnostics = Diagnostics()
    rows = read_json_table("d.json", text.encode(), diagnostics)
    places = [str(cell.span).removeprefix("d.json:") for row in rows for cell in row]
    return [[str(cell) for cell in row] for row in rows], places, [f"{i.code} {i.span}" for i in diagnostics.items]


def test_objects_are_rows_and_their_names_the_header() -> None:
    rows, places, told = _read('[{"a": 1.50, "b": "x;y"},\n {"b": null, "c": -2e3}]')
    assert rows == [["a", "b", "c"], ["1.50", "x;y", ""], ["", "", "-2e3"]]
    assert places[:5] == ["1:3", "1:14", "2:14", "1:8", "1:19"]
    assert not told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"a": 1}', ["S097 d.json:1:1"]),
        ("[1, 2]", ["S097 d.json:1:1"]),
        ('[{"a": [1]}]', ["S097 d.json:1:8"]),
        ("[]", ["S037 d.json:1:1"]),
        ("[{}]", ["S037 d.json:1:1"]),
        ('[{"a": 1', ["Y014 d.json:1:1"]),
    ],
)
def test_what_is_no_table_is_told_at_its_place(text: str, told: list[str]) -> None:
    assert _read(text)[2] == told


NAMES = st.text(st.characters(categories=["L"]), min_size=1, max_size=5)
VALUES = st.integers(-(10**9), 10**9) | st.text(st.characters(categories=["L", "Nd", "Zs"]), max_size=9)


@given(st.lists(st.dictionaries(NAMES, VALUES, min_size=1, max_size=4), min_size=1, max_size=5))
def test_every_value_is_in_its_row_under_its_name(objects: list[dict[str, int | str]]) -> None:
    rows, _, told = _read(json.dumps(objects, ensure_ascii=False))
    header, *lines = rows
    assert not told
    assert [dict(zip(header, line, strict=True)) for line in lines] == [
        {name: str(item.get(name, "")) for name in header} for item in objects
    ]
