"""What a terminal shows: `Progress(sys.stderr)("pdf")` rewrites one line, and only on a terminal."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import TextIO

from stratege.diagnostics import phrase
from stratege.write.registry import WRITERS

READING = "lecture"


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
    """One line that says what is being done; silent when the stream is no terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        super().__init__(stream)
        self.report = ""

    def of(self, report: str, stage: str) -> None:
        """Show a stage of a report, which is the present one from now on."""
        self.report = report
        self(stage)

    def __call__(self, stage: str) -> None:
        """Show a stage of the present report."""
        if self.shown:
            self.show(f"{self.report} : {stage_words(stage)}…")


class Countdown(Line):
    """One line that says how many of `total` are done, and the time left, from what those that were made took."""

    def __init__(self, total: int, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(stream)
        self.total, self.clock, self.begun = total, clock, clock()
        self.done = self.made = 0

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
