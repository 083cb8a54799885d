"""The reports of a batch, each in a process of its own: `Maker(project, "offre", output, formats).make(tasks, 2)`.

The processes are forked from this one, which is warm: what all reports need is imported, read and compiled in it once,
and nothing of a report stays in it but what came of it. One process makes all formats of a report, as long as that
takes no more than one format may take; else the report is started again, once, each format in a process of its own.
"""

from __future__ import annotations

import re
import time
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field, replace
from functools import partial
from io import BytesIO
from pathlib import Path

from stratege import bounded
from stratege.apps.batch.records import Record, Records
from stratege.apps.batch.results import codes
from stratege.apps.batch.tasks import Task
from stratege.apps.batch.warming import warm
from stratege.bounded import Exceeded, Limits
from stratege.crash import debugging
from stratege.diagnostics import Diagnostic, Diagnostics, phrase
from stratege.pipeline import build
from stratege.project import Project
from stratege.records import record

OBJECTS = re.compile(rb"/Type /ObjStm[^>]*>>\s*stream\r?\n")
COUNT = re.compile(rb"<</Type /Pages[^>]*/Count (\d+)>>")
PRUNING = 2_000  # rows between two looks at the size of the cache, which gets some kilobytes of each
ATTEMPTS = 2  # the second where the process is killed, or reaches a limit


@record(slots=False)
class Outcome:
    """What came of a row: the pages of its PDF, the seconds it took, what was wrong; its manifest and its inputs."""

    task: Task
    pages: int = 0
    seconds: float = 0.0
    told: tuple[Diagnostic, ...] = ()
    manifest: bytes = b""
    inputs: tuple[str, ...] = ()
    record: Record | None = None  # of a row that was made before
    skipped: bool = False

    @property
    def failed(self) -> bool:
        """Whether anything that was asked is lacking."""
        return not self.skipped and not self.record and (not self.manifest or bool(self.diagnostics.errors))

    @property
    def diagnostics(self) -> Diagnostics:
        """What was wrong, in the order of places."""
        found = Diagnostics()
        for item in self.told:
            found.include(item)
        return found


@record(slots=False)
class Maker:
    """Makes rows of a batch; `code` is the exit code that some diagnostics deserve."""

    project: Project
    report: str
    output: Path
    formats: Sequence[str]
    code: Callable[[Diagnostics], int]
    records: Records | None = None
    resume: bool = False
    keep_going: bool = False
    _running: dict[bounded.Work[Outcome], tuple[Task, int]] = field(default_factory=dict, repr=False)

    def make(self, tasks: Iterable[Task], jobs: int) -> Iterator[Outcome]:
        """What came of each row, as soon as it is known, with at most `jobs` processes at a time.

        After a failure, unless it is to go on, what runs ends and the other rows are skipped.
        """
        waiting, going = deque(tasks), True
        if waiting and not self._is_made(waiting[0]):
            warm(self.project, self.report, waiting[0], self.formats)
        try:
            while waiting or self._running:
                while waiting and len(self._running) < jobs and going:
                    if record := self.record(task := waiting.popleft()):
                        yield Outcome(task, record=record)
                    else:
                        self._start(task, 1)
                if not self._running and not going:
                    yield from (Outcome(waiting.popleft(), skipped=True) for _ in range(len(waiting)))
                elif self._running and (outcome := self._next()):
                    going = going and (self.keep_going or not outcome.failed)
                    yield outcome
        finally:
            for work in self._running:
                work.stop()

    def _is_made(self, task: Task) -> bool:
        return self.record(task) is not None

    def record(self, task: Task) -> Record | None:
        """The record of a row that a batch which resumes does not make again."""
        return self.records.of(task) if self.records and self.resume else None

    def _start(self, task: Task, attempt: int) -> None:
        apart = attempt == ATTEMPTS
        work = bounded.start(partial(self.one, task, apart=apart), self._limits(apart))
        self._running[work] = (task, attempt)

    def _limits(self, apart: bool) -> Limits | None:
        """What a row may take: as much as a format, or as its formats one after the other and as much to be read."""
        limits = None if debugging() else self.project.limits
        return replace(limits, seconds=limits.seconds * (len(self.formats) + 1)) if limits and apart else limits

    def _next(self) -> Outcome | None:
        """What came of the first row to end; nothing when its process died, and is started again."""
        work = bounded.first(list(self._running))
        task, attempt = self._running.pop(work)
        try:
            outcome = work.result()
        except Exceeded as fault:
            if attempt < ATTEMPTS:
                self._start(task, attempt + 1)
                return None
            return lost(task, fault)
        self.keep(outcome)
        return outcome

    def alone(self, task: Task) -> Outcome:
        """What comes of one row, when nothing else runs."""
        self._start(task, 1)
        while (outcome := self._next()) is None:
            continue
        return outcome

    def one(self, task: Task, *, apart: bool = True) -> Outcome:
        """Make a row in this process, each format `apart` or not."""
        begun = time.perf_counter()
        built = build(self.project, self.report, self.output, self.formats, version=task.version, apart=apart)
        pdf = next((path for path in built.files if path.suffix == ".pdf"), None)
        return Outcome(
            task,
            pages=pages(pdf.read_bytes()) if pdf else 0,
            seconds=time.perf_counter() - begun,
            told=tuple(built.diagnostics),
            manifest=built.manifest or b"",
            inputs=tuple(built.report.files) if built.report else (),
        )

    def keep(self, outcome: Outcome) -> None:
        """Leave a record of a row that is whole, for a batch that resumes; many rows may not outgrow the cache."""
        if outcome.task.number % PRUNING == 0:
            self.project.cache.prune()
        if self.records and not outcome.failed:
            record = Record(outcome.pages, codes(outcome.diagnostics), self.code(outcome.diagnostics))
            self.records.keep(outcome.task, record, outcome.manifest, outcome.inputs)


def lost(task: Task, fault: Exceeded) -> Outcome:
    """A row whose process was stopped, or died each time."""
    reason, told = phrase(f"exceeded_{fault.cause}"), Diagnostics()
    said = phrase("exceeded_at", reason=reason, place=fault.place) if fault.place else reason
    told.add("P008", None, name=task.version.name, reason=said)
    return Outcome(task, told=tuple(told))


def pages(pdf: bytes) -> int:
    """How many pages a PDF of ours has: its one list of them says so, and to read it all would take far longer."""
    said = [match[1] for block in OBJECTS.finditer(pdf) for match in COUNT.finditer(_inflated(pdf[block.end() :]))]
    if len(said) == 1:
        return int(said[0])
    from pypdf import PdfReader

    return PdfReader(BytesIO(pdf)).get_num_pages()


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return b""
