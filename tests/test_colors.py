"""Colours come where they are wanted, and change nothing but the looks."""

from __future__ import annotations

import io
import re

import pytest

from conftest import MakeProject
from stratege import cli, colors

BAD = {"content/a.yaml": "kind: prose\ntitel: Un\ntitle: Deux\n"}
SEQUENCE = re.compile("\033\\[[0-9;]*m")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    colors.use("auto")


@pytest.mark.parametrize(
    ("choice", "variables", "is_terminal", "wanted"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),  # no-color.org: when it is not empty
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "1", "TERM": "dumb"}, False, True),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_who_decides(
    choice: str, variables: dict[str, str], is_terminal: bool, wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    stream = Terminal() if is_terminal else io.StringIO()
    assert colors.wanted(stream, choice) is wanted


def test_colours_change_nothing_but_the_looks(make_project: MakeProject, capsys: pytest.CaptureFixture[str]) -> None:
    root = str(make_project(BAD).root)
    told = {}
    for choice in colors.CHOICES:
        assert cli.main(["check", "--project", root, "--color", choice]) == 1
        told[choice] = capsys.readouterr().out
    assert told["auto"] == told["never"] and not SEQUENCE.search(told["never"])
    assert SEQUENCE.sub("", told["always"]) == told["never"]
    assert "\033[1mcontent/a.yaml:2:1:\033[0m \033[1;31merreur S001\033[0m : " in told["always"]


@pytest.mark.parametrize("form", ["json", "github", "sarif"])
def test_programs_get_no_colours(form: str, make_project: MakeProject, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["check", "--project", str(make_project(BAD).root), "--color", "always", "--format", form])
    assert not SEQUENCE.search(capsys.readouterr().out)


def test_build_colours_what_it_tells(make_project: MakeProject, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["build", "--to", "md", "--project", str(make_project(BAD).root), "--color", "always"]) == 1
    assert "\033[1;31merreur S001" in capsys.readouterr().err


def test_a_run_is_not_repeated_in_the_looks_of_another(
    make_project: MakeProject, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["stratege", "check", "--project", str(make_project(BAD).root)])
    told = []
    for forced in ("", "1", "", "1"):
        monkeypatch.setenv("FORCE_COLOR", forced)
        cli.main()
        told.append(bool(SEQUENCE.search(capsys.readouterr().out)))
    assert told == [False, True, False, True]
