"""`python benchmarks/again.py`: what `build` and `check` cost when nothing changed, beside Python that does nothing.

The yardstick is the processor time of `python -c pass`, the best of some rounds, as the others. Exit code 1 beyond 5
times that, for the essay and for a report that cites 50 works of a library of 3 000 in BibTeX; the same runs, done anew
with a full cache, are shown beside.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from citations import LIBRARY, WORKS, project, works

ROOT = Path(__file__).parents[1]
ROUNDS = 15
LIMIT = 5


def processor(command: list[str], rounds: int = ROUNDS) -> float:
    """The least processor time that a command takes, in seconds, children included."""
    return min(_once(command) for _ in range(rounds))


def _once(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def anew(command: list[str]) -> float:
    """What a command takes when a day of its own makes it work, the rest of the cache being full."""
    os.environ["SOURCE_DATE_EPOCH"] = str(int(os.environ.get("SOURCE_DATE_EPOCH", "1700000000")) + 86400)
    return _once(command)


def main() -> int:
    """Print a line for each command; 1 when one is beyond the limit."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ |= {"STRATEGE_CACHE": str(folder / "cache"), "PYTHONPATH": str(ROOT)}
        library = works(LIBRARY)
        cited = str(project(folder / "library", library, library[:: LIBRARY // WORKS]))
        essay = ["--project", str(ROOT)]
        commands = {
            "build, the essay": ["build", *essay, "-o", str(folder / "output")],
            "check, the essay": ["check", *essay],
            f"check, {WORKS} works cited of {LIBRARY}": ["check", "--project", cited],
        }
        yard = processor([sys.executable, "-c", "pass"])
        print(f"python -c pass: {yard * 1000:.0f} ms of processor")
        return int(max([_shown(name, words, yard) for name, words in commands.items()]) > LIMIT)


def _shown(name: str, words: list[str], yard: float) -> float:
    """Print what a command takes, when it works and again; its ratio to the yardstick."""
    command = [sys.executable, "-m", "stratege", *words]
    _once(command)  # the cache fills
    first = anew(command)
    ratio = processor(command) / yard
    print(f"{name}: {ratio:.1f} × (limit {LIMIT}) when nothing changed, {first / yard:.0f} × done anew")
    return ratio


if __name__ == "__main__":
    sys.exit(main())
