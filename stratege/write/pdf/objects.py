"""The objects of a PDF, put into bytes once: `once(PDF.write)` is the same, sooner.

pydyf puts each into bytes twice: where it is written, and for the identifier of the file, which is a digest of all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Item(Protocol):
    """A dictionary or an array; those of a file are numbered."""

    number: int | None


def once(usual: Callable[..., None]) -> Callable[..., None]:
    """`PDF.write`, during which no dictionary and no array changes."""
    import pydyf

    def write(pdf: object, *given: object, **named: object) -> None:
        kinds = (pydyf.Dictionary, pydyf.Array)
        ways = [kind.data for kind in kinds]
        for kind, way in zip(kinds, ways, strict=True):
            kind.data = property(_remembered(way.fget))
        try:
            usual(pdf, *given, **named)
        finally:
            for kind, way in zip(kinds, ways, strict=True):
                kind.data = way

    return write


def _remembered(usual: Callable[[Item], bytes]) -> Callable[[Item], bytes]:
    known: dict[int, bytes] = {}

    def data(item: Item) -> bytes:
        if item.number is None:  # part of another, which is remembered
            return usual(item)
        if id(item) not in known:
            known[id(item)] = usual(item)
        return known[id(item)]

    return data
