"""Names that share a word, lack a space, or lost a part: « Richard and Clara Winston », « N.TREMBLAY »."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_json
from stratege.references.names.misread_signs import with_letters
from stratege.references.names.typed_names import typed_names
from stratege.references.parts import full_name, names_of
from tests.references.printing import entry, read


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("N.TREMBLAY and A.O'BRIEN", "N. TREMBLAY and A. O'BRIEN"),
        ("J.-F. TREMBLAY \\& P.GAGNON", "J.-F. TREMBLAY and P. GAGNON"),
        ("N.TREMBLAY and Luc K. GAGNON, C.FORTIN", "N. TREMBLAY and Luc K. GAGNON and C. FORTIN"),
        ("U.S.EPA", "U.S.EPA"),
        ("I.N.S.E.E.", "I.N.S.E.E."),
        ("J.TREMBLAY2 and A. Gagnon1", "J. TREMBLAY and A. Gagnon"),
        ("Anne Tremblay1 and Luc Gagnon2", "Anne Tremblay and Luc Gagnon"),
        ("Horizon Tremblay1", "Horizon Tremblay1"),
    ],
)
def test_an_initial_against_a_name_in_capitals_and_calls_of_notes(typed: str, names: str) -> None:
    assert typed_names(typed)[0] == names


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("a Aguilar, M and Vicente, R", "Aguilar, M A and Vicente, R"),
        ("a Campo, Norbert", "a Campo, Norbert"),
        ("t Hooft, G", "t Hooft, G"),
        ("de la Cruz, M J", "de la Cruz, M J"),
    ],
)
def test_a_small_initial_before_a_family_name(typed: str, names: str) -> None:
    assert typed_names(typed)[0] == names


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Richard and Clara Tremblay", ["Tremblay, Richard", "Tremblay, Clara"]),
        ("Richard \\& Clara Tremblay", ["Tremblay, Richard", "Tremblay, Clara"]),
        ("Luc Gagnon and Marie and Jean Tremblay", ["Gagnon, Luc", "Tremblay, Marie", "Tremblay, Jean"]),
        ("Jean-Pierre and Marie Roy", ["Roy, Jean-Pierre", "Roy, Marie"]),
        ("Tremblay and Clara Gagnon", ["Tremblay", "Gagnon, Clara"]),
        ("Francis and Clara Gagnon", ["Francis", "Gagnon, Clara"]),
        ("Marie \\& Claire Books", ["Marie & Claire Books"]),
        ("Richard and Mary Ann", ["Richard", "Ann, Mary"]),
    ],
)
def test_two_persons_of_one_family(typed: str, names: list[str]) -> None:
    assert read(typed) == names


def test_a_shared_family_name_is_told() -> None:
    assert "« Richard Tremblay »" in typed_names("Richard and Clara Tremblay")[1]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Bill and Melinda Gates Foundation", ["Bill and Melinda Gates Foundation"]),
        ("David and Lucile Packard Foundation", ["David and Lucile Packard Foundation"]),
        ("Luc Gagnon and Lucile Packard Foundation", ["Gagnon, Luc", "Lucile Packard Foundation"]),
        ("Bill and National Science Foundation", ["Bill", "National Science Foundation"]),
    ],
)
def test_a_foundation_of_two_persons(typed: str, names: list[str]) -> None:
    assert read(typed) == names


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Statistics, National Center for Health", "National Center for Health Statistics"),
        ("Politics, Research Council (U S. ) Committee on", "Research Council (U.S.) Committee on Politics"),
        ("Affairs, Department of Economic and Social", "Department of Economic and Social Affairs"),
        ("{AHD}, {Editors Of The}", "Editors of the AHD"),
        ("Senate, Committee on the Judiciary", "Senate, Committee on the Judiciary"),
        ("Young, Anne (Center for Research)", "Young, Anne"),
        ("Corbaz SA. Montreux", "Corbaz SA. Montreux"),
        ("Sasha Corbaz Montreux", "Montreux, Sasha Corbaz"),
        ("{Acme Electronics Co.,Ltd}", "Acme Electronics Co., Ltd"),
        ("{Acme,Lac}", "Acme,Lac"),
    ],
)
def test_groups_whose_words_were_torn(typed: str, name: str) -> None:
    assert read(typed) == [name]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Luc Vander Linden", "Vander Linden, Luc"),
        ("Luc Vanden Berghe", "Vanden Berghe, Luc"),
        ("Silva, Paulo Vander", "Silva, Paulo Vander"),
    ],
)
def test_flemish_particles(typed: str, name: str) -> None:
    assert read(typed) == [name]


@pytest.mark.parametrize(
    ("typed", "words"), [("Fabi醤", "Fabián"), ("Mu駉z", "Muñoz"), ("Windows中", "Windows中"), ("Lin 醤", "Lin 醤")]
)
def test_accents_that_were_read_as_chinese(typed: str, words: str) -> None:
    assert with_letters(typed) == words


def test_they_are_told() -> None:
    item = {"id": "a", "type": "book", "title": "Les crues", "author": [{"family": "Mu駉z", "given": "Ana"}]}
    [found] = from_json(json.dumps([item]))
    assert full_name(found.item["author"][0]) == "Muñoz, Ana"
    assert any("Muñoz" in told for _, told in found.read_as)


@pytest.mark.parametrize(
    ("fields", "publisher", "editors"),
    [
        ("editor = {Ellipses}", "Ellipses", []),
        ("editor = {Springer}, publisher = {Springer Berlin}", "Springer Berlin", []),
        ("editor = {Springer, Anne}", "", ["Springer, Anne"]),
        ("editor = {Springer}, publisher = {Lac}", "Lac", ["Springer"]),
        ("editor = {Masson}", "Masson", []),
        ("editor = {Masson, Anne}", "", ["Masson, Anne"]),
        ("editor = {Masson}, publisher = {Lac}", "Lac", ["Masson"]),
        ("editor = {Oxford : Clarendon Press}", "Clarendon Press", []),
        ("editor = {Pearson Education}", "Pearson Education", []),
    ],
)
def test_a_house_as_an_editor(fields: str, publisher: str, editors: list[str]) -> None:
    item = entry("Roy, Anne", fields, "book").item
    assert item.get("publisher", "") == publisher
    assert [full_name(name) for name in names_of(item, "editor")] == editors
