"""What becomes of work that does not end well, and of work that does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from stratege.bounded import Exceeded, Limits, at, each, first, start
from stratege.bounded.limits import can_bound

USUAL = Limits(seconds=20, memory=1 << 30)
here_or_in_a_child = pytest.mark.parametrize("limits", [None, USUAL], ids=["here", "in a child"])
pytestmark = pytest.mark.skipif(not can_bound(), reason="no child here")


@here_or_in_a_child
def test_the_result_comes_back(limits: Limits | None) -> None:
    assert start(lambda: {"pages": [1, 2], "pdf": bytes(3_000_000)}, limits).result()["pages"] == [1, 2]


def test_it_is_made_elsewhere() -> None:
    assert start(os.getpid, None).result() == os.getpid()
    assert start(os.getpid, USUAL).result() != os.getpid()


def fail() -> None:
    raise KeyError("node")


@here_or_in_a_child
def test_what_is_raised_is_raised(limits: Limits | None) -> None:
    with pytest.raises(KeyError, match="node") as caught:
        start(fail, limits).result()
    if limits:
        assert "in fail\n" in str(caught.value.__cause__)


class Choosy(Exception):
    """Cannot be made again from its arguments."""

    def __init__(self, first: int, second: int) -> None:
        super().__init__("choosy")

    def __reduce__(self) -> tuple[type[Choosy], tuple[()]]:
        return Choosy, ()  # as such classes do by themselves, until a library (tblib) has all exceptions made again


@pytest.mark.parametrize("make", [lambda: lambda: 0, lambda: (_ for _ in ()).throw(Choosy(1, 2))])
def test_what_cannot_come_back_is_told(make: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match=r"function|Choosy"):
        start(make, USUAL).result()


def spin() -> None:
    at("la boucle")
    while True:
        pass


def swell() -> None:
    held = []
    while True:
        held.append(bytearray(10_000_000))
        time.sleep(0.002)


@pytest.mark.parametrize(
    ("function", "limits", "cause"),
    [
        (spin, Limits(seconds=0.5), "time"),
        (lambda: time.sleep(600), Limits(seconds=0.1), "time"),
        (swell, Limits(memory=200_000_000), "memory"),
        (lambda: os.kill(os.getpid(), signal.SIGKILL), USUAL, "crash"),
        (lambda: os._exit(0), USUAL, "crash"),
    ],
    ids=["loop", "sleep", "memory", "fatal signal", "sudden end"],
)
def test_what_goes_too_far_is_stopped(function: Callable[[], None], limits: Limits, cause: str) -> None:
    with pytest.raises(Exceeded) as caught:
        start(function, limits).result()
    assert caught.value.cause == cause
    assert caught.value.place == ("la boucle" if function is spin else "")


def half(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    if number == 5:
        spin()
    if number == 7:
        print("a library that speaks")
        os.system("echo and its own child")
    return number // 2


def test_one_item_does_not_take_the_others_with_it() -> None:
    found = list(each(half, [2, 3, 4, 5, 7], Limits(seconds=0.5)))
    assert [item.cause if isinstance(item, Exceeded) else item for item in found] == [1, "crash", 2, "time", 3]


def burn(_item: int) -> int:
    end = time.process_time() + 0.4
    while time.process_time() < end:
        pass
    return os.getpid()


def test_the_time_is_that_of_each_item() -> None:
    children = list(each(burn, range(5), Limits(seconds=1)))
    assert len(set(children)) == 1 and isinstance(children[0], int)


def inverse(number: int) -> float:
    return 1 / number


@here_or_in_a_child
def test_an_exception_ends_the_items(limits: Limits | None) -> None:
    found = each(inverse, [1, 0, 2], limits)
    assert next(found) == 1
    with pytest.raises(ZeroDivisionError):
        next(found)


def folder_of(_item: int) -> str:
    with tempfile.NamedTemporaryFile(delete=False) as file:
        return file.name


def test_temporary_files_of_items_are_removed(tmp_path: Path) -> None:
    [name] = each(folder_of, [1], USUAL)
    assert isinstance(name, str) and name.startswith(str(tmp_path))


def test_works_go_on_at_the_same_time(tmp_path: Path) -> None:
    sign = tmp_path.with_suffix(".sign")

    def wait() -> str:
        while not sign.exists():
            time.sleep(0.01)
        return "seen"

    works = [start(wait, USUAL), start(sign.touch, USUAL)]
    assert [work.result() for work in works] == ["seen", None]


def test_a_work_that_nobody_wants_is_stopped() -> None:
    start(spin, Limits()).stop()


def test_what_was_about_to_be_printed_is_printed_once() -> None:
    code = (
        "import sys; from stratege.bounded import *; print('a', end=''); sys.stderr.write('b');"
        "start(lambda: print('c', flush=True), Limits()).result(); print('d')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("ac\nd\n", "b")


def test_a_child_does_not_outlive_its_parent() -> None:
    code = (
        "import os, sys, time; from stratege.bounded import *;"
        "work = start(lambda: (print(os.getpid(), flush=True), time.sleep(600)), Limits()); work.result()"
    )
    there = {**os.environ, "TMPDIR": tempfile.gettempdir()}
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=there) as parent:
        assert parent.stdout
        child = Path("/proc", parent.stdout.readline().strip(), "stat")
        assert child.exists()
        parent.kill()
    for _ in range(2000):
        if not child.exists() or child.read_text().rpartition(")")[2].split()[0] == "Z":
            break
        time.sleep(0.01)
    else:
        pytest.fail("it lives on")
    [left] = Path(tempfile.gettempdir()).iterdir()
    (left / "weasyprint-x").mkdir()
    os.utime(left, (0, 0))
    assert start(lambda: 3, USUAL).result() == 3  # and what the dead have left is swept


def test_without_room_for_temporary_files_it_works_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    assert start(lambda: 3, USUAL).result() == 3


def test_the_first_to_end_is_known() -> None:
    works = [start(lambda: time.sleep(30), USUAL), start(lambda: 7, USUAL)]
    assert first(works) is works[1] and works[1].result() == 7
    works[0].stop()


def test_the_first_to_go_too_far_or_to_die_is_known_as_well() -> None:
    slow = start(lambda: time.sleep(30), USUAL)
    for work, cause in (
        (start(lambda: os.kill(os.getpid(), signal.SIGKILL), USUAL), "crash"),
        (start(lambda: time.sleep(30), Limits(seconds=0.05)), "time"),
    ):
        assert first([slow, work]) is work
        with pytest.raises(Exceeded) as caught:
            work.result()
        assert caught.value.cause == cause
    slow.stop()
