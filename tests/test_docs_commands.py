"""Each command of the pages in `sh` is run where its page says, after the commands and the files that precede it."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Sequence
from pathlib import Path

import pytest
from fences import DOCS, MANUAL, ROOT, elsewhere, excused, fences, pages

from stratege import cli, pandoc
from stratege.machine import missing_libraries

TOUR, TUTORIAL = "../README.md", "pdf-en-dix-minutes.md"  # which have a test of their own
# The door of a checkout but for its set-up, which has tests/test_build_door.py: it leads to the Python of the tests.
DOOR = """import runpy, sys
from pathlib import Path
from stratege import bootstrap
bootstrap.ready = lambda root, test: Path(sys.executable)
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")"""
PATH = {"PYTHONPATH": str(ROOT)}
# A build makes its PDF where a command is run as it is written, which takes seconds.
LIGHT = ["--to", "md,html"]
WRITTEN = pytest.mark.parametrize("added", [LIGHT, pytest.param([], marks=pytest.mark.slow)], ids=["light", "written"])

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")


def followed() -> list[str]:
    """The pages that have commands to run."""
    held = [fence for page in pages() for fence in fences(page) if fence.language == "sh"]
    return sorted({fence.page for fence in held if not elsewhere(fence) and not excused(fence)} - {TOUR, TUTORIAL})


def follow(page: str, part: str = "", added: Sequence[str] = ()) -> list[str]:
    """Write the files of a page, or of one of its parts, and run its commands, in their order; those that were run.

    `added` are options for the builds that have no `--to`.
    """
    run = []
    for fence in fences(page, part):
        if fence.name:
            write(fence.name, fence.text)
        if fence.language != "sh" or excused(fence):
            continue
        for line in fence.text.splitlines():
            words = shlex.split(line, comments=True)
            command(words if "--to" in words else lightened(words, added))
            run.append(line)
    return run


def lightened(words: list[str], added: Sequence[str]) -> list[str]:
    """A command with more options, if it makes reports."""
    if words == ["python3", "../stratege/build.py"] and added:
        return [*words, "build", *added]
    return [*words, *added] if words[1:2] == ["build"] else words


def write(name: str, text: str) -> None:
    """A file that a block names on its first line."""
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def command(words: list[str]) -> None:
    """Run a command, or change the folder as a shell would."""
    match words:
        case ["cd", folder]:
            os.chdir(folder)
        case ["stratege", "watch", *_]:
            watch([sys.executable, "-m", *words])
        case ["stratege", *rest]:
            assert cli.main(rest) == 0, words
        case ["python3", "../stratege/build.py", *rest]:
            door = [sys.executable, "-c", DOOR, *words[1:]]
            watch(door) if rest[:1] == ["watch"] else subprocess.run(door, env=os.environ | PATH, check=True)
        case ["pandoc", *rest]:
            subprocess.run([pandoc.executable(), *rest], check=True)
        case _:
            pytest.fail(f"what runs this? {words}")


def watch(words: list[str]) -> None:
    """Start a preview, read its page once the report is there, stop it as Ctrl-C does."""
    screenless = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    pipe = subprocess.PIPE
    with subprocess.Popen(words, env=screenless | PATH, stdout=pipe, stderr=pipe, text=True, encoding="utf-8") as run:
        try:
            assert run.stdout and run.stderr
            address = run.stdout.readline().strip()
            assert any(line.startswith("page à jour") for line in run.stderr)
            with urllib.request.urlopen(address, timeout=60) as answer:
                assert b"<html" in answer.read()
            run.send_signal(signal.SIGINT)
            told = run.communicate(timeout=60)[1]
            assert run.returncode == 0, told
        finally:
            run.kill()


@WRITTEN
@pytest.mark.parametrize("page", followed())
def test_commands_of_a_page(
    page: str,
    added: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    first = next(fence for fence in fences(page) if fence.language == "sh")
    scene = MANUAL / Path(page).stem
    if scene.is_dir():
        shutil.copytree(scene, tmp_path, dirs_exist_ok=True)
    elif not first.text.startswith("stratege new "):
        assert cli.main(["new", "x"]) == 0
        monkeypatch.chdir(tmp_path / "x")
    assert follow(page, added=added)
    assert re.findall(r"^\S+:\d+:\d+: (?:avertissement|erreur) .*", capfd.readouterr().err, re.MULTILINE) == []


@WRITTEN
def test_commands_of_the_tour(added: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "stratege").symlink_to(ROOT)
    (tmp_path / "market").mkdir()
    monkeypatch.chdir(tmp_path / "market")
    assert len(follow(TOUR, added=added)) == 3
    for form in ("md", "html") if added else ("md", "html", "pdf"):
        assert (tmp_path / f"market/output/market/market.{form}").is_file()


def test_the_tutorial_makes_its_pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    follow(TUTORIAL)
    for report in ("essai", "halle"):
        assert (tmp_path / f"marche/output/{report}/{report}.pdf").read_bytes().startswith(b"%PDF")
    assert cli.main(["check", "halle", "--strict"]) == 0


def test_the_first_batch_is_made_in_any_new_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(["new", "vide", "x"]) == 0
    monkeypatch.chdir(tmp_path / "x")
    assert len(follow("lots.md", "Un premier lot")) == 1
    for name, said in (("cabinet-arpent", "À Brive, la"), ("menuiseries-lorial", "À Tulle, la")):
        assert said in (tmp_path / f"x/output/{name}/{name}.md").read_text("utf-8")


def test_the_first_page_leads_to_every_other() -> None:
    text = (DOCS / "index.md").read_text("utf-8")
    pages = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")} - {"index.md", "weasyprint.md"}
    assert pages - set(re.findall(r"\]\(([\w/-]+\.md)", text)) == set()
