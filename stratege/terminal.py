"""What a terminal shows: `Progress("essay")("pdf")` rewrites one line, and only on a terminal."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import TextIO

from stratege.diagnostics import phrase
from stratege.laps import Lap, Laps
from stratege.write.registry import WRITERS

READING = "lecture"
SHOWN = 0.005  # s: parts that take less are left out of a timetable, unless they asked something of the cache


def stage_words(stage: str) -> str:
    """What is being done: a stage of the pipeline, or a format being written."""
    return phrase("stage_reading") if stage == READING else phrase("stage_writing", label=WRITERS[stage].label)


class Line:
    """One line of a terminal, that is written again and again; silent when the stream is no terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self.shown = self.stream.isatty() and not os.environ.get("CI")

    def show(self, text: str) -> None:
        """Write the line."""
        if self.shown:
            self.stream.write(f"\r\033[K{text}")
            self.stream.flush()

    def clear(self) -> None:
        """Leave the line empty."""
        self.show("")


class Progress(Line):
    """One line: the report, what is being done, the seconds since it began; silent when the stream is no terminal."""

    def __init__(
        self,
        report: str,
        stream: TextIO | None = None,
        *,
        quiet: bool = False,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(stream)
        self.report, self.clock, self.begun = report, clock, clock()
        self.shown = self.shown and not quiet

    def of(self, report: str, stage: str) -> None:
        """Show a stage of a report, which is the present one from now on."""
        self.report = report
        self(stage)

    def __call__(self, stage: str) -> None:
        """Show a stage."""
        if self.shown:
            seconds = f"{self.clock() - self.begun:.1f}".replace(".", ",")
            self.show(f"{self.report} : {stage_words(stage)}… {seconds} s")


class Countdown(Line):
    """One line that says how many of `total` are done, and the time left, from what those that were made took."""

    def __init__(self, total: int, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(stream)
        self.total, self.clock, self.begun = total, clock, clock()
        self.done = self.made = 0

    def begin(self) -> None:
        """Say that nothing is done yet: the first takes longest."""
        self.show(phrase("batch_progress", done=0, total=self.total))

    def add(self, *, made: bool) -> None:
        """One more is done; what was not to be `made` took no time."""
        self.done += 1
        self.made += made
        left = (self.clock() - self.begun) / self.made * (self.total - self.done) if self.made else None
        words = {"done": self.done, "total": self.total, "left": "" if left is None else spell(left)}
        self.show(phrase("batch_progress" if left is None else "batch_left", **words))


def spell(seconds: float) -> str:
    """A duration as people say it: « 42 s », « 4 min 10 s », « 2 h 05 min »."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"


def timetable(laps: Laps) -> str:
    """Where the time of a build went, a line a part, aligned: how long, how many times, what came from the cache."""
    head = [phrase(f"laps_{name}") for name in ("stage", "seconds", "times", "cache")]
    rows = [head, *(_row(name, lap) for name, lap in laps.items() if _is_shown(name, lap))]
    wide, *others = (max(map(len, column)) for column in zip(*rows, strict=True))
    lines = ([row[0].ljust(wide), *map(str.rjust, row[1:], others)] for row in rows)
    return "\n".join("  ".join(line).rstrip() for line in lines)


def _is_shown(name: str, lap: Lap) -> bool:
    """Stages are always shown."""
    return "/" not in name or lap.seconds >= SHOWN or lap.asked > 0


def _row(name: str, lap: Lap) -> list[str]:
    *above, last = name.split("/")
    label = WRITERS[last].label if last in WRITERS else phrase(f"lap_{last}")
    times = f"{lap.times}" if lap.times > 1 else ""
    cache = phrase("laps_found", found=lap.found, asked=lap.asked) if lap.asked else ""
    seconds = f"{lap.seconds:.2f}".replace(".", ",")
    return [f"{'  ' * len(above)}{label}", f"{seconds} s", times, cache]
