"""`nice python benchmarks/long.py`: batches of thousands of rows, whose memory and files are watched; about an hour.

Three batches: 10 000 rows of a small report and of decision sheets in Markdown, 1 000 decision sheets in all formats.
Each has to hold no more memory at its end than at its beginning, and to leave nothing but its reports. Each is then
made once more, its processes interrupted three times at random and resumed: it has to be the same, to the byte. Exit
code 1 where anything is not so. `--seed` gives again the moments of a former run.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from statistics import median

from batch import ROOT, batch, rows

PERIOD = 0.1  # s between two looks at the memory
STOPS = (signal.SIGKILL, signal.SIGINT, signal.SIGTERM)
ENOUGH = 30  # rows after which a process has met all that it keeps
SLACK = 16_000  # KiB that a process may hold more at the end than at the beginning
HEAVIEST = 330_000_000  # bytes of a cache: what it keeps, and what is written between two prunings
OLD = 120  # s: what killed processes left counts as old, so that the next one need not wait to remove it
PLAN = """title: "Offre pour [=client]"
date: "2026-01-02"
parameters: {client: {description: Destinataire}, prix: {type: amount, default: "1200"}}
sections: [{module: a}]
options: {cite_report: true, review: false, claims: false}
"""
MODULE = """kind: prose
title: Ce que nous proposons
body:
  - prose: |
      À [=client], pour [=prix] : un compte tenu chaque jour, et un bilan.
  - table:
      id: postes
      caption: Postes
      columns: [Poste, Montant]
      rows: [["Animation, pour [=client]", "800"], [Bilan, "400"]]
"""


@dataclass
class Watched:
    """What a batch held (KiB), look by look: its first process, and the largest of the others."""

    first: list[int] = field(default_factory=list)
    largest: list[int] = field(default_factory=list)
    seconds: float = 0.0

    def look(self, process: int) -> None:
        """One look at a process and at its children."""
        others = [held(child) for child in children(process)]
        if any(others):
            self.first.append(held(process))
            self.largest.append(max(others))

    def tell(self, count: int) -> bool:
        """Say what was held in the second tenth of the time and in the last; whether that is flat, of enough rows."""
        tenth = max(len(self.first) // 10, 1)
        own = [round(median(part)) for part in (self.first[tenth : 2 * tenth], self.first[-tenth:])]
        other = [max(part) for part in (self.largest[tenth : 2 * tenth], self.largest[-tenth:])]
        print(f"  {self.seconds:.0f} s; parent {own[0]} then {own[1]} KiB, workers {other[0]} then {other[1]} KiB")
        return count < ENOUGH or (own[1] <= own[0] + SLACK // 2 + count and other[1] <= other[0] + SLACK + count)


def held(process: int) -> int:
    """The memory that a process holds now, in KiB; 0 once it is dead."""
    try:
        return int(Path(f"/proc/{process}/statm").read_bytes().split()[1]) * os.sysconf("SC_PAGESIZE") // 1024
    except (OSError, IndexError):
        return 0


def children(process: int) -> list[int]:
    """The children of a process."""
    try:
        return list(map(int, Path(f"/proc/{process}/task/{process}/children").read_bytes().split()))
    except OSError:
        return []


def made(output: Path) -> dict[str, str]:
    """The digest of each file of a batch, but its summary, which has times."""
    files = (path for path in output.rglob("*") if path.is_file() and path.parent != output)
    return {path.relative_to(output).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}


@dataclass(frozen=True)
class Trial:
    """A batch to make in a folder of its own, with a cache and a place for temporary files of its own."""

    folder: Path
    words: list[str]

    @property
    def output(self) -> Path:
        """Where its reports go."""
        return self.folder / "made"

    def start(self, *options: str) -> subprocess.Popen[bytes]:
        """The batch, in a group of processes of its own."""
        places = {name: self.folder / name.lower() for name in ("STRATEGE_CACHE", "TMPDIR")}
        for place in places.values():
            place.mkdir(parents=True, exist_ok=True)
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **{name: str(place) for name, place in places.items()}}
        command = [*self.words, "-o", str(self.output), *options]
        return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, start_new_session=True)

    def whole(self) -> Watched:
        """Make it, in one go or to its end."""
        watched, begun = Watched(), time.perf_counter()
        with self.start("--resume") as process:
            while process.poll() is None:
                watched.look(process.pid)
                time.sleep(PERIOD)
        assert process.returncode == 0, process.returncode
        watched.seconds = time.perf_counter() - begun
        return watched

    def interrupt(self, more: int, how: signal.Signals) -> None:
        """Make so many rows more, then end the whole group."""
        wanted = self.count() + more
        with self.start("--resume") as process:
            while process.poll() is None and self.count() < wanted:
                time.sleep(PERIOD)
            time.sleep(random.random() * PERIOD)
            if process.poll() is None:  # the last rows may have been made meanwhile
                os.killpg(process.pid, how)
        print(f"  ended by itself or by {how.name} after {self.count()} rows: code {process.returncode}")
        for stray in (self.folder / "tmpdir").iterdir():
            os.utime(stray, (time.time() - OLD,) * 2)

    def count(self) -> int:
        """How many rows are made."""
        paths = self.output.iterdir() if self.output.exists() else ()
        return sum(not path.name.startswith((".", "batch")) for path in paths)

    def strays(self) -> list[str]:
        """What a batch has no right to leave."""
        hidden = [path for path in self.output.iterdir() if path.name != "batch.csv" and not path.is_dir()]
        return [str(path) for path in (*hidden, *self.output.rglob(".*"), *(self.folder / "tmpdir").iterdir())]

    def cached(self) -> int:
        """The bytes of its cache."""
        return sum(path.stat().st_size for path in (self.folder / "stratege_cache").rglob("*") if path.is_file())


def tried(folder: Path, words: list[str], count: int) -> bool:
    """Make a batch in one go, then interrupted; whether all is as it should be."""
    one, other = Trial(folder / "one", words), Trial(folder / "other", words)
    good = one.whole().tell(count)
    for _ in range(3):
        other.interrupt(random.randint(1, max(count // 4, 1)), random.choice(STOPS))
    other.whole()
    expected, found = made(one.output), made(other.output)
    different = sorted(name for name in expected.keys() | found.keys() if expected.get(name) != found.get(name))
    strays = [*one.strays(), *other.strays()]
    print(f"  {len(expected)} files, {len(different)} differ {different[:3]}; left behind: {strays[:3] or 'nothing'}")
    print(f"  caches of {one.cached() / 1e6:.0f} and {other.cached() / 1e6:.0f} MB")
    return good and one.count() == count and not different and not strays and one.cached() < HEAVIEST


def offers(count: int, folder: Path) -> list[str]:
    """The command that makes offers out of a small project."""
    for name, text in {"content/reports/offre.yaml": PLAN, "content/a.yaml": MODULE}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    lines = ["client;prix", *(f"Client {number};{1000 + number}" for number in range(1, count + 1)), ""]
    (folder / "offres.csv").write_text("\n".join(lines), encoding="utf-8")
    words = ["batch", "offre", str(folder / "offres.csv"), "--project", str(folder), "-j", "2"]
    return [sys.executable, "-m", "stratege", *words]


def sheets(count: int, folder: Path) -> list[str]:
    """The command that makes decision sheets."""
    folder.mkdir(parents=True)
    *words, _, _ = batch(rows(count), folder)  # but where they go
    return words


def main() -> int:
    """Try all, or what is named; 1 when anything is not as it should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--markdown", type=int, default=10_000, help="rows in Markdown")
    parser.add_argument("--pdf", type=int, default=1_000, help="rows in all formats")
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))
    parser.add_argument("only", nargs="*", default=["offers", "sheets", "pdf"])
    options = parser.parse_args()
    random.seed(options.seed)
    print(f"seed {options.seed}")
    trials = {
        "offers": (offers, options.markdown, ["--to", "md"]),
        "sheets": (sheets, options.markdown, ["--to", "md"]),
        "pdf": (sheets, options.pdf, []),
    }
    good = True
    for name in options.only:
        command, count, formats = trials[name]
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            print(f"{name}: {count} rows", flush=True)
            good &= tried(folder, [*command(count, folder / "project"), *formats], count)
    return int(not good)


if __name__ == "__main__":
    sys.exit(main())
