"""What is typed after a command: the path of a report, an option that is none, a name that no folder can have."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli

Captured = pytest.CaptureFixture[str]
PATH = "content/reports/r.yaml"
OTHER = "title: Autre\nsections: [{module: a}]\noptions: {cite_report: false, review: false}\n"


@pytest.mark.parametrize("words", [("build", PATH, "--to", "md"), (PATH, "--to", "md"), ("check", f"./{PATH}")])
def test_the_path_of_a_report_is_that_report(
    words: tuple[str, ...], make_project: MakeProject, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(make_project().root)
    assert cli.main(list(words)) == 0
    assert "S007" not in "".join(capsys.readouterr())


def test_a_file_that_is_no_report_is_not_taken_for_the_report_of_that_name(
    make_project: MakeProject, capsys: Captured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(make_project({"other/reports/r.yaml": OTHER}).root)
    assert cli.main(["check", "other/reports/r.yaml"]) == 1
    assert "vouliez-vous « r »" in "".join(capsys.readouterr())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["new", "--list"], "arguments inconnus : --list"),
        (["new", "--kidn", "essai"], "--kidn ; vouliez-vous « --kind » ?"),
        (["new"], "arguments manquants : DOSSIER"),
        (["new", "--kin", "essai"], "arguments manquants : DOSSIER"),
        (["build", "--name", "Été 2026"], "ne peut nommer un rapport : il y faut des lettres"),
        (["build", "--name", "Été 2026"], "batch l'écrit « ete-2026 »"),
    ],
)
def test_what_is_wrong_with_a_command_is_named(words: list[str], told: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        raise SystemExit(cli.main(words))
    assert told in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_not_said_to_lack(make_project: MakeProject, capsys: Captured) -> None:
    root = str(make_project().root)
    assert cli.main(["build", "--to", "md", "-o", "/proc/rapport", "--project", root]) == 5
    assert "« /proc/rapport » : aucun fichier, ni aucun dossier, ne peut y être créé" in capsys.readouterr().err


def test_a_parameter_that_one_report_lacks_names_it(make_project: MakeProject, capsys: Captured) -> None:
    plan = OTHER + "parameters:\n  client: {type: text, default: X}\n"
    root = str(make_project({"content/reports/s.yaml": plan}).root)
    assert cli.main(["build", "--to", "md", "-P", "client=Y", "--project", root]) == 1
    heard = capsys.readouterr().err
    assert heard.count("S120") == 1 and "(-P client=Y, rapport r)" in heard


def test_a_report_that_lacks_a_format_for_an_error_told_already_is_not_said_unmade(
    make_project: MakeProject, capsys: Captured
) -> None:
    callout = "kind: prose\ntitle: Un\nbody:\n  - callout: {kind: key_point, title: Un, body: Ici.}\n"
    files = {
        "content/a.yaml": callout,
        "content/reports/s.yaml": OTHER,
        "templates/html/callout.html.j2": "{{ node.x }}",
    }
    root = str(make_project(files).root)
    assert cli.main(["build", "--to", "md,html", "--project", root]) == 4
    heard = capsys.readouterr()
    assert "s n'est fait qu'en partie, pour des erreurs déjà dites" in heard.err and "s.md" in heard.out
    assert cli.main(["build", "--to", "html", "--project", root]) == 4
    assert "s n'est pas fait, pour des erreurs déjà dites" in capsys.readouterr().err


def test_clean_says_that_the_cache_stays(capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        raise SystemExit(cli.main(["clean", "-h"]))
    assert "Le cache reste" in capsys.readouterr().out
