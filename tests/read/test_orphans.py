"""Modules that no report names are told, with their faults; what a plan or a module names is not."""

from __future__ import annotations

import pytest

from conftest import BASE, MakeProject
from stratege import cli
from stratege.apps.reports import check_all
from stratege.project import Project

PLAN, MODULE = BASE["content/reports/r.yaml"], "kind: prose\ntitle: Oubli\nbody: [{prose: Un.}]\n"


def told(project: Project, names: tuple[str, ...] = ("r",), *, orphans: bool = True) -> list[str]:
    """The code and the file of each thing told, with its remedy."""
    found = check_all(project, names, orphans=orphans).diagnostics
    return [f"{item.span.file if item.span else ''} {item.code} {item.remedy}" for item in found]


def test_a_module_that_no_report_names_is_told(make_project: MakeProject) -> None:
    project = make_project({"content/oubli.yaml": MODULE})
    add = "ajoutez « - module: oubli » à « sections » (ou « appendices ») de content/reports/r.yaml"
    assert told(project) == [f"content/oubli.yaml S063 {add}"]
    assert told(project, orphans=False) == []


def test_its_faults_are_told(make_project: MakeProject) -> None:
    project = make_project(
        {"content/oubli.yaml": MODULE.replace("prose\n", "prsoe\n"), "content/tab.yaml": "a:\n\tb: c\n"}
    )
    codes = [line.split()[:2] for line in told(project)]
    assert ["content/oubli.yaml", "S003"] in codes and ["content/tab.yaml", "Y004"] in codes


def test_what_is_named_is_not_told(make_project: MakeProject) -> None:
    """A glossary, an annex, a chapter of a part or of one profile alone, a module that a block of another includes."""
    plan = f"""{PLAN.replace("  - module: a", "  - {part: P, sections: [{module: a}]}")}
glossary: words
appendices: [{{module: annex}}]
profiles: {{board: {{sections: [{{module: a}}, {{module: short}}]}}}}
"""
    project = make_project(
        {
            "content/reports/r.yaml": plan,
            "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - include: held#one\n  - prose: Voir [#annex].\n",
            "content/held.yaml": "kind: prose\ntitle: Deux\nbody: [{prose: '## Un {#one}'}]\n",
            "content/words.yaml": "kind: glossary\ntitle: Mots\nterms: []\n",
            "content/annex.yaml": "kind: appendix\ntitle: Annexe\nbody: [{prose: Un.}]\n",
            "content/short.yaml": MODULE,
        }
    )
    assert [line for line in told(project) if "S063" in line] == []


def test_facts_are_added_under_their_own_key(make_project: MakeProject) -> None:
    project = make_project({"content/more.yaml": "kind: facts\ntitle: F\nfacts: []\n"})
    assert told(project) == ["content/more.yaml S063 ajoutez more à « facts » de content/reports/r.yaml"]
    project = make_project({"content/reports/s.yaml": PLAN})
    assert told(project, ("r", "s"))[0].endswith("de l'un des rapports (r, s)")


def test_nothing_is_told_where_a_plan_cannot_be_read(make_project: MakeProject) -> None:
    project = make_project({"content/oubli.yaml": MODULE, "content/reports/s.yaml": "\x07"})
    assert not any("S063" in line for line in told(project, ("r", "s")))


def test_a_comment_or_the_settings_silence_it(make_project: MakeProject) -> None:
    silent = f"# stratege: ignore S063 — pour plus tard\n{MODULE}"
    assert told(make_project({"content/oubli.yaml": silent})) == []
    assert told(make_project({"content/oubli.yaml": MODULE, "stratege.yaml": 'severity: {S063: "off"}\n'})) == []


def test_the_command_tells_it_unless_it_names_reports(
    make_project: MakeProject, capsys: pytest.CaptureFixture[str]
) -> None:
    root = str(make_project({"content/oubli.yaml": MODULE}).root)
    assert cli.main(["check", "--strict", "--project", root]) == 0
    heard = capsys.readouterr()
    assert "content/oubli.yaml:1:1: remarque S063" in heard.out and "dans 4 modules" in heard.err
    assert cli.main(["check", "r", "--project", root]) == 0
    assert capsys.readouterr().out == ""


def test_a_module_that_a_remedy_says_to_add_is_not_told_again(make_project: MakeProject) -> None:
    files = {
        "content/a.yaml": "kind: prose\ntitle: Un\nbody: [{prose: 'Voir [#oubli].'}]\n",
        "content/oubli.yaml": MODULE.replace("title: Oubli", "titel: Oubli\ntitle: Oubli"),
        "content/autre.yaml": MODULE,
    }
    codes = [line.split()[:2] for line in told(make_project(files))]
    expected = [["content/a.yaml", "R001"], ["content/autre.yaml", "S063"], ["content/oubli.yaml", "S001"]]
    assert codes == expected


def test_a_file_whose_suffix_is_almost_that_of_modules_is_told_with_its_name(make_project: MakeProject) -> None:
    files = {
        "content/oubli.yml": MODULE,
        "content/A.YAML": MODULE,
        "content/deux.YML": MODULE,
        "content/deux.yaml": MODULE,
    }
    lines = told(make_project({**files, "content/note.txt": "Un."}))
    assert "content/oubli.yml S063 renommez content/oubli.yml en oubli.yaml" in lines
    assert "content/A.YAML S063 renommez content/A.YAML en A.yaml" in lines
    assert [line for line in lines if "deux.YML S063" in line and "gardez l'un des deux" in line]
    assert not [line for line in lines if "note.txt" in line]


def test_a_file_that_a_report_reads_or_asks_for_is_told_no_more(make_project: MakeProject) -> None:
    read = PLAN.replace("[bib]", "[bib, works.yml]")
    works = "- {id: roy2020, type: book, title: Un, author: [{family: Roy}], issued: '2020'}\n"
    assert not any(
        "S063" in line for line in told(make_project({"content/reports/r.yaml": read, "content/works.yml": works}))
    )
    asks = PLAN.replace("module: a", "module: b")
    lines = told(make_project({"content/reports/r.yaml": asks, "content/b.yml": MODULE}))
    renamed = "content/reports/r.yaml S005 renommez content/b.yml en b.yaml"
    assert [line for line in lines if "b.yml" in line] == [renamed]
