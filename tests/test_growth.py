"""The measure that other tests rely on tells a line from a square."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from growth import is_linear


@pytest.mark.parametrize(("power", "linear"), [(1, True), (1.5, True), (1.9, False), (2, False), (3, False)])
def test_a_line_is_told_from_a_square(power: float, linear: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a clock that only the work moves: what a real one shows depends on the machine."""
    monkeypatch.setattr("growth.time.process_time", clock := _Clock())
    assert is_linear(_work(clock, power), lambda count: "x" * count, 10_000) == linear


def test_work_that_repeats_itself_is_real_work() -> None:
    assert is_linear(lambda text: [ord(sign) for sign in text * 20], lambda count: "x" * count, 10_000)


class _Clock:
    """Seconds that pass only where work says so."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def _work(clock: _Clock, power: float) -> Callable[[str], None]:
    def work(text: str) -> None:
        clock.seconds += len(text) ** power

    return work


def test_no_test_reads_the_clock_on_the_wall() -> None:
    for file in Path(__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "time":
                assert node.attr in ("process_time", "sleep"), f"{file.name}:{node.lineno}"
