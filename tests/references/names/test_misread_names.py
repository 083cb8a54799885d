"""Names that are none, groups taken apart as persons are, and persons whose words stand in the wrong place."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_bibtex, from_json, from_ris
from stratege.references.entries import Entry
from stratege.references.names.glued_names import unglued_given
from stratege.references.names.typed_names import typed_names
from stratege.references.parts import full_name

FIELDS = "title = {Les crues}, year = 2023"


def entry(author: str, fields: str = "", kind: str = "misc") -> Entry:
    return from_bibtex(f"@{kind}{{a, author = {{{author}}}, {FIELDS}, {fields}}}")[0]


def read(author: str, fields: str = "", kind: str = "misc") -> list[str]:
    """How the authors of a BibTeX entry are read."""
    return [full_name(name) for name in entry(author, fields, kind).item["author"]]


@pytest.mark.parametrize(
    "company",
    [
        "Maxim Integrated Products, Inc.",
        "Apple, Inc.",
        "Acme Co., Ltd.",
        "Acme, LLC",
        "Texas Instruments, Incorporated",
    ],
)
def test_a_company_keeps_the_comma_before_its_form(company: str) -> None:
    assert read(company) == read(f"{{{company}}}") == [company]
    [ris] = from_ris(f"TY  - COMP\nTI  - Les crues\nAU  - {company}\nER  - \n")
    assert ris.item["author"] == [{"literal": company}]


@pytest.mark.parametrize(
    "company", ["Spotify AB", "Siemens AG", "Danone SA", "SAP SE", "Acme S.A.", "Air Liquide S.A."]
)
def test_a_company_is_known_by_letters_that_may_be_initials(company: str) -> None:
    assert entry(company).item["author"] == [{"literal": company}]
    assert [told for _, told in entry(company).read_as] == [
        f"« {company} » est pris pour un organisme, et imprimé en entier"
    ]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Abbott, AB", ["Abbott, A. B."]),
        ("Roy, S.A.", ["Roy, S. A."]),
        ("Roy SA and Petit AG", ["Roy, S. A.", "Petit, A. G."]),  # as PubMed has them
        ("Roy S.A. and Petit Z.", ["Roy, S. A.", "Petit, Z."]),
        ("Maria SA", ["Sa, Maria"]),
        ("Rhodes, Co", ["Rhodes, Co"]),
    ],
)
def test_initials_are_no_form_of_a_company(typed: str, names: list[str]) -> None:
    assert read(typed) == names


@pytest.mark.parametrize("company", ["Cisco Systems Inc.", "Acme Ltd", "Acme GmbH", "Google LLC", "Apple, Inc."])
def test_of_a_company_beyond_doubt_nothing_is_told(company: str) -> None:
    assert entry(company).read_as == entry(f"{company} and Roy, Luc").read_as == ()
    assert entry(f"{{{company}}} and Roy, Luc").read_as == ()


@pytest.mark.parametrize(
    ("kind", "author", "maker", "name"),
    [
        ("manual", "INRIA Rh{\\^o}ne-Alpes", "organization = {INRIA Rh{\\^o}ne-Alpes}", "INRIA Rhône-Alpes"),
        ("techreport", "Rivières Vivantes", "institution = {Rivières vivantes}", "Rivières Vivantes"),
        ("book", "Zadie Vernant", "publisher = {Zadie Vernant}", "Vernant, Zadie"),  # his own publisher
        ("book", "Eaux Vivantes", "publisher = {Eaux vivantes}", "Eaux Vivantes"),
        ("misc", "Vernant, Zadie", "publisher = {Zadie Vernant}", "Vernant, Zadie"),
        ("misc", "Anne Vernant", "publisher = {Anne Vernant}", "Vernant, Anne"),
        ("misc", "Agri Expo", "url = {https://www.agriexpo.online/a}", "Agri Expo"),
        ("misc", "Patryk Galach", "url = {https://patrykgalach.com/a}", "Galach, Patryk"),
        ("misc", "Martin Fowler", "url = {https://martinfowler.com/a}", "Fowler, Martin"),
        ("misc", "Agri Expo", "url = {https://example.org/agriexpo}", "Expo, Agri"),
    ],
)
def test_a_work_tells_that_who_signs_it_is_a_group(kind: str, author: str, maker: str, name: str) -> None:
    assert read(author, maker, kind) == [name]


def test_a_group_that_its_work_tells_is_told_once() -> None:
    assert [told for _, told in entry("INRIA Centre-Est", "organization = {INRIA Centre-Est}").read_as] == [
        "« INRIA Centre-Est » est pris pour un organisme, et imprimé en entier"
    ]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        (
            "Group, CODATA Data Ethics Working and Anand, Suchith",
            ["CODATA Data Ethics Working Group", "Anand, Suchith"],
        ),
        ("Group, A.", ["Group, A."]),
    ],
)
def test_a_group_that_a_manager_cut_is_put_together(typed: str, names: list[str]) -> None:
    assert read(typed) == names


@pytest.mark.parametrize(
    ("family", "given", "name"),
    [
        ("S", "cOAlition", "cOAlition S"),
        ("Group", "Water Ethics Working", "Water Ethics Working Group"),
        ("LLC", "Google", "Google LLC"),
        ("S", "anil", "S, anil"),
        ("X", "Malcolm", "X, Malcolm"),
        ("S", "R.", "S, R."),
        ("Team", "A.", "Team, A."),
    ],
)
def test_so_is_one_that_csl_json_has_in_parts(family: str, given: str, name: str) -> None:
    item = {"id": "a", "type": "webpage", "title": "Les crues", "author": [{"family": family, "given": given}]}
    assert [full_name(one) for one in from_json(json.dumps([item]))[0].item["author"]] == [name]


@pytest.mark.parametrize(
    "typed",
    [
        "{E.~Vesperini, M.~Giersz, \\& A.~Sills}",
        "E.~Vesperini, M.~Giersz, \\& A.~Sills",
        "{E.~Vesperini, \\& M.~Giersz}",
    ],
)
def test_editors_as_ads_lists_them(typed: str) -> None:
    names = read(typed)
    assert names == ["Vesperini, E.", "Giersz, M.", "Sills, A."][: len(names)]
    assert len(names) > 1


@pytest.mark.parametrize("group", ["Simon \\& Schuster", "Crew Café", "Lakes, Rivers \\& Seas", "B\\&B"])
def test_braces_keep_other_signs_of_and(group: str) -> None:
    assert read(f"{{{group}}}") == [group.replace("\\", "")]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Yoann, GABILLON", "Gabillon, Yoann"),
        ("Zoé, VERNANT and Luc, PETIT", "Vernant, Zoé ; Petit, Luc"),
        ("Thomas, RAJESH", "Thomas, RAJESH"),
        ("Roy, ANNE", "Roy, ANNE"),
        ("VERNANT, Zoé", "Vernant, Zoé"),
        ("Zoé, JMF", "Zoé, J. M. F."),
        ("Yoann, GABILLON and Roy, Luc", "Yoann, GABILLON ; Roy, Luc"),
    ],
)
def test_capitals_tell_the_family_name(typed: str, names: str) -> None:
    assert " ; ".join(read(typed)) == names


@pytest.mark.parametrize(
    ("glued", "given"),
    [
        ("JoséC.", "José C."),
        ("PedroD", "Pedro D"),
        ("JeanPierre", "Jean-Pierre"),
        ("MarieClaude B.", "Marie-Claude B."),
        *((name, name) for name in ("MaryAnn", "DeShawn", "AnneMarie", "JeanAnn", "José", "McD.", "LaTonya", "J.-P.")),
    ],
)
def test_first_names_that_an_export_glued(glued: str, given: str) -> None:
    assert unglued_given(glued) == given


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Kim G.Larsen", "Kim G. Larsen"),
        ("J.R.Smith", "J.R. Smith"),
        ("Roy, J.-P.", "Roy, J.-P."),
        ("Anne Blondin~Massé", "Anne Blondin~Massé"),
        ("{S.Oliver Group} and Anne B.Roy", "{S.Oliver Group} and Anne B. Roy"),
        ("Trevor Perrin (editor), Moxie Marlinspike", "Trevor Perrin and Moxie Marlinspike"),
        ("Anne Vernant (dir.)", "Anne Vernant"),
        ("Trevor Perrin, Anne Dubois", "Trevor Perrin and Anne Dubois"),
        *((name, name) for name in ("García Márquez, Gabriel José", "Luis García, Anne Dubois", "Le Goff, Anne Marie")),
        ("Vernant, Anne (dir.)", "Vernant, Anne"),
        ("Musée (Paris)", "{Musée (Paris)}"),
    ],
)
def test_names_that_hands_typed(typed: str, names: str) -> None:
    assert typed_names(typed)[0] == names


@pytest.mark.parametrize(
    ("typed", "last"),
    [
        ("Roy, Luc and Petit, Zoé and Noir, Léa and Normand Nicolas", "Normand, Nicolas"),
        ("Roy, Luc and Petit, Zoé and Noir, Léa and Nicolas Normand", "Nicolas Normand"),
        ("Roy, Luc and Petit, Zoé and Noir, Léa and Radio France", "{Radio France}"),
        ("Roy, Luc and Normand Nicolas", "Normand Nicolas"),
    ],
)
def test_one_name_that_has_lost_its_comma(typed: str, last: str) -> None:
    assert typed_names(typed)[0].split(" and ")[-1] == last


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Lakework from Wikimedia Commons", "Lakework"),
        ("Students for Liberty", "Students for Liberty"),
        ("Elizabeth of York", "Elizabeth of York"),
        (
            "Original by NASA (sensor Terra/MODIS), modified by Mdf via Wikimedia Commons",
            "Original by NASA (sensor Terra/MODIS), modified by Mdf via Wikimedia Commons",
        ),
        ("Jan van den Berg", "van den Berg, Jan"),
        ("Anne de la Tour", "de la Tour, Anne"),
        ("Piet in 't Veld", "in ’t Veld, Piet"),
        ("Roy, Anne of Lyon", "Roy, Anne of Lyon"),
    ],
)
def test_small_words_that_are_no_particles(typed: str, name: str) -> None:
    assert read(typed) == [name]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Révisions Bac", "Révisions Bac"),
        ("Sciences Humaines", "Sciences Humaines"),
        ("Georges Petit", "Petit, Georges"),
        ("Sciences Zorglub", "Zorglub, Sciences"),
        ("Chat Noir", "Noir, Chat"),
    ],
)
def test_a_plural_and_a_plain_word_name_a_group(typed: str, name: str) -> None:
    assert read(typed) == [name]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Neumann, J Von", "von Neumann, J"),
        ("Neumann, John Von", "von Neumann, John"),
        ("Micco, Veronica De", "De Micco, Veronica"),
        ("Von Neumann, John", "Von Neumann, John"),
    ],
)
def test_von_after_a_first_name_is_small(typed: str, names: str) -> None:
    assert read(typed) == [names]


@pytest.mark.parametrize("typed", ["By", "{By}", "Par", "https://lakes.example/"])
def test_what_is_nobody_leaves_a_work_without_author(typed: str) -> None:
    found = entry(typed)
    assert "author" not in found.item
    assert [told for _, told in found.read_as] == [f"« {typed.strip('{}')} » est lu : aucun nom"]


def test_an_address_in_the_place_of_an_author_is_printed_as_one() -> None:
    assert entry("https://lakes.example/").item["URL"] == "https://lakes.example/"
    assert entry("www.lakes.example", "url = {https://b.example}").item["URL"] == "https://b.example"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Chawla, Dalmeet Singh and C, Special To and {En}", ["Chawla, Dalmeet Singh"]),
        ("Roy, Anne and Special To", ["Roy, Anne"]),
        ("By, Tim", ["By, Tim"]),
        ("Roy, Anne and {En}", ["Roy, Anne", "En"]),
    ],
)
def test_what_is_left_of_a_by_line(typed: str, names: list[str]) -> None:
    assert read(typed) == names


def test_what_each_did_for_a_package_is_no_name() -> None:
    assert typed_names("Anne Roy and Luc Petit [aut, cre] and Noir, Zoé [ctb]") == (
        "Anne Roy and Luc Petit and Noir, Zoé",
        "",
    )
    assert typed_names("Anne Roy [ville]")[0] == "Anne Roy [ville]"
