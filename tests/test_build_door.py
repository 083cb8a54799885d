"""The door: what `build.py` hands over and how it ends, and once its whole set-up for real."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import build
from stratege import bootstrap

ROOT = Path(__file__).parents[1]
LEFT_OUT = shutil.ignore_patterns(".venv*", ".git", ".stratege", "output", "tests", "*cache*", ".hypothesis")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], ["-P", "-m", "stratege"]),
        (["check", "essay", "--strict"], ["-P", "-m", "stratege", "check", "essay", "--strict"]),
        (["test", "-k", "door"], ["-m", "pytest", "-k", "door"]),
    ],
)
def test_arguments_are_handed_over(monkeypatch: pytest.MonkeyPatch, arguments: list[str], expected: list[str]) -> None:
    handed: list[tuple[list[str], Path]] = []

    def hand_over(command: list[str], folder: Path) -> int:
        handed.append((command, folder))
        return 42

    monkeypatch.setattr(bootstrap, "ready", lambda root, test: Path("python"))
    monkeypatch.setattr(build, "hand_over", hand_over)
    assert build.main(arguments) == 42
    assert handed == [(["python", *expected], ROOT if "test" in arguments else Path.cwd())]


@pytest.mark.parametrize(("failure", "code"), [(bootstrap.SetupFailed("Il manque x."), 5), (KeyboardInterrupt(), 130)])
def test_what_stops_the_set_up_gives_the_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], failure: BaseException, code: int
) -> None:
    def fail(root: Path, test: bool) -> Path:
        raise failure

    monkeypatch.setattr(bootstrap, "ready", fail)
    assert build.main([]) == code
    assert capsys.readouterr().err.strip() in ("Il manque x.", "interrompu")


def test_old_python_is_told_so() -> None:
    code = "import sys, runpy; sys.version_info = (3, 8, 18); runpy.run_path('build.py')"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 1
    assert done.stderr.strip() == "Stratège demande Python 3.11 ou plus récent ; celui-ci est en version 3.8."


def test_help_needs_no_installation(tmp_path: Path) -> None:
    copy = shutil.copytree(ROOT, tmp_path / "copy", ignore=LEFT_OUT)
    command = [sys.executable, "-S", str(copy / "build.py"), "--version"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=tmp_path)
    assert (done.returncode, done.stderr, done.stdout[:9]) == (0, "", "stratege ")
    assert not (copy / ".venv").exists()


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="interrupts as POSIX systems do")
def test_for_real(tmp_path: Path) -> None:
    copy = shutil.copytree(ROOT, tmp_path / "copy", ignore=LEFT_OUT)
    command = [sys.executable, str(copy / "build.py"), "explain", "R001"]

    def start() -> subprocess.Popen[str]:
        null, pipe = subprocess.DEVNULL, subprocess.PIPE
        return subprocess.Popen(command, cwd=tmp_path, stdout=null, stderr=pipe, text=True, start_new_session=True)

    with start() as killed:
        while not (copy / ".venv" / "pyvenv.cfg").exists():
            assert killed.poll() is None, "the set-up ended before it made anything"
            time.sleep(0.05)
        os.killpg(killed.pid, signal.SIGKILL)
    with start() as first, start() as second:
        said = first.communicate()[1] + second.communicate()[1]
    assert (first.returncode, second.returncode) == (0, 0)
    assert said.count("Première utilisation") == 1
    with start() as last:
        assert last.communicate()[1] == ""
