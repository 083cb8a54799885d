"""Code between ticks: `Ticks("a `b` c").closing(3, 1)` is 4, where the tick after « b » stands."""

from __future__ import annotations

import re
from bisect import bisect_left

TICKS = re.compile(r"`+")


class Ticks:
    """Where the runs of each number of ticks begin in a stretch of prose."""

    def __init__(self, text: str) -> None:
        self.runs: dict[int, list[int]] = {}
        for run in TICKS.finditer(text):
            self.runs.setdefault(len(run[0]), []).append(run.start())

    def closing(self, start: int, count: int) -> int | None:
        """The first run of so many ticks from `start` on."""
        runs = self.runs.get(count, [])
        index = bisect_left(runs, start)
        return runs[index] if index < len(runs) else None
