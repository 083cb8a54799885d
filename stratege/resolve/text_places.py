"""Places within a text: `within(text, 5, 9)` is where the author wrote its sixth to ninth characters."""

from __future__ import annotations

from stratege.document import Text
from stratege.source import Scalar, Span


def within(text: Text, start: int, end: int | None = None) -> Span | None:
    """The place of characters of a text (default: one), which knows where its lines begin if it has several."""
    span, end = text.span, end or start + 1
    if isinstance(text.text, Scalar):
        return text.text.at(start, end)
    if span is None or span.end_line not in (0, span.line):
        return span
    return Span(span.file, span.line, span.column + start, span.line, span.column + end)
