"""A set of files takes the place of another at once, whatever dies, and takes nothing of somebody else's with it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from stratege.project import alone, below, sets, switch
from stratege.project.outputs import PICTURES

SET = {"r.md": b"text", f"{PICTURES}/a.svg": b"<svg/>", "manifest.json": b"{}"}
stepwise = pytest.mark.skipif(not below.STEPWISE, reason="no open folders here")


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def number_of(folder: Path) -> int:
    return folder.stat().st_ino


def test_a_first_set(tmp_path: Path) -> None:
    switch(tmp_path / "out" / "r", SET, (), tmp_path)
    assert tree(tmp_path) == {f"out/r/{name}": content for name, content in SET.items()}
    assert (tmp_path / "out/r/r.md").stat().st_mode & 0o777 == 0o644


@stepwise
@pytest.mark.parametrize("exchange", [True, False], ids=["at once", "one by one"])
def test_another_set(tmp_path: Path, exchange: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not exchange:
        monkeypatch.setattr("stratege.project.sets._exchange", lambda *_rest, **_more: False)
    folder = tmp_path / "r"
    switch(folder, {**SET, f"{PICTURES}/old.svg": b"old"}, (), tmp_path)
    (folder / "notes.txt").write_bytes(b"of the author")
    (folder / PICTURES / "mine.png").write_bytes(b"mine")
    before, kept = number_of(folder), (folder / "r.md").stat()
    switch(folder, {**SET, "r.pdf": b"pdf", "manifest.json": b"{2}"}, [f"{PICTURES}/old.svg"], tmp_path)
    others = {"notes.txt": b"of the author", f"{PICTURES}/mine.png": b"mine"}
    assert tree(folder) == {**SET, "r.pdf": b"pdf", "manifest.json": b"{2}", **others}
    assert (number_of(folder) != before) == exchange
    after = (folder / "r.md").stat()
    assert not exchange or (after.st_ino, after.st_mtime_ns) == (kept.st_ino, kept.st_mtime_ns)
    assert [path.name for path in tmp_path.iterdir()] == ["r"]


@stepwise
def test_the_last_picture_goes_with_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "r"
    switch(folder, SET, (), tmp_path)
    switch(folder, {"r.md": b"none", "manifest.json": b"{}"}, [f"{PICTURES}/a.svg"], tmp_path)
    assert sorted(path.name for path in folder.iterdir()) == ["manifest.json", "r.md"]


@stepwise
@pytest.mark.parametrize("make", [Path.mkdir, lambda path: path.symlink_to("/nowhere"), lambda path: os.mkfifo(path)])
def test_what_cannot_be_linked_stays_where_it_is(tmp_path: Path, make: Callable[[Path], None]) -> None:
    folder = tmp_path / "r"
    switch(folder, SET, (), tmp_path)
    make(folder / "theirs")
    before, theirs = number_of(folder), (folder / "theirs").lstat().st_ino
    switch(folder, {**SET, "r.md": b"new"}, (), tmp_path)
    assert ((folder / "r.md").read_bytes(), number_of(folder)) == (b"new", before)
    assert (folder / "theirs").lstat().st_ino == theirs


@stepwise
def test_a_refused_write_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "r"
    switch(folder, SET, (), tmp_path)
    write = below.Folder.write

    def full(self: below.Folder, name: str, content: bytes, *, sync: bool = False) -> None:
        if name == "manifest.json":
            raise OSError(28, "full")
        write(self, name, content, sync=sync)

    monkeypatch.setattr(below.Folder, "write", full)
    with pytest.raises(OSError, match="full"):
        switch(folder, {**SET, "r.md": b"new", "manifest.json": b"new"}, (), tmp_path)
    assert tree(tmp_path) == {f"r/{name}": content for name, content in SET.items()}
    assert [path.name for path in tmp_path.iterdir()] == ["r"]


@stepwise
def test_strays_of_dead_builds_are_swept_and_no_others(tmp_path: Path) -> None:
    import fcntl

    folder = tmp_path / "r"
    others = [".r.aaaaaaaa", ".r.notes", ".s.00000000", "r.00000000"]
    for name in (".r.00000000", *others):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x").write_bytes(b"x")
    handle = os.open(tmp_path / ".r.aaaaaaaa", os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)  # that of a build that goes on
    switch(folder, SET, (), tmp_path)
    os.close(handle)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*others, "r"])


@stepwise
def test_a_file_that_comes_meanwhile_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:

    folder, exchange = tmp_path / "r", sets._exchange
    switch(folder, SET, (), tmp_path)

    def late(*place: object, **more: bool) -> bool:
        (folder / "late.txt").write_bytes(b"late")
        return bool(exchange(*place, **more))

    monkeypatch.setattr(sets, "_exchange", late)
    switch(folder, {**SET, "r.md": b"new"}, (), tmp_path)
    assert (folder / "late.txt").read_bytes() == b"late" and (folder / "r.md").read_bytes() == b"new"


def test_two_builds_wait_for_each_other(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from stratege.project import alone\n"
        "root = Path(sys.argv[1])\n"
        "with alone(root / 'r', root): print('in', flush=True); time.sleep(0.3); print('out', flush=True)\n"
    )
    with (tmp_path / "log").open("ab") as log:
        both = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=log) for _ in range(2)]
        assert [one.wait() for one in both] == [0, 0]
    assert (tmp_path / "log").read_text().split() == ["in", "out", "in", "out"]
    with alone(tmp_path / "r", tmp_path):
        pass


WRITER = """
import sys
from pathlib import Path
from stratege.project import alone, switch
root = Path(sys.argv[1])
print("ready", flush=True)
for number in range(10**9):
    text = str(number).encode() * 2000
    with alone(root / "r", root):
        switch(root / "r", {"r.md": text, "figures/a.svg": text, "r.pdf": text, "manifest.json": text}, (), root)
"""


@stepwise
def test_a_kill_leaves_one_set_whole(tmp_path: Path) -> None:
    """At any moment: the files are all of one number, and the next build leaves no stray."""
    chance = random.Random(7)
    for _ in range(12):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout and writer.stdout.readline()
            time.sleep(chance.random() / 20)
            os.kill(writer.pid, signal.SIGKILL)
        contents = set(tree(tmp_path / "r").values())
        assert len(contents) <= 1 and all(len(content) % 2000 == 0 for content in contents)
    switch(tmp_path / "r", SET, (), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["r"]
