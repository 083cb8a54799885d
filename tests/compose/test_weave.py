"""Two modules in one chapter: what the table of their pairs holds, and what stands where it has nothing to say."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.document import Link, Section, Table, plain, walk
from stratege.pipeline import check

PLAN = "title: E\nsections: [{module: b, with: l, table: {id: t, caption: Face à face}}]\n"
BENEFITS = "kind: benefits\ntitle: Pour\nbenefits:\n"
LIMITS = "kind: limits\ntitle: Contre\nlimits:\n"


def _table(make_project: MakeProject, benefits: str, limits: str, plan: str = PLAN) -> Table:
    files = {"content/reports/r.yaml": plan, "content/b.yaml": BENEFITS + benefits, "content/l.yaml": LIMITS + limits}
    document = check(make_project(files), "r").document
    assert document
    [table] = [node for node in walk(document) if isinstance(node, Table)]
    return table


def _texts(table: Table) -> list[list[str]]:
    return [
        [plain(column.title) for column in table.columns],
        *([plain(c.children) for c in r.cells] for r in table.rows),
    ]


def test_what_the_limit_does_not_say_the_benefit_does(make_project: MakeProject) -> None:
    benefits = "  - {id: a, title: Loin, limit: x, claim: C, action: Aller, indicator: Pas}\n"
    limits = "  - {id: x, title: Bruit, claim: Fort, action: Trier}\n"
    limits += "  - {id: y, title: Temps, benefit: a, indicator: Nuits}\n"
    assert _texts(_table(make_project, benefits, limits)) == [
        ["Promesse", "Prix", "Remède", "Indicateur"],
        ["Loin", "Fort", "Trier", "Pas"],
        ["Loin", "", "Aller", "Nuits"],
    ]


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        ("claim: Fort", ["Promesse", "Prix"]),
        ("action: Trier", ["Promesse", "Remède"]),
        ("indicator: Nuits", ["Promesse", "Indicateur"]),
        ("body: Rien.", ["Promesse"]),
    ],
)
def test_a_column_that_is_empty_everywhere_is_left_out(
    make_project: MakeProject, limit: str, expected: list[str]
) -> None:
    table = _table(make_project, "  - {id: a, title: Loin, limit: x}\n", f"  - {{id: x, title: Bruit, {limit}}}\n")
    assert _texts(table)[0] == expected
    assert [len(row.cells) for row in table.rows] == [len(expected)]


def test_a_title_with_a_link_of_its_own_keeps_it(make_project: MakeProject) -> None:
    benefits = "  - {id: a, title: 'Loin de [là](https://example.org)'}\n  - {id: b, title: Près}\n"
    table = _table(make_project, benefits, "  - {id: x, title: Bruit}\n")
    assert [node.url for node in walk(table) if isinstance(node, Link)] == ["https://example.org", "#b"]


def test_a_limit_of_two_benefits_is_printed_with_the_first(make_project: MakeProject) -> None:
    benefits = BENEFITS + "  - {id: near, title: Près, limit: x}\n  - {id: far, title: Loin, limit: x}\n"
    limits = LIMITS + "  - {id: x, title: Bruit, body: Fort.}\n"
    plan = "title: E\nsections: [{module: b, with: l}]\n"
    built = check(
        make_project({"content/reports/r.yaml": plan, "content/b.yaml": benefits, "content/l.yaml": limits}), "r"
    )
    assert built.document and not built.diagnostics.errors
    [chapter] = [node for node in built.document.children if isinstance(node, Section)]
    sections = [node for node in chapter.children if isinstance(node, Section)]
    assert [(node.id, len(node.children)) for node in sections] == [("near", 1), ("far", 0)]
