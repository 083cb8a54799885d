"""A process that makes one thing at a time, and may die of it."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing
from multiprocessing.connection import wait

import pytest

from stratege.watch.helper import Died, Helper


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


def test_its_death_is_told_and_another_stands_ready(helper: Helper[object]) -> None:
    helper.ask(os._exit, 3)
    with pytest.raises(Died):
        answer(helper)
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
    except Died:  # the question went out before the system knew
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
