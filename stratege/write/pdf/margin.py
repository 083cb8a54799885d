"""Remarks in the margin of the pages: `heights(laid)` measures them, `clashes(laid)` names those that touch something.

A remark comes before its paragraph, and takes its own height back from it (`over` is the style sheet): it is never cut,
and goes to the next page with its paragraph when it does not fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from stratege.css import css_string
from stratege.document import Document as Report
from stratege.document import Paragraph, PullQuote, SideNote, Text, walk
from stratege.write.pdf.finish.protocols import Box, Document
from stratege.write.pdf.holes import Leaf, below, classes, leaf_of

IN_MARGIN = "in-margin"
TOLERANCE = 1.0  # px
GAP = 7.0  # px between a remark and what is below it
LONG = 480  # words of a text that any remark may stand beside


class Area(NamedTuple):
    """A rectangle of a page, in px."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Area) -> bool:
        """Whether two rectangles share more than an edge."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide > TOLERANCE and high > TOLERANCE


def alone(report: Report) -> Report:
    """The remarks of a report and nothing else, each after a paragraph long enough: any may stand in the margin."""
    remarks = (node for node in walk(report) if isinstance(node, PullQuote | SideNote))
    text = Paragraph(children=(Text(text="x " * LONG),))
    return replace(report, front=(), children=tuple(block for node in remarks for block in (text, node)), back=())


def heights(document: Document) -> Mapping[str, float]:
    """The height of each remark in the margin (px), by its anchor."""
    found = (box for page in document.pages for box in leaf_of(page).boxes if IN_MARGIN in classes(box))
    return {_name(box): box.margin_height() for box in found}


def over(measured: Mapping[str, float]) -> str:
    """The style sheet that lets the text stand beside remarks so high."""
    rules = (
        f"[id={css_string(name)}] {{ margin-bottom: -{height:.3f}px !important }}" for name, height in measured.items()
    )
    return "\n".join(rules)


def clashes(document: Document) -> tuple[str, ...]:
    """The anchors of the remarks that meet something else in the margin, or the foot of their page."""
    return tuple(name for page in document.pages for name in _of_page(leaf_of(page)))


def _of_page(leaf: Leaf) -> Iterator[str]:
    held = [box for box in leaf.boxes if IN_MARGIN in classes(box)]
    if not held:
        return
    foot = leaf.sheet.content_box_y() + leaf.sheet.height
    others = list(_seen(leaf.flows, held))
    earlier: list[Area] = []
    for box in held:
        area = _area(box)
        wanted = area._replace(bottom=area.bottom + GAP)
        if area.bottom > foot + TOLERANCE or any(map(wanted.meets, [*others, *earlier])):
            yield _name(box)
        else:
            earlier.append(wanted)


def _seen(flows: Iterable[Box], held: list[Box]) -> Iterator[Area]:
    """What is printed besides the remarks: letters, images and tables."""
    from weasyprint.formatting_structure import boxes

    apart = {id(inner) for box in held for inner in below(box)}
    for box in (inner for flow in flows for inner in below(flow)):
        if id(box) not in apart and isinstance(box, boxes.TextBox | boxes.ReplacedBox | boxes.TableBox):
            yield _area(box)


def _area(box: Box) -> Area:
    """Where a box stands, without the margins of its own: those of a remark give back the place that it takes."""
    left, top = box.border_box_x(), box.position_y
    return Area(left, top, left + box.border_width(), top + box.border_height())


def _name(box: Box) -> str:
    return (box.element.get("id") or "") if box.element is not None else ""
