"""Units are plain text: of `unit: kg CO~2~`, « écrivez « kg CO₂ » »; so of a fact, a column, an axis, a parameter."""

from __future__ import annotations

import re

from stratege.diagnostics import Diagnostics, phrase
from stratege.model.base import Model
from stratege.read.conditions import texts_in

MARKED = re.compile(r"(~|\^|\*\*?|`)(?=\S)([^~^*`]+)(?<=\S)\1")  # Markdown that would print as it is typed
SMALL = {
    "~": str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋"),
    "^": str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"),
}


def check_units(source: Model, diagnostics: Diagnostics) -> None:
    """Tell of the Markdown in each unit of a plan or of a module."""
    for key, text in texts_in(source):
        if key == "unit" and MARKED.search(text):
            form = MARKED.sub(lambda found: found[2].translate(SMALL.get(found[1], {})), text)
            diagnostics.add("M016", text.span, text=text, remedy=phrase("write_form", form=form))
