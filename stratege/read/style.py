"""The citation style that a report names: `citation_style: mien.csl` is told where it is wrong."""

from __future__ import annotations

import re

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.read.files import shown
from stratege.source import Scalar, Span
from stratege.styles import UnknownStyle, style_names, style_source

NOTES = re.compile(r"""<style\b[^>]*\sclass\s*=\s*["']note["']""")


def check_style(name: Scalar, own: bytes | None, diagnostics: Diagnostics) -> None:
    """Tell what is wrong with a style, one of those that we have or the content `own` of a file of content/."""
    if own is not None and _is_unsound(name, own, diagnostics):
        return
    try:
        text = style_source(name, own=own)
    except UnknownStyle:
        diagnostics.add("C003", name.span, style=shown(name), near=closest(name, style_names()))
        return
    if NOTES.search(text):
        diagnostics.add("C020", name.span, style=shown(name))


def _is_unsound(name: Scalar, own: bytes, diagnostics: Diagnostics) -> bool:
    """Whether a style of the author's cannot go to the engine, which is told."""
    from stratege.styles.soundness import DEPTH, SIZE, fault_of  # few authors have a style of their own

    fault = fault_of(own)
    if fault:
        problem = phrase(fault.kind, name=fault.name, depth=DEPTH, size=SIZE)
        place = Span(f"content/{name}", fault.line, fault.column)
        diagnostics.add("C018", place, style=shown(name), problem=problem, related=(name.span,))
    return fault is not None
