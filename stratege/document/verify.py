"""What must hold once a document is resolved: `verify(document)` gives a line for each thing that does not."""

from __future__ import annotations

from collections import Counter

from stratege.document.components import Captioned, Chart, Figure
from stratege.document.node import Node
from stratege.document.prose import Citation, FactValue, NoteCall, Reference
from stratege.document.runs import plain
from stratege.document.tree import Document, walk


def verify(document: Document) -> list[str]:
    """The faults of a resolved document, in English: each is a bug of ours, never the author's."""
    nodes = list(walk(document))
    return _twice(nodes) + [fault for node in nodes if (fault := _fault(node))]


def _twice(nodes: list[Node]) -> list[str]:
    ids = Counter(str(name) for node in nodes if (name := getattr(node, "id", "")))
    return [f"the id {name!r} is given {count} times" for name, count in ids.items() if count > 1]


def _fault(node: Node) -> str:
    match node:
        case Reference() if not plain(node.children).strip():
            return f"an empty cross-reference to {node.targets}"
        case Citation() if not plain(node.children).strip():
            return f"an empty citation {node.source!r}"
        case FactValue() if not plain(node.children).strip():
            return f"an empty fact {node.fact!r}"
        case NoteCall() if not node.number:
            return f"a note without number: {node.note.id!r}"
        case Chart() if not node.alt or not node.svg:
            return f"a chart without drawing or alternative text: {node.id!r}"
        case Figure() if not node.alt:
            return f"a figure without alternative text: {node.id!r}"
        case Captioned() if node.caption and not node.number:
            return f"a caption without number: {node.id!r}"
    return ""
