"""The whole document and how to go through it: `for node in walk(document)`, `transform(document, fill)`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any, TypeVar, cast

from stratege.document.matter import FactRecord
from stratege.document.node import Node
from stratege.document.prose import Block, CodeSpan, LineBreak, NoteCall, Text
from stratege.theme import SOBER, Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What is said of the report as a whole, in plain words."""

    name: str
    title: str
    subtitle: str = ""
    kind: str = ""
    authors: tuple[str, ...] = ()
    organization: str = ""
    date: str = ""  # ISO 8601
    version: str = ""
    locale: str = "fr-FR"
    description: str = ""
    keywords: tuple[str, ...] = ()
    citation_style: str = "apa-fr"
    short_title: str = ""
    audience: str = ""
    theme: Theme = SOBER


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Node):
    """A report as pages mean it: `front` (cover, contents…), `children` (chapters), `back` (glossary, references…).

    `facts` are the records of the numbers that the text and the charts print, each once, in order.
    """

    meta: Meta
    front: tuple[Block, ...] = ()
    children: tuple[Block, ...] = ()
    back: tuple[Block, ...] = ()
    facts: tuple[FactRecord, ...] = ()


Tree = TypeVar("Tree", bound=Node)


def walk(node: Node) -> Iterator[Node]:
    """Every node of the tree, parents before children, in reading order."""
    yield node
    for child in children_of(node):
        yield from walk(child)


def transform(node: Tree, change: Callable[[Node], Node]) -> Tree:
    """The tree with `change` applied to every node, children before parents; what does not change is shared."""
    result = change(rebuild(node, lambda child: transform(child, change)))
    return result  # type: ignore[return-value]  # `change` keeps the kind of the root, by contract


def rebuild(node: Tree, change: Callable[[Node], Node]) -> Tree:
    """The node with `change` applied to its direct children."""
    changes: dict[str, Any] = {}
    for name in _slots(cast(Any, type(node))):
        old = getattr(node, name)
        new = _change(old, change)
        if new is not old:
            changes[name] = new
    return replace(node, **changes) if changes else node


def children_of(node: Node) -> Iterator[Node]:
    """The direct children of a node, in reading order."""
    for name in _slots(cast(Any, type(node))):
        yield from _nodes(getattr(node, name))


def plain(nodes: Node | tuple[Any, ...]) -> str:
    """The words of some nodes, without marks, notes or links."""
    if isinstance(nodes, tuple):
        return "".join(plain(node) for node in nodes)
    match nodes:
        case Text() | CodeSpan():
            return nodes.text
        case LineBreak():
            return " "
        case NoteCall():
            return ""
    return "".join(plain(child) for child in children_of(nodes))


def _nodes(value: object) -> Iterator[Node]:
    if isinstance(value, Node):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _nodes(item)


def _change(value: Any, change: Callable[[Node], Node]) -> Any:
    if isinstance(value, Node):
        return change(value)
    if isinstance(value, tuple) and value and isinstance(value[0], Node | tuple):
        new = tuple(_change(item, change) for item in value)
        return new if any(a is not b for a, b in zip(new, value, strict=True)) else value
    return value


@cache
def _slots(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name not in ("span", "meta", "spec"))
