"""Names whose parts stand in an order of their own: of Wiley, of IEEE, of Brazil, in a row, « et al. » inside."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_json
from stratege.references.names.full_initialed import with_comma_first
from stratege.references.names.typed_phrases import surnames
from stratege.references.parts import full_name, names_of
from tests.references.printing import entry, read


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        (
            "O’Vernant Joseph E. and Petit Mark N. and Rémond Davide and Roy Philip C. J.",
            ["O’Vernant, Joseph E.", "Petit, Mark N.", "Rémond, Davide", "Roy, Philip C. J."],
        ),
        ("RUMBAUGH, James JACOBSON Ivar BOOCH Grady", ["Rumbaugh, James", "Jacobson, Ivar", "Booch, Grady"]),
        ("Lowther-Thieleking, Archer, Lang et Weller", ["Lowther-Thieleking", "Archer", "Lang", "Weller"]),
        ("F. A. M. Gomes Neto", ["Gomes Neto, F. A. M."]),
        ("Sylvio Péllico Netto", ["Péllico Netto, Sylvio"]),
        ("Neto, F. A. Péllico", ["Péllico Neto, F. A."]),
        ("{Anne Roy, Luc Petit, and Marie Noir}", ["Roy, Anne", "Petit, Luc", "Noir, Marie"]),
        ("José Ortega y Gasset", ["Ortega y Gasset, José"]),
        ("y Gasset, José Ortega", ["Ortega y Gasset, José"]),
        ("i Comabella, Carolina Casa{\\~n}as", ["Casañas i Comabella, Carolina"]),
        ("Albert Ribera i Lacomba", ["Ribera i Lacomba, Albert"]),
        ("e Silva, Diogo Almeida", ["Almeida e Silva, Diogo"]),
        ("Juan Roy y María Petit", ["Roy, Juan", "Petit, María"]),
        ("Lothar Vernant und Anna Ploeg", ["Vernant, Lothar", "Ploeg, Anna"]),
        ("M. Vernant et al. and", ["Vernant, M.", "others"]),
        (", Daniel and Badger, The Gitter", ["Daniel", "Badger, The Gitter"]),
        ("Acme LLC (Anne Roy and Luc Petit)", ["Acme LLC"]),
        (r"Rue\beta, Dominik", ["Rueß, Dominik"]),
        (
            "{Weiming Hu} and {Zhouyu Fu} and Xie, D. and {Tieniu Tan} and Roy, S.",
            ["Hu, Weiming", "Fu, Zhouyu", "Xie, D.", "Tan, Tieniu", "Roy, S."],
        ),
    ],
)
def test_names_in_their_order_are_told(typed: str, names: list[str]) -> None:
    assert read(typed) == names
    assert entry(typed).read_as


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("e Silva, Ana Paula", ["e Silva, Ana Paula"]),
        ("y Gasset, J. O.", ["y Gasset, J. O."]),
        ("Kan, AHG Rinnooy", ["Kan, A. H. G. Rinnooy"]),
        ("Vernant, YC Samuel", ["Vernant, Y. C. Samuel"]),
        ("U. S. Fish and Wildlife Service", ["U. S. Fish and Wildlife Service"]),
        ("Roy Anne B. and Vernant Mark C.", ["Roy, Anne B.", "Vernant, Mark C."]),
        ("Gómez-Vernant, Marián a. and Roy, Luc", ["Gómez-Vernant, Marián A.", "Roy, Luc"]),
        ("Anne Roy (Lyon)", ["Roy, Anne"]),
        ("Vernant et al., R. and Roy, Luc", ["Vernant, R.", "Roy, Luc", "others"]),
    ],
)
def test_what_is_certain_is_read_so(typed: str, names: list[str]) -> None:
    assert read(typed) == names


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Le Goff J. P. and García Márquez A.", ["Le Goff, J. P.", "García Márquez, A."]),
        ("DUPONT, Anne BERNARD Luc", ["Dupont, Anne BERNARD Luc"]),
        ("Agostinho Neto", ["Neto, Agostinho"]),
        ("Neto, J. Maria", ["Neto, J. Maria"]),
        ("José da Silva Neto", ["da Silva Neto, José"]),
        ("Goethe, Johann v.", ["v. Goethe, Johann"]),
        ("Vernant, MD Abdul and Li, LI Wei and Roy, III Luc", ["Vernant, MD Abdul", "Li, LI Wei", "Roy, III Luc"]),
        ("Food, Ministry of Agriculture and", ["Ministry of Agriculture and Food"]),
        ("Musée des Crues (Lyon)", ["Musée des Crues (Lyon)"]),
        (
            "{Google Brain} and {Deutsche Bahn} and {Open Data} and Xie, D.",
            ["Google Brain", "Deutsche Bahn", "Open Data", "Xie, D."],
        ),
        (r"{Αλφα\beta, Roy}", ["Αλφαβ, Roy"]),
    ],
)
def test_names_that_look_alike_stay(typed: str, names: list[str]) -> None:
    assert read(typed) == names


def test_first_names_that_are_family_names_as_often_tell_no_order() -> None:
    assert with_comma_first(["Roy Joseph E.", "Petit Philip N."]) == ["Roy Joseph E.", "Petit Philip N."]
    assert with_comma_first(["Anne Mark E.", "Petit Mark N."]) == ["Anne Mark E.", "Petit Mark N."]


def test_words_that_commas_part_are_no_family_names() -> None:
    assert surnames("Eau, Forêts, Rivières et Lacs") == []


def test_a_person_in_braces_is_told_by_his_parts() -> None:
    [(_, told)] = entry("{Laurence Vernant}").read_as
    assert told.startswith("« Laurence Vernant », entre accolades, est lu : « Vernant, Laurence » ;")


@pytest.mark.parametrize(
    ("name", "read_as"),
    [
        ("H. Penny Vernant", "Vernant, H. Penny"),
        ("S. Fischer Verlag", "S. Fischer Verlag"),
        ("W. Anne Books", "W. Anne Books"),
        ("J. Paul Vernant Trust", "J. Paul Vernant Trust"),
    ],
)
def test_an_initial_before_a_first_name_tells_a_person_in_json(name: str, read_as: str) -> None:
    item = {"id": "a", "type": "webpage", "title": "Les crues", "author": [{"literal": name}]}
    [found] = names_of(from_json(json.dumps([item]))[0].item, "author")
    assert full_name(found) == read_as
