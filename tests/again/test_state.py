"""What a run reads is what is compared, and no project makes comparing endless."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from stratege.project import state
from stratege.project.state import State, Unsure

ROOT = Path(__file__).parents[2]


def test_every_byte_of_a_project_counts(root: Path) -> None:
    known = {State.of(str(root)).content}
    files = sorted(path for source in state.SOURCES for path in (root / source).rglob("*") if path.is_file())
    assert len(files) > 6
    for path in files:
        content = path.read_bytes()
        for other in (content + b"\n", content[:-1], b"\n" + content):
            path.write_bytes(other)
            known.add(State.of(str(root)).content)
        path.write_bytes(content)
    empty = sum(path.stat().st_size == 0 for path in files)  # a byte less or a byte before is the same of them
    assert len(known) == 1 + 3 * len(files) - 2 * empty


@pytest.mark.parametrize("content", [b"anameyb", b"a4:name1:y1:b"])
def test_a_file_cannot_pass_for_two(root: Path, content: bytes) -> None:
    first = root / "content/x"
    first.write_bytes(content)
    one = State.of(str(root)).content
    first.write_bytes(b"a")
    (root / "content/y").write_bytes(b"b")
    assert State.of(str(root)).content != one


def test_a_file_written_again_shows_in_the_times_alone(root: Path) -> None:
    before = State.of(str(root))
    path = root / "content/a.yaml"
    path.write_bytes(path.read_bytes())
    after = State.of(str(root))
    assert after.content == before.content
    assert after != before


def test_a_file_that_came_and_went_shows_in_the_times(root: Path) -> None:
    before = State.of(str(root))
    (root / "templates/html/document.html.j2").touch()
    (root / "templates/html/document.html.j2").unlink()
    assert State.of(str(root)) != before


def test_what_python_compiles_meanwhile_changes_nothing(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "module.py").touch()
    monkeypatch.setattr(state, "_ours", lambda: [str(package)])
    before = State.of(str(root))
    (package / "__pycache__").mkdir()
    (package / "__pycache__/module.pyc").touch()
    assert State.of(str(root)) == before
    (package / "module.py").touch()
    assert State.of(str(root)) != before


def test_what_is_hidden_or_elsewhere_is_not_read(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret"
    secret.write_text("a")
    (root / "content/.hidden").write_text("a")
    (root / "content/.git").mkdir()
    (root / "content/link").symlink_to(secret)
    before = State.of(str(root)).content
    secret.write_text("b")
    (root / "content/.hidden").write_text("b")
    (root / "content/.git/HEAD").write_text("b")
    assert State.of(str(root)).content == before


@pytest.mark.parametrize("target", [".", "..", "../..", "/", "reports"])
def test_a_link_to_a_folder_may_lead_anywhere(root: Path, target: str) -> None:
    (root / "content/loop").symlink_to(target)
    with pytest.raises(Unsure):
        State.of(str(root))


def test_links_in_a_circle_end(root: Path) -> None:
    (root / "content/one").symlink_to("two")
    (root / "content/two").symlink_to("one")
    assert State.of(str(root)) == State.of(str(root))


def test_sources_behind_a_link_are_not_compared(root: Path) -> None:
    (root / "content").rename(root / "texts")
    (root / "content").symlink_to("texts")
    with pytest.raises(Unsure):
        State.of(str(root))


def test_a_file_too_large_for_any_run_is_not_read(root: Path) -> None:
    with (root / "content/huge.png").open("wb") as file:
        file.truncate(1 << 40)
    assert State.of(str(root)) == State.of(str(root))


def test_a_project_too_heavy_is_not_compared(root: Path) -> None:
    for name in ("a.png", "b.png"):
        with (root / "content" / name).open("wb") as file:
            file.truncate(state.ROOM // 2 + 1)
    with pytest.raises(Unsure):
        State.of(str(root))


def test_a_project_of_too_many_files_is_not_compared(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "PLACES", 3)
    with pytest.raises(Unsure):
        State.of(str(root))


OPENED = """
import os, sys
def seen(event, arguments):
    if event in ("open", "os.listdir", "os.scandir") and isinstance(arguments[0], (str, bytes)):
        os.write(log, os.fsencode(arguments[0]) + b"\\n")
log = os.open(sys.argv.pop(1), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
sys.addaudithook(seen)
from stratege.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_a_build_opens_nothing_but_what_is_compared(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    (root / "templates/html/callout.html.j2").write_bytes((ROOT / "templates/html/callout.html.j2").read_bytes())
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    log, cache = elsewhere / "opened", elsewhere / "cache"
    words = ["build", "--project", str(root), "-o", str(elsewhere / "out"), "--cache", str(cache)]
    code = [sys.executable, "-c", OPENED, str(log), *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(elsewhere)}
    subprocess.run(code, check=True, capture_output=True, cwd=elsewhere, env=environment)
    opened = {path for path in log.read_text("utf-8", "replace").splitlines() if path.startswith("/")}
    assert len(opened) > 100
    machine = (*sys.path, sys.prefix, sys.base_prefix, "/proc", "/dev", "/etc", "/sys", "/usr", str(elsewhere))
    known = (*(str(root / name) for name in state.SOURCES), *state._ours(), *filter(None, machine))
    assert {path for path in opened if not path.startswith(known)} == {str(root)}
