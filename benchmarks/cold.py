"""`python benchmarks/cold.py [TURNS]`: the PDF of the essay, beside what others make of the same text.

Ways take turns, and what counts is the median of the ratios of each to the plain pipeline (`plain.py`) in the same
turn, by the clock on two cores and in processor time, that of all their processes together. Pandoc with Typst is
measured where both are: `python -m pip install pypandoc_binary typst`.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from operator import truediv
from pathlib import Path
from statistics import median

from costs import Cost, run
from peers import has_typst, typst

ROOT = Path(__file__).parents[1]
TURNS = 5
EDITED, WORD = "content/introduction.yaml", "mobilier"  # of a paragraph
PROOF = "swift"  # the part of the cache that a machine fills once, and keeps from one project to the next
Way = Callable[[], Cost]


class Bench:
    """A folder with a copy of the essay, and its text in Markdown."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.project, self.turn = folder, folder / "project", 0
        shutil.copytree(ROOT / "content", self.project / "content")  # the templates are ours, as for any author
        self.usual = (self.project / EDITED).read_text(encoding="utf-8")
        assert WORD in self.usual, f"« {WORD} » is no longer in {EDITED}"
        self._build("first", "md,pdf")
        self.text = folder / "output" / "essay" / "essay.md"
        self._build("kept")

    def _build(self, cache: str, formats: str = "pdf") -> Cost:
        """Seconds that the PDF of the essay takes."""
        words = ["-m", "stratege", "build", "essay", "--to", formats, "--project", str(self.project)]
        return _python([*words, "-o", str(self.folder / "output"), "--cache", str(self.folder / cache)])

    def plain(self) -> Cost:
        """The yardstick."""
        self.turn += 1
        return _python([str(ROOT / "benchmarks" / "plain.py"), str(self.text), str(self.folder / "plain.pdf")])

    def typst(self) -> Cost:
        """Pandoc, then Typst."""
        return _python(typst(self.text))

    def first(self) -> Cost:
        """The first build of a machine, which proves the speed-ups as well."""
        shutil.rmtree(self.folder / "first")
        return self._build("first")

    def cold(self) -> Cost:
        """The first build of a project."""
        shutil.rmtree(self.folder / "cold", ignore_errors=True)
        shutil.copytree(self.folder / "kept" / PROOF, self.folder / "cold" / PROOF)
        return self._build("cold")

    def word(self) -> Cost:
        """A build after a word that was never there."""
        edited = self.usual.replace(WORD, f"{WORD} n{'o' * self.turn}uf", 1)
        (self.project / EDITED).write_text(edited, encoding="utf-8")
        return self._build("kept")

    def same(self) -> Cost:
        """A build once more."""
        return self._build("kept")


def _python(words: list[str]) -> Cost:
    """What a Python command takes."""
    # As at an author's, Python keeps what it compiles.
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return run([sys.executable, *words], {**usual, "PYTHONPATH": f"{ROOT}{os.pathsep}{usual.get('PYTHONPATH', '')}"})


def measured(ways: Mapping[str, Way], turns: int) -> dict[str, list[Cost]]:
    """What each way takes in each turn."""
    taken = {name: list[Cost]() for name in ways}
    for _ in range(turns):
        for name, way in ways.items():
            taken[name].append(way())
    return taken


def main(turns: int = TURNS) -> None:
    """Print a line a way: the ratios, the median of the seconds."""
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(Path(name))
        ways = {"plain": bench.plain, "cold": bench.cold, "one word changed": bench.word, "nothing changed": bench.same}
        ways["first build of a machine"] = bench.first
        if has_typst():
            ways["pandoc, typst"] = bench.typst
        else:
            print("pandoc, typst: not installed, not measured")
        taken = measured(ways, turns)
    yards = [name for name in ("plain", "cold", "pandoc, typst") if name in taken]
    for way, costs in taken.items():
        for name, seconds in zip(Cost._fields, zip(*costs, strict=True), strict=True):
            yard_seconds = {yard: [getattr(cost, name) for cost in taken[yard]] for yard in yards}
            ratios = (f"{median(map(truediv, seconds, theirs)):.2f} × {yard}" for yard, theirs in yard_seconds.items())
            print(f"{way}, {name}: {median(seconds):.2f} s; {', '.join(ratios)}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
