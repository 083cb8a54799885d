"""Conflicts that Git left in a file of text: two versions of some lines, of which nothing else is worth telling."""

from __future__ import annotations

from stratege.diagnostics import Diagnostics
from stratege.read.scalars import Lines
from stratege.read.traps import conflicts
from stratege.source import Span


def is_torn(file: str, text: str, diagnostics: Diagnostics) -> bool:
    """Whether conflicts of Git are left in a file; each is told where it begins (Y030)."""
    found = list(conflicts(text)) if "<<<<<<<" in text else []
    if not found:
        return False
    lines = Lines(text)
    for start, end in found:
        diagnostics.add("Y030", Span(file, *lines.place(start), *lines.place(end)), related=())
    return True
