"""Lists turned round, family names in small letters, dashes for hyphens, glued names, first names of the North."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_json
from stratege.references.names.stray_commas import with_pairs
from stratege.references.parts import full_name, names_of
from tests.references.printing import entry, read


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        (
            "Fabienne, Boyer and Cédric, Delaval and Eric, Rutten and Noël, de Palma",
            ["Boyer, Fabienne", "Delaval, Cédric", "Rutten, Eric", "de Palma, Noël"],
        ),
        ("Michel, Lemaître and Gérard, Verfaillie and Cédric, Pralet", None),
        ("Marie, Dupont and Claire, Martin", ["Dupont, Marie", "Martin, Claire"]),
        ("Anne, Le Goff and Delphine, d'Ormeville", ["Le Goff, Anne", "d’Ormeville, Delphine"]),
        ("Fabienne, Boyer and Delphine, Roche and others", ["Boyer, Fabienne", "Roche, Delphine", "others"]),
    ],
)
def test_a_list_that_is_all_the_wrong_way_round_is_swapped_and_told(typed: str, names: list[str] | None) -> None:
    swapped = [", ".join(reversed(one.split(", "))) for one in typed.split(" and ")]
    assert [name.replace("'", "’") for name in read(typed)] == (names or swapped)
    assert entry(typed).read_as


@pytest.mark.parametrize(
    "typed",
    [
        "Marie, Dupont",  # alone, nothing tells
        "Dupont, Marie and Claire, Martin",
        "Martin, Xiaoming and Thomas, Bindu",
        "Antony, Xavier and George, Kurian and Mary, Zoé",
        "Paul, Anne and Marie, Claire",
        "Fabienne, B. and Delphine, R.",
        "Daniel, Tesfaye and Abebe, Solomon and Sara, Bekele",
    ],
)
def test_family_names_that_are_first_names_stay(typed: str) -> None:
    assert read(typed) == typed.split(" and ")
    assert not entry(typed).read_as


def test_so_are_those_of_other_formats() -> None:
    authors = [{"family": "Fabienne", "given": "Boyer"}, {"family": "Delphine", "given": "Roche"}]
    [one] = from_json(json.dumps([{"id": "a", "type": "book", "title": "Les crues", "author": authors}]))
    assert [full_name(name) for name in names_of(one.item, "author")] == ["Boyer, Fabienne", "Roche, Delphine"]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("bar-shalom, Yaakov and Roy, Anne", ["Bar-Shalom, Yaakov", "Roy, Anne"]),
        ("vernant, Zoé", ["Vernant, Zoé"]),
        ("al-khatib, Omar", ["al-Khatib, Omar"]),
        ("roy-de-brie, A. B.", ["Roy-de-Brie, A. B."]),
    ],
)
def test_a_family_name_in_small_letters_has_its_capitals(typed: str, names: list[str]) -> None:
    assert read(typed) == names
    assert entry(typed).read_as


@pytest.mark.parametrize("name", ["hooks, bell", "boyd, danah", "{boyd}, Danah", "le, Anne", "contributors, Wikipedia"])
def test_who_writes_herself_so_keeps_it(name: str) -> None:
    assert read(name) == [name.replace("{", "").replace("}", "")]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Takacs--Vesbach, Cristina D.", "Takacs-Vesbach, Cristina D."),
        ("Takacs–Vesbach, Cristina D.", "Takacs-Vesbach, Cristina D."),
        ("Jean--Baptiste Vernant", "Vernant, Jean-Baptiste"),
        ("{Paris--Berlin Agency}", "Paris–Berlin Agency"),
    ],
)
def test_a_dash_in_the_name_of_a_person_is_a_hyphen(typed: str, name: str) -> None:
    assert read(typed) == [name]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Matej Kristan, Ales Leonardis, TomasVojir", ["Matej Kristan", "Ales Leonardis", "Tomas Vojir"]),
        (
            "Matej Kristan, Ales Leonardis, TomasVojir, GoutamBhat",
            ["Matej Kristan", "Ales Leonardis", "Tomas Vojir", "Goutam Bhat"],
        ),
    ],
)
def test_glued_names_of_a_list_with_commas_are_persons(typed: str, names: list[str]) -> None:
    assert with_pairs([typed]) == names
    assert entry(typed).read_as


@pytest.mark.parametrize(
    "typed",
    [
        "García López, JuanCarlos, Ruiz Torres, LuisMiguel",
        "Matej Kristan, TomasVojir",
        "Roy, Anne, Petit, GoutamBhat",
        "Matej Kristan, Ales Leonardis, McMartin",
        "Ville de Lyon, Direction Culture, TomasVojir",
    ],
)
def test_other_lists_with_a_glued_word_stay(typed: str) -> None:
    assert with_pairs([typed]) == [typed]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("{Toke Høiland-Jørgensen}", "Høiland-Jørgensen, Toke"),
        ("{Jørgen Sørensen}", "Sørensen, Jørgen"),
        ("{Håkon Vernant}", "Vernant, Håkon"),
        ("{Øresund Bridge}", "Øresund Bridge"),
    ],
)
def test_first_names_of_the_north_tell_a_person_in_braces(typed: str, name: str) -> None:
    assert read(typed) == [name]


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Redaktion, an Bord-", "an Bord-Redaktion"), ("Roy, Anne-", "Roy, Anne-")],
)
def test_a_compound_that_a_manager_cut_is_a_group(typed: str, name: str) -> None:
    assert read(typed) == [name]
