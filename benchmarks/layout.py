"""`python benchmarks/layout.py [REPORT [FOLDER]]`: what our speed-ups make of the time of a PDF, as ratios.

Each way makes the PDF of a report (the essay by default) in processes of its own, in turn with the others, and the
least processor time of `TURNS` counts: a busy machine makes all of them slower alike. A cold build lays out twice, one
that knows its pages once. All ways must give the same bytes.
"""

from __future__ import annotations

import gc
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
TURNS = 4
# name: the environment, the thresholds of the garbage collector
WAYS = {
    "neither": ({"STRATEGE_NO_SPEEDUPS": "1"}, "700"),
    "fewer collections": ({"STRATEGE_NO_SPEEDUPS": "1"}, ""),
    "fewer collections, lines remembered": ({}, ""),
}


def child(report: str, folder: str, cache: str, threshold: str) -> None:
    """Make the PDF twice, and print what it took: seconds cold, then with known pages, and the digest of the bytes."""
    from stratege.diagnostics import Diagnostics
    from stratege.pipeline import check
    from stratege.project import Cache, Project
    from stratege.write.pdf import writer
    from stratege.write.registry import WRITERS, Job

    if threshold:
        writer.COLLECTIONS = (int(threshold), 10, 10)
    project = Project.find(Path(folder), Cache(Path(cache)))
    assert project is not None
    built = check(project, report)
    assert built.report is not None and built.document is not None
    job = Job(built.document, built.report.files, project.templates(), built.report.plan.attachments, project.cache)
    for pages in project.cache.folder.glob("pages/*/*") if project.cache.folder else ():
        pages.unlink()
    gc.collect()
    gc.freeze()  # as a child of a build does
    for _ in range(2):
        begun = time.process_time()
        files = WRITERS["pdf"].write(job, Diagnostics())
        print(time.process_time() - begun)
    print(hashlib.sha256(b"".join(files.values())).hexdigest())


def measured(way: str, report: str, folder: str, cache: str) -> tuple[float, float, str]:
    """One run of a way, in a process of its own."""
    environment, threshold = WAYS[way]
    command = [sys.executable, __file__, "--child", report, folder, cache, threshold]
    usual = {name: value for name, value in os.environ.items() if name != "STRATEGE_NO_SPEEDUPS"}
    out = subprocess.run(command, env={**usual, **environment}, capture_output=True, text=True, check=True).stdout
    cold, known, digest = out.split()
    return float(cold), float(known), digest


def main() -> None:
    """Print one line a way: seconds, and how many times faster than WeasyPrint as it is."""
    report, folder = [*sys.argv[1:], "essay", str(ROOT)][:2] if len(sys.argv) != 2 else (sys.argv[1], str(ROOT))
    with tempfile.TemporaryDirectory() as cache:
        measured("fewer collections, lines remembered", report, folder, cache)  # fills the cache: charts, proof
        runs = {way: [] for way in WAYS}  # type: dict[str, list[tuple[float, float, str]]]
        for _ in range(TURNS):
            for way, kept in runs.items():
                kept.append(measured(way, report, folder, cache))
    assert len({digest for kept in runs.values() for _, _, digest in kept}) == 1, "the bytes differ"
    best = {way: [min(run[index] for run in kept) for index in (0, 1)] for way, kept in runs.items()}
    usual = best["neither"]
    for way, (cold, known) in best.items():
        print(f"{way}: cold {cold:.2f} s, × {usual[0] / cold:.2f}; pages known {known:.2f} s, × {usual[1] / known:.2f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(*sys.argv[2:])
    else:
        main()
