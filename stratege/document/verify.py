"""What must hold once a document is resolved: `verify(document)` gives a line for each thing that does not."""

from __future__ import annotations

from collections import Counter
from typing import assert_never

from stratege.document.components import (
    Argument,
    Chart,
    Figure,
    Matrix,
    ProfileSheet,
    Section,
    Swot,
    Table,
    Timeline,
)
from stratege.document.node import Node
from stratege.document.prose import (
    Abbreviation,
    Citation,
    CodeSpan,
    Emphasis,
    FactValue,
    Foreign,
    IndexMark,
    LineBreak,
    Link,
    NoteCall,
    Reference,
    RepeatedCall,
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    Text,
)
from stratege.document.recommendations import ActionPlan, Recommendation
from stratege.document.runs import plain
from stratege.document.tree import Document, walk
from stratege.document.unions import Inline, Numbered


def verify(document: Document) -> list[str]:
    """The faults of a resolved document, in English: each is a bug of ours, never the author's."""
    nodes = list(walk(document))
    return _twice(nodes) + [fault for node in nodes if (fault := _fault(node))]


def _twice(nodes: list[Node]) -> list[str]:
    ids = Counter(str(name) for node in nodes if (name := getattr(node, "id", "")))
    return [f"the id {name!r} is given {count} times" for name, count in ids.items() if count > 1]


def _fault(node: Node) -> str:
    if isinstance(node, Inline):
        return _of_inline(node)
    return _of_numbered(node) if isinstance(node, Numbered) else ""


def _of_inline(node: Inline) -> str:
    match node:
        case Reference():
            return "" if plain(node.children).strip() else f"an empty cross-reference to {node.targets}"
        case Citation():
            return "" if plain(node.children).strip() else f"an empty citation {node.source!r}"
        case FactValue():  # a parameter, which leaves no name once it is filled, may be given nothing
            return "" if not node.fact or plain(node.children).strip() else f"an empty fact {node.fact!r}"
        case NoteCall():
            return "" if node.number else f"a note without number: {node.note.id!r}"
        case RepeatedCall():
            return "" if node.number and node.id else f"a call without number: {node.note!r}"
        case Text() | CodeSpan() | LineBreak():
            return ""
        case (
            Emphasis()
            | Strong()
            | SmallCaps()
            | Superscript()
            | Subscript()
            | Strikethrough()
            | Link()
            | Foreign()
            | Abbreviation()
            | IndexMark()
        ):
            return ""
        case _:
            assert_never(node)


def _of_numbered(node: Numbered) -> str:
    match node:
        case Chart() if not node.alt or not node.svg:
            return f"a chart without drawing or alternative text: {node.id!r}"
        case Figure() if not node.alt:
            return f"a figure without alternative text: {node.id!r}"
        case Table() | Chart() | Figure() | Matrix() | Swot() | Timeline() | ActionPlan():
            return f"a caption without number: {node.id!r}" if node.caption and not node.number else ""
        case Section() | ProfileSheet() | Argument() | Recommendation():
            return ""
        case _:
            assert_never(node)
