"""What a library writes to the stream of errors by itself: `with captured() as told: …` keeps it from the author."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

STREAM = 2  # of errors, whoever writes to it


@contextmanager
def captured() -> Iterator[Callable[[], str]]:
    """What is written meanwhile, so far, by code that is no Python; nothing of it goes to the stream itself."""
    with suppress(AttributeError, OSError, ValueError):  # where Python has no such stream, or it is closed
        sys.stderr.flush()
    with tempfile.TemporaryFile() as file:
        usual = os.dup(STREAM)
        os.dup2(file.fileno(), STREAM)
        try:
            yield lambda: _written(file.fileno())
        finally:
            os.dup2(usual, STREAM)
            os.close(usual)


def _written(descriptor: int) -> str:
    size = os.fstat(descriptor).st_size
    return os.pread(descriptor, size, 0).decode("utf-8", "replace")
