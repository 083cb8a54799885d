"""The rows of a batch made by a cluster of Dask: `Fleet(maker, "tcp://node:8786", tell).make(tasks, 0)`."""

from __future__ import annotations

import logging
import pkgutil
import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from distributed import Client

from stratege import __version__
from stratege.apps.batch.making import Maker, Outcome
from stratege.apps.batch.tasks import Task
from stratege.apps.cluster.foreman import Order
from stratege.apps.cluster.inputs import Inputs
from stratege.apps.cluster.plugin import Shop, Unfit, check
from stratege.apps.cluster.refused import Refused, refusal
from stratege.apps.cluster.versions import OURS, differences, versions
from stratege.apps.cluster.window import ABSENCE, Window
from stratege.diagnostics import Diagnostics, phrase
from stratege.project import reason

PATIENCE = 15.0  # s for a scheduler to answer, and for a first worker
NAMED = re.compile(rb"^__version__ = \"(.+)\"", re.MULTILINE)


@dataclass
class Fleet:
    """Makes rows as `maker` would on this machine; if `shared`, the workers write to its output themselves.

    `tell` is told what is wrong with workers that come later: they make no rows.
    """

    maker: Maker
    address: str
    tell: Callable[[Diagnostics], None]
    shared: bool = False
    patience: float = PATIENCE  # s
    absence: float = ABSENCE  # s
    _here: dict[str, str] = field(default_factory=versions, repr=False)

    def make(self, tasks: Iterable[Task], jobs: int) -> Iterator[Outcome]:
        """What came of each row, as soon as it is known; `jobs` rows are sent at a time, or as the cores want if 0.

        `Refused` before the first row, or once the cluster is lost: the rows that are left are then skipped.
        """
        with connected(self.address, self.patience) as client, self._probe() as probe:
            name = f"stratege-{secrets.token_hex(8)}"
            try:
                self._begin(client, name, probe)
                yield from Window(client, name, self.maker, jobs, self._late, self.absence).rows(tasks)
            finally:
                with suppress(Exception):  # of a scheduler that is gone
                    client.unregister_worker_plugin(name)

    def _begin(self, client: Client, name: str, probe: str) -> None:
        """Send the inputs to all workers, and compare what they have; `Refused`."""
        _check_ours(client)
        with suppress(Exception):  # each worker tells below what prevents it
            client.register_plugin(Shop(name, self._order(probe), Inputs.of(self.maker.project), self._here))
        found = Diagnostics()
        for worker, answer in client.run(check, name, on_error="return").items():
            if isinstance(answer, BaseException):
                answer = Unfit(worker, problem=_said(answer))
            if answer:
                self._explain(answer, found)
        if found.items:
            raise Refused(found)

    def _order(self, probe: str) -> Order:
        project, output = self.maker.project, str(self.maker.output.resolve()) if self.shared else ""
        cached, formats = project.cache.folder is not None, tuple(self.maker.formats)
        return Order(self.maker.report, formats, project.day, project.limits, cached, output, probe)

    def _late(self, unfit: Unfit) -> None:
        found = Diagnostics()
        self._explain(unfit, found)
        self.tell(found)

    def _explain(self, unfit: Unfit, found: Diagnostics) -> None:
        """Say why a worker can make no rows."""
        if unfit.standing is None:
            found.add("S165", None, worker=unfit.worker, problem=unfit.problem)
            return
        for thing, there, here in differences(self._here, unfit.standing.versions):
            _tell_version(unfit.worker, thing, there, here, found)
        if not unfit.standing.sees:
            found.add("S166", None, worker=unfit.worker, path=self.maker.output)

    @contextmanager
    def _probe(self) -> Iterator[str]:
        """The name of a file that stands in the shared folder as long as the batch lasts."""
        if not self.shared:
            yield ""
            return
        path: Path = self.maker.output / f".batch-{secrets.token_hex(8)}"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        except OSError as error:
            raise refusal("E004", path=path.parent, problem=reason(error)) from error
        try:
            yield path.name
        finally:
            path.unlink(missing_ok=True)


@contextmanager
def connected(address: str, patience: float) -> Iterator[Client]:
    """A client of a scheduler that has a worker, each within so many seconds; `Refused`."""
    for name in ("distributed", "distributed.client", "distributed.core", "distributed.comm"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what matters of it is told here
    try:
        client = Client(address, timeout=patience, set_as_default=False)
    except Exception as error:  # a name that is none, a port that is closed, a certificate that lacks
        raise refusal("S162", address=address, problem=_said(error)) from error
    try:
        try:
            client.wait_for_workers(1, timeout=patience)
        except TimeoutError:
            raise refusal("S163", address=address) from None
        yield client
    finally:
        with suppress(Exception):
            client.close(timeout=patience)


def _check_ours(client: Client) -> None:
    """Refuse workers, and a scheduler, that have no Stratège, or another version: they cannot even be asked."""
    found = Diagnostics()
    place = phrase("cluster_scheduler")
    there = {place: client.run_on_scheduler(pkgutil.get_data, "stratege", "__init__.py")}
    for worker, content in (there | client.run(pkgutil.get_data, "stratege", "__init__.py", on_error="return")).items():
        match = NAMED.search(content) if isinstance(content, bytes) else None
        version = match[1].decode() if match else ""
        if version != __version__:
            _tell_version(worker, OURS, version, __version__, found)
    if found.items:
        raise Refused(found)


def _tell_version(worker: str, thing: str, there: str, here: str, found: Diagnostics) -> None:
    names = {"fonts": phrase("cluster_fonts")}
    lacking = phrase("cluster_lacking")
    found.add("S164", None, worker=worker, thing=names.get(thing, thing), there=there or lacking, here=here or lacking)


def _said(error: BaseException) -> str:
    return f"{type(error).__name__} ({error})" if str(error) else type(error).__name__
