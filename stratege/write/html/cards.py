"""Recommendations whose identity stands in the margin: `is_card(recommendation)` says which of them can."""

from __future__ import annotations

from stratege import document as d

LONGEST = 2600  # characters of a card, some half a page: it stands in a row, which is never broken


def is_card(node: d.Recommendation) -> bool:
    """Whether a recommendation may be set in a row: it is short, and calls no note, which would leave the page."""
    parts = list(d.walk(node))
    notes = any(isinstance(part, d.NoteCall | d.RepeatedCall) for part in parts)
    plain = all(isinstance(block, d.Paragraph | d.ProseList) for block in node.children)
    letters = sum(len(part.text) for part in parts if isinstance(part, d.Text | d.CodeSpan))
    return plain and not notes and letters <= LONGEST
