"""The citation style that a report names: `citation_style: mien.csl` is told where it is wrong."""

from __future__ import annotations

import re

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.read.files import shown
from stratege.source import Scalar, Span
from stratege.styles import UnknownStyle, style_names, style_text
from stratege.styles.soundness import DEPTH, SIZE, fault_of

NOTES = re.compile(r"""<style\b[^>]*\sclass\s*=\s*["']note["']""")


def check_style(name: Scalar, own: bytes | None, diagnostics: Diagnostics) -> None:
    """Tell what is wrong with a style, one of those that we have or the content `own` of a file of content/."""
    if fault := fault_of(own) if own is not None else None:
        problem = phrase(fault.kind, name=fault.name, depth=DEPTH, size=SIZE)
        place = Span(f"content/{name}", fault.line, fault.column)
        diagnostics.add("C018", place, style=shown(name), problem=problem, related=(name.span,))
        return
    try:
        text = style_text(name, own=own)
    except UnknownStyle:
        diagnostics.add("C003", name.span, style=shown(name), near=closest(name, style_names()))
        return
    if NOTES.search(text):
        diagnostics.add("C020", name.span, style=shown(name))
