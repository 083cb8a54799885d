"""The command line: French help, exit codes, streams."""

from __future__ import annotations

import argparse
import ast
import inspect
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli
from stratege.commands import COMMANDS
from stratege.diagnostics.catalogue import CATALOGUE


def _run(*arguments: str) -> int:
    return cli.main(list(arguments))


# What argparse says to whoever writes a parser, never to whoever calls one.
FOR_PROGRAMMERS = {
    ".__call__() not defined",
    "%r is not callable",
    "'required' is an invalid argument for positionals",
    'argument "-" with mode %r',
    "cannot have multiple subparser arguments",
    "cannot merge actions - two groups are named %r",
    "conflicting option string: %s",
    "conflicting option strings: %s",
    "conflicting subparser alias: %s",
    "conflicting subparser: %s",
    "dest= is required for options like %r",
    "invalid conflict_resolution value: %r",
    "invalid option string %(option)r: must start with a character %(prefix_chars)r",
    "mutually exclusive arguments must be optional",
}


def test_every_word_of_argparse_is_french() -> None:
    words = {
        word.value
        for call in ast.walk(ast.parse(inspect.getsource(argparse)))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in ("_", "ngettext")
        for word in call.args
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
    }
    assert len(words) > 30
    assert words - FOR_PROGRAMMERS <= set(cli.FRENCH)


CAPITALS = re.compile(r"\b[A-Z]{3,}\b")
PLACES = {
    *("adresse", "code", "commande", "dossier", "fichier", "formats", "forme", "gabarit", "jour", "lignes", "locale"),
    *("module", "motif", "nom", "port", "quand", "rapport", "secondes", "sorte", "style", "table", "texte", "valeur"),
}
FORMS = {"csl", "csv", "html", "json", "mio", "pdf", "shell", "yaml"}  # names that French has too


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_french(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(*filter(None, (command, "--help"))) == 0
    text = capsys.readouterr().out
    assert text.startswith("usage : stratege")
    assert not ENGLISH.search(text)
    assert {word.lower() for word in CAPITALS.findall(text)} <= PLACES | FORMS
    assert not re.search(r"^\w+:$", text, re.MULTILINE), "French has a space before a colon"


@pytest.mark.parametrize("command", COMMANDS)
def test_help_keeps_proper_names(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    _run(command, "--help")
    said = COMMANDS[command]
    assert f"{said[0].upper()}{said[1:]}." in re.sub(r"\s+", " ", capsys.readouterr().out)


@pytest.mark.parametrize(
    ("formats", "told"),
    [
        ("pfd", "formats inconnus : pfd ; vouliez-vous « pdf » ? (au choix : md, html, pdf)"),
        ("docx", "formats inconnus : docx ; Word lit le Markdown converti : « --to md »"),
        ("zzz", "formats inconnus : zzz (au choix : md, html, pdf)"),
        (",", "aucun format (au choix : md, html, pdf)"),
    ],
)
def test_a_format_that_is_none_is_told_for_what_it_may_be(
    formats: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["build", "--to", formats]) == 2
    assert told in capsys.readouterr().err


ENGLISH = re.compile(
    r"\b(?:show|this|the|program|positional|argument[s]? are|required|unrecognized|expected|invalid|choose|error|value"
    r"|default|ambiguous|could|match|ignored|explicit|exit|message|and)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nope"], "commande inconnue : « nope » (au choix : "),
        (["buidl"], "« buidl » ; vouliez-vous « build » ?"),
        (["help", "chekc"], "vouliez-vous « check » ?"),
        (["check", "--stritc"], "arguments inconnus : --stritc ; vouliez-vous « --strict » ?"),
        (["build", "-q", "-v"], "incompatible avec"),
        (["check", "--color", "red"], "choix inconnu"),
        (["--help=3"], ""),
        (["build", "--nope"], "arguments inconnus : --nope"),
        (["build", "-j", "deux"], "« deux » n'est pas un nombre de rapports"),
        (["build", "--to"], "une valeur est attendue"),
        (["build", "--strict=3"], "n'attend pas de valeur"),
        (["build", "--t", "md"], "option ambiguë"),
        (["inspect"], "arguments manquants : RAPPORT"),
        (["cite", "-b"], "une valeur au moins est attendue"),
        (["check", "--format", "pdf"], "choix inconnu"),
        (["schema", "nope"], "choix inconnu"),
        (["typo", "--ignore", "FR-Z9", "x"], "règle inconnue"),
    ],
)
def test_usual_mistakes_are_told_in_french(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(*arguments) == 2
    text = capsys.readouterr().err
    assert text.startswith("usage : stratege") and " : erreur : " in text
    assert told in text and not ENGLISH.search(text)


@pytest.mark.parametrize("command", ["build", "check", "new"])
def test_help_of_a_command(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("help", command) == 0
    asked = capsys.readouterr().out
    assert asked.startswith(f"usage : stratege {command} ")
    assert _run(command, "-h") == 0
    assert capsys.readouterr().out == asked


def test_help_alone_lists_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("help") == 0
    text = capsys.readouterr().out
    assert [name for name in COMMANDS if not re.search(rf"^    {name} ", text, re.MULTILINE)] == []


def test_report_is_built_by_its_name_alone(
    make_project: MakeProject, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = "title: Autre\nsections: [{module: a}]\noptions: {cite_report: false}\n"
    root = make_project({"content/reports/check.yaml": plan, "content/reports/.hidden.yaml": plan}).root
    monkeypatch.chdir(root / "content")
    assert _run("r", "--to", "md") == 0
    assert (root / "output/r/r.md").is_file() and not (root / "output/check").exists()
    assert _run("check", "r") == 0  # the command, though a report has its name
    assert not (root / "output/check").exists()
    monkeypatch.chdir(root.parent)
    assert _run("r", "--to", "md", "--project", str(root)) == 0
    capsys.readouterr()
    for name in ("rr", ".hidden", "../reports/r", "R", "chec"):
        assert _run(name, "--project", str(root)) == 2
    assert "vouliez-vous « check » ?" in capsys.readouterr().err


@pytest.mark.parametrize("before", [["--project", "{}"], ["--project={}"], ["--color", "never", "--project", "{}"]])
def test_a_project_may_be_named_before_the_command(
    before: list[str], make_project: MakeProject, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project = make_project()
    monkeypatch.chdir(project.root.parent)
    named = [word.format(project.root) for word in before]
    assert _run(*named, "check", "r") == 0
    assert capsys.readouterr().err == "aucune erreur dans 3 modules\n"
    assert _run(*named, "r", "--to", "md") == 0  # no command: a report is built
    assert _run(*named) == 0 and (project.root / "output/r/r.md").is_file()


def test_no_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("build", "--project", str(tmp_path)) == 2
    assert "E003" in capsys.readouterr().err


def test_unknown_option_and_format(make_project: MakeProject, capsys: pytest.CaptureFixture[str]) -> None:
    root = str(make_project().root)
    assert _run("build", "--project", root, "--nope") == 2
    assert _run("build", "--project", root, "--to", "docx") == 2
    assert "docx" in capsys.readouterr().err


def test_build_and_exit_codes(make_project: MakeProject, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = make_project()
    assert _run("--project", str(project.root), "--to", "md", "-o", str(tmp_path / "o")) == 0
    assert (tmp_path / "o" / "r" / "r.md").is_file()
    (project.root / "content/a.yaml").write_text("kind: prose\ntitel: Un\n", "utf-8")
    assert _run("build", "--project", str(project.root), "--to", "md", "-o", str(tmp_path / "o")) == 1
    assert "content/a.yaml:2:1: erreur S001" in capsys.readouterr().err


def test_strict_makes_warnings_fail(make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": "title: E\nsections: [{module: a}]\nappendices: [{module: b}]\n",
        "content/b.yaml": "kind: appendix\ntitle: Oubliée\n",
    }
    root = str(make_project(files).root)
    assert _run("check", "--project", root) == 0
    assert _run("check", "--project", root, "--strict") == 3


def test_check_as_json(make_project: MakeProject, capsys: pytest.CaptureFixture[str]) -> None:
    root = str(make_project({"content/a.yaml": "kind: prose\ntitel: Un\ntitle: x\n"}).root)
    assert _run("check", "--project", root, "--format", "json") == 1
    found = json.loads(capsys.readouterr().out)
    assert (found[0]["code"], found[0]["span"]["line"], found[0]["severity"]) == ("S001", 2, "error")


def test_missing_library_still_writes_the_rest(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("stratege.machine.missing_libraries", lambda: ["Pango"])
    assert _run("build", "--project", str(make_project().root), "-o", str(tmp_path / "o")) == 5
    assert (tmp_path / "o/r/r.html").is_file() and not (tmp_path / "o/r/r.pdf").exists()
    assert "E002" in capsys.readouterr().err


def test_explain_and_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("explain", "r001") == 0
    assert "renvoi" in capsys.readouterr().out
    assert _run("explain", "R999") == 2
    capsys.readouterr()
    assert _run("explain") == 0
    assert [line[:4] for line in capsys.readouterr().out.splitlines()] == sorted(CATALOGUE)
    assert _run("explain", "fr-b1") == 0
    assert "guillemets" in capsys.readouterr().out.lower()
    assert _run("explain", "FR-Z9") == 2
    assert _run("schema", "report") == 0
    assert json.loads(capsys.readouterr().out.strip())["properties"]["title"]["description"] == "Titre."


@pytest.mark.parametrize("stage", ["survey", "read", "compose", "material", "verify", "set_typography"])
def test_our_own_bug_is_told_once_after_what_was_found_before(
    stage: str, make_project: MakeProject, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fall(*_: object, **__: object) -> None:
        raise KeyError("node")

    project = make_project({"content/reports/s.yaml": "title: Autre\nsections: [{module: a}]\ndate: '2026-13-45'\n"})
    if stage == "set_typography":
        monkeypatch.setattr("stratege.pipeline.PASSES", (fall,))
    else:
        monkeypatch.setattr(f"stratege.{'apps.reports' if stage == 'survey' else 'pipeline'}.{stage}", fall)
    code = _run("check", "--project", str(project.root))
    out = capsys.readouterr().out
    assert out.count("E005") == 1 and "Stratège s'est trompé : KeyError : 'node' ; la trace est dans " in out
    assert ("S030" in out, code) == ((False, 4) if stage == "read" else (True, 1))


def test_our_own_bug_is_told_without_a_traceback(
    make_project: MakeProject, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fall(*_: object, **__: object) -> None:
        raise KeyError("node")

    monkeypatch.setattr("stratege.pipeline.compose", fall)
    root = str(make_project().root)
    assert _run("check", "--project", root, "--format", "json") == 4
    assert json.loads(capsys.readouterr().out)
    assert _run("inspect", "r", "--project", root) == 4
    assert "E005" in capsys.readouterr().err
    monkeypatch.setenv("STRATEGE_DEBUG", "1")
    with pytest.raises(KeyError):
        _run("check", "--project", root)


def test_check_as_github_and_sarif(make_project: MakeProject, capsys: pytest.CaptureFixture[str]) -> None:
    root = str(make_project({"content/a.yaml": "kind: prose\ntitel: Un\ntitle: x\n"}).root)
    assert _run("check", "--project", root, "--format", "github") == 1
    assert capsys.readouterr().out.startswith("::error file=content/a.yaml,line=2,col=1,title=S001::")
    assert _run("check", "--project", root, "--format", "sarif") == 1
    [result] = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["region"]["startColumn"] == 1


LIGHT = "import sys; from stratege import cli; cli.main({arguments!r}); print(*sorted(sys.modules), file=sys.stderr)"


@pytest.mark.parametrize(
    ("arguments", "absent"),
    [
        (["-h"], {"pydantic", "yaml", "jinja2", "weasyprint", "vl_convert", "pypandoc"}),
        (["build", "-h"], {"pydantic", "yaml", "jinja2", "weasyprint", "vl_convert", "pypandoc"}),
        (["check", "cafe", "--project", "tests/reports/cafe"], {"weasyprint", "jinja2"}),
    ],
)
def test_light_commands_load_nothing_heavy(arguments: list[str], absent: set[str]) -> None:
    command = [sys.executable, "-c", LIGHT.format(arguments=arguments)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
    assert absent.isdisjoint(told.stderr.split("\n")[-2].split())


def test_published_schemas_are_those_of_the_model(tmp_path: Path) -> None:
    assert _run("schema", "--write", str(tmp_path)) == 0
    for name in ("module.json", "report.json", "theme.json", "project.json"):
        published = Path(__file__).parents[1] / "schema" / name
        assert published.read_text("utf-8") == (tmp_path / name).read_text("utf-8")
