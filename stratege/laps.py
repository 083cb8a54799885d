"""Where the time of a build went: `with recording(laps), lap("pdf"), lap("layout"): …` adds to `laps["pdf/layout"]`.

Nothing is measured outside a recording. A process of its own has a recording of its own, which it sends back.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(slots=True)
class Lap:
    """A part of a build: seconds of the clock, how many times, what it asked of the cache and what was found there."""

    seconds: float = 0.0
    times: int = 0
    asked: int = 0
    found: int = 0


Laps = dict[str, Lap]  # by name; after « / », those within
_recorded: ContextVar[tuple[Laps, list[str]] | None] = ContextVar("recorded", default=None)


@contextmanager
def recording(laps: Laps) -> Iterator[None]:
    """Add to `laps` what is measured meanwhile."""
    before = _recorded.set((laps, []))
    try:
        yield
    finally:
        _recorded.reset(before)


@contextmanager
def lap(name: str) -> Iterator[None]:
    """Measure a part, within those that are measured already."""
    recorded = _recorded.get()
    if recorded is None:
        yield
        return
    laps, path = recorded
    path.append(name)
    here, begun = laps.setdefault("/".join(path), Lap()), time.perf_counter()
    try:
        yield
    finally:
        here.seconds += time.perf_counter() - begun
        here.times += 1
        path.pop()


def add(laps: Laps, more: Laps) -> None:
    """Add what one recording has to another one."""
    for name, lap in more.items():
        here = laps.setdefault(name, Lap())
        here.seconds += lap.seconds
        here.times += lap.times
        here.asked += lap.asked
        here.found += lap.found


def asked(found: bool) -> None:
    """Tell that the present part, and those around it, asked something of the cache, and whether it was there."""
    if recorded := _recorded.get():
        laps, path = recorded
        for depth in range(1, len(path) + 1):
            here = laps["/".join(path[:depth])]
            here.asked += 1
            here.found += found
