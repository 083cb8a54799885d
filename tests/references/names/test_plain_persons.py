"""Names that stand as « Anne Roy » where formats have « Roy, Anne », and sites typed as names of persons."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stratege.references import from_bibtex, from_json, from_ris
from stratege.references.parts import Item, full_name
from stratege.references.words import given_names


def names(kind: str, *typed: str) -> list[str]:
    """How the authors of a record without any comma are read."""
    lines = "".join(f"AU  - {name}\n" for name in typed)
    [entry] = from_ris(f"TY  - {kind}\nTI  - Les crues\n{lines}ER  - \n")
    return _read(entry.item)


def _read(item: Item) -> list[str]:
    return [full_name(name) for name in item["author"]]


@pytest.mark.parametrize("kind", ["JOUR", "NEWS", "MGZN", "CONF", "CHAP", "THES"])
def test_a_lone_person_of_what_persons_sign(kind: str) -> None:
    assert names(kind, "Elise Viniacourt") == ["Viniacourt, Elise"]


@pytest.mark.parametrize("kind", ["RPRT", "COMP"])
def test_a_lone_name_of_what_groups_sign_stays(kind: str) -> None:
    assert names(kind, "Elise Viniacourt") == ["Elise Viniacourt"]


@pytest.mark.parametrize("kind", ["BLOG", "ELEC", "BOOK", "GEN"])
@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Mike Hanley", "Hanley, Mike"),
        ("Patryk Galach", "Galach, Patryk"),
        ("Élise Viniacourt", "Viniacourt, Élise"),
        ("Jean-Pierre Vernant", "Vernant, Jean-Pierre"),
        ("Anne de Perthuis", "de Perthuis, Anne"),
        ("Hans Peter Müller", "Müller, Hans Peter"),
    ],
)
def test_a_first_name_tells_a_person_on_a_page(kind: str, typed: str, read: str) -> None:
    assert names(kind, typed) == [read]


@pytest.mark.parametrize(
    "group",
    [
        *("Jack Wolfskin", "Morgan Stanley", "Thomas Cook", "Victoria University", "Martin Luther King Center"),
        *("Ernst & Young", "Marie Curie Actions", "Ben & Jerry's", "Saint Gobain", "France Travail", "Robert Bosch"),
        *("Florence Nightingale Foundation", "Deutsche Bahn", "Charles Schwab", "Hugo Boss", "Mike Young", "Paul's"),
        *("Yves Rocher", "Jean-Jaurès", "Virginia Tech", "Carl Zeiss AG", "Luc", "Simon & Schuster", "Emma Sleep"),
        *("Heinrich-Böll-Stiftung", "Alex AI", "Max Planck", "Anne Roy Consulting", "Martin Fowler"),
    ],
)
def test_groups_that_have_the_name_of_somebody_stay(group: str) -> None:
    record = f"TY  - ELEC\nTI  - Les crues\nAU  - {group}\nUR  - https://martinfowler.com/a\nER  - \n"
    assert _read(from_ris(record)[0].item) == [group]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (["Annisa Fathul Jannah", "Budi Wibowo"], ["Jannah, Annisa Fathul", "Wibowo, Budi"]),
        (["Jan van den Berg", "Anne B. Roy"], ["van den Berg, Jan", "Roy, Anne B."]),
        (["Anne-Marie Le Roy", "Seán O'Brien"], ["Le Roy, Anne-Marie", "O'Brien, Seán"]),
        (["Zadie Brown", "Zoé Vernant"], ["Brown, Zadie", "Vernant, Zoé"]),  # a word that its neighbour vouches for
        (["France Bélanger", "Robert E. Crossler"], ["Bélanger, France", "Crossler, Robert E."]),
        (["Alain de Perthuis", "Raphaëlle d'Ormeville"], ["de Perthuis, Alain", "d'Ormeville, Raphaëlle"]),
        (["Łukasz Żółć", "Guðrún Björk Jónsdóttir"], ["Żółć, Łukasz", "Jónsdóttir, Guðrún Björk"]),
        (["Rose Young", "Zoé Vernant", "Luc Rémond"], ["Young, Rose", "Vernant, Zoé", "Rémond, Luc"]),
    ],
)
def test_several_persons(typed: list[str], read: list[str]) -> None:
    assert names("JOUR", *typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [("France Bélanger", "Bélanger, France"), ("Alain de Perthuis", "de Perthuis, Alain")],
)
def test_a_lone_person_whose_words_may_open_a_group(typed: str, read: str) -> None:
    assert names("JOUR", typed) == [read]


@pytest.mark.parametrize(
    "group",
    [
        *("World Health Organization", "R Core Team", "Human Rights Watch", "Amnesty International", "Google Brain"),
        *("Agence France-Presse", "Deutsche Welle", "Le Monde", "Ouest France", "Reuters Staff", "Crédit Agricole"),
        *("Nantes Métropole", "Banque Mondiale", "Cour Suprême", "Meta AI", "Médecins du Monde", "Mark Brown"),
        *("France Travail", "France Inter", "Santé Canada", "FranceAgriMer", "France AgriMer", "Opéra de Lyon"),
    ],
)
def test_a_lone_group_stays_one(group: str) -> None:
    assert names("JOUR", group) == [group]


def test_a_group_beside_a_person_stays_one() -> None:
    assert names("JOUR", "Zoé Vernant", "World Health Organization") == ["Vernant, Zoé", "World Health Organization"]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (["Bond P, Smit DL, de Ronde W"], ["Bond, P", "Smit, D. L.", "de Ronde, W"]),
        (["Bond P, Smit DL, et al."], ["Bond, P", "Smit, D. L.", "others"]),
        (["Le Goff J-P, Roy L."], ["Le Goff, J-P", "Roy, L"]),
        (["Ye W", "Jiang L", "Xie E"], ["Ye, W", "Jiang, L", "Xie, E"]),
        (["Ye W", "World Health Organization"], ["Ye, W", "World Health Organization"]),
        (["Ye W", "Roy, Luc"], ["Ye, W", "Roy, Luc"]),
        (["Ye W"], ["Ye, W"]),
        (["Google AI", "Meta AI"], ["Google AI", "Meta AI"]),
        (["Acme SA", "Deloitte UK"], ["Acme SA", "Deloitte UK"]),
        (["Rivers, Lakes and Seas"], ["Rivers, Lakes and Seas"]),
        (["Generation Z"], ["Generation Z"]),
    ],
)
def test_initials_that_stand_last(typed: list[str], read: list[str]) -> None:
    assert names("JOUR", *typed) == read


def test_what_is_printed_is_told() -> None:
    [entry] = from_ris("TY  - JOUR\nTI  - Les crues\nAU  - Zoé Vernant\nAU  - Luc Rémond\nER  - \n")
    assert [told for _, told in entry.read_as] == [
        "« Zoé Vernant ; Luc Rémond » est lu : Vernant, Zoé ; Rémond, Luc",
    ]


def test_so_are_those_of_csl_json() -> None:
    item = {"id": "a", "type": "article-journal", "title": "Les crues", "author": [{"literal": "Zoé Vernant"}]}
    assert _read(from_json(json.dumps([item]))[0].item) == ["Vernant, Zoé"]


@pytest.mark.parametrize(
    ("author", "read"),
    [
        ("{Zoé Vernant} and {Luc Rémond}", ["Vernant, Zoé", "Rémond, Luc"]),
        ("{Zoé Vernant} and {Google Brain}", ["Vernant, Zoé", "Google Brain"]),
        ("{Zoé Vernant,}", ["Zoé Vernant"]),  # what an author does to keep a name
        ("{Zoé Rivières}", ["Rivières, Zoé"]),
        ("{Robert Bosch}", ["Robert Bosch"]),
    ],
)
def test_braces_around_each_of_several_persons_keep_nothing(author: str, read: list[str]) -> None:
    [entry] = from_bibtex(f"@article{{a, author = {{{author}}}, title = {{Les crues}}, journal = {{Fleuves}}}}")
    assert _read(entry.item) == read


@pytest.mark.parametrize(
    ("author", "title", "url", "read"),
    [
        ("Authentik, goauthentik", "Authentik", "https://goauthentik.io/", "goauthentik"),
        ("PDCA-Zyklus, der-prozessmanager", "PDCA-Zyklus", "https://der-prozessmanager.de/pdca", "der-prozessmanager"),
        ("Blanc, Jean", "Blanc", "https://example.org/blanc", "Blanc, Jean"),
        ("Blanc, Jean", "Les crues", "https://jean.example/", "Blanc, Jean"),
    ],
)
def test_a_site_typed_as_a_first_name_is_the_author(author: str, title: str, url: str, read: str) -> None:
    [entry] = from_bibtex(f"@online{{a, author = {{{author}}}, title = {{{title}}}, year = 2023, url = {{{url}}}}}")
    assert _read(entry.item) == [read]
    assert bool(entry.read_as) == (read != author)


def test_person_in_capitals_beside_others() -> None:
    records = "TY  - JOUR\nAU  - {}\nAU  - Larysa Hrytsenko\nTI  - Lakes\nID  - a\nER  - "
    read, group = (from_ris(records.format(name))[0].item["author"] for name in ("RADOSŁAW MIŚKIEWICZ", "NASA ATLAS"))
    assert isinstance(read, list)
    assert isinstance(group, list)
    assert read[0] == {"family": "Miśkiewicz", "given": "Radosław"}
    assert group[0] == {"literal": "NASA ATLAS"}


def test_each_firm_that_is_told_apart_has_a_first_name() -> None:
    listed = Path(given_names.__file__).with_name("given_names.txt").read_text(encoding="utf-8").split()
    assert listed == sorted(set(listed))
    assert {firm.split()[0] for firm in given_names.FIRMS} <= set(listed)
