"""What all nodes of a tree share: where they stand, `Node(2, 6)` from the third to the sixth character."""

from __future__ import annotations

from dataclasses import dataclass

from stratege.records import Record

Places = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Node(Record):
    """Whatever stands somewhere in a text."""

    start: int
    end: int
