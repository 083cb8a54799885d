"""Each command of the pages in `sh` is run where its page says, after the commands that stand before it."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest

from stratege import cli
from stratege.machine import missing_libraries

DOCS = Path(__file__).parents[1] / "docs"
BLOCK = re.compile(r"^```(sh|yaml|csv)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"# (content/\S+|[\w-]+\.csv)\n")
# Pages whose commands need nothing but a project, besides the tutorial: whether they make one themselves.
PAGES = {
    "nouveau": True,
    "ci": False,
    "depannage": False,
    "editeur": False,
    "matrices": False,
    "systemes": False,
}

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")


def follow(page: str, part: str = "") -> list[str]:
    """Write the files of a page, or of one of its parts, and run its commands, in their order; those that were run."""
    run = []
    whole = (DOCS / f"{page}.md").read_text("utf-8")
    held = whole.partition(f"\n## {part}\n")[2].partition("\n## ")[0] if part else whole
    for language, text in BLOCK.findall(held):
        if language != "sh":
            write(text)
            continue
        for line in text.splitlines():
            command(shlex.split(line, comments=True))
            run.append(line)
    return run


def write(text: str) -> None:
    """A file that is named on its first line; a CSV has no such line of its own."""
    if found := NAMED.match(text):
        path = Path(found[1])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text[found.end() :], "utf-8")


def command(words: list[str]) -> None:
    """Run a command of Stratège, or change the folder as a shell would."""
    if words[0] == "cd":
        os.chdir(words[1])
        return
    assert words[0] == "stratege", words
    assert cli.main(words[1:]) == 0, words


@pytest.mark.parametrize("page", PAGES)
def test_commands_of_a_page(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    if not PAGES[page]:
        assert cli.main(["new", "x"]) == 0
        monkeypatch.chdir(tmp_path / "x")
    assert follow(page)


def test_the_tutorial_makes_its_pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    follow("pdf-en-dix-minutes")
    for report in ("essai", "halle"):
        assert (tmp_path / f"marche/output/{report}/{report}.pdf").read_bytes().startswith(b"%PDF")
    assert cli.main(["check", "halle", "--strict"]) == 0


def test_the_first_batch_is_made_in_any_new_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(["new", "vide", "x"]) == 0
    monkeypatch.chdir(tmp_path / "x")
    assert len(follow("lots", "Un premier lot")) == 1
    for name, said in (("cabinet-arpent", "À Brive, la"), ("menuiseries-lorial", "À Tulle, la")):
        assert said in (tmp_path / f"x/output/{name}/{name}.md").read_text("utf-8")


def test_the_first_page_leads_to_every_other() -> None:
    text = (DOCS / "index.md").read_text("utf-8")
    pages = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")} - {"index.md", "weasyprint.md"}
    assert pages - set(re.findall(r"\]\(([\w/-]+\.md)", text)) == set()
