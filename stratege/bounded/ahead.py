"""A child that makes itself ready before its work is known: `Ahead(import_all, limits).start(work).result()`.

What it does meanwhile costs no time where a second core is free: its parent may read what the work is about.
"""

from __future__ import annotations

import copyreg
import os
import pickle
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from io import BytesIO
from types import MappingProxyType
from typing import Generic, TypeVar

from stratege.bounded.limits import Limits, can_bound
from stratege.bounded.work import Work, start, start_pieces

T = TypeVar("T")


class Ahead(Generic[T]):
    """A child that runs `prepare`, then waits for its work, which `start` gives it, at most once.

    What `prepare` raises is not said: the work meets it again, or does without. Where there are no children, or no
    limits, nothing is prepared.
    """

    def __init__(self, prepare: Callable[[], object], limits: Limits | None) -> None:
        self._limits, self._giver = limits, -1
        self._work: Work[T] | None = None
        if limits is not None and can_bound():
            given, self._giver = os.pipe()
            self._work = start_pieces(partial(_pieces, prepare, given, self._giver, limits), limits)
            os.close(given)

    def start(self, function: Callable[[], T]) -> Work[T]:
        """Have the work begin; function and result go through `pickle`. If the child has died, another takes it."""
        work, self._work = self._work, None
        if work is None:
            return start(function, self._limits)
        giver, self._giver = self._giver, -1
        content = _packed(function)
        try:
            with os.fdopen(giver, "wb") as pipe:
                pipe.write(content)
        except BrokenPipeError:
            work.stop()
            return start(function, self._limits)
        work.begin()
        return work

    def stop(self) -> None:
        """End a child that was given nothing to do."""
        if self._work:
            os.close(self._giver)
            self._work.stop()
            self._work = None


def _pieces(prepare: Callable[[], object], given: int, giver: int, limits: Limits) -> Iterator[T]:
    """What a child gives of the work that comes through a pipe, once it is ready."""
    from stratege.bounded.child import allow  # what it imports is not on every system

    os.close(giver)  # else the pipe would not end with the parent's
    with suppress(Exception):
        prepare()
    with os.fdopen(given, "rb") as pipe:
        content = pipe.read()
    allow(limits.seconds)
    yield pickle.loads(content)()


def _packed(function: Callable[[], object]) -> bytes:
    """A function and what it holds, views of dictionaries among them, which `pickle` does not know."""
    packed = BytesIO()
    pickler = pickle.Pickler(packed, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = copyreg.dispatch_table | {MappingProxyType: _view}
    pickler.dump(function)
    return packed.getvalue()


def _view(view: MappingProxyType[object, object]) -> tuple[Callable[..., object], tuple[object]]:
    return _viewed, (dict(view),)


def _viewed(held: dict[object, object]) -> MappingProxyType[object, object]:
    return MappingProxyType(held)
