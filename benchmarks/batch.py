"""`python benchmarks/batch.py`: a batch of decision sheets, beside as many single builds, cold and with a full cache.

Each is measured by the clock and in time of the processor, children included, on at most two cores. Single builds are
a sample, of which the mean stands for all. Exit code 1 where the batch takes more than 0.20 of the cold builds, or more
than 0.35 of the warm ones, in time of the processor, which other programs disturb the least. Where `pandoc` and `typst`
are on the path, the same values are put through both, in a page of Markdown each, and shown beside.
"""

from __future__ import annotations

import argparse
import csv
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "content/data/entreprises.csv"
SAMPLE = 3  # single builds of each kind
COLD, WARM = 0.20, 0.35


class Cost(NamedTuple):
    """Seconds of the clock, and of the processor."""

    clock: float
    processor: float

    def of(self, many: float) -> Cost:
        """The cost of so many of them."""
        return Cost(self.clock * many, self.processor * many)


def measured(command: list[str], text: str = "") -> Cost:
    """What a command takes."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, input=text, capture_output=True, check=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(time.perf_counter() - begun, spent)


def mean(costs: list[Cost]) -> Cost:
    """The mean of some costs."""
    return Cost(*(sum(part) / len(costs) for part in zip(*costs, strict=True)))


def rows(count: int) -> list[dict[str, str]]:
    """So many companies: those of the table, again under other names once they are exhausted."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        known = list(csv.DictReader(file, delimiter=";"))
    turns = [(number, known[number % len(known)]) for number in range(count)]
    return [{**row, "entreprise": f"{row['entreprise']} {number // len(known) + 1}"} for number, row in turns]


def single(row: dict[str, str], folder: Path) -> list[str]:
    """The command that makes the sheet of one company."""
    values = [f"-P{name}={value}" for name, value in row.items()]
    words = ["build", "fiche", "--project", str(ROOT), *values, "-o", str(folder / "single")]
    return [sys.executable, "-m", "stratege", *words]


def batch(companies: list[dict[str, str]], folder: Path) -> list[str]:
    """The command that makes the sheets of all."""
    table = folder / "table.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(companies[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(companies)
    words = ["batch", "fiche", str(table), "--project", str(ROOT), "-j", "2", "-o", str(folder / "batch")]
    return [sys.executable, "-m", "stratege", *words]


def cold(row: dict[str, str], folder: Path) -> Cost:
    """A single build that finds no cache."""
    shutil.rmtree(folder / "cold", ignore_errors=True)
    return measured([*single(row, folder), "--cache", str(folder / "cold")])


def typst(row: dict[str, str], folder: Path) -> Cost | None:
    """The values of a row as a page of Markdown, by pandoc and typst; None where either lacks."""
    if not (shutil.which("pandoc") and shutil.which("typst")):
        return None
    text = "\n\n".join([f"# {row['entreprise']}", *(f"{name}: {value}" for name, value in row.items())])
    return measured(["pandoc", "-f", "markdown", "--pdf-engine=typst", "-o", str(folder / "typst.pdf")], text)


def main() -> int:
    """Print the costs and the ratios; 1 when one is beyond its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100)
    count = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as name:
        folder, companies = Path(name), rows(count)
        os.environ |= {"STRATEGE_CACHE": str(folder / "cache"), "PYTHONPATH": str(ROOT)}
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
        singles = mean([cold(row, folder) for row in companies[:SAMPLE]])
        whole = measured(batch(companies, folder))
        warm = mean([measured(single(row, folder)) for row in companies[:SAMPLE]])
        other = typst(companies[0], folder)
    print(f"batch of {count}: {_shown(whole)}")
    bad = [_ratio("cold", whole, singles, count) > COLD, _ratio("warm", whole, warm, count) > WARM]
    print(f"pandoc and typst, one page: {_shown(other)}" if other else "pandoc and typst: not on the path")
    return int(any(bad))


def _ratio(kind: str, whole: Cost, one: Cost, count: int) -> float:
    all_of_them = one.of(count)
    clock, processor = whole.clock / all_of_them.clock, whole.processor / all_of_them.processor
    limit = COLD if kind == "cold" else WARM
    print(
        f"single, {kind}: {_shown(one)}; batch / {count} of them: {clock:.2f} by the clock, {processor:.2f} (≤ {limit})"
    )
    return processor


def _shown(cost: Cost) -> str:
    return f"{cost.clock:.2f} s, {cost.processor:.2f} s of processor"


if __name__ == "__main__":
    sys.exit(main())
