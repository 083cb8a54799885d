"""What commands take: `run([sys.executable, "-c", "pass"])` gives seconds of the clock, and of the processor."""

from __future__ import annotations

import resource
import subprocess
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple


class Cost(NamedTuple):
    """Seconds of the clock, and of the processor."""

    clock: float
    processor: float

    def of(self, many: float) -> Cost:
        """The cost of so many of them."""
        return Cost(self.clock * many, self.processor * many)


def cost(work: Callable[[], object]) -> Cost:
    """What some work takes that is done in child processes."""
    before, begun = _processor(), time.perf_counter()
    work()
    return Cost(time.perf_counter() - begun, _processor() - before)


def run(command: list[str], environment: Mapping[str, str] | None = None) -> Cost:
    """What a command takes, with its children; `RuntimeError`, with what it said, where it fails."""

    def work() -> None:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr)

    return cost(work)


def _processor() -> float:
    """Seconds of the processor that all processes took which have ended."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime
