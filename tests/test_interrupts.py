"""Ctrl-C wherever it comes: the exit code that is documented, and never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import MakeProject

ROOT = Path(__file__).parents[1]
# A process that interrupts itself at a moment: the end of a fork, a collection, the death of an object, or an import.
SELF = """
import os, signal, sys
from stratege import __main__
where, how, *sys.argv = sys.argv[1:]
left = [int(where)] if where.isdigit() else [1]

def strike(*_):
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), getattr(signal, how))

class Dying:
    __del__ = strike

def in_child(event, arguments):
    if event == "import" and arguments[0] == "stratege.bounded.child":
        strike()

def at_import(event, arguments):
    if event == "import":
        strike()

def at_result(event, arguments):
    if event == "pickle.find_class":
        Dying()

match where:
    case "fork":
        os.register_at_fork(after_in_parent=strike)
    case "death":
        sys.addaudithook(at_result)
    case "child":
        sys.addaudithook(in_child)
    case _:
        sys.addaudithook(at_import)
sys.exit(__main__.main())
"""
PLAN = """title: "Offre pour [=client]"
date: "2026-01-02"
options: {cite_report: false, review: false}
parameters: {client: {type: text, default: Norvel}}
sections: [{module: a}]
"""


def run(root: Path, where: object, how: str, *command: str) -> subprocess.CompletedProcess[str]:
    """What comes of a command that interrupts itself there."""
    asked = [sys.executable, "-c", SELF, str(where), how, "stratege", command[0], "--project", str(root), *command[1:]]
    return subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="nothing forks there")
@pytest.mark.parametrize("where", ["fork", "death"])
@pytest.mark.parametrize("how", ["SIGINT", "SIGTERM"])
def test_a_batch_is_interrupted_where_python_would_forget_it(
    where: str, how: str, make_project: MakeProject, tmp_path: Path
) -> None:
    done = run(make_project({"content/reports/offre.yaml": PLAN}).root, where, how, *batch(tmp_path))
    assert (done.returncode, done.stderr) == (130, "interrompu\n")
    assert len(list(tmp_path.glob("o/*/*.md"))) < 30


@pytest.mark.skipif(sys.platform == "win32", reason="nothing forks there")
def test_a_child_that_is_interrupted_as_it_is_born_does_not_speak_for_its_parent(
    make_project: MakeProject, tmp_path: Path
) -> None:
    done = run(make_project({"content/reports/offre.yaml": PLAN}).root, "child", "SIGINT", *batch(tmp_path))
    assert done.returncode == 4 and "P008" in done.stderr
    assert "interrompu\n" not in done.stderr and "Traceback" not in done.stderr


def batch(folder: Path) -> list[str]:
    """A batch of thirty rows, below a folder."""
    (folder / "t.csv").write_text("client\n" + "".join(f"c{number}\n" for number in range(30)), "utf-8")
    return ["batch", "offre", str(folder / "t.csv"), "--name", "{client}", "--to", "md", "-o", str(folder / "o")]


@pytest.mark.parametrize("moment", [1, 20, 60, 150, 300, 500])
def test_a_watch_that_starts_ends_as_it_is_meant_to(moment: int, make_project: MakeProject) -> None:
    done = run(make_project().root, moment, "SIGINT", "watch", "--no-browser", "--port", "0")
    assert done.returncode == 0 and "Traceback" not in done.stderr and "interrompu" not in done.stderr


@pytest.mark.parametrize("moment", [1, 20, 60, 150])
def test_a_check_that_starts_is_interrupted(moment: int, make_project: MakeProject) -> None:
    done = run(make_project().root, moment, "SIGINT", "check")
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "interrompu\n")


IN_TEXT = """
import sys
import stratege.cli
from stratege import __main__

def interrupted():
    exec("raise KeyboardInterrupt")  # as the making of a dataclass may be

stratege.cli.main = interrupted
sys.exit(__main__.main())
"""


def test_the_exit_code_is_ours_wherever_it_was_interrupted(tmp_path: Path) -> None:
    (tmp_path / "in_text.py").write_text(IN_TEXT, "utf-8")
    path = os.pathsep.join([str(tmp_path), str(ROOT)])
    done = subprocess.run(
        [sys.executable, "-m", "in_text"], env={**os.environ, "PYTHONPATH": path}, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (130, b"interrompu\n")
