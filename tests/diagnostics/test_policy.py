"""What a project makes of its diagnostics: severities in stratege.yaml, comments that silence one at its place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli
from stratege.apps.reports import Asked, check_all
from stratege.pipeline import build, check
from stratege.project import Project
from stratege.watch.making import Wanted, make_page

CLAIM = "kind: prose\ntitle: Un\nbody:\n  - prose: En France, 40 % des firmes y sont.\n"
SILENT = "# stratege: ignore F005 — l'enquête paraît en mars"


def _codes(project: Project) -> list[tuple[str, str]]:
    return [(item.code, str(item.severity)) for item in check(project, "r").diagnostics]


@pytest.mark.parametrize(("word", "told"), [("error", ["error"]), ("info", ["note"]), ("off", []), ("'off'", [])])
def test_a_project_says_how_grave_a_code_is(word: str, told: list[str], make_project: MakeProject) -> None:
    project = make_project({"content/a.yaml": CLAIM, "stratege.yaml": f"severity:\n  F005: {word}\n"})
    assert _codes(project) == [("F005", severity) for severity in told]


@pytest.mark.parametrize(
    "text", ["", "# severity:\n", "---\n", "\ufeff# Rien.\n", "severity:\n  # F005: error\n", "{}"]
)
def test_settings_may_set_nothing(text: str, make_project: MakeProject) -> None:
    assert _codes(make_project({"content/a.yaml": CLAIM, "stratege.yaml": text})) == [("F005", "warning")]


@pytest.mark.parametrize("word", ["eror", "infos", "zzz"])
def test_a_severity_that_is_refused_is_not_guessed(word: str, make_project: MakeProject) -> None:
    settings = f"severity: {{F005: {word}, R004: 'off'}}\n"
    project = make_project({"content/a.yaml": CLAIM, "stratege.yaml": settings})
    assert _codes(project) == [("F005", "warning"), ("S003", "error")]


def test_a_warning_made_an_error_stops_the_build(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project({"content/a.yaml": CLAIM, "stratege.yaml": "severity: {F005: error}"})
    assert build(project, "r", tmp_path / "out", ["md"], apart=False).files == []
    (project.root / "stratege.yaml").unlink()
    assert build(Project(project.root), "r", tmp_path / "out", ["md"], apart=False).files


def test_an_error_stays_one(make_project: MakeProject) -> None:
    wrong = CLAIM + "  - prose: Voir [#rien].  # stratege: ignore R001 — demain\n"
    project = make_project({"content/a.yaml": wrong, "stratege.yaml": "severity: {R001: 'off'}"})
    assert {("S141", "error"), ("S144", "warning"), ("R001", "error")} <= set(_codes(project))


PLACES = {
    "at the end of its line": f"body:\n  - prose: 40 % des firmes.  {SILENT}\n",
    "above its line": f"body:\n  {SILENT}\n  - prose: 40 % des firmes.\n",
    "above a list": f"{SILENT}\nbody:\n  - prose: 40 % des firmes.\n",
    "above a list at the margin": f"{SILENT}\nbody:\n- prose: 40 % des firmes.\n- prose: 30 % des firmes.\n",
    "above others of its kind": f"  {SILENT}\n  # Une remarque.\n\nbody:\n  - prose: 40 % des firmes.\n",
    "where a text opens": f"body:\n  - prose: |  {SILENT}\n      Un.\n\n      40 % des firmes.\n",
}
ELSEWHERE = {
    "below": f"body:\n  - prose: 40 % des firmes.\n  {SILENT}\n  - prose: Bonjour.\n",
    "at the end of the line before": f"body:\n  - prose: Bonjour.  {SILENT}\n  - prose: 40 % des firmes.\n",
    "above a sibling": f"body:\n  {SILENT}\n  - prose: Bonjour.\n  - prose: 40 % des firmes.\n",
    "in a text": f"body:\n  - prose: |\n      {SILENT}\n\n      40 % des firmes.\n",
    "of another code": f"body:\n  {SILENT.replace('F005', 'F006')}\n  - prose: 40 % des firmes.\n",
    "without a reason": "body:\n  # stratege: ignore F005 —\n  - prose: 40 % des firmes.\n",
}


@pytest.mark.parametrize("body", PLACES.values(), ids=PLACES)
def test_a_comment_silences_what_it_stands_at(body: str, make_project: MakeProject) -> None:
    project = make_project({"content/a.yaml": f"kind: prose\ntitle: Un\n{body}"})
    assert list(check_all(project, ["r"]).diagnostics) == []


@pytest.mark.parametrize("body", ELSEWHERE.values(), ids=ELSEWHERE)
def test_a_comment_silences_nothing_else(body: str, make_project: MakeProject) -> None:
    project = make_project({"content/a.yaml": f"kind: prose\ntitle: Un\n{body}"})
    assert "F005" in {item.code for item in check(project, "r").diagnostics}


def test_a_comment_that_silences_nothing_is_told(make_project: MakeProject) -> None:
    text = f"kind: prose\ntitle: Un\n{SILENT}\nbody:\n  - prose: Bonjour.\n"
    project = make_project({"content/a.yaml": text})
    [told] = check_all(project, ["r"]).diagnostics
    assert (told.code, str(told.span)) == ("S145", "content/a.yaml:3:1")


def test_a_comment_may_be_of_another_report_or_another_moment(make_project: MakeProject) -> None:
    text = f"kind: prose\ntitle: Un\n{SILENT}\nbody:\n  - prose: Bonjour.\n"
    other = "title: Autre\nsections: [{module: a}]\n"
    project = make_project({"content/a.yaml": text, "content/reports/s.yaml": other})
    assert list(check_all(project, ["r"]).diagnostics) == []
    late = text.replace("F005", "P005")
    assert list(check_all(make_project({"content/a.yaml": late}), ["r", "s"]).diagnostics) == []


def test_a_comment_that_serves_one_report_is_not_told_by_the_other(make_project: MakeProject) -> None:
    quiet = "title: Autre\nsections: [{module: a}]\noptions: {claims: false}\n"
    text = f"kind: prose\ntitle: Un\nbody:\n  {SILENT}\n  - prose: 40 % des firmes.\n"
    project = make_project({"content/a.yaml": text, "content/reports/s.yaml": quiet})
    assert list(check_all(project, ["r", "s"]).diagnostics) == []


def test_a_comment_in_what_a_profile_alone_prints_is_not_told(make_project: MakeProject) -> None:
    body = f"  - prose: Un mot.\n  - when: {{profile: court}}\n    {SILENT}\n    prose: 40 % des firmes.\n"
    text = f"kind: prose\ntitle: Un\nbody:\n{body}"
    plan = "title: Essai\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\nprofiles: {court: {}}\n"
    project = make_project({"content/a.yaml": text, "content/reports/r.yaml": plan})
    assert list(check_all(project, ["r"]).diagnostics) == []
    assert list(check_all(Project(project.root), ["r"], asked=Asked(("all",))).diagnostics) == []


def test_the_page_that_is_watched_follows_the_policy(make_project: MakeProject) -> None:
    project = make_project({"content/a.yaml": CLAIM, "stratege.yaml": "severity: {F005: 'off'}"})
    assert make_page(Wanted(project.root, "r", project.cache, None)).problems == ()


def test_a_setting_that_changes_is_seen_by_the_next_run(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project({"content/a.yaml": CLAIM})
    words = [sys.executable, "-m", "stratege", "check", "--project", str(project.root), "--cache", str(tmp_path / "c")]

    def told() -> str:
        return subprocess.run(words, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2]).stdout

    assert "avertissement F005" in told() and "avertissement F005" in told()
    (project.root / "stratege.yaml").write_text("severity: {F005: 'off'}")
    assert told() == ""
    (project.root / "stratege.yaml").write_text("severity: {F005: error}")
    assert "erreur F005" in told()


def test_settings_lead_nowhere_else(make_project: MakeProject, tmp_path_factory: pytest.TempPathFactory) -> None:
    project, secret = make_project(), tmp_path_factory.mktemp("elsewhere") / "secret.yaml"
    secret.write_text("severity: {F005: error}")
    (project.root / "stratege.yaml").symlink_to(secret)
    assert _codes(project) == [("S009", "error")]


def test_strict_fails_on_what_is_left(make_project: MakeProject) -> None:
    project = make_project({"content/a.yaml": CLAIM})
    words = ["check", "--strict", "--no-cache", "--project", str(project.root)]
    assert cli.main(words) == 3
    (project.root / "stratege.yaml").write_text("severity: {F005: info}")
    assert cli.main(words) == 0
