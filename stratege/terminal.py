"""What a terminal shows: `Progress("essay")("pdf")` rewrites one line, and only on a terminal."""

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


class Progress:
    """One line: the report, what is being done, the seconds since it began; silent when the stream is no terminal."""

    def __init__(
        self,
        report: str,
        stream: TextIO | None = None,
        *,
        quiet: bool = False,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self.report, self.stream, self.clock = report, stream or sys.stderr, clock
        self.shown = self.stream.isatty() and not quiet and not os.environ.get("CI")
        self.begun = clock()

    def of(self, report: str, stage: str) -> None:
        """Show a stage of a report, which is the present one from now on."""
        self.report = report
        self(stage)

    def __call__(self, stage: str) -> None:
        """Show a stage."""
        if self.shown:
            seconds = f"{self.clock() - self.begun:.1f}".replace(".", ",")
            self.stream.write(f"\r\033[K{self.report} : {stage_words(stage)}… {seconds} s")
            self.stream.flush()

    def clear(self) -> None:
        """Leave the line empty."""
        if self.shown:
            self.stream.write("\r\033[K")
            self.stream.flush()
