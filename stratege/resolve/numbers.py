"""Number chapters, sections, tables, figures, notes and annexes: the second table of chapter 3 is « 3.2 »."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import cast

from stratege.diagnostics import Diagnostics
from stratege.document import (
    Argument,
    Block,
    Chart,
    Document,
    Figure,
    Matrix,
    Node,
    NoteCall,
    PlatformSheet,
    Recommendation,
    Section,
    Swot,
    Table,
    Timeline,
)
from stratege.document.slots import Tree
from stratege.document.tree import rebuild
from stratege.resolve.material import Material


def number(document: Document, _material: Material, _diagnostics: Diagnostics) -> Document:
    """Fill every number; tables, figures and notes start again with each chapter, annexes count over the whole."""
    counts: Counter[str] = Counter()
    children = tuple(_part(block, counts) for block in document.children)
    back = tuple(_Chapter("").walk(block) for block in document.back)
    front = tuple(_Chapter("").walk(block) for block in document.front)
    return replace(document, front=front, children=children, back=back)


def _part(block: Block, counts: Counter[str]) -> Block:
    if not isinstance(block, Section):
        return block
    kind = "appendix" if block.kind == "appendix" else "chapter"
    counts[kind] += 1
    name = str(counts[kind])
    chapter = _Chapter(f"A{name}" if kind == "appendix" else name, kind == "appendix")
    return replace(rebuild(block, chapter.walk), number=name)


@dataclass
class _Chapter:
    """The counters of one chapter, in reading order."""

    name: str
    appendix: bool = False
    counts: Counter[str] = field(default_factory=Counter)

    def walk(self, node: Tree) -> Tree:
        numbered = cast(Tree, self.take(node))
        return rebuild(numbered, self.walk)

    def take(self, node: Node) -> Node:
        match node:
            case Section() if node.level == 2 and not self.appendix:
                return replace(node, number=self.next("section"))
            case PlatformSheet() | Argument():
                return replace(node, number=self.next("section"))
            case Matrix() | Swot():
                return replace(node, number=self.next("table"))
            case Table() if node.caption:
                return replace(node, number=self.next("table"))
            case Chart() | Figure() | Timeline():
                return replace(node, number=self.next("figure"))
            case NoteCall():
                self.counts["note"] += 1
                return self.note(node)
            case Recommendation():
                self.counts["recommendation"] += 1
                return replace(node, number=str(self.counts["recommendation"]))
        return node

    def note(self, node: NoteCall) -> NoteCall:
        count = str(self.counts["note"])
        note = replace(node.note, id=f"note-{self.name or 'x'}-{count}")
        return replace(node, number=count, note=note)

    def next(self, kind: str) -> str:
        self.counts[kind] += 1
        return f"{self.name}.{self.counts[kind]}" if self.name else str(self.counts[kind])
