"""When Python looks for cycles of garbage: `with uncollected(): …` is for work that makes many objects, drops few.

`collect_seldom()` is for a whole process.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# A report is a great many small objects that live as long as its making: Python's own thresholds look at them all again
# and again, for a tenth of the time. What a check of a report of fifty pages makes stays below the first.
SELDOM = 800_000, 20, 100


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no cycles meanwhile: such work may spend half its time there, and finds none."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def collect_seldom() -> None:
    """From now on, look for cycles when many objects were made."""
    gc.set_threshold(*SELDOM)
