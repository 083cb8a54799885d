"""A fault put anywhere in the essay's prose is told at its very line and column, whatever the style of the scalar."""

from __future__ import annotations

import random
import re
import shutil
from collections import defaultdict
from itertools import cycle
from pathlib import Path

import pytest
from proses import Prose, proses

from stratege.pipeline import check
from stratege.project import Project

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"^( *)- prose: \|\n((?:\1    .*\n|[ ]*\n)+)", re.MULTILINE)
STRUCTURE = re.compile(r"^ *(?:[-+*>|#:]|\d+[.)]|\[\^)|[`\\]", re.MULTILINE)
NOT_PLAIN = re.compile(r"\A[\[\"'@%&*!{]|:\s|\s#")
STYLES = ("|", ">", '"', "'", "")  # the last is plain
EACH = 40  # faults in the scalars of each style
FAULT = re.compile(r"\[#nulle-part-\d+\]|@nulle-part-\d+")


def _dressed(found: re.Match[str], style: str) -> str:
    """A literal scalar of paragraphs alone in another style."""
    head, words = f"{found[1]}- prose: ", found[2].strip()
    if style in ("|", ">"):
        return f"{head}{style}\n{found[2]}"
    words = words.replace("'", "''") if style == "'" else words.replace('"', r"\"") if style == '"' else words
    return f"{head}{style}{words}{style}\n"


@pytest.fixture(scope="module")
def essay(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The essay, the texts of its modules written in every style that YAML has."""
    root = tmp_path_factory.mktemp("essay")
    shutil.copytree(ROOT / "content", root / "content")
    styles = cycle(STYLES[:-1])

    def dress(found: re.Match[str]) -> str:
        if STRUCTURE.search(found[2]):
            return found[0]
        return _dressed(found, next(styles) if NOT_PLAIN.search(found[2].strip()) else "")

    for path in sorted(root.glob("content/*.yaml")):
        path.write_text(BLOCK.sub(dress, path.read_text(encoding="utf-8")), encoding="utf-8")
    return Project(root)


def _seams(prose: Prose) -> list[int]:
    """Where a word begins within plain text, after a space or at the head of a line."""
    text = str(prose.source)
    return [
        offset
        for kind, start, end in prose.reading().partition
        if kind == "text"
        for offset in range(max(start, 1), end)
        if text[offset - 1] in " \n" and text[offset].isalpha()
    ]


def _chosen(texts: list[Prose]) -> list[tuple[Prose, int]]:
    """As many places in each style, the same at each run."""
    places: dict[str | None, list[tuple[Prose, int]]] = defaultdict(list)
    for prose in texts:
        places[prose.source.style] += [(prose, offset) for offset in _seams(prose)]
    chance = random.Random(2026)
    return [place for style in STYLES for place in chance.sample(places[style or None], EACH)]


def _put(root: Path, places: list[tuple[Prose, int]]) -> None:
    """Write a fault of its own at each place; a bracket has no place in a plain scalar between braces or brackets."""
    spots = [(prose.source.at(offset), number) for number, (prose, offset) in enumerate(places)]
    for span, number in sorted(spots, key=lambda spot: (spot[0].line, spot[0].column), reverse=True):
        path, at = root / span.file, span.column - 1
        lines = path.read_text(encoding="utf-8").split("\n")
        line = lines[span.line - 1]
        flow = places[number][0].source.style is None and re.search(r"[\[{]", line[:at])
        fault = f"@nulle-part-{number}" if flow else f"[#nulle-part-{number}]"
        lines[span.line - 1] = f"{line[:at]}{fault} {line[at:]}"
        path.write_text("\n".join(lines), encoding="utf-8")


def _written(root: Path) -> dict[str, str]:
    """Where each fault stands in the files, as a reader of them counts."""
    return {
        found[0]: f"{path.relative_to(root).as_posix()}:{number}:{found.start() + 1}-{found.end() + 1}"
        for path in root.glob("content/**/*.yaml")
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        for found in FAULT.finditer(line)
    }


def test_a_fault_is_told_where_it_stands(essay: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    places = _chosen(proses(essay, "essay", monkeypatch))
    _put(essay.root, places)
    told = {}
    for item in check(Project(essay.root), "essay").diagnostics:
        if found := re.search(r"nulle-part-\d+", item.message):
            assert item.span
            name = f"[#{found[0]}]" if item.code == "R001" or "[#" in item.message else f"@{found[0]}"
            told[name] = f"{item.span}-{item.span.end_column}"
    written = _written(essay.root)
    assert len(written) == len(places) == EACH * len(STYLES)
    assert told == written
