"""What the helpers make of a report, and what they say of one that cannot be made."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.model.parameters import Version
from stratege.pipeline import build
from stratege.project import Project
from stratege.watch import making
from stratege.watch.making import Wanted, make_page, make_pdf

BROKEN = {"content/a.yaml": "kind: prose\ntitle: Premier\nbody:\n  - prose: |\n      Voir [#nulle].\n"}


def wanted(project: Project) -> Wanted:
    return Wanted(project.root, "r", project.cache, project.limits)


def test_the_page_is_that_of_a_build(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project()
    page = make_page(wanted(project))
    build(project, "r", tmp_path / "built", ["html"])
    assert page.html == (tmp_path / "built/r/r.html").read_bytes()
    assert page.problems == ()
    assert set(page.files) >= {"content/a.yaml", "content/bib.yaml", "content/facts.yaml", "content/reports/r.yaml"}


def test_nothing_is_written_in_the_project(make_project: MakeProject) -> None:
    root = make_project().root
    before = sorted(root.rglob("*"))
    page = make_page(wanted(Project(root)))
    make_pdf(page.job, wanted(Project(root)))
    assert sorted(root.rglob("*")) == before


def test_the_pdf_is_that_of_the_page(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project()
    page = make_page(wanted(project))
    (project.root / "content/a.yaml").write_text("kind: [", encoding="utf-8")
    pdf = make_pdf(page.job, wanted(project))
    assert pdf.problems == ()
    make_project()
    build(Project(project.root), "r", tmp_path / "built", ["pdf"])
    assert pdf.content == (tmp_path / "built/r/r.pdf").read_bytes()


def test_an_error_has_its_place_and_its_line(make_project: MakeProject) -> None:
    page = make_page(wanted(make_project(BROKEN)))
    assert page.html == page.job == b""
    [problem] = page.problems
    assert (problem.place, problem.severity, problem.code) == ("content/a.yaml:5:12", "erreur", "R001")
    assert "nulle" in problem.message
    assert problem.extract[0].endswith("Voir [#nulle].")
    assert problem.text.startswith("content/a.yaml:5:12: erreur R001 : ")


def test_a_template_that_fails_is_told(make_project: MakeProject) -> None:
    page = make_page(wanted(make_project({"templates/html/document.html.j2": "{{ nothing }}"})))
    assert page.html == b""
    [problem] = page.problems
    assert (problem.code, problem.place) == ("G001", "templates/html/document.html.j2:1:4")


def test_a_bug_of_ours_is_told(make_project: MakeProject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "job_of", lambda *_: 1 / 0)
    page = make_page(wanted(make_project()))
    assert page.html == b""
    assert [problem.code for problem in page.problems] == ["E005"]


def test_a_project_that_went_away_is_told(tmp_path: Path, make_project: MakeProject) -> None:
    project = make_project()
    project.root.joinpath("content").rename(tmp_path / "moved")
    page = make_page(wanted(project))
    assert page.html == b""
    assert "S007" in [problem.code for problem in page.problems]


def test_a_pdf_that_fails_is_told(make_project: MakeProject) -> None:
    project = make_project()
    pdf = make_pdf(b"no pickle", wanted(project))
    assert pdf.content == b""
    assert [problem.code for problem in pdf.problems] == ["E005"]


def test_answers_go_through_a_pipe(make_project: MakeProject) -> None:
    page = make_page(wanted(make_project(BROKEN)))
    assert pickle.loads(pickle.dumps(page)) == page


@pytest.mark.parametrize(("cause", "said"), [("time", "n'en finit pas"), ("crash", "s'est effondré")])
def test_a_process_that_ended_is_told(make_project: MakeProject, cause: str, said: str) -> None:
    [problem] = making.failure(wanted(make_project()), "pdf", cause)
    assert problem.code == "P004" and "PDF" in problem.message and said in problem.message


def test_a_version_is_shown(make_project: MakeProject) -> None:
    plan = (
        "title: Essai\nprofiles: {public: {title: Pour tous}}\nsections: [{module: a}, {module: b}]\n"
        "parameters: {who: {default: Anne}}\n"
    )
    guarded = "kind: prose\ntitle: Pour [=who]\nwhen: {not: {profile: public}}\n"
    project = make_project({"content/reports/r.yaml": plan, "content/b.yaml": guarded})
    version = Version("public", (("who", "Luc"),))
    page = make_page(Wanted(project.root, "r", project.cache, project.limits, version))
    assert b"Pour tous" in page.html and b"Pour Luc" not in page.html
    assert "content/b.yaml" in page.files  # its own condition may change
    page = make_page(Wanted(project.root, "r", project.cache, project.limits, Version("", version.settings)))
    assert b"Pour Luc" in page.html
