"""What `docs/tableaux.md` shows is what Stratège makes of it, and it names every key and every code of a table."""

from __future__ import annotations

import re
from pathlib import Path

from conftest import MakeProject
from stratege.diagnostics.catalogue.tables import TABLES
from stratege.document import Table, plain, walk
from stratege.model.tables import Column, Totals
from stratege.pipeline import check
from stratege.spaces import FINE, NBSP

PAGE = (Path(__file__).parents[1] / "docs" / "tableaux.md").read_text(encoding="utf-8")
BIB = (
    "kind: bibliography\ntitle: R\nreferences:\n"
    "  - {id: devis2026, type: report, title: Devis, author: [{literal: Atelier}], issued: '2026', publisher: A}\n"
)


def test_the_table_of_the_page_is_the_one_that_its_example_makes(make_project: MakeProject) -> None:
    example = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)[0]
    shown = re.split(r"^## ", PAGE, flags=re.MULTILINE)[0].partition("| :---")[2].partition("\n")[2]
    expected = [[cell.strip(" *") for cell in line.strip("|").split("|")] for line in shown.strip().splitlines()]
    files = {
        "content/reports/r.yaml": "title: E\nsections: [{module: a}]\nbibliography: [bib]\n",
        "content/bib.yaml": BIB,
        "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n" + re.sub(r"^", "  ", example, flags=re.MULTILINE),
    }
    built = check(make_project(files), "r")
    assert built.document
    [node] = [found for found in walk(built.document) if isinstance(found, Table)]
    made = [[_spaced(plain(cell.children)) for cell in row.cells] for row in node.rows]
    assert made == expected
    assert not built.diagnostics.errors


def test_every_key_and_every_code_is_on_the_page() -> None:
    for name in (*Column.model_fields, *Totals.model_fields):
        assert f"`{name}" in PAGE or f"{{{name}:" in PAGE, name
    for code in TABLES:
        assert f"| {code} |" in PAGE, code


def _spaced(text: str) -> str:
    return text.replace(NBSP, " ").replace(FINE, " ")
