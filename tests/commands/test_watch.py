"""`stratege watch`: what it is asked, where it answers, how it ends."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli

ROOT = Path(__file__).parents[2]


@pytest.fixture
def busy() -> Iterator[int]:
    """A port of this machine that another program has."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


def watch(root: Path, *options: str) -> int:
    return cli.main(["watch", "--project", str(root), "--no-browser", *options])


def test_a_report_that_is_not_there_is_told(make_project: MakeProject, capsys: pytest.CaptureFixture[str]) -> None:
    assert watch(make_project().root, "rr") == 1
    told = capsys.readouterr()
    assert "S007" in told.err and "vouliez-vous « r » ?" in told.err and told.out == ""


def test_a_project_without_reports_is_told(make_project: MakeProject, capsys: pytest.CaptureFixture[str]) -> None:
    root = make_project().root
    (root / "content/reports/r.yaml").unlink()
    assert watch(root) == 1
    assert capsys.readouterr().err == "stratege watch : aucun rapport à suivre dans content/reports/\n"


@pytest.mark.parametrize("port", ["-1", "65536", "x"])
def test_a_port_that_is_none_is_refused(make_project: MakeProject, port: str) -> None:
    assert watch(make_project().root, "--port", port) == 2


def test_a_port_that_is_taken_is_told(make_project: MakeProject, busy: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert watch(make_project().root, "--port", str(busy)) == 5
    assert capsys.readouterr().err == (f"stratege watch : le port {busy} est refusé : un autre programme l'occupe\n")


def test_it_serves_until_it_is_interrupted(make_project: MakeProject) -> None:
    root = make_project().root
    command = [sys.executable, "-m", "stratege", "watch", "--project", str(root), "--no-browser", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as watching:
        try:
            assert watching.stdout and watching.stderr
            address = watching.stdout.readline().strip()
            with urllib.request.urlopen(f"{address}watch.js") as answer:
                assert answer.status == 200
            assert watching.stderr.readline() == "suivi : r ; Ctrl-C pour finir\n"
            assert watching.stderr.readline().startswith("page à jour (")
            watching.send_signal(signal.SIGINT)
            out, err = watching.communicate(timeout=60)
        finally:
            watching.kill()
    assert (watching.returncode, out) == (0, "")
    assert "Traceback" not in err and "interrompu" not in err
    assert not (root / "output").exists()
