"""How much a command says: `--quiet`, `--verbose`; and `--open`, which shows what was made."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli

Captured = pytest.CaptureFixture[str]
TWICE = "title: Autre\nsections: [{module: a}]\noptions: {cite_report: false}\n"


def test_quiet_check_counts_nothing_but_tells_what_is_wrong(make_project: MakeProject, capsys: Captured) -> None:
    root = str(make_project().root)
    assert cli.main(["check", "-q", "--project", root]) == 0
    assert tuple(capsys.readouterr()) == ("", "")
    make_project({"content/a.yaml": "kind: prose\ntitel: Un\n"})
    assert cli.main(["check", "--quiet", "--project", root]) == 1
    told = capsys.readouterr()
    assert "S001" in told.out and told.err == ""


def test_quiet_build_repeated_names_its_files_alone(
    make_project: MakeProject, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["build", "--to", "md", "--project", str(make_project().root)]
    for voice, note in (([], "rien n'a changé : r\n"), (["-q"], "")):
        monkeypatch.setattr("sys.argv", ["stratege", *words, *voice])
        assert cli.main() == cli.main() == 0
        assert capsys.readouterr().err == note


@pytest.mark.parametrize("command", [["check"], ["build", "--to", "md"]])
def test_verbose_says_where_things_are_and_how_long_it_took(
    command: list[str], make_project: MakeProject, capsys: Captured, logs: Path, cache: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    root = make_project().root
    monkeypatch.setattr("sys.argv", ["stratege", *command, "--verbose", "--project", str(root)])
    for _ in range(2):  # the second is not told from the first
        assert cli.main() == 0
        told = capsys.readouterr().err
        assert f"projet : {root}\ncache : {cache}\njournal des défauts de Stratège : {logs}\n" in told
        assert re.search(r"^lecture +\d", told, re.MULTILINE) and "\ncomposition " in told


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    addresses: list[str] = []
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("webbrowser.open", lambda address: addresses.append(address) or True)
    return addresses


def test_open_shows_the_best_form_of_each_report(
    make_project: MakeProject, opened: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    root = make_project({"content/reports/s.yaml": TWICE}).root
    monkeypatch.setattr("sys.argv", ["stratege", "build", "--to", "md,html", "--open", "--project", str(root)])
    for _ in range(2):  # the second run is told from the first, and shows all the same
        assert cli.main() == 0
        assert opened == [(root / f"output/{name}/{name}.html").as_uri() for name in ("r", "s")]
        opened.clear()
    assert "rien n'a changé" in capsys.readouterr().err
    monkeypatch.setattr("sys.argv", ["stratege", "build", "--to", "md,html", "--project", str(root)])
    assert cli.main() == 0
    out, err = capsys.readouterr()
    assert "rien n'a changé" in err and out.count("\n") > 4 and opened == []  # it is the same run


def test_without_a_screen_the_file_is_named(
    make_project: MakeProject, opened: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    root = make_project().root
    assert cli.main(["build", "--to", "md", "--open", "--project", str(root)]) == 0
    assert f"aucun écran où ouvrir {root / 'output/r/r.md'}" in capsys.readouterr().err and opened == []


def test_time_is_that_of_a_run_and_not_told_again(
    make_project: MakeProject, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setattr("sys.argv", ["stratege", "check", "--project", str(make_project().root)])
    assert cli.main() == cli.main() == 0
    first, again = capsys.readouterr().err.splitlines()
    assert first.startswith(f"{again}, ") and again == "aucune erreur dans 3 modules"


def test_build_says_once_what_reports_share_and_names_those_that_are_not_made(
    make_project: MakeProject, capsys: Captured
) -> None:
    project = make_project({"content/reports/s.yaml": TWICE, "content/rapport final.yaml": TWICE})
    words = ["build", "--to", "md", "--project", str(project.root)]
    assert cli.main(words) == 1
    told = capsys.readouterr().err
    assert (told.count("S062"), told.count("s n'est pas fait, pour des erreurs déjà dites\n")) == (1, 1)
    (project.root / "content/rapport final.yaml").unlink()
    make_project({"content/a.yaml": "kind: prose\ntitle: Un\nbody: [{prose: 'Voir [#rien].'}]\n"})
    assert cli.main(words) == 1
    told = capsys.readouterr().err
    assert (told.count("R001"), told.count("s n'est pas fait")) == (1, 1)
    assert cli.main([*words, "--format", "github"]) == 1
    assert capsys.readouterr().err.count("R001") == 1
    (project.root / "content/reports/s.yaml").write_text(f"{TWICE}x: y\n", "utf-8")
    assert cli.main(words) == 1
    told = capsys.readouterr().err
    assert (told.count("R001"), told.count("S001"), told.count("n'est pas fait")) == (1, 1, 0)


@pytest.mark.parametrize("place", ["content", "content/neuf", "templates", "ailleurs"])
def test_reports_are_not_written_among_their_sources(place: str, make_project: MakeProject, capsys: Captured) -> None:
    root = make_project().root
    (root / "ailleurs").symlink_to("content")
    before = sorted(root.rglob("*"))
    assert cli.main(["build", "--to", "md", "--project", str(root), "-o", str(root / place)]) == 2
    assert (
        f"E004 : impossible d'écrire « {root / place} » : ce dossier est celui des sources" in capsys.readouterr().err
    )
    assert sorted(root.rglob("*")) == before
    assert cli.main(["build", "--to", "md", "-q", "--project", str(root), "-o", str(root / "contenus")]) == 0
