"""A process that makes rows, one after the other: `Foreman(order, folder).make(task)` is what came of it, with files.

It lives beside a worker of Dask, whose threads no fork would survive, and forks a child for each row, as a batch on
one machine does: warm, and with nothing of a report left in it. It ends with the pipe that rows come through.
"""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import IO

from stratege.apps.batch.making import Maker, Outcome
from stratege.apps.batch.tasks import Task
from stratege.apps.batch.warming import warm
from stratege.apps.cluster.versions import versions
from stratege.bounded import Limits
from stratege.manifest import MANIFEST
from stratege.project import Cache, Project
from stratege.records import record

COMMAND = "from stratege.apps.cluster.foreman import main; main()"
INPUTS, MADE = "inputs", "made"  # in the folder of a batch on a worker


@record(slots=False)
class Order:
    """What is asked of all rows; `shared` is the folder that reports go to, or "" where they are sent back.

    `probe` is a file that must be seen in the shared folder: else it is another one that has its name.
    """

    report: str
    formats: tuple[str, ...]
    day: date
    limits: Limits | None
    cached: bool
    shared: str = ""
    probe: str = ""

    def maker(self, folder: Path, output: Path) -> Maker:
        """Who makes the rows, of the inputs in the folder of a batch."""
        cache = Cache.of_user() if self.cached else Cache()
        project = Project(folder / INPUTS, cache, self.day, self.limits)
        return Maker(project, self.report, output, self.formats, lambda _diagnostics: 0)


@record(slots=False)
class Standing:
    """What a foreman says before its first row: its versions, and whether it sees the shared folder."""

    versions: Mapping[str, str]
    sees: bool


@record(slots=False)
class Made:
    """What came of a row, and the files to write, by their paths below its folder; none where they are written."""

    outcome: Outcome
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)


class Foreman:
    """The side of the worker; `EOFError` or `OSError` where the process has died."""

    def __init__(self, order: Order, folder: Path) -> None:
        path = os.pathsep.join(step or str(Path.cwd()) for step in sys.path)
        command = [sys.executable, "-P", "-c", COMMAND]
        environment = {**os.environ, "PYTHONPATH": path}
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, cwd=folder
        )
        assert self._process.stdin and self._process.stdout
        self._to, self._from = self._process.stdin, self._process.stdout
        _send(self._to, (order, folder))
        self.standing: Standing = pickle.load(self._from)

    def make(self, task: Task) -> Made:
        """Make a row."""
        _send(self._to, task)
        made: Made = pickle.load(self._from)
        return made

    def stop(self) -> None:
        """End the process, whatever it is at."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._to, self._from):
            try:
                pipe.close()
            except OSError:  # what could not be sent
                continue


def main() -> None:
    """The life of the process: an order, then rows, come as pickles on the standard input."""
    pipe = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    order, folder = pickle.load(sys.stdin.buffer)
    sees = not order.shared or Path(order.shared, order.probe).is_file()
    _send(pipe, Standing(versions(), sees))
    output = Path(order.shared) if order.shared else folder / MADE / str(os.getpid())
    maker, is_warm = order.maker(folder, output), False
    while (task := _next()) is not None:
        if not is_warm:
            warm(maker.project, order.report, task, order.formats)
            is_warm = True
        _send(pipe, Made(maker.alone(task), {} if order.shared else _taken(output / task.version.name)))


def _next() -> Task | None:
    """The next row; None once nobody sends any."""
    try:
        task: Task = pickle.load(sys.stdin.buffer)
    except EOFError:
        return None
    return task


def _taken(folder: Path) -> dict[str, bytes]:
    """The files of a report, out of the folder where they were made, but the manifest, which comes on its own."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    shutil.rmtree(folder, ignore_errors=True)
    return {name: content for name, content in files.items() if name != MANIFEST}


def _send(pipe: IO[bytes], value: object) -> None:
    pickle.dump(value, pipe, pickle.HIGHEST_PROTOCOL)
    pipe.flush()
