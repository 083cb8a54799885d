"""How to go through a tree: `leaves(read("Du *bien*.").blocks[0])` are its three texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from stratege.text.tree.blocks import CodeBlock, MathsBlock
from stratege.text.tree.inlines import Code, Maths, Text
from stratege.text.tree.node import Node

Leaf = Text | Code | Maths | CodeBlock | MathsBlock


def children(node: Node) -> Iterator[Node]:
    """What stands directly within a node, in the order of the text."""
    for field in fields(node):
        value = getattr(node, field.name)
        for child in value if isinstance(value, tuple) else (value,):
            if isinstance(child, Node):
                yield child


def descendants(node: Node) -> Iterator[Node]:
    """A node and all that it holds, in the order of the text."""
    yield node
    for child in children(node):
        yield from descendants(child)


def leaves(node: Node) -> Iterator[Leaf]:
    """The nodes that hold characters, in the order of the text: those within `node`, or itself."""
    return (found for found in descendants(node) if isinstance(found, Leaf))
