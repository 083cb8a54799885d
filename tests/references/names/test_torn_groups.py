"""Groups that BibTeX or a manager tore as if they were persons, and the French ones that no braces hold."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_json
from stratege.references.names.french_groups import is_spoken_group
from tests.references.printing import entry, read


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Food, Ministry of Agriculture and", "Ministry of Agriculture and Food"),
        ("{Food}, {Ministry of Agriculture and}", "Ministry of Agriculture and Food"),
        ("Canada, Gouvernement du", "Gouvernement du Canada"),
        ("{Intérieur}, {Ministère de l'}", "Ministère de l’Intérieur"),
        ("Gouvernement du Canada, Pêches et Océans Canada", "Gouvernement du Canada, Pêches et Océans Canada"),
        ("Gouvernement du Canada, Environnement Canada", "Gouvernement du Canada, Environnement Canada"),
        ("Initiative (WAI), W3C Web Accessibility", "W3C Web Accessibility Initiative [WAI]"),
        ("APACHE, Foundation", "Apache Foundation"),
        ("ECMA, International", "ECMA International"),
        (
            "ASCII, Asociación para el Conocimiento y la Innovación de la Informática",
            "Asociación para el Conocimiento y la Innovación de la Informática [ASCII]",
        ),
        ("SNCF, Service du patrimoine", "SNCF, Service du patrimoine"),
        ("{Ville de Lyon}, {Direction de l'eau}", "Ville de Lyon, Direction de l’eau"),
    ],
)
def test_a_group_on_both_sides_of_a_comma(typed: str, name: str) -> None:
    assert read(typed) == [name]


@pytest.mark.parametrize("typed", ["Ville Roy, Luc", "de la Cour, Anne Marie", "Cour de Grandmaison, Zoé"])
def test_a_person_whose_family_name_is_a_word_of_groups(typed: str) -> None:
    assert read(typed) == [typed]


def test_a_group_that_a_manager_tore() -> None:
    torn = [{"family": "Food", "given": "Ministry of Agriculture and"}]
    [found] = from_json(json.dumps([{"id": "a", "type": "book", "title": "Les crues", "author": torn}]))
    assert found.item["author"] == [{"literal": "Ministry of Agriculture and Food"}]
    assert found.read_as


@pytest.mark.parametrize(
    "firm",
    [
        *("Organic Maps OÜ", "Acme Rivers ApS", "Acme Rivers Kft.", "Acme Rivers Sàrl", "Acme Rivers s.r.o."),
        *("Acme Rivers d.o.o.", "Acme Rivers Sp. z o.o.", "Acme Rivers e.V.", "Acme Rivers ASBL", "Acme Rivers PLC"),
        *("Acme Rivers SRL", "Acme Rivers Ltda", "Christian Roy & Anne Petit GbR", "Acme Rivers OHG"),
    ],
)
def test_the_forms_of_firms_elsewhere(firm: str) -> None:
    assert entry(firm).item["author"] == [{"literal": firm}]


def test_initials_like_the_form_of_a_firm() -> None:
    assert read("Anne SRL") == ["Srl, Anne"]
    assert read("Roy, PLC") == ["Roy, P. L. C."]


def test_words_that_open_the_name_of_their_site() -> None:
    assert read("Natural Earth", "url = {https://www.naturalearthdata.com/downloads}") == ["Natural Earth"]
    assert read("Natural Earth") == ["Earth, Natural"]
    assert read("Anne Roy", "url = {https://www.anneroyphoto.com/}") == ["Roy, Anne"]
    assert read("Rose Young", "url = {https://www.roseyoungphoto.com/}") == ["Young, Rose"]


@pytest.mark.parametrize(
    "group",
    [
        *("Parcs Canada", "Santé publique France", "Air France", "Canada. Statistique Canada", "Défenseur des droits"),
        *("SPF Santé publique", "Vérificateur général du Québec", "Canton de Genève", "France Stratégie"),
        *("Électricité de France", "Ligue des droits de l’Homme", "Médecins sans frontières", "Amnesty International"),
        *("Bibliothèque et Archives nationales du Québec", "Crédit Agricole", "Collège des médecins du Québec"),
        "Commission des normes, de l’équité, de la santé et de la sécurité du travail",
    ],
)
def test_a_french_group_without_braces(group: str) -> None:
    assert entry(group).item["author"] == [{"literal": group}]


@pytest.mark.parametrize(
    "person",
    [
        *("Anatole France", "Jimmy Wales", "France Bélanger", "Chrétien de Troyes", "Rose de Freycinet", "Roy"),
        *("Jean sans Terre", "Ludwig van Beethoven", "Pico della Mirandola", "France Roche", "anne petite"),
    ],
)
def test_a_person_is_no_french_group(person: str) -> None:
    assert not is_spoken_group(person)


def test_a_french_list_of_persons_stays_one() -> None:
    assert read("Luc Roy, Anne Petit, Zoé Noir") == ["Roy, Luc", "Petit, Anne", "Noir, Zoé"]
