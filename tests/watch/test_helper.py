"""A process that makes one thing at a time, and may die of it."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections.abc import Generator, Iterator
from contextlib import closing
from multiprocessing.connection import wait
from pathlib import Path

import pytest

from stratege.bounded import Exceeded, Limits
from stratege.bounded.limits import can_bound
from stratege.watch.helper import Helper


@pytest.fixture
def helper() -> Iterator[Helper[object]]:
    with closing(Helper[object](["json"])) as made:
        yield made


def answer(helper: Helper[object]) -> object:
    """What it gives, once it is ready."""
    assert wait([helper.connection], 120)
    return helper.answer()


def test_it_makes_one_thing_after_the_other_in_one_process(helper: Helper[object]) -> None:
    helper.ask(divmod, 7, 2)
    assert helper.busy
    assert answer(helper) == (3, 1)
    assert not helper.busy and helper.seconds == 0
    helper.ask(os.getpid)
    first = answer(helper)
    helper.ask(os.getpid)
    assert answer(helper) == first != os.getpid()


def count(most: int) -> Generator[str, None, int]:
    yield from map(str, range(most))
    return most


def test_it_gives_what_is_known_before_the_end(helper: Helper[object]) -> None:
    helper.ask(count, 2)
    assert [answer(helper), helper.busy] == ["0", True]
    assert [answer(helper), helper.busy] == ["1", True]
    assert [answer(helper), helper.busy] == [2, False]


def test_its_death_is_told_and_another_stands_ready(helper: Helper[object]) -> None:
    helper.ask(os._exit, 3)
    with pytest.raises(Exceeded) as told:
        answer(helper)
    assert told.value.cause == "crash"
    assert not helper.busy
    helper.ask(divmod, 7, 2)
    assert answer(helper) == (3, 1)


def test_one_that_died_in_idleness_is_replaced(helper: Helper[object]) -> None:
    helper.ask(os.getpid)
    first = answer(helper)
    assert isinstance(first, int)
    os.kill(first, signal.SIGKILL)
    assert wait([helper.connection], 120)  # its end
    helper.ask(divmod, 7, 2)
    try:
        assert answer(helper) == (3, 1)
    except Exceeded:  # the question went out before the system knew
        helper.ask(divmod, 7, 2)
        assert answer(helper) == (3, 1)


def test_what_it_does_can_be_dropped(helper: Helper[object]) -> None:
    helper.ask(time.sleep, 3600)
    assert helper.busy
    helper.restart()
    assert not helper.busy
    helper.ask(divmod, 7, 2)
    assert answer(helper) == (3, 1)


def test_the_keyboard_is_not_its_affair(helper: Helper[object]) -> None:
    helper.ask(os.getpid)
    first = answer(helper)
    assert isinstance(first, int)
    os.kill(first, signal.SIGINT)
    helper.ask(os.getpid)
    assert answer(helper) == first


def test_it_yields_to_others() -> None:
    with closing(Helper[object]([], nice=3)) as polite:
        polite.ask(os.nice, 0)
        assert answer(polite) == os.nice(0) + 3


def test_it_ends_with_its_owner() -> None:
    with closing(Helper[object]([])) as helper:
        helper.ask(os.getpid)
        child = answer(helper)
    assert isinstance(child, int)
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


def spin() -> None:
    while True:
        pass


def fill() -> None:
    """Take ever more memory, until nobody waits any more."""
    held = list[bytes]()
    while True:
        held.append(bytes(range(256)) * 4096)


bounded = pytest.mark.skipif(not can_bound(), reason="this system cannot tell what a process takes")


@bounded
def test_what_never_ends_is_ended_by_the_processor_time_of_one_answer() -> None:
    with closing(Helper[object]([], limits=Limits(seconds=1))) as helper:
        for _ in range(3):
            helper.ask(divmod, 7, 2)
            assert answer(helper) == (3, 1)
        helper.ask(spin)
        with pytest.raises(Exceeded) as told:
            answer(helper)
        assert told.value.cause == "time"
        helper.ask(divmod, 7, 2)
        assert answer(helper) == (3, 1)


def test_what_sleeps_for_ever_is_told_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(Helper[object]([], limits=Limits(seconds=1))) as helper:
        helper.ask(time.sleep, 3600)
        assert helper.excess() is None
        monkeypatch.setattr(Helper, "seconds", 5.0)
        assert helper.excess() == "time"
        with pytest.raises(Exceeded) as told:
            helper.answer()
        assert told.value.cause == "time" and not helper.busy


@bounded
def test_what_takes_all_the_memory_is_told() -> None:
    with closing(Helper[object]([], limits=Limits(memory=1 << 26))) as helper:
        helper.ask(fill)
        while not helper.excess():
            time.sleep(0.01)
        with pytest.raises(Exceeded) as told:
            helper.answer()
        assert told.value.cause == "memory"
        helper.ask(divmod, 7, 2)
        assert helper.excess() is None
        assert answer(helper) == (3, 1)


@bounded
def test_what_it_leaves_among_temporary_files_goes_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with closing(Helper[object]([])) as helper:
        helper.ask(tempfile.mkdtemp)
        left = answer(helper)
        assert isinstance(left, str) and Path(left).is_relative_to(tmp_path) and Path(left).exists()
        helper.restart()
        assert not Path(left).exists()
    assert not list(tmp_path.iterdir())
