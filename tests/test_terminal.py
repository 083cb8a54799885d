"""What a terminal shows while a report is made."""

from __future__ import annotations

import io
from itertools import count

import pytest

from stratege.terminal import Countdown, Progress, spell


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


def test_the_time_left_is_that_of_what_was_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    stream, ticks = Terminal(), count(0, 10)
    countdown = Countdown(4, stream, lambda: float(next(ticks)))
    countdown.begin()
    for made in (False, True, True):
        countdown.add(made=made)
    shown = [line for line in stream.getvalue().split("\r\033[K") if line]
    assert shown == ["0 sur 4", "1 sur 4", "2 sur 4, reste 20 s", "3 sur 4, reste 10 s"]


def test_nothing_is_shown_where_there_is_no_terminal() -> None:
    stream = io.StringIO()
    Countdown(1, stream).add(made=True)
    assert stream.getvalue() == ""


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.4, "0 s"), (59.6, "1 min 00 s"), (250, "4 min 10 s"), (7500, "2 h 05 min")]
)
def test_durations_as_people_say_them(seconds: float, said: str) -> None:
    assert spell(seconds) == said
