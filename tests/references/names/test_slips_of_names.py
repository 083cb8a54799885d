"""Names that were joined, cut, marked or misplaced, beside the cases of `joined_names.bib`."""

from __future__ import annotations

import json

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_json, from_ris
from stratege.references.entries import Entry
from stratege.references.names.displaced_accents import undisplaced
from stratege.references.names.presses import is_press
from stratege.references.names.typed_names import typed_names
from stratege.references.parts import full_name


def ris(*lines: str) -> Entry:
    return from_ris("TY  - BOOK\nTI  - Les crues\n" + "".join(f"{line}\n" for line in lines) + "ER  - \n")[0]


def in_json(**name: str) -> str:
    item = {"id": "a", "type": "webpage", "title": "Les crues", "author": [name]}
    return full_name(from_json(json.dumps([item]))[0].item["author"][0])


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("The Economist", "{The Economist}"),
        ("The Washington Post", "{The Washington Post}"),
        ("The Tuan Nguyen", "The Tuan Nguyen"),
        ("The Hai Long", "The Hai Long"),
        ("Thé", "Thé"),
        ("Dupont et Durand", "Dupont and Durand"),
        ("Auteur1 et Auteur2", "Auteur1 and Auteur2"),
        ("Dupont, Durand et Vernant", "Dupont and Durand and Vernant"),
        ("Eau et Rivières", "{Eau et Rivières}"),
        ("Vernant et Fils", "{Vernant et Fils}"),
        ("Vernant et al.", "Vernant and others"),
        ("Dupont, Anne et Vernant", "Dupont, Anne et Vernant"),
        ("Kervegan, Hector, Paul", "Kervegan, Hector Paul"),
        ("Dumas, Alexandre, fils", "Dumas, fils, Alexandre"),
        ("King, Jr., Martin", "King, Jr., Martin"),
        ("Vernant, Fils, Luc", "Vernant, Fils, Luc"),
        ("Robert E.McCulloch", "Robert E. McCulloch"),
        ("P.O'Brien", "P. O'Brien"),
    ],
)
def test_bibtex_names(typed: str, read: str) -> None:
    assert typed_names(typed)[0] == read


@pytest.mark.parametrize("typed", ["The Economist", "Dupont et Durand", "Kervegan, Hector, Paul", "Eau et Rivières"])
def test_they_are_told(typed: str) -> None:
    assert typed_names(typed)[1]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Economist, The", "The Economist"),
        ("Tran, The", "Tran, The"),
        ("Sun, The", "Sun, The"),
        ("Kervegan, Hector, Paul", "Kervegan, Hector Paul"),
        ("King, Martin, Jr.", "King, Jr., Martin"),
        ("Wilson1, Brandon", "Wilson, Brandon"),
        ("Smith1, J. A.", "Smith, J. A."),
        ("Web2, Studio", "Web2, Studio"),
        ("E.McCulloch, Robert", "McCulloch, Robert E."),
        ("into Soil, Organic Waste Injected", "Organic Waste Injected into Soil"),
        ("and Technology, National Institute of Standards", "National Institute of Standards and Technology"),
        ("and Vernant, Luc", "Vernant, Luc"),
        ("of Soil, J.", "of Soil, J."),
        ("Farrell, Patrick O’", "O’Farrell, Patrick"),
        ("Hôte, Marc L’", "L’Hôte, Marc"),
        ("Mutawaly, Issam Al", "Al Mutawaly, Issam"),
        ("Gore, Al", "Gore, Al"),
        ("Lieberman, J. Ben", "Lieberman, J. Ben"),
        ("Peng, Xue Bin", "Peng, Xue Bin"),
        ("Gallet, Jan N a H", "Gallet, Jan N A H"),
        ("Mart\u0301\u0131nez, Ana", "Martínez, Ana"),
    ],
)
def test_every_reader_mends_them(typed: str, read: str) -> None:
    assert full_name(ris(f"AU  - {typed}").item["author"][0]) == read


@pytest.mark.parametrize(
    ("parts", "read"),
    [
        ({"family": "Farrell", "given": "Patrick O'"}, "O'Farrell, Patrick"),
        ({"family": "Soil", "non-dropping-particle": "into", "given": "Organic Waste"}, "Organic Waste into Soil"),
        ({"family": "Kervegan", "given": "Paul", "suffix": "Jr."}, "Kervegan, Jr., Paul"),
        ({"family": "Mart\u0301\u0131nez", "given": "Ana"}, "Martínez, Ana"),
    ],
)
def test_so_does_that_of_csl_json(parts: dict[str, str], read: str) -> None:
    assert in_json(**parts) == read


def test_braces_keep_a_number() -> None:
    [entry] = from_bibtex("@misc{a, author = {{Wilson1}, Brandon}, title = {Les crues}}")
    assert full_name(entry.item["author"][0]) == "Wilson1, Brandon"


@pytest.mark.parametrize(
    ("name", "press"),
    [
        *((name, True) for name in ("University of Chicago Press", "Presses universitaires de Rennes", "MIT Press")),
        *((name, True) for name in ("Springer-Verlag", "Éditions du Lac", "Academic Press", "The Academic Press")),
        *((name, False) for name in ("William Press", "Rose Press", "W. H. Press", "Press", "JB Press", "Ann Verlaag")),
    ],
)
def test_a_publisher_is_known_by_its_words(name: str, press: bool) -> None:
    assert is_press(name) is press


def test_a_publisher_among_editors_is_the_publisher() -> None:
    entry = ris("A2  - Vernant, Zoé", "A2  - Presses universitaires de Rennes")
    assert entry.item["publisher"] == "Presses universitaires de Rennes"
    assert [full_name(name) for name in entry.item["editor"]] == ["Vernant, Zoé"]
    assert [told for _, told in entry.read_as] == [
        "« Presses universitaires de Rennes », donné pour directeur (editor), est pris pour l'éditeur (publisher)"
    ]


def test_one_beside_a_publisher_is_a_group() -> None:
    entry = ris("A2  - Presses universitaires de Rennes", "PB  - PUR")
    assert (entry.item["publisher"], len(entry.item["editor"])) == ("PUR", 1)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Mart\u0301\u0131nez", "Martínez"),
        ("Gar\u0107\u0131a", "García"),
        ("Rodr\u0131\u0301guez", "Rodríguez"),
        ("Na\u0131\u0308ve", "Naïve"),
        ("Yıldız", "Yıldız"),
        ("s\u0327\u0131k", "s\u0327\u0131k"),  # Turkish « şık »
        ("Ćosić", "Ćosić"),
    ],
)
def test_accents_of_a_pdf(typed: str, read: str) -> None:
    assert undisplaced(typed) == read


@pytest.mark.parametrize(("typed", "read"), [("RUEDA-AYALA, VP", "Rueda-Ayala, V. P."), ("ROY, LUC", "Roy, L.")])
def test_consonants_after_a_shouted_name_are_initials(typed: str, read: str) -> None:
    text = f"@book{{a, author={{{typed}}}, title={{Titre}}, publisher={{Seuil}}, year=2019}}"
    assert line_of(from_bibtex(text)) == f"{read} (2019). Titre. Seuil."
