"""Commands on a project: exit codes, what goes to stdout and what to stderr, what is left on the disk."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli

UNKNOWN_KEY = {"content/a.yaml": "kind: prose\ntitel: Un\ntitle: Deux\n"}
Captured = pytest.CaptureFixture[str]


def test_check_tells_on_stdout_with_extracts(make_project: MakeProject, capsys: Captured) -> None:
    assert cli.main(["check", "--project", str(make_project(UNKNOWN_KEY).root)]) == 1
    told = capsys.readouterr()
    assert told.err == "1 erreur dans 3 modules\n"
    assert told.out.splitlines()[:3] == [
        "content/a.yaml:2:1: erreur S001 : clé inconnue « titel »",
        "     2 | titel: Un",
        "       | ^^^^^",
    ]


def test_check_says_so_where_all_is_well(make_project: MakeProject, capsys: Captured) -> None:
    assert cli.main(["check", "r", "--project", str(make_project().root)]) == 0
    assert tuple(capsys.readouterr()) == ("", "aucune erreur dans 3 modules\n")


@pytest.mark.parametrize("form", ["json", "github", "sarif"])
def test_check_counts_for_people_alone(form: str, make_project: MakeProject, capsys: Captured) -> None:
    cli.main(["check", "--project", str(make_project(UNKNOWN_KEY).root), "--format", form])
    assert capsys.readouterr().err == ""


def test_check_says_its_time_on_a_terminal(
    make_project: MakeProject, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = str(make_project().root)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    cli.main(["check", "--project", root])
    assert re.fullmatch(r"aucune erreur dans 3 modules, \d+,\d s\n", capsys.readouterr().err)


def test_check_counts_modules_once_however_many_reports_share_them(make_project: MakeProject, capsys: Captured) -> None:
    plan = "title: Autre\nsections: [{module: a}, {module: b}]\noptions: {cite_report: false}\n"
    prose = {f"content/{name}.yaml": f"kind: prose\ntitle: Module {name}\n" for name in ("b", "free")}
    files = {"content/reports/s.yaml": plan, **prose}
    assert cli.main(["check", "--project", str(make_project(files).root)]) == 0
    assert capsys.readouterr().err.endswith(" dans 5 modules\n")  # with the one that no report names


def test_check_without_report_says_so(make_project: MakeProject, capsys: Captured) -> None:
    root = make_project().root
    (root / "content/reports/r.yaml").unlink()
    for command in ("check", "build"):
        assert cli.main([command, "--project", str(root)]) == 1
        assert capsys.readouterr().err == "aucun rapport dans content/reports/\n"


def test_settings_under_another_suffix_are_told(make_project: MakeProject, capsys: Captured) -> None:
    root = make_project({"stratege.yml": "severity: {F005: error}\n"}).root
    assert cli.main(["check", "--project", str(root)]) == 1
    assert "stratege.yml:1:1: erreur S062" in (told := capsys.readouterr().out)
    assert "renommez stratege.yml en stratege.yaml" in told


def test_build_tells_on_stderr_and_names_its_files(make_project: MakeProject, tmp_path: Path, capsys: Captured) -> None:
    arguments = ["build", "--project", str(make_project().root), "--to", "md", "-o", str(tmp_path / "o")]
    assert cli.main([*arguments, "--timings"]) == 0
    told = capsys.readouterr()
    assert str(tmp_path / "o/r/r.md") in told.out.splitlines() and "lecture " in told.err
    make_project(UNKNOWN_KEY)
    assert cli.main(arguments) == 1
    told = capsys.readouterr()
    assert told.out == "" and "       | ^^^^^" in told.err


def test_inspect(make_project: MakeProject, capsys: Captured) -> None:
    project = make_project()
    assert cli.main(["inspect", "r", "--project", str(project.root)]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["title"], [part["id"] for part in data["chapters"]]) == ("Essai", ["a"])
    assert cli.main(["inspect", "none", "--project", str(project.root)]) == 1
    told = capsys.readouterr()
    assert told.out == "" and "S007" in told.err


def test_clean_removes_what_was_made_and_nothing_else(make_project: MakeProject, capsys: Captured) -> None:
    project = make_project({"output/mine.txt": "à moi", "output/other/x.md": "à moi"})
    before = {path: path.read_bytes() for path in project.root.rglob("*") if path.is_file()}
    assert cli.main(["build", "--project", str(project.root), "--to", "md"]) == 0
    capsys.readouterr()
    assert cli.main(["clean", "--project", str(project.root)]) == 0
    told = capsys.readouterr().out
    assert "output/r" in told and "output/other" not in told
    assert {path: path.read_bytes() for path in project.root.rglob("*") if path.is_file()} == before


def test_explain_prints_or_refuses(capsys: Captured) -> None:
    assert cli.main(["explain", "R0001"]) == 2
    told = capsys.readouterr()
    assert told.out == "" and told.err == "stratege explain : code inconnu : R0001 ; vouliez-vous « R001 » ?\n"


def test_doctor_fails_where_something_lacks(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setattr("stratege.machine.missing_libraries", lambda: ["Pango"])
    monkeypatch.setattr("stratege.machine.install_command", lambda: "apt-get install pango")
    assert cli.main(["doctor"]) == 5
    assert "bibliothèques du PDF : manquent Pango\n  → apt-get install pango\n" in capsys.readouterr().out
