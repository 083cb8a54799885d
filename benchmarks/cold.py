"""`python benchmarks/cold.py [TURNS]`: the PDF of the essay, beside what others make of the same text.

Ways take turns, and what counts is the median of the ratios of each to the plain pipeline (`plain.py`) in the same
turn, in processor time, that of all their processes together: a busy machine slows all alike. Pandoc with Typst is
measured where both are: `python -m pip install pypandoc_binary typst`.
"""

from __future__ import annotations

import importlib.util
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
TURNS = 5
EDITED, WORD = "content/introduction.yaml", "mobilier"  # of a paragraph
PROOF = "swift"  # the part of the cache that a machine fills once, and keeps from one project to the next
TYPST = """
import pathlib, subprocess, sys, pypandoc, typst
source, target = sys.argv[1:]
text = pathlib.Path(source).read_text("utf-8").split("---\\n", 2)[2]  # Typst refuses what pandoc makes of the keywords
command = [pypandoc.get_pandoc_path(), "--from=markdown", "--to=typst", "--standalone", "--metadata=lang:fr"]
subprocess.run([*command, f"--output={target}.typ"], input=text.encode(), check=True)
typst.compile(f"{target}.typ", output=target)
"""
Way = Callable[[], float]


class Bench:
    """A folder with a copy of the essay, and its text in Markdown."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.project, self.turn = folder, folder / "project", 0
        for name in ("content", "templates"):
            shutil.copytree(ROOT / name, self.project / name)
        self.usual = (self.project / EDITED).read_text(encoding="utf-8")
        assert WORD in self.usual, f"« {WORD} » is no longer in {EDITED}"
        self._build("first", "md,pdf")
        self.text = folder / "output" / "essay" / "essay.md"
        self._build("kept")

    def _build(self, cache: str, formats: str = "pdf") -> float:
        """Seconds that the PDF of the essay takes."""
        words = ["-m", "stratege", "build", "essay", "--to", formats, "--project", str(self.project)]
        return _seconds([*words, "-o", str(self.folder / "output"), "--cache", str(self.folder / cache)])

    def plain(self) -> float:
        """The yardstick."""
        self.turn += 1
        return _seconds([str(ROOT / "benchmarks" / "plain.py"), str(self.text), str(self.folder / "plain.pdf")])

    def typst(self) -> float:
        """Pandoc, then Typst."""
        return _seconds(["-c", TYPST, str(self.text), str(self.text.with_name("typst.pdf"))])

    def first(self) -> float:
        """The first build of a machine, which proves the speed-ups as well."""
        shutil.rmtree(self.folder / "first")
        return self._build("first")

    def cold(self) -> float:
        """The first build of a project."""
        shutil.rmtree(self.folder / "cold", ignore_errors=True)
        shutil.copytree(self.folder / "kept" / PROOF, self.folder / "cold" / PROOF)
        return self._build("cold")

    def word(self) -> float:
        """A build after a word that was never there."""
        edited = self.usual.replace(WORD, f"{WORD} n{'o' * self.turn}uf", 1)
        (self.project / EDITED).write_text(edited, encoding="utf-8")
        return self._build("kept")

    def same(self) -> float:
        """A build once more."""
        return self._build("kept")


def _seconds(words: list[str]) -> float:
    """The processor time of a Python command and of its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    # As at an author's, Python keeps what it compiles.
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**usual, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    done = subprocess.run([sys.executable, *words], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measured(ways: Mapping[str, Way], turns: int) -> dict[str, list[float]]:
    """The seconds of each way in each turn."""
    taken = {name: list[float]() for name in ways}
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
        if all(map(importlib.util.find_spec, ("pypandoc", "typst"))):
            ways["pandoc, typst"] = bench.typst
        else:
            print("pandoc, typst: not installed, not measured")
        taken = measured(ways, turns)
    yards = [name for name in ("plain", "cold", "pandoc, typst") if name in taken]
    for way, seconds in taken.items():
        ratios = (f"{median(map(float.__truediv__, seconds, taken[yard])):.2f} × {yard}" for yard in yards)
        print(f"{way}: {median(seconds):.2f} s; {', '.join(ratios)}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
