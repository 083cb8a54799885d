"""What Dask keeps on each worker of a batch: `client.register_plugin(Shop("stratege-1a2b", order, inputs, here))`.

Dask sends it once to each worker, those that come later among them: the inputs go with it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, LifoQueue
from tempfile import mkdtemp

from distributed import Worker, WorkerPlugin, get_worker

from stratege.apps.batch.making import lost
from stratege.apps.batch.tasks import Task
from stratege.apps.cluster.foreman import INPUTS, Foreman, Made, Order, Standing
from stratege.apps.cluster.inputs import Inputs
from stratege.apps.cluster.versions import differences
from stratege.bounded import Exceeded
from stratege.records import record

ATTEMPTS = 2  # the second where the foreman died


@record(slots=False)
class Unfit:
    """A worker that cannot make rows: where it is, how it stands, or what prevents it from standing at all."""

    worker: str
    standing: Standing | None = None
    problem: str = ""


class Shop(WorkerPlugin):  # type: ignore[misc]  # Dask is not at hand everywhere
    """The inputs of a batch on a worker, and its foremen: as many as rows are made at once."""

    def __init__(self, name: str, order: Order, inputs: Inputs, here: Mapping[str, str]) -> None:
        self.name, self.order, self.inputs, self.here = name, order, inputs, here

    def setup(self, worker: Worker) -> None:
        """Put the inputs in the worker's own folder; what prevents it is told by each row that comes."""
        self.idle, self.foremen = LifoQueue[Foreman](), set[Foreman]()
        self.problem, self.address, self.folder = "", worker.address, Path(worker.local_directory, self.name)
        try:
            self.folder = Path(mkdtemp(prefix=f"{self.name}-", dir=worker.local_directory))
            self.inputs.unpack(self.folder / INPUTS)
        except Exception as error:  # whatever it is, another worker may do better
            self.problem = f"{type(error).__name__}: {error}"

    def teardown(self, worker: Worker) -> None:
        """Nothing stays on the worker, nor is any row made on: its foreman would write while its folder goes."""
        self.problem = "closed"
        for foreman in tuple(self.foremen):
            foreman.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def check(self) -> Unfit | None:
        """Why this worker can make no rows; its first foreman is ready after that."""
        try:
            with self._foreman() as foreman:
                return self._unfit(foreman)
        except (OSError, EOFError) as error:
            return Unfit(self.address, problem=self.problem or f"{type(error).__name__}: {error}")

    def make(self, task: Task) -> Made | Unfit:
        """Make a row; once more with another foreman where the first one dies."""
        if self.problem:
            return Unfit(self.address, problem=self.problem)
        for _ in range(ATTEMPTS):
            with suppress(OSError, EOFError), self._foreman() as foreman:
                return self._unfit(foreman) or foreman.make(task)
        return Made(lost(task, Exceeded("crash")))

    def _unfit(self, foreman: Foreman) -> Unfit | None:
        standing = foreman.standing
        is_fit = standing.sees and not any(differences(self.here, standing.versions))
        return None if is_fit else Unfit(self.address, standing)

    @contextmanager
    def _foreman(self) -> Iterator[Foreman]:
        """A foreman that nobody else has; it is kept for the next row, unless it fails."""
        if self.problem:
            raise OSError(self.problem)
        try:
            foreman = self.idle.get_nowait()
        except Empty:
            foreman = Foreman(self.order, self.folder)
            self.foremen.add(foreman)
        try:
            if self.problem:  # the batch ended while it was started
                raise OSError(self.problem)
            yield foreman
        except BaseException:
            foreman.stop()
            self.foremen.discard(foreman)
            raise
        self.idle.put(foreman)


def make(name: str, task: Task) -> Made | Unfit:
    """Make a row on the worker that runs this."""
    worker = get_worker()
    shop = worker.plugins.get(name)
    return shop.make(task) if shop else Unfit(worker.address, problem=name)


async def check(name: str, dask_worker: Worker) -> Unfit | None:
    """Why a worker can make no rows, asked beside its rows: starting a foreman takes seconds."""
    from asyncio import to_thread

    shop = dask_worker.plugins.get(name)
    return await to_thread(shop.check) if shop else Unfit(dask_worker.address, problem=name)
