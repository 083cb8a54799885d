"""A name that opens a sentence has its capital in the text, never in the list: « D'Iribarne (1989) » (APA 7, 9.8)."""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.document import Citation, Inline, Inlines, Link, Node, Paragraph, Text, plain

SENTENCE_END = re.compile(r"[.!?…][\s»”)]*\s[«“\s]*$|^[\s«“]*$")
ABBREVIATED = re.compile(r"(?:\b(?:cf|etc|p|MM?|Mme|Dr|vs|[A-Z])\.|\b[Éé]d\.)\s*$")
SMALL = re.compile(r"[a-zà-ÿœ](?:[a-zà-ÿœ]|[’'\s])")  # no « iFixit »


def raise_opening_names(node: Node) -> Node:
    """A paragraph whose citations that open a sentence begin with a capital; another node as it is."""
    if not isinstance(node, Paragraph) or not any(isinstance(child, Citation) for child in node.children):
        return node
    children = tuple(_raised(node.children, rank) for rank in range(len(node.children)))
    return node if children == node.children else replace(node, children=children)


def _raised(inlines: Inlines, rank: int) -> Inline:
    inline, before = inlines[rank], plain(inlines[:rank])
    if not isinstance(inline, Citation) or not SMALL.match(plain(inline.children)):
        return inline
    opens = SENTENCE_END.search(before) and not ABBREVIATED.search(before)
    return replace(inline, children=_with_capital(inline.children)) if opens else inline


def _with_capital(inlines: Inlines) -> Inlines:
    """Inlines whose first letter is a capital, within the link that it stands in."""
    match inlines:
        case (Text() as first, *rest):
            return (replace(first, text=f"{first.text[:1].upper()}{first.text[1:]}"), *rest)
        case (Link() as first, *rest):
            return (replace(first, children=_with_capital(first.children)), *rest)
    return inlines
