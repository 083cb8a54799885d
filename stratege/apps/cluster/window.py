"""The rows that are sent and not written yet, never many: `Window(client, name, maker, 0, tell).rows(tasks)`.

A row whose worker is lost is sent to another one by Dask itself; one that a worker cannot make is sent again here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from queue import Empty, SimpleQueue
from time import monotonic

from distributed import Client, Future, KilledWorker

from stratege.apps.batch.making import Maker, Outcome, lost
from stratege.apps.batch.tasks import Task
from stratege.apps.cluster.foreman import Made
from stratege.apps.cluster.plugin import Unfit, make
from stratege.apps.cluster.refused import Refused, refusal
from stratege.bounded import Exceeded
from stratege.delivery import deliver
from stratege.diagnostics import Diagnostics
from stratege.manifest import with_earlier
from stratege.pipeline import tell_left
from stratege.project import unwritten

AHEAD = 4  # rows sent for each core: that which it makes, and those that wait for it
ABSENCE = 60.0  # s without any worker, once rows are sent: others may be on their way
PERIOD = 2.0  # s between two looks at who works


@dataclass
class Window:
    """Sends rows to the workers that keep the plugin `name`, `jobs` at a time, or as their cores want if 0.

    `tell` is told of each worker that cannot make any.
    """

    client: Client
    name: str
    maker: Maker
    jobs: int
    tell: Callable[[Unfit], None]
    absence: float = ABSENCE
    _sent: dict[str, tuple[Future, Task]] = field(default_factory=dict)
    _done: SimpleQueue[Future] = field(default_factory=SimpleQueue)
    _unfit: set[str] = field(default_factory=set)
    _cores: dict[str, int] = field(default_factory=dict)  # by worker
    _seen: float = 0.0  # when they were last looked at
    _present: float = field(default_factory=monotonic)  # when there were any

    def rows(self, tasks: Iterable[Task]) -> Iterator[Outcome]:
        """What came of each row; `Refused` once the cluster is lost, after the rows that are left, skipped."""
        waiting, going = deque(tasks), True
        self._look()
        try:
            while (waiting and going) or self._sent:
                while waiting and going and len(self._sent) < self.size:
                    if record := self.maker.record(task := waiting.popleft()):
                        yield Outcome(task, record=record)
                    else:
                        self._send(task)
                if self._sent and (outcome := self._next(waiting)):
                    going = going and (self.maker.keep_going or not outcome.failed)
                    yield outcome
        except Refused:
            waiting.extendleft(task for _, task in self._sent.values())
            yield from (Outcome(task, skipped=True) for task in waiting)
            raise
        finally:
            with suppress(Exception):  # of a scheduler that is gone
                self.client.cancel([future for future, _ in self._sent.values()], force=True)
        yield from (Outcome(task, skipped=True) for task in waiting)

    @property
    def size(self) -> int:
        """How many rows may be sent and not written."""
        return self.jobs or AHEAD * max(sum(self._cores.values()), 1)

    def _send(self, task: Task) -> None:
        key = f"{self.name}-{task.number}-{len(self._unfit)}"
        fit = [worker for worker in self._cores if worker not in self._unfit] if self._unfit else None
        future = self.client.submit(make, self.name, task, key=key, workers=fit, pure=False)
        self._sent[key] = future, task
        future.add_done_callback(self._done.put)

    def _next(self, waiting: deque[Task]) -> Outcome | None:
        """What came of the first row to end; nothing where another worker has to make it."""
        future = self._ended()
        task = self._sent[future.key][1]
        made = self._result(future, task)
        del self._sent[future.key]
        future.release()
        if isinstance(made, Unfit):
            waiting.appendleft(task)
            self._shun(made)
            return None
        outcome = self._written(made)
        self.maker.keep(outcome)
        return outcome

    def _ended(self) -> Future:
        """The first row to end, while there is anybody to make it; `Refused`."""
        if monotonic() - self._seen > PERIOD:
            self._look()
        while True:
            try:
                return self._done.get(timeout=PERIOD)
            except Empty:
                self._look()
                if monotonic() - self._present > self.absence:
                    raise refusal("S163", address=self.client.scheduler.address) from None

    def _look(self) -> None:
        """Note who works now, and how many rows each makes at once; `Refused` without a scheduler."""
        try:
            cores = self.client.nthreads() if self.client.status == "running" else None
        except Exception:  # whatever the connection says
            cores = None
        if cores is None:
            raise refusal("S167", address=self.client.scheduler.address if self.client.scheduler else "")
        self._seen = monotonic()
        self._cores = {worker: count for worker, count in cores.items() if worker not in self._unfit}
        if self._cores:
            self._present = monotonic()

    def _shun(self, unfit: Unfit) -> None:
        """Send no more rows to a worker; `Refused` where no other is left."""
        if unfit.worker not in self._unfit:
            self._unfit.add(unfit.worker)
            self.tell(unfit)
        self._look()
        if not self._cores:
            raise refusal("S163", address=self.client.scheduler.address)

    def _result(self, future: Future, task: Task) -> Made | Unfit:
        """What a worker gave; a row that takes its workers with it is lost; `Refused` without a scheduler."""
        try:
            made: Made | Unfit = future.result()
        except KilledWorker:
            return Made(lost(task, Exceeded("crash")))
        except Exception as error:  # whatever a worker, or the way to it, may raise
            if future.status != "error":
                raise refusal("S167", address=self.client.scheduler.address if self.client.scheduler else "") from error
            told = Diagnostics()
            told.add("P008", None, name=task.version.name, reason=f"{type(error).__name__} ({error})")
            return Made(Outcome(task, told=tuple(told)))
        return made

    def _written(self, made: Made) -> Outcome:
        """The outcome of a row, once its files stand here."""
        outcome, project = made.outcome, self.maker.project
        folder = self.maker.output / outcome.task.version.name
        if not made.files:
            return outcome
        lacking = Diagnostics(list(outcome.told))
        tell_left(folder, self.maker.formats, made.files, lacking)
        outcome = replace(outcome, told=tuple(lacking))
        try:
            manifest = deliver(folder, dict(made.files), partial(with_earlier, outcome.manifest), project.root)
        except OSError as error:
            told = Diagnostics(list(outcome.told))
            told.add("E004", None, path=error.filename or folder.name, problem=unwritten(error))
            return replace(outcome, told=tuple(told), manifest=b"")
        return replace(outcome, manifest=manifest)
