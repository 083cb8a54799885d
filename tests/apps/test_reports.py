"""Several reports at once."""

from __future__ import annotations

import pytest

from conftest import BASE, MakeProject
from stratege.apps.reports import check_all, possible
from stratege.diagnostics import Diagnostics


def test_what_two_reports_share_is_told_once(make_project: MakeProject) -> None:
    files = {
        "content/reports/s.yaml": BASE["content/reports/r.yaml"] + "subtitel: Un\n",
        "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: |\n      Voir [#rien].\n",
    }
    project = make_project(files)
    assert [item.code for item in check_all(project, ["r"]).diagnostics] == ["R001"]
    assert [item.code for item in check_all(project, ["r", "s", "r"]).diagnostics] == ["R001", "S001"]


def test_pdf_is_left_out_where_a_library_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stratege.machine.missing_libraries", lambda: ["Pango"])
    found = Diagnostics()
    assert possible(["md", "pdf", "html"], found) == ["md", "html"]
    assert [item.code for item in found] == ["E002"] and "Pango" in found.items[0].message
    assert possible(["md"], found) == ["md"] and len(found) == 1


def test_works_that_nothing_cites_are_told_only_if_asked(make_project: MakeProject) -> None:
    plan = "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib, z.bib]\n"
    bib = "@book{a, title={Un}, author={Roy, Luc}, publisher={PUF}, isbn={12}}\n"
    project = make_project({"content/reports/r.yaml": plan, "content/z.bib": bib})
    assert [item.code for item in check_all(project, ["r"]).diagnostics] == ["C013"]
    assert [item.code for item in check_all(project, ["r"], everything=True).diagnostics] == ["C013", "C011"]
