"""What a child may take, and what is said of one that took more: `Limits(seconds=20)`."""

from __future__ import annotations

import sys
from typing import Literal

from stratege.records import record

Cause = Literal["time", "memory", "crash"]


@record
class Limits:
    """What a child may take: seconds of processor, bytes of memory beyond those that it starts with."""

    seconds: float = 300
    memory: int = 3 << 30


class Exceeded(Exception):
    """A child that was stopped, or died: why, and what it was at when it last said so."""

    def __init__(self, cause: Cause, place: str = "") -> None:
        super().__init__(cause, place)
        self.cause = cause
        self.place = place


def can_bound() -> bool:
    """Whether this system can start, watch and stop a child that knows all that its parent knows."""
    return sys.platform == "linux"
