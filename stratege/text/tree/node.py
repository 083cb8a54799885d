"""What all nodes of a tree share: where they stand, `Node(2, 6)` from the third to the sixth character."""

from __future__ import annotations

from dataclasses import dataclass

Places = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Node:
    """Whatever stands somewhere in a text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Inline(Node):
    """A piece of a line of prose."""


@dataclass(frozen=True, slots=True)
class Block(Node):
    """A piece of a text that stands on lines of its own."""


Inlines = tuple[Inline, ...]
Blocks = tuple[Block, ...]
