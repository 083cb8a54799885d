"""`python benchmarks/batch.py`: a batch of decision sheets, beside as many single builds, cold and with a full cache.

Each is measured by the clock and in time of the processor, children included, on at most two cores. Single builds are
a sample, of which the mean stands for all. Exit code 1 where the batch takes more than 0.20 of the cold builds, or more
than 0.35 of the warm ones, by the clock: who asks for a batch waits for it, and both its reports and the formats of a
single one are made on two cores. Nothing else may run meanwhile. The same texts go through pandoc and Typst beside.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import peers
from costs import Cost, cost, run

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "content/data/entreprises.csv"
SAMPLE = 3  # single builds of each kind
COLD, WARM = 0.20, 0.35


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
    return run([*single(row, folder), "--cache", str(folder / "cold")])


def typst(folder: Path) -> Cost | None:
    """The texts of all reports of a batch, by pandoc and Typst, two at a time; None where either lacks."""
    if not peers.has_typst():
        return None
    texts = sorted(folder.glob("batch/*/*.md"))
    with ThreadPoolExecutor(2) as pool:
        return cost(lambda: list(pool.map(lambda text: run([sys.executable, *peers.typst(text)]), texts)))


def main() -> int:
    """Print the costs and the ratios; 1 when one is beyond its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100)
    count = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as name:
        folder, companies = Path(name), rows(count)
        roots = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
        os.environ |= {"STRATEGE_CACHE": str(folder / "cache"), "PYTHONPATH": roots}
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
        singles = mean([cold(row, folder) for row in companies[:SAMPLE]])
        whole = run(batch(companies, folder))
        warm = mean([run(single(row, folder)) for row in companies[:SAMPLE]])
        other = typst(folder)
    print(f"batch of {count}: {_shown(whole)}")
    bad = [_ratio("cold", whole, singles, count) > COLD, _ratio("warm", whole, warm, count) > WARM]
    print(
        f"pandoc and Typst, on the texts of these {count}: {_shown(other)}"
        if other
        else "pandoc and Typst: not installed"
    )
    return int(any(bad))


def _ratio(kind: str, whole: Cost, one: Cost, count: int) -> float:
    all_of_them = one.of(count)
    clock, processor = whole.clock / all_of_them.clock, whole.processor / all_of_them.processor
    limit = COLD if kind == "cold" else WARM
    print(
        f"single, {kind}: {_shown(one)}; batch / {count} of them: {clock:.2f} by the clock, {processor:.2f} (≤ {limit})"
    )
    return clock


def _shown(cost: Cost) -> str:
    return f"{cost.clock:.2f} s, {cost.processor:.2f} s of processor"


if __name__ == "__main__":
    sys.exit(main())
