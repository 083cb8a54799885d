"""Names whose parts hold more than a name: roles, titles, « and » of groups, a second person, a name turned round."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_bibtex, from_json, from_ris
from stratege.references.names.cut_by_and import rejoined
from stratege.references.names.named_roles import directed
from stratege.references.parts import full_name, names_of
from tests.references.printing import entry, read


def of_json(family: str, given: str) -> list[str]:
    item = {"id": "a", "type": "book", "title": "Les crues", "author": [{"family": family, "given": given}]}
    return [full_name(name) for name in names_of(from_json(json.dumps([item]))[0].item, "author")]


@pytest.mark.parametrize(
    "group",
    [
        "National Institute of Standards and Technology",
        "Department of Health and Human Services",
        "Centre for Social and Economic Modelling",
        "Department for Business, Energy and Industrial Strategy",
    ],
)
def test_a_group_keeps_the_and_of_its_name(group: str) -> None:
    assert read(group) == [group]
    assert read(f"Roy, Luc and {group} and Petit, Zoé") == ["Roy, Luc", group, "Petit, Zoé"]
    assert entry(group).read_as


@pytest.mark.parametrize(
    "names",
    [
        ["Ministry of Health", "World Bank"],
        ["Institute of Standards", "Open University"],
        ["Institute of Standards", "Zoé Vernant"],
        ["Institute of Standards", "Young, Mark"],
        ["Bank of Canada", "Technology"],
        ["Roy, Luc", "Technology"],
    ],
)
def test_two_names_stay_two(names: list[str]) -> None:
    assert rejoined(names) == names


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Roy, A. (Ed )", ["Roy, A."]),
        ("Roy, Luc (dir.) and Petit, Zoé (dir.)", ["Roy, Luc", "Petit, Zoé"]),
        ("Roy, Luc and Petit, Zoé (Eds.)", ["Roy, Luc", "Petit, Zoé"]),
        ("Roy, Luc, dir.", ["Roy, Luc"]),
        ("Luc Roy [coord.]", ["Roy, Luc"]),
    ],
)
def test_whom_a_role_names_directs_the_book(typed: str, names: list[str]) -> None:
    item = entry(typed, "publisher = {Seuil}", "book").item
    assert "author" not in item
    assert [full_name(name) for name in names_of(item, "editor")] == names


def test_so_does_whom_ris_names() -> None:
    [one] = from_ris("TY  - BOOK\nTI  - Les crues\nAU  - Roy, Luc (dir.)\nAU  - Petit, Zoé (dir.)\nER  - \n")
    assert [full_name(name) for name in names_of(one.item, "editor")] == ["Roy, Luc", "Petit, Zoé"]


@pytest.mark.parametrize("names", [["Roy, Luc (dir.)", "Petit, Zoé"], ["Roy, Luc (CNRS)"], ["Roy, Ed"], ["Roy, Dir"]])
def test_who_bears_no_role_writes(names: list[str]) -> None:
    assert directed(names) == []


def test_the_author_of_a_chapter_directs_nothing() -> None:
    assert read("Roy, Luc (dir.)", "booktitle = {Eaux}", "incollection") == ["Roy, Luc"]
    assert read("Roy, Luc (dir.)", "editor = {Petit, Zoé}", "book") == ["Roy, Luc"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Gantz, By John", "Gantz, John"),
        ("By Anne Roy", "Roy, Anne"),
        ("Roy, Dr. Anne", "Roy, Anne"),
        ("de Bayser, Cdt", "de Bayser"),
        ("Gadot, Gal", "Gadot, Gal"),
        ("COLLECTIF", "Collectif"),
        ("COLDIF", "COLDIF"),
        ("Roy, Prof. Dr. Anne", "Roy, Anne"),
        ("Dr. Anne Roy", "Roy, Anne"),
        ("Byron, Bysshe", "Byron, Bysshe"),
        ("Roy, Drew", "Roy, Drew"),
        ("Roy, Prosper", "Roy, Prosper"),
    ],
)
def test_what_stands_before_a_first_name_is_no_part_of_it(typed: str, name: str) -> None:
    assert read(typed) == [name]


def test_a_first_name_that_holds_another_person() -> None:
    assert read("Roy, Anne et Luc Petit") == of_json("Roy", "Anne and Luc Petit") == ["Roy, Anne", "Petit, Luc"]
    assert of_json("VERNANT", "ZOÉ et LUC LE ROY") == ["Vernant, Zoé", "Le Roy, Luc"]
    assert of_json("Roy", "Anne et Luc") == ["Roy, Anne et Luc"]
    assert of_json("Ortega", "José y") == ["Ortega, José y"]


def test_initials_are_no_family_name() -> None:
    assert read("Roy, Luc and Y., Zhang S.") == ["Roy, Luc", "Zhang, S. Y."]
    assert of_json("K.", "Vernant") == ["Vernant, K."]
    assert of_json("R.", "Anne") == ["R., Anne"]  # of whom no more is said
    assert of_json("X", "Malcolm") == ["X, Malcolm"]


def test_who_is_named_twice_with_two_initials_is_named_once() -> None:
    assert read("Roy, A. B. and Roy, A. B.") == ["Roy, A. B."]
    assert read("Roy, A. and Roy, A.") == ["Roy, A.", "Roy, A."]


def test_small_words_inside_a_name_in_capitals() -> None:
    assert read("VERNANT DU ROCHER, Anne") == ["Vernant du Rocher, Anne"]
    assert read("DU ROCHER, Anne") == ["Du Rocher, Anne"]


@pytest.mark.parametrize(
    ("typed", "url", "name"),
    [
        ("Microsoft Learn", "https://learn.microsoft.com/a", "Microsoft Learn"),
        ("Rust Lang", "https://rust-lang.org", "Rust Lang"),
        ("Lacan Vernant", "https://lacanvernant.fr", "Vernant, Lacan"),
        ("Paul Graham", "https://paulgraham.com", "Graham, Paul"),
    ],
)
def test_a_site_that_has_the_name_of_its_maker(typed: str, url: str, name: str) -> None:
    assert read(typed, f"url = {{{url}}}", "online") == [name]


def test_words_alone_are_no_person() -> None:
    assert read("Search Engine Marketing") == ["Search Engine Marketing"]
    assert read("Aces, Projet and Roy, Luc") == ["Projet Aces", "Roy, Luc"]
    assert read("Rose Mary Channing") == ["Channing, Rose Mary"]


def test_a_field_set_aside_beside_its_other_is_not_read() -> None:
    item = entry("Roy, Luc", "ALTeditor = {Petit, Zoé}, publisher = {Seuil}", "book").item
    assert "editor" not in item
    [alone] = from_bibtex("@book{a, ALTeditor = {Petit, Zoé}, title = {Les crues}, publisher = {Seuil}, year = 2023}")
    assert alone.item["editor"] == [{"family": "Petit", "given": "Zoé"}]
