"""The works cited for reference managers, and the report as a work to cite."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest

from stratege.citations import pandoc, render, report_record, to_bibtex, to_csl_json, to_ris
from stratege.document import Meta

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


def test_a_report_without_author_goes_by_its_organization() -> None:
    record = report_record(Meta(name="r", title="T", organization="Atelier"))
    assert record == {
        "id": "r",
        "type": "report",
        "title": "T",
        "author": [{"literal": "Atelier"}],
        "language": "fr-FR",
    }
