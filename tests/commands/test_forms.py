"""`--format` of check and build: what forges read, one document or a line each; GitHub's own is the default there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli
from stratege.diagnostics import Diagnostic, Severity
from stratege.diagnostics.reporters import located
from stratege.source import Span

Captured = pytest.CaptureFixture[str]
CLAIM = {"content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: En France, 40 % des firmes y sont.\n"}
ERROR = {"content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: Voir [#rien].\n"}
OTHER = {"content/reports/s.yaml": "title: Autre\nsections: [{module: a}]\n"}


def _build(project: Path, *words: str) -> int:
    return cli.main(["build", "--to", "md", "-q", "--no-cache", "--project", str(project), *words])


@pytest.mark.parametrize("form", ["json", "gitlab", "sarif"])
def test_a_document_has_stdout_to_itself(form: str, make_project: MakeProject, capsys: Captured) -> None:
    project = make_project(CLAIM | OTHER)
    assert _build(project.root, "--format", form) == 0
    told = capsys.readouterr()
    found = json.loads(told.out)
    assert len(found["runs"][0]["results"] if form == "sarif" else found) == 1  # two reports, one fault
    assert "r.md" in told.err and "s.md" in told.err
    assert cli.main(["check", "--no-cache", "--project", str(project.root), "--format", form]) == 0
    assert json.loads(capsys.readouterr().out) == found


def test_a_document_tells_why_nothing_is_made(make_project: MakeProject, capsys: Captured) -> None:
    assert _build(make_project(ERROR).root, "--format", "sarif") == 1
    told = capsys.readouterr()
    [run] = json.loads(told.out)["runs"]
    assert [(item["ruleId"], item["level"]) for item in run["results"]] == [("R001", "error")]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["R001"] and told.err == ""


def test_gitlab_tells_faults_from_one_another(make_project: MakeProject, capsys: Captured) -> None:
    twice = CLAIM["content/a.yaml"] + "  - prose: Ici, 40 % des firmes y sont.\n"
    project = make_project({"content/a.yaml": twice})

    def issues() -> list[dict[str, object]]:
        _build(project.root, "--format", "gitlab")
        return list(json.loads(capsys.readouterr().out))

    first, second = issues()
    assert first["location"] == {"path": "content/a.yaml", "lines": {"begin": 4}}
    assert (first["check_name"], first["severity"]) == ("F005", "minor")
    assert first["fingerprint"] != second["fingerprint"]
    (project.root / "content/a.yaml").write_text(twice.replace("body:", "\n\nbody:"), encoding="utf-8")
    assert [item["fingerprint"] for item in issues()] == [first["fingerprint"], second["fingerprint"]]


@pytest.mark.parametrize("command", ["build", "check"])
def test_github_has_its_form_by_itself(
    command: str, make_project: MakeProject, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = [command, "--no-cache", "-q", "--project", str(make_project(CLAIM).root)]
    words += ["--to", "md"] if command == "build" else []
    line = "::warning file=content/a.yaml,line=4,col=23,title=F005::"
    for value, is_form in (("true", True), ("false", False)):
        monkeypatch.setenv("GITHUB_ACTIONS", value)
        assert cli.main(words) == 0
        told = capsys.readouterr()
        assert (line in told.err + told.out) is is_form, told
        assert ("r.md" in told.out) is (command == "build")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert cli.main([*words, "--format", "text"]) == 0
    told = capsys.readouterr()
    assert "avertissement F005" in told.err + told.out


def _below(folder: Path) -> Path:
    """The project of a folder, once it is moved below it."""
    root = folder / "sous" / "projet"
    root.mkdir(parents=True)
    (folder / "content").rename(root / "content")
    return root


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_forge_is_told_places_from_the_root_of_the_repository(
    command: str, make_project: MakeProject, tmp_path: Path, capsys: Captured
) -> None:
    make_project(ERROR)
    root = _below(tmp_path)
    (tmp_path / ".git").mkdir()

    def told(form: str) -> str:
        cli.main([command, "--project", str(root), "--format", form])
        said = capsys.readouterr()
        return said.out + said.err

    expected = "sous/projet/content/a.yaml"
    assert f"::error file={expected},line=4," in told("github")
    assert json.loads(told("gitlab"))[0]["location"]["path"] == expected
    [place] = json.loads(told("sarif"))["runs"][0]["results"][0]["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == expected
    assert json.loads(told("json"))[0]["span"]["file"] == "content/a.yaml"
    assert "\ncontent/a.yaml:4:" in f"\n{told('text')}"


def test_places_elsewhere_are_told_from_the_repository_too() -> None:
    item = Diagnostic("R001", Severity.ERROR, "Un.", Span("a.yaml", 2), related=(Span("b.yaml", 3, 4),))
    bare = Diagnostic("R001", Severity.ERROR, "Un.")
    assert [(str(i.span), *map(str, i.related)) for i in located([item, bare], "sous")] == [
        ("sous/a.yaml:2:1", "sous/b.yaml:3:4"),
        ("None",),
    ]
    assert located([item, bare], "") == [item, bare]
