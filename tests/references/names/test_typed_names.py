"""Names as people and databases type them, beside the cases of `typed-names.bib`."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_bibtex, from_json, from_ris
from stratege.references.names.people import in_lower_case
from stratege.references.names.typed_names import bare_name, typed_names


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Roy, Luc; Petit, Zoé; and Noir, Léa", "Roy, Luc and Petit, Zoé and Noir, Léa"),
        ("{Roy; Petit and Co}", "{Roy; Petit and Co}"),
        ("Roy, Luc, Petit, Zoé", "Roy, Luc and Petit, Zoé"),
        ("de La Roncière, Jean Marc", "de La Roncière, Jean Marc"),
        ("King, Jr., Martin", "King, Jr., Martin"),
        ("King, Martin, Jr.", "King, Jr., Martin"),
        ("Jean-Paul II", "Jean-Paul II"),
        ("Roy, Luc et al.", "Roy, Luc and others"),
        ("et al.", "others"),
        ("Ministère du Travail et de la Santé", "{Ministère du Travail et de la Santé}"),
        ("J.P. ROY", "J.P. ROY"),
        ("{Anne B. Roy} and {A. Noir}", "Anne B. Roy and A. Noir"),
        ("{U. S. President}", "{U. S. President}"),
        ("{S. Fischer Verlag} and {Robert Bosch}", "{S. Fischer Verlag} and {Robert Bosch}"),
        ("JMP van Dorp", "van Dorp, J. M. P."),
        ("LI Wei", "LI, Wei"),
        ("Anne Roy, Luc B. Petit", "Anne Roy and Luc B. Petit"),
        ("de la Cruz, María J. Ana", "de la Cruz, María J. Ana"),
        ("Anne Roy, Ph.D.", "Anne Roy"),
        ("Waters II, William", "Waters, II, William"),
        ("Canada, Environnement {and} Climat", "{Environnement and Climat Canada}"),
        ("France, Anatole", "France, Anatole"),
        ("Team, R Core", "{R Core Team}"),
        ("Team, A.", "Team, A."),
        ("MTI Instruments", "{MTI Instruments}"),
        ("MIT OpenCourseWare", "{MIT OpenCourseWare}"),
        ("Anne MacDonald", "Anne MacDonald"),
        ("BROWN Martin", "BROWN, Martin"),
        ("ANNE B. ROY", "ANNE B. ROY"),  # the family name last, as BibTeX has it
        ("General Rivers", "{General Rivers}"),
        ("Anne Roy et Luc Petit", "Anne Roy and Luc Petit"),
        ("Anne Roy, Luc Petit et Zoé Noir", "Anne Roy and Luc Petit and Zoé Noir"),
        ("Crédit Agricole et Anne Roy, Luc", "Crédit Agricole et Anne Roy, Luc"),
        ("Anne Roy / Luc Petit", "Anne Roy and Luc Petit"),
        ("Ministère du Lac / Direction des eaux", "{Ministère du Lac / Direction des eaux}"),
        ("Le Goff J.-P., de la Cruz M.", "Le Goff, J.-P. and de la Cruz, M."),
        ("Roy LM, Petit Z et al.", "Roy, LM and Petit, Z and others"),
        ("Roy J.", "Roy, J."),
        ("Anne Roy 0001 and Luc Petit", "Anne Roy and Luc Petit"),
        ("Agence 2001", "{Agence 2001}"),
        ("Acme S.A.", "{Acme S.A.}"),
        ("Malcolm X", "Malcolm X"),
        ("Schopfer Sandro and Keller Thorben and others", "Schopfer, Sandro and Keller, Thorben and others"),
        ("Le Goff Anne", "Le Goff, Anne"),
        ("Sana Paul and Anil Daniel Patel", "Sana Paul and Anil Daniel Patel"),
        ("Katuk Norliza and Yusof Yuhanis", "Katuk Norliza and Yusof Yuhanis"),
        ("{Dupont Marie}", "{Dupont Marie}"),
        ("Saint Marie", "Saint Marie"),
        ("Louis XV and Henri IV", "Louis XV and Henri IV"),
        ("ROY Anne, PETIT Luc", "ROY, Anne and PETIT, Luc"),
        ("?? and 123", "?? and 123"),
        ("family=Gogh, given=Vincent, prefix=van", "family=Gogh, given=Vincent, prefix=van"),
    ],
)
def test_names_are_joined_as_bibtex_joins_them(typed: str, read: str) -> None:
    assert typed_names(typed)[0] == read


@pytest.mark.parametrize("typed", ["Roy, Luc and Petit, Zoé", "Roy, Luc AND others", "Roy, Luc (CNRS) and Léa Petit*"])
def test_what_is_read_as_it_is_written_is_not_told(typed: str) -> None:
    assert typed_names(typed)[1] == ""


def test_what_is_read_otherwise_is_told() -> None:
    assert typed_names("Roy, L.; Cour des comptes")[1] == (
        "« Roy, L.; Cour des comptes » est lu : « Roy, L. » ; l'organisme « Cour des comptes »"
    )


@pytest.mark.parametrize(
    "typed", ["Roy, Luc 0000-0002-1825-0097", "Roy, Luc* (CNRS)†", "Roy, Luc (https://orcid.org/0000-0002-1825-009X)"]
)
def test_what_is_no_name_is_left_out(typed: str) -> None:
    assert bare_name(typed) == "Roy, Luc"


@pytest.mark.parametrize(
    ("capitals", "printed"),
    [
        ("DUPONT-MARTIN", "Dupont-Martin"),
        ("D’ORMEVILLE", "d’Ormeville"),
        ("VAN DER MEER", "van der Meer"),
        ("O'BRIEN", "O'Brien"),
        ("MCDONALD", "McDonald"),
        ("ÉLUARD", "Éluard"),
    ],
)
def test_capitals(capitals: str, printed: str) -> None:
    assert in_lower_case(capitals) == printed


def test_ris_and_json_too() -> None:
    [ris] = from_ris("TY  - BOOK\nAU  - ROY, Luc; KING Jr., Paul\nAU  - et al.\nER  - \n")
    assert ris.item["author"] == [
        {"family": "Roy", "given": "Luc"},
        {"family": "King", "given": "Paul", "suffix": "Jr."},
        {"literal": "others"},
    ]
    [found] = from_json('[{"id": "a", "author": [{"family": "ROY", "given": "Luc, Jr."}]}]')
    assert found.item["author"] == [{"family": "Roy", "given": "Luc", "suffix": "Jr."}]
    assert found.read_as == (((1, 2), "le nom « ROY » est imprimé « Roy »"),)


@pytest.mark.parametrize("author", [["Roy, Luc"], "Roy, Luc", {"family": "Roy"}, [None], [{"family": 3, "given": [4]}]])
def test_names_of_another_form_are_left_to_the_checks(author: object) -> None:
    [entry] = from_json(json.dumps([{"id": "a", "title": "Un", "author": author}]))
    assert entry.item["author"] == author


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("COMMISSION EUROPÉENNE (CE)", {"literal": "Commission européenne [CE]"}),
        ("MINISTERE DE LA CULTURE", {"literal": "Ministère de la Culture"}),
        ("UNIVERSITE DE LYON", {"literal": "Université de Lyon"}),
        ("WORLD HEALTH ORGANIZATION", {"literal": "World Health Organization"}),
        ("OECD DEVELOPMENT CENTRE", {"literal": "OECD DEVELOPMENT CENTRE"}),  # OECD may be a name or an acronym
        ("DAIR.AI", {"literal": "DAIR.AI"}),
        ("ROY L.", {"family": "Roy", "given": "L."}),
        ("LE ROY J.-P.", {"family": "Le Roy", "given": "J.-P."}),
        ("ACME S.A.", {"literal": "ACME S.A."}),
    ],
)
def test_names_in_one_piece_and_in_capitals(typed: str, read: dict[str, str]) -> None:
    item = {"id": "a", "type": "report", "title": "Eaux", "author": [{"literal": typed}]}
    entry = from_json(json.dumps([item]))[0]
    assert entry.item["author"] == [read]
    assert bool(entry.read_as) == (typed not in read.values())


def test_braces_keep_the_capitals_of_a_group() -> None:
    assert from_bibtex("@misc{a, author={{COMMISSION EUROPÉENNE}}, title={Eaux}}")[0].item["author"] == [
        {"literal": "COMMISSION EUROPÉENNE"}
    ]
