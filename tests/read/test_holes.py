"""One cause, one message: what is at fault hides neither the rest nor is told again by what needs it."""

from __future__ import annotations

from conftest import BASE, MakeProject
from stratege.pipeline import check

PLAN = BASE["content/reports/r.yaml"].replace("  - module: a\n", "  - module: a\n  - module: b\n  - module: c\n")
TABLE = "  - table: {id: t1, caption: Un, columns: [{title: A}], rows: [[a]]}\n"
HEAD = "kind: prose\ntitle: Un\nbody:\n"


def _told(make_project: MakeProject, files: dict[str, str]) -> list[str]:
    return [f"{item.code} {item.span}" for item in check(make_project(files), "r").diagnostics]


def test_faults_of_every_stage_are_told_at_once_in_the_order_of_the_report(make_project: MakeProject) -> None:
    data = "data: [{an: a, euros: 3}]"
    chart = f"{{id: f1, caption: C, alt: A, source: S., kind: bar, x: {{field: an}}, y: {{field: euro}}, {data}}}"
    files = {
        "content/reports/r.yaml": PLAN,
        "content/a.yaml": "kind: prose\ntitle: Un : deux\nbody:\n  - prose: Voir [#t1], [#t9], [@absent] et [=F-2].\n",
        "content/b.yaml": f"{HEAD}{TABLE.replace('caption', 'captoin')}  - prose: Voir [#nulle].\n",
        "content/c.yaml": f"{HEAD}  - chart: {chart}\n",
        "content/facts.yaml": BASE["content/facts.yaml"]
        + "  - {id: F-2, statement: Deux., value: 2, source: dupont2020, verification: vu}\n",
        "content/bib.yaml": BASE["content/bib.yaml"] + "  - {id: deux, type: book, title: Un, titel: Un}\n",
    }
    assert _told(make_project, files) == [
        "Y002 content/a.yaml:2:11",
        "R001 content/a.yaml:4:24",
        "C001 content/a.yaml:4:31",
        "S001 content/b.yaml:4:21",
        "R001 content/b.yaml:5:17",
        "S014 content/c.yaml:4:91",
        "S003 content/facts.yaml:5:77",
        "C009 content/bib.yaml:5:5",
        "C009 content/bib.yaml:5:5",
        "C012 content/bib.yaml:5:10",
        "C008 content/bib.yaml:5:39",
    ]


def test_names_of_a_module_that_cannot_be_read_are_not_missed(make_project: MakeProject) -> None:
    broken = f"kind: nonsense\ntitle: Un\nbody:\n{TABLE}  - prose: |\n      ## Un titre {{#s1}}\n"
    files = {"content/reports/r.yaml": PLAN, "content/a.yaml": f"{HEAD}  - prose: Voir [#t1], [#s1], [#b] et [#t2].\n"}
    files |= {"content/b.yaml": broken, "content/c.yaml": f"{HEAD}  - prose: Deux.\n"}
    assert _told(make_project, files) == ["R001 content/a.yaml:4:39", "S003 content/b.yaml:1:7"]


def test_a_module_whose_name_is_wrong_is_the_only_fault(make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": PLAN.replace("module: b\n  - module: c", "module: chapitr"),
        "content/chapitre.yaml": f"{HEAD}{TABLE}",
        "content/a.yaml": f"{HEAD}  - prose: Voir [#t1].\n",
    }
    assert _told(make_project, files) == ["S005 content/reports/r.yaml:5:13"]


def test_a_module_whose_name_is_wrong_is_not_missed_by_its_right_name(make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": PLAN.replace("module: b\n  - module: c", "module: chapitr"),
        "content/chapitre.yaml": f"{HEAD}{TABLE}",
        "content/a.yaml": f"{HEAD}  - prose: Voir [#chapitre], [#chapitr] et [#chapitrx].\n",
    }
    assert _told(make_project, files) == ["S005 content/reports/r.yaml:5:13", "R001 content/a.yaml:4:44"]


def test_an_identifier_that_is_refused_is_not_missed(make_project: MakeProject) -> None:
    table = TABLE.replace("id: t1", "id: tab un")
    files = {"content/a.yaml": f"{HEAD}{table}  - prose: Voir [#tab_un], [#tab-un] et [#tab_deux].\n"}
    assert _told(make_project, files) == ["S003 content/a.yaml:4:17", "R001 content/a.yaml:5:41"]


def test_a_bibliography_that_is_missing_is_the_only_fault(make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": BASE["content/reports/r.yaml"].replace("[bib]", "[bib, zotero.bib]"),
        "content/a.yaml": f"{HEAD}  - prose: Voir [@martin2019] et [@dupond2020].\n",
    }
    assert _told(make_project, files) == ["S006 content/reports/r.yaml:6:21", "C001 content/a.yaml:4:34"]


def test_a_plan_at_fault_is_still_followed(make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": BASE["content/reports/r.yaml"] + "subtitel: Un\ncitation_style: [a]\n",
        "content/a.yaml": f"{HEAD}  - prose: Voir [#rien].\n",
    }
    assert [line.split()[0] for line in _told(make_project, files)] == ["S001", "S003", "R001"]
    assert _told(make_project, files)[-1] == "R001 content/a.yaml:4:17"


def test_an_appendix_called_from_what_cannot_be_read_is_called(make_project: MakeProject) -> None:
    plan = BASE["content/reports/r.yaml"].replace("facts:", "appendices:\n  - module: b\n  - module: c\nfacts:")
    files = {
        "content/reports/r.yaml": plan,
        "content/a.yaml": "kind: nonsense\ntitle: Un\nbody:\n  - prose: Voir [#t1].\n",
        "content/b.yaml": f"{HEAD}{TABLE}",
        "content/c.yaml": f"{HEAD}  - prose: Seule.\n",
    }
    assert _told(make_project, files) == ["S003 content/a.yaml:1:7", "R004 content/c.yaml:2:8"]


def test_a_fact_at_fault_hides_no_other(make_project: MakeProject) -> None:
    files = {
        "content/facts.yaml": BASE["content/facts.yaml"].replace("value: 1234", "value: [1234]"),
        "content/a.yaml": f"{HEAD}  - prose: Voir [=F-1] et [=F-3].\n",
    }
    assert [line.split()[0] for line in _told(make_project, files)] == ["F001", "S003"]
