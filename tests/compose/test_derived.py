"""Tables made from other modules: each advantage faces the limit that answers it, whichever of the two says so."""

from __future__ import annotations

from conftest import MakeProject
from stratege.document import Callout, Table, plain, walk
from stratege.pipeline import check

FILES = {
    "content/reports/r.yaml": "title: E\nsections: [{module: a}, {module: b}, {module: l}]\n",
    "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n"
    "  - balance: {id: t, caption: Face à face, benefits: b, limits: l}\n",
    "content/b.yaml": "kind: benefits\ntitle: Pour\nbenefits:\n"
    "  - {id: near, title: Proche, limit: noise}\n  - {id: cheap, title: Sobre}\n  - {id: alone, title: Seul}\n",
    "content/l.yaml": "kind: limits\ntitle: Contre\nlimits:\n"
    "  - {id: noise, title: Bruit, benefit: near}\n  - {id: time, title: Temps, benefit: cheap}\n",
}


def test_a_limit_may_name_its_advantage(make_project: MakeProject) -> None:
    document = check(make_project(FILES), "r").document
    assert document
    [table] = [node for node in walk(document) if isinstance(node, Table)]
    pairs = [tuple(plain(cell.children) for cell in row.cells[:2]) for row in table.rows]
    assert pairs == [("Proche", "Bruit"), ("Sobre", "Temps")]


def test_an_advantage_that_does_not_exist_is_told(make_project: MakeProject) -> None:
    limits = FILES["content/l.yaml"].replace("benefit: cheap", "benefit: cheep")
    [fault] = check(make_project(FILES | {"content/l.yaml": limits}), "r").diagnostics.errors
    assert (fault.code, str(fault.span)) == ("R001", "content/l.yaml:5:39")
    assert "cheap" in fault.remedy


def test_a_figure_of_an_advantage_is_included_where_it_is_named(make_project: MakeProject) -> None:
    text = "kind: benefits\ntitle: Pour\nbenefits:\n  - id: near\n    title: Proche\n    body:\n"
    text += "      - callout: {id: box, title: Encadré, body: Près.}\n"
    plan = "title: E\nsections: [{module: a}]\n"
    chapter = "kind: prose\ntitle: Un\nbody:\n  - include: b#box\n"
    files = {"content/reports/r.yaml": plan, "content/a.yaml": chapter, "content/b.yaml": text}
    document = check(make_project(files), "r").document
    assert document
    assert [plain(node.title) for node in walk(document) if isinstance(node, Callout)] == ["Encadré"]
