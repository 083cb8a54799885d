"""The cell of a table that says that it has nothing: a hyphen alone, as keyboards have it, prints as « – »."""

from __future__ import annotations

from dataclasses import replace

from stratege.document import Inlines, TableCell, Text
from stratege.source import Span


def cell_of(children: Inlines, span: Span | None = None) -> TableCell:
    """The cell of a page that holds these inlines: `(Text("-"),)` prints « – »; « -12 » and « a - b » are unchanged."""
    match children:
        case (Text(text=text) as only,) if text.strip() == "-":
            return TableCell(children=(replace(only, text="–"),), span=span)
        case _:
            return TableCell(children=children, span=span)
