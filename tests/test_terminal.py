"""What a terminal shows while reports are made."""

from __future__ import annotations

from io import StringIO
from itertools import count

import pytest

from stratege.terminal import Countdown, spell


class Terminal(StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        return True


def test_the_time_left_is_that_of_what_was_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    stream, ticks = Terminal(), count(0, 10)
    countdown = Countdown(4, stream, lambda: float(next(ticks)))
    for made in (False, True, True):
        countdown.add(made=made)
    shown = [line for line in stream.getvalue().split("\r\033[K") if line]
    assert shown == ["1 sur 4", "2 sur 4, reste 20 s", "3 sur 4, reste 10 s"]


def test_nothing_is_shown_where_there_is_no_terminal() -> None:
    stream = StringIO()
    Countdown(1, stream).add(made=True)
    assert stream.getvalue() == ""


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.4, "0 s"), (59.6, "1 min 00 s"), (250, "4 min 10 s"), (7500, "2 h 05 min")]
)
def test_durations_as_people_say_them(seconds: float, said: str) -> None:
    assert spell(seconds) == said
