"""List what stands where: the contents, the tables, the figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from stratege.diagnostics import Diagnostics
from stratege.document import (
    Abbreviation,
    Argument,
    Block,
    Citation,
    CodeSpan,
    Contents,
    ContentsEntry,
    Document,
    Emphasis,
    FactValue,
    Foreign,
    IndexMark,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Node,
    NoteCall,
    Numbered,
    ProfileSheet,
    Reference,
    RepeatedCall,
    Section,
    Series,
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    Text,
    heading,
    series,
    transform,
    walk,
)
from stratege.resolve.material import Material

LISTS: tuple[tuple[str, Series], ...] = (("sections", "section"), ("tables", "table"), ("figures", "figure"))
PART = 0  # the level of a part, above the chapters
DEPTH = 2  # chapters and their sections


def list_contents(document: Document, material: Material, _diagnostics: Diagnostics) -> Document:
    """Fill the entries of each Contents; a list of too few is taken out."""
    blocks = (*document.children, *document.back)
    nodes = [node for block in blocks for node in _listed(block)]
    lists = {name: tuple(_entry(node, material) for node in nodes if series(node) == kind) for name, kind in LISTS}

    def with_entries(node: Node) -> Node:
        return replace(node, entries=lists[node.of]) if isinstance(node, Contents) else node

    filled = transform(document, with_entries)
    front = tuple(
        block for block in filled.front if not isinstance(block, Contents) or len(block.entries) >= max(block.least, 1)
    )
    return replace(filled, front=front)


def _listed(part: Block) -> Iterator[Numbered]:
    """What a part has in the lists: itself, and what has a number; the sections too of a chapter that wants none."""
    is_bare = isinstance(part, Section) and not part.numbered
    return (node for node in walk(part) if isinstance(node, Numbered) and _is_listed(node, is_bare))


def _is_listed(node: Numbered, is_bare: bool) -> bool:
    if isinstance(node, Section) and (node.level == 1 or node.level > DEPTH):
        return node.level == 1
    return bool(node.number) or (is_bare and series(node) == "section")


def _entry(node: Numbered, material: Material) -> ContentsEntry:
    is_appendix = isinstance(node, Section) and node.kind == "appendix"
    number = f"{material.words['appendix_title']} {node.number}" if is_appendix else node.number
    if isinstance(node, Section) and node.kind == "part":
        return ContentsEntry(target=node.id, level=PART, number=number, title=bare(heading(node)))
    level = node.level if isinstance(node, Section | ProfileSheet | Argument) else 1
    return ContentsEntry(target=node.id, level=level, number=number, title=bare(heading(node)))


def bare(title: Inlines) -> Inlines:
    """A title without its notes, links, anchors and expansions: in a list, it is one link to its place."""
    return tuple(part for node in title for part in _bare_inline(node))


def _bare_inline(node: Inline) -> Inlines:
    match node:
        case NoteCall() | RepeatedCall():
            return ()
        case Citation() | Reference() | Link() | IndexMark() | Abbreviation():
            return bare(node.children)
        case Text() | CodeSpan() | LineBreak():
            return (node,)
        case (
            Emphasis()
            | Strong()
            | SmallCaps()
            | Superscript()
            | Subscript()
            | Strikethrough()
            | Foreign()
            | FactValue()
        ):
            return (replace(node, children=bare(node.children)),)
        case _:
            assert_never(node)
