"""What a reading of Markdown has to tell: `tell(read("##mot"), source, diagnostics)` adds M011 at its place."""

from __future__ import annotations

import re

from stratege.diagnostics import Diagnostics, phrase
from stratege.source import Scalar
from stratege.text.reader import Reading

CODES = {
    "undefined": "R003",
    "spaced": "R003",
    "uncalled": "M002",
    "repeated": "M003",
    "unused": "M004",
    "cells": "M005",
    "html": "S011",
    "image": "M006",
    "nesting": "M007",
    "unclosed": "M001",
    "attributes": "M008",
    "heading": "M011",
    "table": "M012",
    "flanking": "M013",
    "glued": "M017",
    "unmatched": "M015",
}
SIGNS = re.compile(r"[*`~]+")  # what opens emphasis or code


def tell(reading: Reading, source: Scalar, diagnostics: Diagnostics, codes: dict[str, str] | None = None) -> None:
    """Each problem of a reading as a diagnostic at its place."""
    for problem in reading.problems:
        code = (codes or {}).get(problem.kind) or CODES[problem.kind]
        sign = SIGNS.match(problem.words)
        diagnostics.add(
            code,
            source.at(problem.start, problem.end),
            text=one_line(problem.words),
            id=problem.words,
            sign=sign[0] if sign else "",
            remedy=phrase("close_up_note" if problem.kind == "spaced" else "add_note", name=problem.words),
        )


def one_line(text: str) -> str:
    """What a problem is about, short enough for a message."""
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:59]}…"
