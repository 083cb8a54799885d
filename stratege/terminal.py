"""What a terminal shows: `Progress(sys.stderr)("pdf")` rewrites one line, and only on a terminal."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from stratege.diagnostics import phrase
from stratege.write.registry import WRITERS

READING = "lecture"


def stage_words(stage: str) -> str:
    """What is being done: a stage of the pipeline, or a format being written."""
    return phrase("stage_reading") if stage == READING else phrase("stage_writing", label=WRITERS[stage].label)


class Progress:
    """One line that says what is being done; silent when the stream is no terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self.shown = self.stream.isatty() and not os.environ.get("CI")
        self.report = ""

    def of(self, report: str, stage: str) -> None:
        """Show a stage of a report, which is the present one from now on."""
        self.report = report
        self(stage)

    def __call__(self, stage: str) -> None:
        """Show a stage of the present report."""
        if self.shown:
            self.stream.write(f"\r\033[K{self.report} : {stage_words(stage)}…")
            self.stream.flush()

    def clear(self) -> None:
        """Leave the line empty."""
        if self.shown:
            self.stream.write("\r\033[K")
            self.stream.flush()
