"""What is numbered: `series(Matrix(…))` is `table`, since matrices and tables share their numbers."""

from __future__ import annotations

from typing import Literal, assert_never

from stratege.document.components import (
    Argument,
    Chart,
    Figure,
    Matrix,
    ProfileSheet,
    Section,
    Swot,
    Table,
    Timeline,
)
from stratege.document.recommendations import ActionPlan, Recommendation
from stratege.document.unions import Inlines, Numbered

Series = Literal["section", "table", "figure", "recommendation"]


def series(node: Numbered) -> Series:
    """The numbers that a component takes its own from; chapters and appendices count apart from their sections."""
    match node:
        case Section() | ProfileSheet() | Argument():
            return "section"
        case Table() | Matrix() | Swot():
            return "table"
        case Chart() | Figure() | Timeline() | ActionPlan():
            return "figure"
        case Recommendation():
            return "recommendation"
        case _:
            assert_never(node)


def heading(node: Numbered) -> Inlines:
    """The title, the name or the caption of what is numbered."""
    match node:
        case Section() | Argument() | Recommendation():
            return node.title
        case ProfileSheet():
            return node.name
        case Table() | Matrix() | Swot() | Chart() | Figure() | Timeline() | ActionPlan():
            return node.caption
        case _:
            assert_never(node)
