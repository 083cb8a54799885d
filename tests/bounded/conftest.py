"""What no test of children leaves behind."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No child that runs on or waits to be buried, no temporary file, no open pipe."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before, children = os.listdir("/proc/self/fd"), _children()  # noqa: PTH208
    yield
    assert _children() == children
    assert list(tmp_path.iterdir()) == []
    assert len(os.listdir("/proc/self/fd")) == len(before)  # noqa: PTH208


def _children() -> set[str]:
    """Those of this process, the dead that wait to be buried among them."""
    lists = [path.read_text(encoding="ascii") for path in Path("/proc/self/task").glob("*/children")]
    return set(" ".join(lists).split())
