"""The fenced blocks of the pages: `fences("plan.md")[0]` is the first example of docs/plan.md."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).parents[1]
DOCS, MANUAL = ROOT / "docs", ROOT / "tests/manual"
FENCE = re.compile(r"^( *)(`{3,})([^`\n]*)\n(.*?)^\1\2 *$", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"# ((?:content|templates)/\S+|[\w-]+\.\w+)\n")

# Pages, folders of pages, or the blocks of a page in one language, that another test runs.
ELSEWHERE = {
    "../README.md text": "tests/test_wheel.py",
    "../README.fr.md": "tests/test_house.py",  # the blocks of README.md
    "commandes.md text": "tests/test_docs_command_line.py",
    "diagnostics.md": "tests/diagnostics/test_examples.py",
    "editeur.md json": "tests/test_docs_command_line.py",
    "lots.md sh": "tests/test_docs_recipes.py",
    "lots.md csv": "tests/test_docs_commands.py",
    "markdown.md markdown": "tests/test_markdown_page.py",
    "reference": "tests/test_reference.py",
}
# Blocks that nothing runs, by their page and how they begin, and why.
EXCUSED = {
    ("../README.md", "python3 build.py  "): "minutes: all reports, then the tests; `.ci/run` does both",
    ("../README.md", "pip install ."): "needs the network; tests/test_wheel.py installs the wheel",
    ("../CONTRIBUTING.md", "python3 build.py test"): "the tests themselves",
    ("../CONTRIBUTING.md", "content/*.yaml ──read"): "a drawing",
    ("../CONTRIBUTING.md", "uv pip compile"): "needs the network",
    (
        "../CONTRIBUTING.md",
        "PYTHONPATH=tests/write:. ",
    ): "writes the images of docs/, which tests/test_gallery.py compares",
    ("../CONTRIBUTING.md", "python3 build.py\n.ci/verapdf"): "needs Java and the network",
    ("../CONTRIBUTING.md", "python3 build.py\n.ci/a11y"): "needs Node, Chromium and the network",
    ("lots.md", "apiVersion: kubernetes"): "needs a cluster; tests/test_docs_recipes.py reads it",
}


@dataclass(frozen=True)
class Fence:
    """A block of a page: its language, its text, the file that its first line names (`name`), if it names one."""

    page: str
    line: int
    language: str
    text: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def fences(page: str, part: str = "") -> list[Fence]:
    """The blocks of a page, given from docs/, or of one of its parts (the title of a `##`)."""
    text = (DOCS / page).read_text("utf-8")
    start = text.index(f"\n## {part}\n") if part else 0
    end = text.find("\n## ", start + 1) if part else len(text)
    return [
        _fence(page, text.count("\n", 0, found.start()) + 1, found[3].partition(" ")[0], dedent(found[4]))
        for found in FENCE.finditer(text)
        if start <= found.start() and (found.start() < end or end < 0)
    ]


def _fence(page: str, line: int, language: str, text: str) -> Fence:
    named = NAMED.match(text)
    return Fence(page, line, language, text[named.end() :] if named else text, named[1] if named else "")


def pages() -> list[str]:
    """The READMEs, CONTRIBUTING and every page of docs/, as `fences` takes them."""
    return [
        *("../README.md", "../README.fr.md", "../CONTRIBUTING.md"),
        *sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")),
    ]


def elsewhere(fence: Fence) -> str:
    """The test that runs a block, where it is neither of those of this manual."""
    return next(filter(None, map(ELSEWHERE.get, keys(fence))), "")


def keys(fence: Fence) -> tuple[str, str, str]:
    """What `ELSEWHERE` may call a block: its page, the language of its page, its folder."""
    return fence.page, f"{fence.page} {fence.language}", fence.page.partition("/")[0]


def excused(fence: Fence) -> str:
    """Why nothing runs a block."""
    starts = {start: why for (page, start), why in EXCUSED.items() if page == fence.page}
    return next((why for start, why in starts.items() if fence.text.startswith(start)), "")
