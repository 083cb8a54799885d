"""A child that is ready before its work is known."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType

import pytest

from stratege.bounded import Ahead, Exceeded, Limits
from stratege.bounded.limits import can_bound

USUAL = Limits(seconds=20, memory=1 << 30)
pytestmark = pytest.mark.skipif(not can_bound(), reason="no child here")
ready: list[str] = []


def be_ready() -> None:
    ready.append("yes")


def know() -> tuple[int, list[str]]:
    return os.getpid(), ready


def test_what_was_prepared_is_there() -> None:
    here = os.getpid()
    process, told = Ahead[tuple[int, list[str]]](be_ready, USUAL).start(know).result()
    assert (process != here, told, ready) == (True, ["yes"], [])


def test_without_limits_nothing_is_prepared() -> None:
    assert Ahead[tuple[int, list[str]]](be_ready, None).start(know).result() == (os.getpid(), [])


@dataclass(frozen=True, slots=True)
class Held:
    """What work may hold, a view of a dictionary among it."""

    files: Mapping[str, bytes]

    def size(self) -> int:
        return len(self.files["a"])


def test_work_may_hold_much_and_what_only_shows_what_it_holds() -> None:
    held = Held(MappingProxyType({"a": bytes(3_000_000)}))
    assert Ahead[int](be_ready, USUAL).start(held.size).result() == 3_000_000


def test_a_preparation_that_fails_is_no_fault_of_the_work() -> None:
    assert Ahead[int](lambda: 1 // 0, USUAL).start(partial(abs, -3)).result() == 3


def test_another_child_takes_the_work_of_one_that_died() -> None:
    ahead = Ahead[tuple[int, list[str]]](partial(os._exit, 3), USUAL)
    while "Z" not in _state(ahead):
        time.sleep(0.01)
    process, told = ahead.start(know).result()
    assert (process != os.getpid(), told) == (True, [])


def _state(ahead: Ahead[tuple[int, list[str]]]) -> str:
    assert ahead._work
    return Path(f"/proc/{ahead._work._child}/stat").read_text(encoding="ascii").rpartition(")")[2]


def test_what_fails_is_told() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        Ahead[int](be_ready, USUAL).start(partial(int, "a")).result()


def hold() -> int:
    return len(bytearray(os.urandom(1)) * (200 << 20)) + (time.sleep(5) or 0)


def test_what_makes_ready_is_not_what_the_work_takes() -> None:
    ahead = Ahead[int](partial(ready.extend, ["x" * (90 << 20)]), Limits(seconds=20, memory=60 << 20))
    assert ahead.start(partial(abs, -3)).result() == 3
    greedy = Ahead[int](be_ready, Limits(seconds=20, memory=60 << 20)).start(hold)
    with pytest.raises(Exceeded, match="memory"):
        greedy.result()


@pytest.mark.parametrize("prepare", [be_ready, partial(time.sleep, 60), sys.exit])
def test_a_child_without_work_is_ended(prepare: partial[None]) -> None:
    ahead = Ahead[int](prepare, USUAL)
    ahead.stop()
    ahead.stop()
