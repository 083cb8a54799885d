"""The parent's side: `Work` reads what a child sends, watches it and stops it."""

from __future__ import annotations

import gc
import mmap
import os
import pickle
import select
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from stratege.bounded.limits import Cause, Exceeded, Limits, can_bound
from stratege.bounded.room import Room
from stratege.interrupts import whole

T = TypeVar("T")
Given = TypeVar("Given")
PERIOD = 0.05  # s between two looks at the memory of a child
PATIENCE = 4  # seconds of the clock for one of the processor: other programs run too
BLOCK = 1 << 16


class Trace(Exception):
    """Where an exception was raised in a child, as words."""


class Work(Generic[T]):
    """A child at work; it is stopped when nobody wants its result any more."""

    def __init__(self, child: int, pipe: int, limits: Limits, room: Room) -> None:
        self._child, self._pipe, self._limits, self._room = child, pipe, limits, room
        self._deadline = time.monotonic() + PATIENCE * limits.seconds
        self._fault: Exceeded | None = None
        self._first = memory(child)
        self._status: int | None = None
        self._held = bytearray()

    def begin(self) -> None:
        """Count what the child takes from now on: it only made itself ready before."""
        self._first = memory(self._child)

    def result(self) -> T:
        """What the work gives; `Exceeded`, or what the work raises."""
        try:  # rather than the first of `results`: what interrupts the end of a generator that is left is lost
            message = self._message()
            assert message is not None  # a child that says nothing has died, which is raised
            return _given(*message)
        finally:
            self.stop()

    def results(self) -> Iterator[T]:
        """What the work gives, piece by piece."""
        try:
            while (message := self._message()) is not None:
                yield _given(*message)
        finally:
            self.stop()

    def _message(self) -> tuple[T, str] | None:
        """The next piece, or an exception with its trace; None at the end."""
        if self._fault:
            raise self._fault
        self._deadline = time.monotonic() + PATIENCE * self._limits.seconds
        size = int.from_bytes(self._read(8), "little")
        return pickle.loads(self._read(size)) if size else None

    def _read(self, size: int) -> bytes:
        while len(self._held) < size:
            self._wait()
            block = os.read(self._pipe, max(BLOCK, size - len(self._held)))
            if not block:
                raise self._death()
            self._held += block
        piece = bytes(self._held[:size])
        del self._held[:size]
        return piece

    def _wait(self) -> None:
        """Until there is something to read, or a limit is reached."""
        while not select.select([self._pipe], [], [], PERIOD)[0]:
            if fault := self._excess():
                raise fault

    def _excess(self) -> Exceeded | None:
        """The limit that is reached, if one is."""
        if time.monotonic() > self._deadline:
            return Exceeded("time", self._room.last())
        if memory(self._child) - self._first > self._limits.memory:
            return Exceeded("memory", self._room.last())
        return None

    def ready(self) -> int | None:
        """What to wait on, as `select` takes it; None when the result, or what is said in its place, is there."""
        self._fault = self._fault or self._excess()
        return None if self._fault else self._pipe

    def _death(self) -> Exceeded:
        """Why the child has died without a word."""
        self._status = self._status if self._status is not None else os.waitpid(self._child, 0)[1]
        return Exceeded(cause_of(os.waitstatus_to_exitcode(self._status)), self._room.last())

    def stop(self) -> None:
        """End the child, whatever it is at."""
        if self._pipe >= 0:
            os.close(self._pipe)
            self._pipe = -1
        if self._status is None:
            with suppress(ProcessLookupError):
                os.kill(self._child, signal.SIGKILL)
            self._status = os.waitpid(self._child, 0)[1]
        self._room.close()


def _given(value: T, trace: str) -> T:
    """What a child sent; raised where it is an exception."""
    if isinstance(value, BaseException) and trace:
        raise value from Trace(trace)
    return value


class _Here(Work[T]):
    """Work that is done in the caller's own process, when its result is wanted."""

    def __init__(self, pieces: Callable[[], Iterator[T]]) -> None:
        self._pieces = pieces

    def result(self) -> T:
        return next(self._pieces())

    def results(self) -> Iterator[T]:
        return self._pieces()

    def ready(self) -> int | None:
        """Nothing is to be waited for."""
        return None

    def stop(self) -> None:
        """Nothing has begun."""


def start(function: Callable[[], T], limits: Limits | None) -> Work[T]:
    """Begin some work in a child, of which nothing but its result comes back: that must go through `pickle`.

    Without limits there is no child: the work is done here, once its result is wanted.
    """

    def pieces() -> Iterator[T]:
        yield function()

    return start_pieces(pieces, limits)


def first(works: Sequence[Work[T]]) -> Work[T]:
    """The first of some works to say something, to die or to reach a limit; its `result` tells which."""
    while True:
        pipes = {}
        for work in works:
            if (pipe := work.ready()) is None:
                return work
            pipes[pipe] = work
        for pipe in select.select(list(pipes), [], [], PERIOD)[0]:
            return pipes[pipe]


def each(function: Callable[[Given], T], items: Sequence[Given], limits: Limits | None) -> Iterator[T | Exceeded]:
    """The result of each item, in order, from one child as long as it lives; `limits` are those of one item.

    An item that is too much for its child, or kills it, gives an `Exceeded` in its place, and a new child goes on. The
    child shares nothing with its parent, for libraries that no fork survives: function and items go through `pickle`.
    """
    done = 0
    while done < len(items):
        work = _spawn(function, items[done:], limits)
        try:
            for outcome in work.results():
                done += 1
                yield outcome
        except Exceeded as fault:
            done += 1
            yield fault


def start_pieces(pieces: Callable[[], Iterator[T]], limits: Limits | None) -> Work[T]:
    """Begin some work in a child as `start` does, which gives its result piece by piece."""
    if limits is None or not can_bound():
        return _Here(pieces)
    room, (reader, writer) = Room(), os.pipe()
    for stream in (sys.stdout, sys.stderr):  # else the child would write what they hold once more
        with suppress(AttributeError, OSError, ValueError):
            stream.flush()
    parent = os.getpid()
    with whole():  # what interrupts a child before `live` would run what its parent does then
        child = os.fork()
        if not child:
            from stratege.bounded.child import live  # what it imports is not on every system

            room.enter()
            gc.freeze()  # what the parent holds is not the child's to collect: its pages stay shared
            live(pieces, writer, limits, parent)
    os.close(writer)
    return Work(child, reader, limits, room)


def _spawn(function: Callable[[Given], T], items: Sequence[Given], limits: Limits | None) -> Work[T]:
    if limits is None or not can_bound():
        return _Here(partial(map, function, items))
    room, (given, giver), (reader, writer) = Room(), os.pipe(), os.pipe()
    path = os.pathsep.join(folder or str(Path.cwd()) for folder in sys.path)
    child = os.posix_spawn(
        sys.executable,
        [sys.executable, "-c", "from stratege.bounded.child import main; main()"],
        {**os.environ, "PYTHONPATH": path, **room.environment()},
        file_actions=[(os.POSIX_SPAWN_DUP2, given, 0), (os.POSIX_SPAWN_DUP2, writer, 1)],
        setsigmask=[signal.SIGINT],  # Ctrl-C is its parent's affair: it would say where it was
    )
    os.close(given)
    os.close(writer)
    with suppress(BrokenPipeError), os.fdopen(giver, "wb") as pipe:  # a child that died already is told below
        pickle.dump((function, items, limits, os.getpid()), pipe, pickle.HIGHEST_PROTOCOL)
    return Work(child, reader, limits, room)


def cause_of(exit_code: int) -> Cause:
    """Why a child has died without a word, by its exit code: the opposite of a signal's number where one ended it."""
    return "time" if exit_code == -signal.SIGXCPU else "crash"


def memory(process: int) -> int:
    """The bytes of memory that a process holds now; 0 once it is dead, and where the system does not say."""
    try:
        return int(Path(f"/proc/{process}/statm").read_bytes().split()[1]) * mmap.PAGESIZE
    except (OSError, IndexError):
        return 0
