"""The measure that other tests rely on tells a line from a square."""

from __future__ import annotations

import ast
from pathlib import Path

from growth import is_linear


def test_linear_work_is_told_from_quadratic_work() -> None:
    assert is_linear(lambda text: [ord(sign) for sign in text * 20], lambda count: "x" * count, 10_000)
    assert not is_linear(lambda text: [text.count("y") for _ in text], lambda count: "x" * count, 10_000)


def test_no_test_reads_the_clock_on_the_wall() -> None:
    for file in Path(__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "time":
                assert node.attr in ("process_time", "sleep"), f"{file.name}:{node.lineno}"
