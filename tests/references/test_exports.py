"""The works cited for reference managers, and the report as a work to cite."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest

from stratege import pandoc
from stratege.citations import render, report_record
from stratege.document import Meta
from stratege.references import from_bibtex, from_ris, load_items, to_bibtex, to_csl_json, to_ris

ARTICLE = {
    "id": "sand2018",
    "type": "article-journal",
    "title": "50 % de R&D {en} C#_~^\\",
    "author": [{"family": "Sand", "given": "Jo"}, {"literal": "Groupe A and B"}],
    "container-title": "Revue",
    "volume": "3",
    "issue": "1",
    "page": "12-34",
    "issued": "2018-02-17",
    "accessed": "2024-04-22",
    "DOI": "10.1000/a_b",
    "URL": "https://exemple.fr/a_b%20c",
    "language": "fr",
}
BOOK = {"id": "azur", "type": "book", "title": "Un livre", "editor": ["Roy, Luc"], "issued": "2020", "publisher": "PUF"}


def test_csl_json_is_sorted_and_normalised() -> None:
    items = json.loads(to_csl_json([ARTICLE, BOOK | {"tier": "A", "unverified_fields": ["*"]}]))
    assert [item["id"] for item in items] == ["azur", "sand2018"]
    assert items[1]["issued"] == {"date-parts": [[2018, 2, 17]]}
    assert items[1]["language"] == "fr"
    assert set(items[0]) == {"id", "type", "title", "editor", "issued", "publisher"}


def test_bibtex() -> None:
    assert to_bibtex([ARTICLE]).splitlines() == [
        "@article{sand2018,",
        "  author = {Sand, Jo and {Groupe A and B}},",
        r"  title = {{50 \% de R\&D \{en\} C\#\_\textasciitilde{}\textasciicircum{}\textbackslash{}}},",
        "  journal = {Revue},",
        "  year = {2018},",
        "  month = feb,",
        "  day = {17},",
        "  number = {1},",
        "  pages = {12--34},",
        "  volume = {3},",
        "  language = {fr},",
        "  doi = {10.1000/a_b},",
        "  url = {https://exemple.fr/a_b%20c},",
        "  urldate = {2024-04-22},",
        "}",
    ]


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ({"type": "thesis", "genre": "Thèse de doctorat"}, "phdthesis"),
        ({"type": "thesis", "genre": "Mémoire de maîtrise"}, "mastersthesis"),
        ({"type": "webpage"}, "misc"),
        ({"type": "report"}, "techreport"),
    ],
)
def test_bibtex_types(item: dict[str, Any], kind: str) -> None:
    assert to_bibtex([item | {"id": "a"}]).startswith(f"@{kind}{{a,")


def test_ris() -> None:
    assert to_ris([ARTICLE]).splitlines() == [
        "TY  - JOUR",
        "ID  - sand2018",
        "AU  - Sand, Jo",
        "AU  - Groupe A and B",
        "TI  - 50 % de R&D {en} C#_~^\\",
        "T2  - Revue",
        "VL  - 3",
        "IS  - 1",
        "DO  - 10.1000/a_b",
        "UR  - https://exemple.fr/a_b%20c",
        "LA  - fr",
        "PY  - 2018",
        "DA  - 2018/02/17/",
        "Y2  - 2024/04/22/",
        "SP  - 12",
        "EP  - 34",
        "ER  - ",
    ]


@pytest.mark.parametrize(("write", "reader"), [(to_bibtex, "bibtex"), (to_ris, "ris")])
def test_another_program_reads_the_same_work(write: Any, reader: str) -> None:
    command = [str(pandoc.executable()), f"--from={reader}", "--to=csljson"]
    done = subprocess.run(command, input=write([ARTICLE, BOOK]), capture_output=True, text=True, check=True)
    book, article = json.loads(done.stdout)
    assert (book["title"], book["publisher"]) == ("Un livre", "PUF")
    assert book["editor"] == [{"family": "Roy", "given": "Luc"}]
    assert article["author"][0] == {"family": "Sand", "given": "Jo"}
    for field in ("container-title", "volume", "issue", "DOI", "URL"):
        assert article[field] == ARTICLE[field]
    assert article["page"].replace("–", "-") == "12-34"
    assert article["issued"]["date-parts"][0][0] == 2018
    assert "R&D" in article["title"]


JOINT = {
    "id": "moyen",
    "type": "book",
    "title": "L’œuvre entière",
    "author": [{"family": "King", "given": "Martin Luther", "suffix": "Jr."}, {"literal": "Bureau and Co"}],
    "translator": [{"family": "Roy", "given": "Luc"}],
    "publisher": "Presses and Cie",
    "publisher-place": "Paris",
    "number-of-volumes": "3",
    "edition": "2",
    "issued": {"date-parts": [[2013]]},
    "original-date": {"date-parts": [[1897]]},
    "ISBN": "978-2-7073-0275-5",
    "URL": "https://exemple.fr/a",
    "accessed": {"date-parts": [[2024, 4, 22]]},
}
LOGICIEL = {
    "id": "outil",
    "type": "software",
    "title": "Un outil",
    "author": [{"literal": "Équipe"}],
    "version": "1.3",
    "publisher": "Dépôt",
    "issued": {"date-parts": [[2020, 3]]},
}


@pytest.mark.parametrize(("write", "read"), [(to_bibtex, from_bibtex), (to_ris, from_ris)])
def test_what_a_format_can_hold_comes_back(write: Any, read: Any) -> None:
    assert load_items([entry.item for entry in read(write([JOINT]))])[0] == [JOINT]


def test_the_version_of_a_software_comes_back_from_ris() -> None:
    assert from_ris(to_ris([LOGICIEL]))[0].item == LOGICIEL


@pytest.mark.parametrize(
    "issued",
    [
        {"date-parts": [[2019, 5, 27], [2019, 5, 31]]},
        {"date-parts": [[2015], [2020]]},
        {"date-parts": [[2019]], "season": 4},
    ],
)
def test_a_stretch_of_time_comes_back_from_bibtex(issued: dict[str, Any]) -> None:
    (entry,) = from_bibtex(to_bibtex([JOINT | {"issued": issued}]))
    assert load_items([entry.item])[0][0]["issued"] == issued


def test_a_value_stays_on_its_line() -> None:
    text = to_ris([{"id": "a", "type": "book", "title": "Un\nER  - \nTY  - BOOK"}])
    assert [line for line in text.splitlines() if line.startswith("TY")] == ["TY  - BOOK"]


META = Meta(
    name="essai",
    title="Réseaux sociaux",
    subtitle="une étude",
    kind="Rapport de stratégie",
    authors=("Anne Dupont", "Jean de La Fontaine", "Équipe Horizon"),
    organization="Atelier",
    date="2026-11-24",
    version="1.0",
)


def test_report_record() -> None:
    record = report_record(META)
    assert record["author"] == [
        {"family": "Dupont", "given": "Anne"},
        {"family": "de La Fontaine", "given": "Jean"},
        {"literal": "Équipe Horizon"},
    ]
    assert render([record], ["[@essai]"], markup="text").bibliography[0][1].replace("\u00a0", " ") == (
        "Dupont, A., de La Fontaine, J. et Équipe Horizon. (2026). Réseaux sociaux : une étude "
        "(version 1.0) [rapport de stratégie]. Atelier."
    )


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Dupont, Anne", {"family": "Dupont", "given": "Anne"}),
        ("Mme Anne Dupont", {"family": "Dupont", "given": "Anne"}),
        ("DUPONT Anne", {"family": "DUPONT", "given": "Anne"}),
        ("LE GOFF Loïc", {"family": "LE GOFF", "given": "Loïc"}),
        ("Loïc Le Goff", {"family": "Le Goff", "given": "Loïc"}),
        ("Jean-Paul Van den Berg", {"family": "Van den Berg", "given": "Jean-Paul"}),
        ("Marie Le", {"family": "Le", "given": "Marie"}),
        ("Jean d’Ormesson", {"family": "d’Ormesson", "given": "Jean"}),
        ("Ludwig van Beethoven", {"family": "van Beethoven", "given": "Ludwig"}),
        ("Les Amis de la Terre", {"literal": "Les Amis de la Terre"}),
        ("Atelier Nord", {"literal": "Atelier Nord"}),
        ("Étudiants de M2 marketing", {"literal": "Étudiants de M2 marketing"}),
        ("INSEE", {"literal": "INSEE"}),
    ],
)
def test_names_of_authors(typed: str, expected: dict[str, str]) -> None:
    assert report_record(Meta(name="r", title="T", authors=(typed,)))["author"] == [expected]


def test_a_report_without_author_goes_by_its_organization() -> None:
    record = report_record(Meta(name="r", title="T", organization="Atelier"))
    assert record == {
        "id": "r",
        "type": "report",
        "title": "T",
        "author": [{"literal": "Atelier"}],
        "language": "fr-FR",
    }


def test_an_article_number_goes_beside_the_issue() -> None:
    work = {"id": "a", "type": "article-journal", "title": "T", "issue": "3", "number": "e12"}
    entry = to_bibtex([work])
    assert "number = {3}" in entry
    assert "eid = {e12}" in entry
