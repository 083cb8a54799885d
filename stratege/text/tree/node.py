"""What all nodes of a tree share: where they stand, `Node(2, 6)` from the third to the sixth character."""

from __future__ import annotations

from stratege.records import record

Places = tuple[tuple[int, int], ...]


@record
class Node:
    """Whatever stands somewhere in a text."""

    start: int
    end: int
