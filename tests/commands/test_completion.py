"""Completion: what a shell offers after each word, in the shells themselves where they are."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
from importlib import import_module
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli
from stratege.commands import COMMANDS

SHELLS = ("bash", "zsh", "fish")
ASKED = """
source {script}
COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _stratege; echo "${{COMPREPLY[*]}}"
"""


@pytest.fixture
def scripts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Path]:
    files = {}
    for shell in SHELLS:
        assert cli.main(["completion", shell]) == 0
        files[shell] = tmp_path / f"stratege.{shell}"
        files[shell].write_text(capsys.readouterr().out, "utf-8")
    return files


def offered(script: Path, words: str, folder: Path) -> list[str]:
    """What bash offers for the last word."""
    asked = ASKED.format(script=script, words=words)
    told = subprocess.run(["bash", "--norc", "-c", asked], cwd=folder, capture_output=True, text=True, check=True)
    assert told.stderr == ""
    return told.stdout.split()


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not there")
@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("stratege bu", ["build"]),
        ("stratege r", ["review", "r"]),  # a report by its name alone
        ("stratege help sch", ["schema"]),
        ("stratege build --st", ["--strict"]),
        ("stratege build --color ''", ["auto", "always", "never"]),
        ("stratege build --to md r", ["r"]),
        ("stratege check --format s", ["sarif"]),
        ("stratege new --kind m", ["memoire"]),
        ("stratege review --sign a", ["a"]),  # a module
        ("stratege review r", ["r"]),  # a report, whose modules are meant
        ("stratege build a", []),
        ("stratege schema t", ["theme"]),
        ("stratege doctor r", []),
    ],
)
def test_bash_offers(words: str, wanted: list[str], scripts: dict[str, Path], make_project: MakeProject) -> None:
    assert offered(scripts["bash"], words, make_project().root / "content") == wanted


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not there")
def test_bash_offers_commands_alone_out_of_a_project(scripts: dict[str, Path], tmp_path: Path) -> None:
    assert offered(scripts["bash"], "stratege ''", tmp_path) == [*COMMANDS, "help"]


@pytest.mark.parametrize("shell", SHELLS)
def test_script_is_one_for_its_shell(shell: str, scripts: dict[str, Path]) -> None:
    text = scripts[shell].read_text("utf-8")
    assert f"stratege completion {shell}" in re.match(r"(#.*\n)+", text)[0]  # type: ignore[index]
    if shutil.which(shell):
        subprocess.run([shell, "-n", str(scripts[shell])], check=True)


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_and_option_is_in_every_script(shell: str, scripts: dict[str, Path]) -> None:
    text = scripts[shell].read_text("utf-8")
    for name in COMMANDS:
        parser = argparse.ArgumentParser(name)
        import_module(f"stratege.commands.{name}").arguments(parser)
        lines = [line for line in text.splitlines() if re.search(rf"\b{name}\b", line)]
        for option in parser._option_string_actions:
            said = re.sub("^--?", "", option)
            assert any(re.search(rf"(?<![\w-])(-[ls] |--?){said}(?![\w-])", line) for line in lines), (name, option)


def test_unknown_shell_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["completion", "csh"]) == 2
    assert "choix inconnu : 'csh'" in capsys.readouterr().err
