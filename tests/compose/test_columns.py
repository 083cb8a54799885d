"""Columns of numbers: those of a series agree, and what a fact or a parameter says stands in line with the others."""

from __future__ import annotations

from conftest import MakeProject
from stratege.document import Table, plain, walk
from stratege.pipeline import check

PLAN = (
    "title: E\nsections: [{module: a}]\nfacts: [f]\noptions: {claims: false}\n"
    "parameters: {budget: {type: amount, default: '4 200 000 €'},"
    " sites: {type: number, default: '46', unit: agences}}\n"
)
FACTS = "kind: facts\ntitle: Faits\nfacts:\n  - {id: COST, statement: Le coût., value: 1200000, unit: €}\n"


def printed(make_project: MakeProject, columns: str, *rows: str) -> list[list[str]]:
    lines = "".join(f"        - {row}\n" for row in rows)
    text = "kind: prose\ntitle: Un\nbody:\n  - table:\n      id: t\n      caption: C\n"
    text += f"      columns: {columns}\n      rows:\n"
    files = {"content/reports/r.yaml": PLAN, "content/f.yaml": FACTS, "content/a.yaml": text + lines}
    document = check(make_project(files), "r").document
    assert document
    [table] = [node for node in walk(document) if isinstance(node, Table) and node.caption]
    return [[" ".join(plain(cell.children).split()) for cell in row.cells] for row in table.rows]


def test_the_years_of_a_budget_have_as_many_decimals(make_project: MakeProject) -> None:
    columns = "[Poste, {title: '2027', format: amount}, {title: '2028', format: amount}, {title: Prix, format: amount}]"
    assert printed(make_project, columns, "[A, '1200,50', '800', '3']") == [["A", "1 200,50 €", "800,00 €", "3 €"]]


def test_what_a_parameter_says_is_a_number_of_its_column(make_project: MakeProject) -> None:
    columns = "[Poste, {title: Montant, format: amount}, {title: Agences, format: number}]"
    rows = printed(make_project, columns, "[A, '1200,50', '3']", "[B, '[=budget]', '[=sites]']", "[C, '[=COST]', '']")
    assert [row[1:] for row in rows] == [
        ["1 200,50 €", "3"],
        ["4 200 000,00 €", "46"],
        ["1 200 000,00 € [non vérifié]", ""],
    ]


def test_a_form_that_its_author_asks_for_is_kept(make_project: MakeProject) -> None:
    columns = "[Poste, {title: Montant, format: amount}]"
    [row] = printed(make_project, columns, "[B, '[=budget, decimals=1]']")
    assert row[1] == "4,2 millions d’euros"
