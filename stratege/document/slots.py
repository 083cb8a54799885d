"""Where a kind of node holds others, read from its fields' types: `slots(Figure)["caption"]` is `Slot.LINE`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from enum import Enum, auto
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from stratege.document import unions
from stratege.document.node import Node
from stratege.document.unions import Inline

Tree = TypeVar("Tree", bound=Node)
Item = TypeVar("Item")
INLINES = frozenset(get_args(Inline))


class Slot(Enum):
    """What a field holds: a line of text, several lines, a node, several nodes."""

    LINE = auto()
    LINES = auto()
    NODE = auto()
    NODES = auto()


_known: dict[type[Node], dict[str, Slot]] = {}


def slots(kind: type[Node]) -> dict[str, Slot]:
    """The fields of a kind of node that hold nodes, in the order of reading, with what they hold."""
    if kind not in _known:
        hints = get_type_hints(kind, localns=vars(unions))
        found = ((field.name, _slot(hints[field.name])) for field in fields(kind))
        _known[kind] = {name: slot for name, slot in found if slot}
    return _known[kind]


def nodes_of(held: object) -> list[Node]:
    """The nodes that a field holds, whatever its slot, in the order of reading."""
    if isinstance(held, Node):
        return [held]
    if not isinstance(held, tuple):
        return []
    return [node for item in held for node in ((item,) if isinstance(item, Node) else nodes_of(item))]


def filled(node: Tree, change: Callable[[Slot, str, object], object]) -> Tree:
    """The node with `change(slot, name, held)` in each of its slots; the node itself if nothing changes."""
    changes: dict[str, Any] = {}
    for name, slot in slots(type(node)).items():
        old = getattr(node, name)
        new = change(slot, name, old)
        if new is not old:
            changes[name] = new
    return replace(node, **changes) if changes else node


def shared(new: tuple[Item, ...], old: tuple[Item, ...]) -> tuple[Item, ...]:
    """The old tuple where the new one holds the very same things."""
    for a, b in zip(new, old, strict=True):
        if a is not b:
            return new
    return old


def _slot(hint: object) -> Slot | None:
    """What a field of this type holds; None for plain values such as a text or a number."""
    if get_origin(hint) is not tuple:
        return Slot.NODE if _is_node(hint) else None
    item = get_args(hint)[0]
    if get_origin(item) is tuple:
        return Slot.LINES if _is_inline(get_args(item)[0]) else None
    if _is_inline(item):
        return Slot.LINE
    return Slot.NODES if _is_node(item) else None


def _is_inline(hint: object) -> bool:
    return INLINES.issuperset(_members(hint))


def _is_node(hint: object) -> bool:
    return all(isinstance(member, type) and issubclass(member, Node) for member in _members(hint))


def _members(hint: object) -> set[object]:
    """The types that a type may stand for, None left out."""
    members = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return {member for member in members if member is not NoneType}
