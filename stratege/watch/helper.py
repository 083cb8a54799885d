"""A process that makes one thing at a time: `helper.ask(make_page, wanted)`, then `helper.answer()`.

It stays, with what it has imported and remembers; it may die, or be stopped, without its owner. What one answer may
take has the limits of any work: `helper.excess()` tells the one that is passed.
"""

from __future__ import annotations

import gc
import math
import multiprocessing
import os
import signal
import tempfile
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from typing import Generic, TypeVar, cast

from stratege.bounded import Cause, Exceeded, Limits
from stratege.bounded.limits import can_bound
from stratege.bounded.room import Room
from stratege.bounded.work import PATIENCE, cause_of, memory
from stratege.garbage import collect_seldom
from stratege.interrupts import listen, whole

T = TypeVar("T")


class Helper(Generic[T]):
    """A process of our own, begun at once with `modules` imported; `nice` is what it yields to others.

    Its answers are of one type, and each has the `limits` of any work, where the system can tell. Only the main thread
    may own one: it keeps the keyboard's interruption from its child.
    """

    def __init__(self, modules: Sequence[str], nice: int = 0, limits: Limits | None = None) -> None:
        self._modules, self._nice, self._limits = modules, nice, limits
        self._asked: float | None = None
        self._first = 0  # bytes of memory that it had when it was asked
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")  # a fork would take the threads' locks along
        self.connection, theirs = context.Pipe()
        self._room = Room() if can_bound() else None
        folder = self._room.environment().get("TMPDIR", "") if self._room else ""
        seconds = self._limits.seconds if self._limits and can_bound() else math.inf
        given = (theirs, self._modules, self._nice, folder, seconds)
        self._process = context.Process(target=_live, args=given, daemon=True)
        if os.name == "posix":
            resource_tracker.ensure_running()  # its own start would let Ctrl-C through to the child's
        with whole():  # the child has this from its first moment
            self._process.start()
        theirs.close()

    @property
    def busy(self) -> bool:
        """Whether an answer is due."""
        return self._asked is not None

    @property
    def seconds(self) -> float:
        """Since it was asked."""
        return time.monotonic() - self._asked if self._asked is not None else 0.0

    def ask(self, function: Callable[..., T | Generator[T, None, T]], *arguments: object) -> None:
        """Have a function of a module called; both it and its arguments go through `pickle`."""
        try:
            self._send(function, arguments)
        except OSError:  # it died while it had nothing to do
            self.restart()
            self._send(function, arguments)

    def _send(self, function: Callable[..., object], arguments: tuple[object, ...]) -> None:
        self._asked, self._first = time.monotonic(), self._memory()
        self.connection.send((function, arguments))

    def excess(self) -> Cause | None:
        """The limit that what is being made has passed, if one is; there is then nothing to wait for."""
        if not self.busy or not self._limits:
            return None
        if self.seconds > PATIENCE * self._limits.seconds:
            return "time"
        return "memory" if self._memory() - self._first > self._limits.memory else None

    def _memory(self) -> int:
        return memory(self._process.pid or 0)

    def answer(self) -> T:
        """What the function gave, once `connection` is ready; `Exceeded`, and another process stands ready.

        A function that yields gives several answers, the last of which is what it returns: until then, it is busy.
        """
        try:
            if cause := self.excess():
                raise Exceeded(cause)
            given, more = self.connection.recv()
        except (EOFError, OSError) as error:
            self._process.join()
            cause = cause_of(self._process.exitcode or 0)
            self.restart()
            raise Exceeded(cause) from error
        except Exceeded:
            self.restart()
            raise
        self._asked = self._asked if more else None
        return cast(T, given)

    def restart(self) -> None:
        """Stop what it is doing, and begin anew."""
        self.close()
        self._start()

    def close(self) -> None:
        """End the process, whatever it is at."""
        self._asked = None
        self.connection.close()
        self._process.kill()
        self._process.join()
        self._process.close()
        if self._room:
            self._room.close()


def _live(connection: Connection, modules: Sequence[str], nice: int, folder: str, seconds: float) -> None:
    """The life of the process: it ends with its owner, who removes the `folder` of its temporary files."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    listen()  # to who ends it
    tempfile.tempdir = folder or None
    if nice and hasattr(os, "nice"):
        os.nice(nice)
    for module in modules:
        import_module(module)
    gc.freeze()  # what was imported stays
    collect_seldom()
    with suppress(EOFError, OSError):
        while True:
            function, arguments = connection.recv()
            _allow(seconds)
            for piece in _pieces(function(*arguments)):
                connection.send(piece)
            del function, arguments, piece
            gc.collect()  # now, while nobody waits


def _pieces(given: object) -> Iterator[tuple[object, bool]]:
    """What a function gave, and whether more comes: what a generator yields comes before what it returns."""
    if not isinstance(given, Generator):
        yield given, False
        return
    while True:
        try:
            piece = next(given)
        except StopIteration as end:
            yield end.value, False
            return
        yield piece, True


def _allow(seconds: float) -> None:
    """So much time of the processor for the next answer."""
    if seconds < math.inf:
        from stratege.bounded.child import allow  # what it imports is not on every system

        allow(seconds)
