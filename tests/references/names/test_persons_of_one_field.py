"""Several persons whom commas alone part, or a manager made one; a suffix or a site where a name should be."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_bibtex, from_json
from stratege.references.parts import full_name, names_of
from tests.references.printing import of, read


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Rohit Giyanani, Mukti Desai", ["Giyanani, Rohit", "Desai, Mukti"]),
        ("Deep Medhi, Karthik Ramasamy", ["Medhi, Deep", "Ramasamy, Karthik"]),
        ("García Márquez, Mukti Desai", ["García Márquez, Mukti Desai"]),
        ("Desai Medhi, Mukti Shah", ["Desai Medhi, Mukti Shah"]),
        ("Rohit Giyanani, Mukti Zorb", ["Rohit Giyanani, Mukti Zorb"]),
        ("Dinsoreanu, Rădulescu,  Potolea", ["Dinsoreanu", "Rădulescu", "Potolea"]),
        ("Kervegan, Hector, Paul", ["Kervegan, Hector Paul"]),
        ("Kervegan, Junior, Hectorin", ["Kervegan, Junior, Hectorin"]),
        ("Roy, Luc and Iii, Hal Daumé", ["Roy, Luc", "Daumé, III, Hal"]),
        ("Ii, Naosuke T.", ["Ii, Naosuke T."]),
    ],
)
def test_persons_whom_commas_part(typed: str, names: list[str]) -> None:
    assert read(typed) == names


@pytest.mark.parametrize(
    ("family", "given", "names"),
    [
        ("Klabnik, Steve and Nichols", "Carol", ["Klabnik, Steve", "Nichols, Carol"]),
        ("Klabnik, Water and Rivers", "Carol", ["Klabnik, Water and Rivers, Carol"]),
    ],
)
def test_a_list_of_which_a_manager_made_one_person(family: str, given: str, names: list[str]) -> None:
    item = {"id": "a", "type": "book", "title": "Rivers", "author": [{"family": family, "given": given}]}
    [entry] = from_json(json.dumps([item]))
    assert [full_name(name) for name in names_of(entry.item, "author")] == names


@pytest.mark.parametrize(
    ("url", "printed"),
    [
        ("https://www.epicflow.com/blog", "Rivers. Epic Flow. https://www.epicflow.com/blog"),
        ("https://www.zorb.com/blog", "Rivers (E. Flow, dir.). https://www.zorb.com/blog"),
    ],
)
def test_the_site_of_a_page_typed_as_its_editor(url: str, printed: str) -> None:
    assert of("online", f"title={{Rivers}}, editor={{Epic Flow}}, url={{{url}}}") == printed


def test_two_persons_that_are_read_out_of_one_are_told() -> None:
    [entry] = from_bibtex("@book{a, author={Rohit Giyanani, Mukti Desai}, title={Les crues}, year=2023}")
    assert [told for _, told in entry.read_as] == [
        "« Rohit Giyanani, Mukti Desai » est lu : « Rohit Giyanani » ; « Mukti Desai »"
    ]
