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
CHAPTERS = frozenset(["chapter", "run_on"])


def list_contents(document: Document, material: Material, _diagnostics: Diagnostics) -> Document:
    """Fill the entries of each Contents; a list of too few is taken out."""
    blocks = (*document.children, *document.back)
    nodes = [node for block in blocks for node in _listed(block, material.contents_depth)]
    lists = {name: tuple(_entry(node, material) for node in nodes if series(node) == kind) for name, kind in LISTS}

    def with_entries(node: Node) -> Node:
        return replace(node, entries=lists[node.of]) if isinstance(node, Contents) else node

    filled = transform(document, with_entries)
    front = tuple(
        block for block in filled.front if not isinstance(block, Contents) or len(block.entries) >= max(block.least, 1)
    )
    return replace(filled, front=front)


def _listed(part: Block, depth: int) -> Iterator[Numbered]:
    """What a part has in the lists: itself, and what has a number; of a chapter, the sections without one too."""
    is_chapter = isinstance(part, Section) and part.kind in CHAPTERS
    return (node for node in walk(part) if isinstance(node, Numbered) and _is_listed(node, is_chapter, depth))


def _is_listed(node: Numbered, of_chapter: bool, depth: int) -> bool:
    if series(node) != "section":
        return bool(node.number)
    return _level(node) <= depth and (_level(node) == 1 or bool(node.number) or of_chapter)


def _level(node: Numbered) -> int:
    return node.level if isinstance(node, Section | ProfileSheet | Argument) else 1


def _entry(node: Numbered, material: Material) -> ContentsEntry:
    is_appendix = isinstance(node, Section) and node.kind == "appendix"
    number = f"{material.words['appendix_title']} {node.number}" if is_appendix else node.number
    if isinstance(node, Section) and node.kind == "part":
        return ContentsEntry(target=node.id, level=PART, number=number, title=bare(heading(node)))
    return ContentsEntry(target=node.id, level=_level(node), number=number, title=bare(heading(node)))


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
