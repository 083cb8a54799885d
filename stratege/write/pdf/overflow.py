"""What leaves its page once laid out: `overflows(document)` tells that a table runs 31 mm past the right edge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from stratege import document as d
from stratege.diagnostics import phrase
from stratege.document.tree import children_of
from stratege.records import record
from stratege.source import Span
from stratege.write.pdf.finish.protocols import Box, Document, Page

TOLERANCE = 1.0  # px
MM = 25.4 / 96  # of one px
QUOTED = 40  # characters of the text that is named
# What an author would mend.
OWNERS = frozenset(["table", "figure", "p", "li", "pre", "h1", "h2", "h3", "h4", "h5", "dt", "dd", "blockquote"])
LARGE = frozenset(["table", "figure"])  # in which what is smaller is not told apart
SIDES = ("left", "right", "top", "bottom")


@record
class Overflow:
    """A thing that leaves its page: the page from 1, the last anchor before it, what it is, by how many mm, where.

    `kind` is text, table or image; `words` those that go farthest, nothing for an image; `side` one of `SIDES`;
    `turned` whether the page lies on its side already.
    """

    page: int
    anchor: str
    kind: str
    words: str
    side: str
    length: float
    turned: bool


class _Area(NamedTuple):
    """A rectangle of the page, in px."""

    left: float
    top: float
    right: float
    bottom: float


class _Step(NamedTuple):
    """A box to look at, what it belongs to, the height of the line that it stands on, where it may stand."""

    box: Box
    owner: Box
    line: tuple[float, float] | None
    area: _Area


def overflows(document: Document) -> list[Overflow]:
    """What leaves the text area of its page, or the sheet for running titles; of each thing, its farthest point."""
    worst: dict[int, Overflow] = {}
    for number, page in enumerate(document.pages, 1):
        for owner, found in _of_page(page, number):
            known = worst.get(owner)
            if known is None or known.length < found.length:
                worst[owner] = found
    return list(worst.values())


def _of_page(page: Page, number: int) -> Iterator[tuple[int, Overflow]]:
    from weasyprint.formatting_structure import boxes

    sheet = page._page_box
    left, top = sheet.content_box_x(), sheet.content_box_y()
    text = _Area(left, top, left + sheet.width, top + sheet.height)
    whole = _Area(0, 0, sheet.margin_width(), sheet.margin_height())
    anchor, turned = "", sheet.width > sheet.height
    for child in sheet.children:
        area = whole if isinstance(child, boxes.MarginBox) else text
        steps = [_Step(child, child, None, area)]
        while steps:
            box, owner, line, area = steps.pop()
            element = box.element
            if element is not None and (name := element.get("id")):
                anchor = name
            if isinstance(box, boxes.TextBox | boxes.ReplacedBox):
                side, length = _excess(box, line, area)
                if length > TOLERANCE and box.style["visibility"] == "visible":
                    yield id(owner.element), _overflow(box, owner, number, anchor, SIDES[side], length * MM, turned)
                continue
            if isinstance(box, boxes.LineBox):
                line = box.position_y, box.position_y + box.height
            elif box.element_tag in OWNERS and owner.element_tag not in LARGE:
                owner = box
            if _is_band(box, whole):
                area = whole
            steps += [_Step(below, owner, line, area) for below in reversed(box.children)]


def _is_band(box: Box, sheet: _Area) -> bool:
    """Whether a box goes to both sides of the sheet, as only what is made to does: its words have the whole of it."""
    left, right = box.border_box_x(), box.border_box_x() + box.border_width()
    return left <= sheet.left + TOLERANCE and right >= sheet.right - TOLERANCE


def _excess(box: Box, line: tuple[float, float] | None, area: _Area) -> tuple[int, float]:
    """The side on which a box goes farthest, and by how many px; of a text, the line counts: letters may be taller."""
    left, top = box.position_x, box.position_y
    right, bottom = left + box.width, top + box.height
    if line and hasattr(box, "text"):
        top, bottom = line
    past = (area.left - left, right - area.right, area.top - top, bottom - area.bottom)
    return max(enumerate(past), key=lambda side: side[1])


def _overflow(box: Box, owner: Box, page: int, anchor: str, side: str, length: float, turned: bool) -> Overflow:
    words = getattr(box, "text", "")
    kind = "image" if not words else "table" if owner.element_tag == "table" else "text"
    return Overflow(page, anchor, kind, " ".join(words.split()), side, length, turned)


def place_of(overflow: Overflow, document: d.Document) -> Span | None:
    """Where the author wrote what overflows: the smallest node that has its words, near its anchor or anywhere."""
    named = next((node for node in d.walk(document) if getattr(node, "id", "") == overflow.anchor), None)
    near = (named, document) if overflow.anchor and named else (document,)
    if overflow.words:
        for root in near:
            if place := _smallest(root, overflow.words):
                return place
    return named.span if named else None


def _smallest(root: d.Node, words: str) -> Span | None:
    """The place of the smallest node with these words that has one, the first in reading order.

    Words that no author wrote, as a share of a total, have the place of their table.
    """
    below = [child for child in children_of(root) if words in _said(child)]
    if isinstance(root, d.Row):  # a computed cell has the place of what it is computed from
        spans = [cell.span for cell in root.cells]
        below = [cell for cell in below if spans.count(cell.span) == 1]
    found = (_smallest(child, words) or (None if isinstance(child, d.Row) else child.span) for child in below)
    return next((place for place in found if place), None)


def _said(node: d.Node) -> str:
    """The words of a node, code that is set apart among them."""
    code = (below.text for below in d.walk(node) if isinstance(below, d.CodeBlock))
    return " ".join(" ".join([d.plain(node), *code]).split())


def told(overflow: Overflow) -> dict[str, str]:
    """What the diagnostic of an overflow says of it, in French."""
    words = overflow.words if len(overflow.words) <= QUOTED else overflow.words[: QUOTED - 1].rstrip() + "…"
    turned = "_turned" if overflow.kind == "table" and overflow.turned else ""
    return {
        "page": str(overflow.page),
        "what": phrase(f"overflow_{overflow.kind}", words=words),
        "length": str(max(1, round(overflow.length))),
        "side": phrase(f"overflow_{overflow.side}"),
        "remedy": phrase(f"mend_{overflow.kind}{turned}"),
    }
