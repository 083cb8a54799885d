"""A name that opens a sentence has its capital in the text, never in the list: « D'Iribarne (1989) » (APA 7, 9.8)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from stratege.document import Citation, Inline, Inlines, Link, Node, Paragraph, Text, plain

SEEN = 60  # characters before a citation: enough to see a stop, a quotation mark and an abbreviation
SENTENCE_END = re.compile(r"[.!?…][\s»”)]*\s[«“\s]*$|^[\s«“]*$")
ABBREVIATED = re.compile(r"(?:\b(?:cf|etc|p|MM?|Mme|Dr|vs|[A-Z])\.|\b[Éé]d\.)\s*$")
SMALL = re.compile(r"[a-zà-ÿœ](?:[a-zà-ÿœ]|[’'\s])")  # no « iFixit »


def raise_opening_names(node: Node) -> Node:
    """A paragraph whose citations that open a sentence begin with a capital; another node as it is."""
    if not isinstance(node, Paragraph) or not any(isinstance(child, Citation) for child in node.children):
        return node
    children = tuple(_raised(node.children))
    return node if children == node.children else replace(node, children=children)


def _raised(inlines: Inlines) -> Iterator[Inline]:
    """Each inline, by the end of what stands before it."""
    before = ""
    for inline in inlines:
        yield _with_capital_in(inline) if isinstance(inline, Citation) and _opens(before) else inline
        before = f"{before}{plain(inline)}"[-SEEN:]


def _opens(before: str) -> bool:
    """Whether a sentence opens after a text: after a stop, or as the text is empty."""
    return SENTENCE_END.search(before) is not None and not ABBREVIATED.search(before)


def _with_capital_in(citation: Citation) -> Citation:
    if not SMALL.match(plain(citation.children)):
        return citation
    return replace(citation, children=_with_capital(citation.children))


def _with_capital(inlines: Inlines) -> Inlines:
    """Inlines whose first letter is a capital, within the link that it stands in."""
    match inlines:
        case (Text() as first, *rest):
            return (replace(first, text=f"{first.text[:1].upper()}{first.text[1:]}"), *rest)
        case (Link() as first, *rest):
            return (replace(first, children=_with_capital(first.children)), *rest)
    return inlines
