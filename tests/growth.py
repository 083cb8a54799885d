"""How work grows with its text, whatever the machine: `is_linear(work, lambda count: "(" * count, 30_000)`."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

TIMES = 10  # the long text is as many short ones
LIMIT = 6  # linear work gives 1, up to 3 where a long text leaves the caches; quadratic work gives TIMES
TRIES = 5  # what else the machine does can only make a try worse


def is_linear(work: Callable[[str], object], text: Callable[[int], str], size: int) -> bool:
    """Whether a text of `size` costs the processor no more than LIMIT times the same text cut into TIMES."""
    short, long = text(size // TIMES), text(size)
    return any(_ratio(work, short, long) < LIMIT for _ in range(TRIES))


def _ratio(work: Callable[[str], object], short: str, long: str) -> float:
    many = _cost(work, [f"{short} {number}" for number in range(TIMES)])  # all different: nothing is remembered
    return _cost(work, [long]) / many if many else TIMES


def _cost(work: Callable[[str], object], texts: list[str]) -> float:
    """Seconds of this process alone, not those of the clock on the wall."""
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start


def operations(work: Callable[[], object]) -> int:
    """How many functions are called, in Python or in C: the same on any machine."""
    count = 0

    def counted(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
