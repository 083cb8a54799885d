"""The citation style that a report names: `citation_style: mien.csl` is told where it is wrong."""

from __future__ import annotations

import re

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.read.files import shown
from stratege.source import Scalar, Span
from stratege.styles import UnknownStyle, style_names, style_source
from stratege.styles.catalogue import DERIVED

NOTES = re.compile(r"""<style\b[^>]*\sclass\s*=\s*["']note["']""")


def check_style(name: Scalar, own: bytes | None, diagnostics: Diagnostics) -> None:
    """Tell what is wrong with a style, one of those that we have or the content `own` of a file of content/."""
    if own is not None and not is_sound(f"content/{name}", own, diagnostics, name):
        return
    try:
        text = style_source(name, own=own)
    except UnknownStyle:
        ours = f"{name.lower()}-fr"
        near = phrase("did_you_mean", name=ours) if ours in DERIVED else closest(name, style_names())
        diagnostics.add("C003", name.span, style=shown(name), near=near or phrase("list_styles"))
        return
    if NOTES.search(text):
        diagnostics.add("C020", name.span, style=shown(name))


def is_sound(file: str, content: bytes, diagnostics: Diagnostics, name: Scalar | None = None) -> bool:
    """Whether the file of a style may be given to the engine; else C018 at its fault, and where its `name` stands."""
    from stratege.styles.soundness import DEPTH, NEEDED, SIZE, fault_of  # few authors have a style of their own

    fault = fault_of(content)
    if fault:
        needed = " ou ".join(NEEDED.get(fault.name, ()))
        problem = phrase(fault.kind, name=fault.name, depth=DEPTH, size=SIZE, needed=needed)
        place, related = Span(file, fault.line, fault.column), (name.span,) if name is not None else ()
        diagnostics.add("C018", place, style=shown(name or file), problem=problem, related=related)
    return fault is None
