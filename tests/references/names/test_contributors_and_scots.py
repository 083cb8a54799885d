"""Contributors as packages of R name them, and Scottish names whose second capital was lost."""

from __future__ import annotations

import json

import pytest

from stratege.references.csl.read import from_json
from stratege.references.items import load_items
from stratege.references.parts import Item, full_name, names_of
from tests.references.printing import read


def of_json(*names: Item) -> list[str]:
    """Those whom a CSL item names."""
    items, _ = load_items([from_json(json.dumps([{"id": "a", "type": "book", "author": names}]))[0].item])
    return [full_name(name) for name in names_of(items[0], "author")]


def test_contributors_of_a_package() -> None:
    whole = {"family": "Roy", "given": "Luc"}
    named = {"family": "Vernant", "given": "with contributions from Zoé"}
    assert of_json(whole, named, {"family": "others", "given": "many"}) == ["Roy, Luc", "Vernant, Zoé", "others"]
    assert of_json(whole, {"family": "Others", "given": "Anne"}) == ["Roy, Luc", "Others, Anne"]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Mcelroy, Luc", ["McElroy, Luc"]),
        ("Mchugh, Luc", ["McHugh, Luc"]),
        ("Mchedlishvili, Luc", ["Mchedlishvili, Luc"]),
        ("Mckenzie, L.", ["McKenzie, L."]),
    ],
)
def test_the_capital_after_mc(typed: str, names: list[str]) -> None:
    assert read(typed) == names
