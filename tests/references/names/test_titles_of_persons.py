"""Persons who are heard under a title and an initial, « Mme L. »: printed so, and nothing is told."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_json


@pytest.mark.parametrize(
    ("family", "given", "name"),
    [
        ("L.", "Mme", {"literal": "Mme L."}),
        ("Roy", "Mlle", {"literal": "Mlle Roy"}),
        ("Roy", "Mme Anne", {"family": "Roy", "given": "Anne"}),
        ("L.", "Anne", {"family": "L.", "given": "Anne"}),
        ("Dubois", "M.", {"family": "Dubois", "given": "M."}),
    ],
)
def test_a_title_in_the_place_of_a_first_name(family: str, given: str, name: dict[str, str]) -> None:
    person = {"family": family, "given": given}
    [entry] = from_json(json.dumps([{"id": "a", "type": "interview", "title": "Entretien", "author": [person]}]))
    assert entry.item["author"] == [name]
    assert all("Mme, L." not in told for _, told in entry.read_as)
