"""Appendices stand after the chapters, or after the references where the report wants them last."""

from __future__ import annotations

import pytest

from conftest import BASE, MakeProject
from stratege.document import Contents, Document, Section, walk
from stratege.inspection import inspect
from stratege.pipeline import check

PLAN = "content/reports/r.yaml"


TEXT = "kind: prose\ntitle: Premier\nbody:\n  - prose: Un [mot]{.index}, [#b], [#c] [@dupont2020].\n"


def _document(make_project: MakeProject, last: str) -> Document:
    plan = BASE[PLAN].replace("facts:", "appendices: [{module: b}, {module: c}]\nglossary: g\nfacts:")
    files = {
        PLAN: plan.replace("cite_report: false", f"cite_report: true, appendices_last: {last}"),
        "content/a.yaml": TEXT,
        "content/b.yaml": "kind: appendix\ntitle: Une pièce\nbody:\n"
        "  - table: {id: t, caption: Un tableau, columns: [A], rows: [[b]]}\n",
        "content/c.yaml": "kind: appendix\ntitle: Une autre\nbody:\n  - prose: Trois mots seuls.\n",
        "content/g.yaml": "kind: glossary\ntitle: Mots\nterms: [{term: ABC, definition: Un sigle.}]\n",
    }
    built = check(make_project(files), "r")
    assert built.document and not built.diagnostics.items
    return built.document


@pytest.mark.parametrize(
    ("last", "order"),
    [
        ("false", ["a", "b", "c", "glossary", "references", "index", "cite_report"]),
        ("true", ["a", "glossary", "references", "index", "b", "c", "cite_report"]),
    ],
)
def test_appendices_stand_where_the_report_wants_them(last: str, order: list[str], make_project: MakeProject) -> None:
    document = _document(make_project, last)
    found = [block.id for block in (*document.children, *document.back) if isinstance(block, Section)]
    assert found == order
    [listed] = [node for node in walk(document) if isinstance(node, Contents)]
    assert [entry.target for entry in listed.entries if entry.level == 1] == order
    assert [entry.number for entry in listed.entries if entry.target in "bc"] == ["Annexe 1", "Annexe 2"]


def test_they_count_among_the_parts_of_the_report_all_the_same(make_project: MakeProject) -> None:
    parts = [inspect(_document(make_project, last)) for last in ("false", "true")]
    assert parts[0]["chapters"] == parts[1]["chapters"] and parts[0]["words"] == parts[1]["words"]
    assert [chapter["id"] for chapter in parts[1]["chapters"]] == ["a", "b", "c"]
