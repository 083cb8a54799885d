"""Titles that are numbered by hand where the report numbers its own: « 3. Bilan », beside « 2. Choisir »."""

from __future__ import annotations

import re

from stratege.diagnostics import Diagnostics
from stratege.document import Document, Section, plain, walk

# « 3. Bilan », « 2) Bilan », « 1.2 Bilan », « IV. Bilan », « Chapitre 2 : Bilan »; « I. Newton » may be a name.
TYPED = re.compile(
    r"(?P<number>\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[IVX]{2,4}[.)]"
    r"|(?:[Cc]hapitre|[Aa]nnexe|[Ss]ection)\s(?:\d{1,2}|[IVX]{1,4}|[A-H])\s?[.:–—-])\s+(?P<rest>[^\W\d_].*)",
    re.DOTALL,
)


def tell_hand_numbers(document: Document, diagnostics: Diagnostics) -> None:
    """Report the numbers that titles have of their author's, if the report numbers any chapter or section."""
    sections = [node for node in walk(document) if isinstance(node, Section) and node.kind != "part"]
    for section in sections if any(section.number for section in sections) else ():
        title = plain(section.title)
        if (found := TYPED.match(title)) and found["rest"][0].isupper():
            diagnostics.add("M019", section.span, text=title, number=found["number"].strip(), title=found["rest"])
