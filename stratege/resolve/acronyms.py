"""Tell what an acronym means where it first stands: « RSE » carries « réseau social d'entreprise »."""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.diagnostics import Diagnostics
from stratege.document import (
    Abbreviation,
    Document,
    Emphasis,
    FactValue,
    IndexMark,
    Inline,
    Inlines,
    Node,
    Paragraph,
    SmallCaps,
    Strong,
    Text,
    transform,
)
from stratege.resolve.material import Material


def expand_acronyms(document: Document, material: Material, _diagnostics: Diagnostics) -> Document:
    """Wrap the first occurrence of each acronym in the chapters' paragraphs with its expansion."""
    left = dict(material.acronyms)
    if not left:
        return document

    def with_expansion(node: Node) -> Node:
        if not isinstance(node, Paragraph) or not left:
            return node
        children = tuple(part for child in node.children for part in _split(child, left))
        return replace(node, children=children) if children != node.children else node

    return replace(document, children=tuple(transform(block, with_expansion) for block in document.children))


def _split(node: Inline, left: dict[str, str]) -> Inlines:
    """The parts of a text, marked or not, around the first acronym that it holds and that is still to be expanded."""
    if isinstance(node, Strong | Emphasis | SmallCaps | IndexMark | FactValue):
        children = tuple(part for child in node.children for part in _split(child, left))
        return (replace(node, children=children) if children != node.children else node,)
    if not isinstance(node, Text):
        return (node,)
    found = re.search("|".join(rf"\b{re.escape(name)}\b" for name in left) or r"(?!)", node.text)
    if not found:
        return (node,)
    expansion = left.pop(found[0])
    short = Abbreviation(expansion=expansion, children=(replace(node, text=found[0]),), span=node.span)
    before, after = replace(node, text=node.text[: found.start()]), replace(node, text=node.text[found.end() :])
    return tuple(part for part in (before, short, *_split(after, left)) if not isinstance(part, Text) or part.text)
