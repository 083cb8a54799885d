"""Whatever fault is put at random into content/, it is told where it is, nothing of ours breaks, nothing is written."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import pytest
import yaml
from diagnostics.mutations import mutated

from stratege.diagnostics import Diagnostics
from stratege.pipeline import build, check
from stratege.project import Project
from stratege.read.nodes import parse
from stratege.yaml_graph import graph

CONTENT = Path(__file__).parents[2] / "content"
FILES = sorted(CONTENT.rglob("*.yaml"))
MISPLACED = 0.03  # of what cannot be read: a margin that is wrong may show only lines below, at what it is at odds with


def _mutants(count: int, files: Sequence[Path] = FILES) -> Iterator[tuple[Path, str, int]]:
    """Files that are changed, always the same: the file, its text, the line changed."""
    for seed in range(count):
        random = Random(seed)
        file = random.choice(files)
        yield file, *mutated(file.read_text("utf-8"), random)


def _is_yaml(text: str) -> bool:
    try:
        graph(text)
    except yaml.YAMLError:
        return False
    return True


def _misplaced(count: int) -> list[str]:
    """The mutants that are no YAML and whose fault is told elsewhere, and how many of them there are at most."""
    far, broken = list[str](), 0
    for file, text, line in _mutants(count):
        if _is_yaml(text):
            continue
        broken += 1
        diagnostics = Diagnostics()
        parse(file.name, text.encode(), diagnostics)
        told = [item.span.line for item in diagnostics.errors if item.span]
        assert told, (file, line)
        if min(abs(place - line) for place in told) > 1:
            far.append(f"{file.name}:{line} told at {told}")
    assert broken > count / 10
    return far[int(broken * MISPLACED) + 1 :]


def test_a_fault_is_told_at_its_line() -> None:
    assert _misplaced(200) == []


@pytest.mark.slow
def test_many_faults_are_told_at_their_lines() -> None:
    assert _misplaced(5000) == []


def _survive(count: int, folder: Path) -> None:
    """Build what is at fault, in a file that is read: no fault of ours, and an error leaves the outputs of before."""
    shutil.copytree(CONTENT, folder / "content")
    (folder / "output" / "summary").mkdir(parents=True)
    before = folder / "output" / "summary" / "summary.md"
    report = check(Project(folder), "summary").report
    assert report
    read = [file for file in FILES if f"content/{file.relative_to(CONTENT).as_posix()}" in report.files]
    assert len(read) > 8
    for file, text, line in _mutants(count, read):
        place = folder / "content" / file.relative_to(CONTENT)
        before.write_text("avant", "utf-8")
        place.write_text(text, "utf-8")
        built = build(Project(folder), "summary", folder / "output", ("md",), apart=False)
        assert "E005" not in {item.code for item in built.diagnostics}, (file, line)
        assert not built.diagnostics.errors or before.read_text("utf-8") == "avant", (file, line)
        shutil.copyfile(file, place)


def test_a_fault_breaks_nothing(tmp_path: Path) -> None:
    _survive(8, tmp_path)


@pytest.mark.slow
def test_many_faults_break_nothing(tmp_path: Path) -> None:
    _survive(100, tmp_path)
