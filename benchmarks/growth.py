"""`python benchmarks/growth.py [PAGES …]`: what a page of reports of 30, 300 and 1 000 pages costs, and their memory.

Each report (`reports.py`) is built in PDF alone with charts and citations in its cache: all else is made, every page
and every line.
Seconds are those of the processor, the memory is that of the largest process. Exit code 1 when a page costs more than
1.1 times what it costs in the smallest report, or a process takes more than 1.5 GB.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from reports import report

ROOT = Path(__file__).parents[1]
SIZES = (30, 300, 1000)
LIMIT, MEMORY = 1.1, 1.5  # times the smallest, GB
LAID_OUT = ("pages", "lines")  # what a cache keeps of the last layout
CHILD = """
import json, resource, subprocess, sys
subprocess.run([sys.executable, "-m", "stratege", *sys.argv[1:]], check=True, stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([used.ru_utime + used.ru_stime, used.ru_maxrss / 1e6]))
"""


def cost(project: Path, *, day: str) -> tuple[float, float]:
    """Seconds and GB that the PDF takes on a day of its own: what was made on another is no longer what is asked."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "SOURCE_DATE_EPOCH": day}
    words = ["build", "r", "--to", "pdf", "--project", str(project), "--cache", str(project / "cache")]
    command = [sys.executable, "-c", CHILD, *words, "--time-limit", "3600"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    seconds, memory = json.loads(done.stdout)
    return seconds, memory


def pages(project: Path) -> int:
    """How many pages the PDF has."""
    from pypdf import PdfReader

    return len(PdfReader(project / "output" / "r" / "r.pdf").pages)


def main(sizes: tuple[int, ...] = SIZES) -> int:
    """Print a line a report; 1 when one grows too fast."""
    first, slow = 0.0, False
    with tempfile.TemporaryDirectory() as name:
        for size in sizes:
            project = report(Path(name) / str(size), size)
            cost(project, day="1700000000")
            for kind in LAID_OUT:
                shutil.rmtree(project / "cache" / kind, ignore_errors=True)
            seconds, memory = cost(project, day="1700086400")
            count = pages(project)
            first = first or seconds / count
            ratio = seconds / count / first
            slow |= ratio > LIMIT or memory > MEMORY
            print(f"{count} pages: {seconds:.1f} s, {seconds / count * 1000:.0f} ms a page", end=" ", flush=True)
            print(f"({ratio:.2f} × the first, limit {LIMIT}), {memory:.2f} GB (limit {MEMORY})", flush=True)
    return int(slow)


if __name__ == "__main__":
    sys.exit(main(tuple(map(int, sys.argv[1:])) or SIZES))
