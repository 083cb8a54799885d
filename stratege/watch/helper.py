"""A process that makes one thing at a time: `helper.ask(make_page, wanted)`, then `helper.answer()`.

It stays, with what it has imported and remembers; it may die, or be stopped, without its owner.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

from stratege.interrupts import listen, whole

T = TypeVar("T")


class Died(Exception):
    """The process ended before it answered."""


class Helper(Generic[T]):
    """A process of our own, begun at once with `modules` imported; `nice` is what it yields to others.

    Its answers are of one type. Only the main thread may own one: it keeps the keyboard's interruption from its child.
    """

    def __init__(self, modules: Sequence[str], nice: int = 0) -> None:
        self._modules, self._nice = modules, nice
        self._asked: float | None = None
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")  # a fork would take the threads' locks along
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_live, args=(theirs, self._modules, self._nice), daemon=True)
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

    def ask(self, function: Callable[..., T], *arguments: object) -> None:
        """Have a function of a module called; both it and its arguments go through `pickle`."""
        self._asked = time.monotonic()
        try:
            self.connection.send((function, arguments))
        except OSError:  # it died while it had nothing to do
            self.restart()
            self._asked = time.monotonic()
            self.connection.send((function, arguments))

    def answer(self) -> T:
        """What the function gave, once `connection` is ready; `Died`, and another process stands ready."""
        try:
            given: T = self.connection.recv()
        except (EOFError, OSError) as error:
            self.restart()
            raise Died from error
        self._asked = None
        return given

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


def _live(connection: Connection, modules: Sequence[str], nice: int) -> None:
    """The life of the process: it ends with its owner."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    listen()  # to who ends it
    if nice and hasattr(os, "nice"):
        os.nice(nice)
    for module in modules:
        import_module(module)
    gc.freeze()  # what was imported stays
    with suppress(EOFError, OSError):
        while True:
            function, arguments = connection.recv()
            connection.send(function(*arguments))
            del function, arguments
            gc.collect()  # now, while nobody waits
