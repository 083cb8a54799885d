"""The child's side: `live(pieces, pipe, limits, parent)` sends what the work gives, and never returns."""

from __future__ import annotations

import ctypes
import math
import os
import pickle
import resource
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from typing import NoReturn

from stratege.bounded.limits import Limits
from stratege.interrupts import listen

FAILED = 70  # the exit code of a child that could not even say why (EX_SOFTWARE of sysexits.h)
DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of prctl(2)


def live(pieces: Callable[[], Iterator[object]], pipe: int, limits: Limits, parent: int) -> NoReturn:
    """The life of a child, which runs none of its parent's handlers."""
    try:
        listen()
        _die_with(parent)
        _send_all(pieces, pipe, limits)
    except BaseException:  # interrupted, or nobody reads: there is nobody to tell
        os._exit(FAILED)
    os._exit(0)


def main() -> NoReturn:
    """A child that shares nothing with its parent: its work comes as a pickle on the standard input."""
    pipe = os.dup(1)
    os.dup2(2, 1)  # what a library prints is no piece
    function, items, limits, parent = pickle.load(sys.stdin.buffer)
    live(lambda: map(function, items), pipe, limits, parent)


def _die_with(parent: int) -> None:
    """No orphan, and no dump of the memory of whatever dies."""
    ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGKILL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if os.getppid() != parent:
        os._exit(FAILED)


def allow(seconds: float) -> None:
    """So much time of the processor from now on, for this process: SIGXCPU ends it then."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = math.ceil(used.ru_utime + used.ru_stime + seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))


def _send_all(pieces: Callable[[], Iterator[object]], pipe: int, limits: Limits) -> None:
    allow(limits.seconds)
    try:
        for piece in pieces():
            _send(pipe, _packed(piece))
            allow(limits.seconds)
    except Exception as error:  # whatever it is, it is the caller's to judge
        _send(pipe, _packed(error, "".join(traceback.format_exception(error))))
    os.write(pipe, bytes(8))


def _packed(value: object, trace: str = "") -> bytes:
    try:
        packed = pickle.dumps((value, trace), pickle.HIGHEST_PROTOCOL)
        return packed if not trace else pickle.dumps(pickle.loads(packed), pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # what cannot go through, such as an exception that asks for arguments of its own
        return pickle.dumps((TypeError(f"{type(value).__name__}: {value}"), trace or str(error)))


def _send(pipe: int, content: bytes) -> None:
    view = memoryview(len(content).to_bytes(8, "little") + content)
    while view:
        view = view[os.write(pipe, view) :]
