"""Names without comma whose family name stands first, names that an export glued, and persons beside persons."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_json, from_ris
from stratege.references.parts import Item, full_name
from stratege.references.words import given_names


def names(kind: str, *typed: str) -> list[str]:
    """How the authors of a record are read."""
    lines = "".join(f"AU  - {name}\n" for name in typed)
    return _read(from_ris(f"TY  - {kind}\nTI  - Les crues\n{lines}UR  - https://maison-claire.fr/a\nER  - \n")[0].item)


def _read(item: Item) -> list[str]:
    return [full_name(name) for name in item["author"]]


@pytest.mark.parametrize("kind", ["JOUR", "BOOK", "GEN", "ELEC"])
@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Dupont Marie", "Dupont, Marie"),
        ("Lefebvre Jean-Paul", "Lefebvre, Jean-Paul"),
        ("Brahler Stefan", "Brahler, Stefan"),
        ("Dupont Marie Claire", "Dupont, Marie Claire"),
        ("García Márquez Ana", "García Márquez, Ana"),
        ("Le Goff Anne", "Le Goff, Anne"),
        ("FennerMartin", "Fenner, Martin"),
    ],
)
def test_a_first_name_that_stands_last_tells_a_person(kind: str, typed: str, read: str) -> None:
    assert names(kind, typed) == [read]


@pytest.mark.parametrize("kind", ["BOOK", "COMP", "ELEC", "GEN", "RPRT"])
@pytest.mark.parametrize(
    "group",
    [
        *("Radio Maria", "Saint Martin", "Fort William", "Camp David", "San José", "Air France", "Tante Marie"),
        *(
            "Chez Paul",
            "Maison Claire",
            "MarieClaire",
            "DuckDuckGo",
            "McMartin",
            "LeMarie",
            "CanadaAnne",
            "FranceMarie",
        ),
        *("Crédit Agricole", "Deutsche Anna", "Big Ben", "Team Laura", "MaisonClaire"),
    ],
)
def test_groups_that_end_as_a_first_name_stay(kind: str, group: str) -> None:
    assert names(kind, group) == [group]


@pytest.mark.parametrize("kind", ["JOUR", "BOOK", "COMP", "GEN", "RPRT"])
@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (["Schopfer Sandro", "Vernant Thorben"], ["Schopfer, Sandro", "Vernant, Thorben"]),
        (["Hall Mark", "Hosch William"], ["Hall, Mark", "Hosch, William"]),
        (["Vernant Marie", "Martin Sophie", "Rémond Luc"], ["Vernant, Marie", "Martin, Sophie", "Rémond, Luc"]),
        (["Le Goff Anne", "Keller Thorben"], ["Le Goff, Anne", "Keller, Thorben"]),
        (["Sandro Schopfer", "Thorben Vernant"], ["Schopfer, Sandro", "Vernant, Thorben"]),
        (["Sana Paul", "Anil Daniel Patel"], ["Paul, Sana", "Patel, Anil Daniel"]),  # « Paul » may be a family name
        (["Sophie Martin", "Zadie Marie"], ["Martin, Sophie", "Marie, Zadie"]),
        (["Vernant Marie", "Zoé B. Roy"], ["Marie, Vernant", "Roy, Zoé B."]),
        (["Katuk Norliza", "Yusof Yuhanis"], ["Norliza, Katuk", "Yuhanis, Yusof"]),  # nothing tells
    ],
)
def test_a_list_has_one_order(kind: str, typed: list[str], read: list[str]) -> None:
    assert names(kind, *typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (["JuilleratKaren L", "CornejoZoltar A"], ["Juillerat, Karen L", "Cornejo, Zoltar A"]),
        (["McDonald L", "DeLuca A"], ["McDonald, L", "DeLuca, A"]),
        (["GitHub", "FennerMartin"], ["GitHub", "Fenner, Martin"]),
    ],
)
def test_glued_names(typed: list[str], read: list[str]) -> None:
    assert names("GEN", *typed) == read


PERSONS = ["Zoé Vernant", "Luc Rémond", "Anne Le Roy", "Cían Viniacourt"]


@pytest.mark.parametrize("kind", ["JOUR", "BOOK", "COMP", "RPRT"])
@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Austin Fox", "Fox, Austin"),
        ("Madeleine Traverse", "Traverse, Madeleine"),
        ("Yassir AL-Karawi", "Al-Karawi, Yassir"),
        ("Diedre Santos do Carmo", "do Carmo, Diedre Santos"),
        ("others", "others"),
        ("Google Brain", "Google Brain"),
        ("Les Amis du Lac", "Les Amis du Lac"),
        ("Rivers Consulting", "Rivers Consulting"),
    ],
)
def test_one_beside_persons(kind: str, typed: str, read: str) -> None:
    persons = ["Vernant, Zoé", "Rémond, Luc", "Le Roy, Anne", "Viniacourt, Cían"]
    assert names(kind, *PERSONS, typed) == [*persons, read]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Anne Vernant", "Vernant, Anne"),
        ("Vernant Anne", "Vernant, Anne"),
        ("Météo Suisse", "Météo Suisse"),
        ("Rémy Luc", "Rémy Luc"),
        ("Katuk Norliza", "Katuk Norliza"),  # either may be the family name
    ],
)
def test_one_beside_a_name_with_its_comma(typed: str, read: str) -> None:
    assert names("JOUR", "Roy, Luc", typed) == ["Roy, Luc", read]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        *(("Traon, Le", "Le Traon"), ("Berg, van den", "van den Berg"), ("Groot, De", "De Groot")),
        *(("Song, Le", "Song, Le"), ("Zhang, De", "Zhang, De"), ("Huynh, Le", "Huynh, Le")),
        *(("Morrison, Van", "Morrison, Van"), ("Nguyen, Van", "Nguyen, Van"), ("Kim, Do", "Kim, Do")),
        *(("Santos, Bruna dos", "dos Santos, Bruna"), ("Carmo, Ana do", "do Carmo, Ana")),
        *(("Patwary, Md. Mostofa Ali", "Patwary, Md Mostofa Ali"), ("AL-Karawi, Y.", "Al-Karawi, Y.")),
    ],
)
def test_particles_and_abbreviations(typed: str, read: str) -> None:
    assert names("JOUR", typed) == [read]


@pytest.mark.parametrize(
    ("given", "read"),
    [("", ["Beda", "Ecbertus"]), ("Anne", ["Beda, Anne", "Ecbertus"]), ("A.", ["Beda, A.", "Ecbertus", "Beda, A."])],
)
def test_an_author_that_stands_twice(given: str, read: list[str]) -> None:
    author = {"family": "Beda", "given": given}
    item = {"id": "a", "type": "book", "title": "Les crues", "author": [author, {"family": "Ecbertus"}, author]}
    assert _read(from_json(json.dumps([item]))[0].item) == read


def test_first_names_that_are_family_names_too_are_listed() -> None:
    assert all(map(given_names.is_given_name, given_names.SURNAMES_TOO))
