"""Paths to what is no content: each is told at its place, nothing hangs, and the rest is still checked."""

from __future__ import annotations

import errno
import math
import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hostile.projects import SECRET, SECRETS, Hostile, codes, places

from stratege import cli
from stratege.project import BadDay, below, today

TABLE = "table: {id: t, caption: Un tableau, columns: [{title: A}, {title: B}], data: %s}"
FIGURE = "figure: {id: f, caption: Une figure, image: %s, alt: Rien.}"
REST = "  - prose: Voir [#rien].\n"  # a fault of its own, which is told beside

OUT_OF_REACH = [
    "../.git/config.csv", ".hidden.csv", "data/.hidden.csv", "../output/r/r.csv", "../templates/x.csv", "../x.csv",
    "/etc/passwd.csv", "data/../../x.csv", "..\\x.csv", "./../x.csv",
]  # fmt: skip


@pytest.mark.parametrize("path", OUT_OF_REACH)
def test_a_path_stays_in_the_content(path: str, project: Hostile) -> None:
    for name in (".git/config.csv", "content/.hidden.csv", "content/data/.hidden.csv", "output/r/r.csv", "x.csv"):
        project.write(name, SECRETS["secret.csv"])
    project.write("content/a.yaml", f"kind: prose\ntitle: Un\nbody:\n  - {TABLE % repr(path)}\n{REST}")
    found = project.check()
    assert codes(found) == {"S009", "R001"} and places(found, "S009") == {"content/a.yaml"}
    assert project.breaches == [] and SECRET not in str(found)


@pytest.mark.parametrize(
    ("block", "path"),
    [
        (TABLE, "x.yaml"), (TABLE, "x.env"), (TABLE, "x"), (TABLE, "x.svg"), (FIGURE, "x.csv"), (FIGURE, "x.html"),
        (FIGURE, "x.eps"), (FIGURE, "x"),
    ],
)  # fmt: skip
def test_a_key_reads_files_of_its_kind(block: str, path: str, project: Hostile) -> None:
    project.write(f"content/{path}", SECRETS["secret.csv"])
    project.shows(block % path)
    found = project.check()
    assert "S061" in codes(found) and places(found, "S061") == {"content/a.yaml"} and SECRET not in str(found)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("citation_style: /abs/x.csl", "S009"),
        ("citation_style: ../x.csl", "S009"),
        ("citation_style: absent.csl", "S006"),
        ("citation_style: x.csl", "C003"),
        ("citation_style: wrong.csl", "C003"),
        ("citation_style: /etc/passwd", "C003"),
        ("citation_style: ../../x", "C003"),
        ("theme: {logo: a.yaml}", "S061"),
        ("theme: {logo: x.html}", "S061"),
        ("theme: {fonts: {text: {family: X, regular: x.csv}}}", "S061"),
        ("theme: {fonts: {text: {family: X, regular: x.ttf}}}", "T004"),
        ("theme: ...", "T005"),
    ],
)
def test_what_the_plan_names(line: str, code: str, project: Hostile) -> None:
    for name in ("x.csl", "content/x.csl", "content/x.ttf", "content/x.csv"):
        project.write(name, SECRETS["secret.csl"])
    project.write("content/wrong.csl", "<style>" + SECRET + "</style>")
    project.plan(line)
    found = project.build()
    assert codes(found) == {code} and places(found, code) == {"content/reports/r.yaml"}
    assert SECRET not in project.told() + str(found) and project.breaches == []


def test_a_style_of_the_authors_own(project: Hostile) -> None:
    from stratege.styles import style_text

    project.write("content/styles/mine.csl", style_text("iso690-author-date-fr"))
    project.plan("citation_style: styles/mine.csl")
    project.shows("prose: Un fait [@dupont2020].")
    assert project.build() == [] and "DUPONT" in project.told() and project.breaches == []


def test_a_style_that_stands_for_itself(project: Hostile) -> None:
    head = (
        '<style xmlns="http://purl.org/net/xbiblio/csl"><info>\n<link href="x/%s" rel="independent-parent"/>\n</info>'
    )
    project.write("content/mine.csl", head % "mine" + "</style>")
    project.plan("citation_style: mine.csl")
    assert codes(project.build()) == {"C003"}


def fifo(path: Path) -> None:
    os.mkfifo(path)


def plug(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # the address of a socket is short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(here)


def device(path: Path) -> None:
    try:
        os.mknod(path, stat.S_IFCHR | 0o600, os.makedev(1, 5))  # /dev/zero
    except PermissionError:
        pytest.skip("only root makes devices")


def folder(path: Path) -> None:
    path.mkdir()


def loop(path: Path) -> None:
    path.symlink_to(path.name)


KINDS = (fifo, plug, device, folder, loop)


@pytest.mark.parametrize("make", KINDS)
@pytest.mark.parametrize("name", ["x.csv", "x.svg"])
def test_a_file_that_is_none(name: str, make: object, project: Hostile) -> None:
    assert callable(make)
    make(project.root / "content" / name)
    block = TABLE if name.endswith("csv") else FIGURE
    project.write("content/a.yaml", f"kind: prose\ntitle: Un\nbody:\n  - {block % name}\n{REST}")
    found = project.check()
    assert codes(found) == {"S060", "R001"} and places(found, "S060") == {"content/a.yaml"}
    assert [item.message for item in found if "no file" in item.message or "Errno" in item.message] == []


@pytest.mark.parametrize("make", KINDS)
@pytest.mark.parametrize("name", ["content/x.yaml", "templates/html/x.html.j2", "content/reports/x.yaml"])
def test_a_module_or_a_template_that_is_none(name: str, make: object, project: Hostile) -> None:
    """Whether it is used or not."""
    assert callable(make)
    (project.root / name).parent.mkdir(parents=True, exist_ok=True)
    make(project.root / name)
    found = project.check("x" if "reports" in name else "r")
    assert codes(found) == {"S060"} and places(found, "S060") == {name}
    project.shows("prose: Voir [#rien].")
    assert "R001" in codes(project.check())


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_pipe_keeps_no_command_waiting(command: str, project: Hostile, capsys: pytest.CaptureFixture[str]) -> None:
    fifo(project.root / "content/x.yaml")
    assert project.command(command) == 1
    said = capsys.readouterr()
    assert "content/x.yaml:1:1: erreur S060" in said.out + said.err and "un tube" in said.out + said.err


@pytest.mark.parametrize("path", ["'\"a\\0.csv\"'", "x" * 300 + ".csv", "'\"a\\e[31m.csv\"'", "a.yaml/x.csv"])
def test_a_path_that_no_system_takes(path: str, project: Hostile) -> None:
    project.write("content/a.yaml", f"kind: prose\ntitle: Un\nbody:\n  - {TABLE % path.strip(chr(39))}\n{REST}")
    found = project.check()
    assert codes(found) & {"S060", "S006", "Y001"} and "E005" not in codes(found)
    assert all(item.message.isprintable() for item in found)


@pytest.mark.parametrize(
    "refused", ["content/a.yaml", "content/x.csv", "content/reports/r.yaml", "templates/styles/x.css"]
)
def test_a_file_that_the_system_refuses(refused: str, project: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("content/x.csv", "A,B\n1,2\n")
    project.write("templates/styles/x.css", "")
    project.shows(TABLE % "x.csv")
    read = below.Folder.read

    def refuse(self: below.Folder, name: str, *, most: float = math.inf) -> bytes:
        if refused == os.path.relpath(Path(self.path, name), os.path.realpath(project.root)):
            raise PermissionError(errno.EACCES, "Permission denied", name)
        return read(self, name, most=most)

    monkeypatch.setattr(below.Folder, "read", refuse)
    found = project.check()
    assert codes(found) == {"S060"} and "l'accès est refusé" in found[0].message
    assert places(found, "S060") == {"content/a.yaml" if refused.endswith(".csv") else refused}


@pytest.mark.parametrize("command", ["check", "build"])
@pytest.mark.parametrize("refused", ["content/reports", "content"])
def test_a_folder_that_the_system_refuses(
    refused: str, command: str, project: Hostile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names = below.Folder.names

    def refuse(self: below.Folder) -> list[str]:
        if self.path.endswith(refused):
            raise PermissionError(errno.EACCES, "Permission denied", self.path)
        return names(self)

    monkeypatch.setattr(below.Folder, "names", refuse)
    assert project.command(command) == 1
    said = capsys.readouterr()
    assert f"{refused}:1:1: erreur S060" in said.out + said.err


@pytest.mark.parametrize("value", ["9" * 30, "9" * 6000, "²", "-1", "demain", "1e9", "253402300800"])
def test_a_day_that_is_none(
    value: str, project: Hostile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    with pytest.raises(BadDay):
        today()
    assert project.command("check") == 2
    assert "E010" in capsys.readouterr().err


def run(project: Hostile, *command: str, setup: str = "", stdout: int | None = subprocess.PIPE) -> tuple[int, str]:
    """A command in a process of its own: its code, and what it says, its outputs after its faults."""
    code = f"import os, sys\n{setup}\nfrom stratege.cli import main\nsys.exit(main(sys.argv[1:]))"
    environment = os.environ | {
        "PYTHONPATH": str(Path(cli.__file__).parents[1]),
        "XDG_STATE_HOME": str(project.outside),
    }
    done = subprocess.run(
        [sys.executable, "-c", code, *command],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        cwd=project.root,
        env=environment,
    )
    return done.returncode, done.stderr + (done.stdout or "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    "command", [("check",), ("check", "--format", "json"), ("explain", "R001"), ("build", "--to", "md")]
)
def test_a_terminal_that_takes_nothing(command: tuple[str, ...], project: Hostile) -> None:
    project.shows("prose: Voir [#rien]." if command[0] == "check" else "prose: Voir.")
    with Path("/dev/full").open("wb") as full:
        code, said = run(project, *command, stdout=full.fileno())
    assert code == 5 and "E009" in said and "le disque est plein" in said
    assert "Traceback" not in said and "E005" not in said


@pytest.mark.parametrize("command", ["check", "build", "clean"])
def test_a_current_folder_that_is_gone(command: str, project: Hostile) -> None:
    code, said = run(project, command, setup="os.mkdir('gone'); os.chdir('gone'); os.rmdir('../gone')")
    assert code in (2, 5) and ("E006" in said or "E009" in said), said
    assert "Traceback" not in said and "E005" not in said


def test_no_folder_for_temporary_files(project: Hostile) -> None:
    project.shows("prose: Un fait [@dupont2020].")
    setup = "import tempfile, errno\ndef refuse(*a, **k): raise OSError(errno.ENOSPC, 'No space left', '/tmp/x')\n"
    code, said = run(project, "check", "--no-cache", setup=setup + "tempfile.mkdtemp = refuse")
    assert code == 5 and "E009" in said and "le disque est plein" in said
    assert "Traceback" not in said and "E005" not in said
