"""What a terminal shows while a report is made."""

from __future__ import annotations

import io

import pytest

from stratege.terminal import Progress


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_progress_shows_report_stage_and_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    stream, times = Terminal(), iter([10.0, 10.0, 12.34])
    progress = Progress("essay", stream, clock=lambda: next(times))
    progress("lecture")
    progress("pdf")
    progress.clear()
    lines = stream.getvalue().split("\r\033[K")
    assert lines == ["", "essay : lecture du contenu… 0,0 s", "essay : écriture du PDF… 2,3 s", ""]


def test_progress_is_silent_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream, quiet, forge in ((io.StringIO(), False, ""), (Terminal(), True, ""), (Terminal(), False, "true")):
        monkeypatch.setenv("CI", forge)
        progress = Progress("essay", stream, quiet=quiet)
        progress("pdf")
        progress.clear()
        assert stream.getvalue() == ""
