"""List what stands where: the contents, the tables, the figures."""

from __future__ import annotations

from dataclasses import replace

from stratege.diagnostics import Diagnostics
from stratege.document import (
    Argument,
    Chart,
    Contents,
    ContentsEntry,
    Document,
    Figure,
    Inline,
    Matrix,
    Node,
    NoteCall,
    PlatformSheet,
    Section,
    Swot,
    Table,
    Timeline,
    transform,
    walk,
)
from stratege.resolve.material import Material

DEPTH = 2  # chapters and their sections


def list_contents(document: Document, material: Material, _diagnostics: Diagnostics) -> Document:
    """Fill the entries of each Contents; a list without entries is taken out."""
    nodes = [node for block in (*document.children, *document.back) for node in walk(block)]
    lists = {
        "sections": tuple(entry for node in nodes if (entry := _section(node, material))),
        "tables": tuple(_captioned(n) for n in nodes if isinstance(n, Table | Matrix | Swot) and n.number),
        "figures": tuple(_captioned(n) for n in nodes if isinstance(n, Chart | Figure | Timeline) and n.number),
    }

    def fill(node: Node) -> Node:
        return replace(node, entries=lists[node.of]) if isinstance(node, Contents) else node

    filled = transform(document, fill)
    front = tuple(block for block in filled.front if not isinstance(block, Contents) or block.entries)
    return replace(filled, front=front)


def _section(node: Node, material: Material) -> ContentsEntry | None:
    match node:
        case Section() if node.level <= DEPTH and (node.level == 1 or node.number):
            number = f"{material.words['appendix_title']} {node.number}" if node.kind == "appendix" else node.number
            return ContentsEntry(target=node.id, level=node.level, number=number, title=_bare(node.title))
        case PlatformSheet():
            return ContentsEntry(target=node.id, level=2, number=node.number, title=_bare(node.name))
        case Argument():
            return ContentsEntry(target=node.id, level=2, number=node.number, title=_bare(node.title))
    return None


def _captioned(node: Table | Matrix | Swot | Chart | Figure | Timeline) -> ContentsEntry:
    return ContentsEntry(target=node.id, level=1, number=node.number, title=_bare(node.caption))


def _bare(title: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """A title without its notes."""
    return tuple(node for node in title if not isinstance(node, NoteCall))
