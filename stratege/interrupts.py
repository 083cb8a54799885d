"""Ctrl-C, heard wherever it comes: `with whole(): os.fork()` is interrupted before or after, never in between.

Python prints and forgets what is raised where it listens to no exception: in the hooks of a fork, in those of the
collector, in `__del__`. An interruption raised there would leave a traceback, and stop nothing.
"""

from __future__ import annotations

import _thread
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

STOPPING = (signal.SIGINT, signal.SIGTERM)
AGAIN = 0.01  # s after which what was forgotten is raised anew
INTERRUPTED = 130  # 128 and the number of SIGINT, as shells have it
UNTIL = ("watch",)  # the commands that an interruption is meant to end


@contextmanager
def whole() -> Iterator[None]:
    """What interrupts what is done here does so at its end; a process that is begun here waits for `listen`."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows, where nothing forks
        yield
        return
    former = signal.pthread_sigmask(signal.SIG_BLOCK, STOPPING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, former)


def listen() -> None:
    """Hear again, in a child that was begun within `whole`."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPING)


@contextmanager
def heard() -> Iterator[None]:
    """While this lasts, an interruption that Python would print and forget is raised again, where it stops us."""
    former = sys.unraisablehook
    try:
        alarm = signal.signal(signal.SIGALRM, signal.default_int_handler)
        timed = True
    except (AttributeError, ValueError):  # Windows, or a thread, which no signal interrupts
        timed = False

    def hook(fault: UnraisableHookArgs) -> None:
        if not issubclass(fault.exc_type, KeyboardInterrupt):
            former(fault)
        elif timed:
            signal.setitimer(signal.ITIMER_REAL, AGAIN)
        else:
            from threading import Timer  # rarely wanted

            Timer(AGAIN, _thread.interrupt_main).start()

    sys.unraisablehook = hook
    try:
        yield
    finally:
        sys.unraisablehook = former
        if timed:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, alarm)


def ended(arguments: Sequence[str]) -> int:
    """Say that a command was interrupted, unless that is how it ends; its exit code."""
    if set(UNTIL) & set(arguments[:1]):
        return 0
    print("interrompu", file=sys.stderr)
    return INTERRUPTED


def deaf() -> None:
    """Hear no more, once all is done: Python itself would end with a traceback, or by the signal.

    It does the latter, whatever the exit code, where the last text that it ran was interrupted: so it runs another.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    exec("")
