"""Pages left half empty before what they could not hold: `holes(document)` tells that page 8 lacks 300 px of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import cast

from stratege.records import record
from stratege.write.pdf.finish.protocols import Box, Document, Page

KEPT = "_stratege_leaf"  # the attribute of a page
LEAST = 0.25  # of the height of the text: a smaller blank is no hole
ROWS = 3  # of a table: fewer do not stand alone on a page
TITLES = frozenset(["h2", "h3", "h4", "h5", "caption", "figcaption"])
ALONE = frozenset(["landscape", "own-page"])  # exhibits that have their page for themselves
FORCED = frozenset(["page", "left", "right", "recto", "verso"])


@record
class Hole:
    """A blank at the foot of a page, before an exhibit that opens the next one.

    `exhibit` is its id, `room` the height of the blank, `text` that of the text of a whole page, `height` that of the
    exhibit and of those that follow it at once, `following` those of the blocks after them, in order, none where they
    do not share a page: it would be too far to bring a block. All are px. `flow` counts the pages that were opened by
    force until there: what moves before one of them moves nothing after it. `divides` tells of a table of which some
    rows would fit in the blank, and some remain.
    """

    page: int
    exhibit: str
    room: float
    text: float
    height: float
    following: tuple[float, ...]
    flow: int
    divides: bool
    opens: bool = (
        False  # the exhibit is a block of another kind, cut for want of better: a callout, the head of a sheet
    )


class Leaf:
    """A page laid out: its boxes in order, without running titles and notes, and the elements that they are of."""

    def __init__(self, page: Page) -> None:
        from weasyprint.formatting_structure import boxes

        self.sheet = page._page_box
        aside = boxes.MarginBox | boxes.FootnoteAreaBox
        self.flows = [box for box in self.sheet.children if not isinstance(box, aside)]
        self.notes = [box for box in self.sheet.children if isinstance(box, boxes.FootnoteAreaBox) and box.children]
        self.boxes = [box for flow in self.flows for box in below(flow)]
        self.elements = {id(box.element) for box in self.boxes}

    def foot(self) -> float:
        """Where the text must end: above the notes, if there are any (px from the top of the sheet)."""
        return min([box.position_y for box in self.notes], default=self.sheet.content_box_y() + self.sheet.height)


def leaf_of(page: Page) -> Leaf:
    """The page, walked over once for all that is asked of it."""
    held = vars(page)
    if KEPT not in held:
        held[KEPT] = Leaf(page)
    return cast("Leaf", held[KEPT])


def holes(document: Document) -> list[Hole]:
    """The holes that an exhibit leaves, in the order of the pages."""
    leaves = list(map(leaf_of, document.pages))
    found, flow = [], 0
    for number, leaf in enumerate(leaves[:-1], 1):
        flow += number > 1 and _is_forced(leaf, leaves[number - 2])
        if blank(leaf) >= LEAST * leaf.sheet.height and (hole := _hole(leaves, number, flow)):
            found.append(hole)
    return found


def _hole(leaves: Sequence[Leaf], number: int, flow: int) -> Hole | None:
    leaf, after = leaves[number - 1], leaves[number]
    if block := next((box for flow in after.flows for box in _opened(flow)), None):
        return _of_block(leaf, after, block, number, flow)
    opening = list(opening_of(after))
    at = next((index for index, box in enumerate(opening) if "exhibit" in classes(box)), 0)
    exhibit = opening[at]
    if at == 0 or id(exhibit.element) in leaf.elements:
        return None
    siblings = _siblings(leaves[number : number + 2], opening[at - 1], exhibit)
    run = list(takewhile(lambda box: "exhibit" in classes(box), siblings))
    room, text = blank(leaf), leaf.sheet.height
    height = text if ALONE & set(classes(exhibit)) else sum(box.margin_height() for box in run)
    together = all(id(box.element) in after.elements for box in run)
    following = _heights(siblings[len(run) :]) if together else ()
    return Hole(number, _id(exhibit), room, text, height, following, flow, _divides(exhibit, room))


def _of_block(leaf: Leaf, after: Leaf, block: Box, number: int, flow: int) -> Hole | None:
    """The hole before a block that may be cut; none if it is cut already."""
    if id(block.element) in leaf.elements:
        return None
    height = block.margin_height()
    return Hole(number, block_name(block), blank(leaf), leaf.sheet.height, height, (), flow, divides=False, opens=True)


def block_name(box: Box) -> str:
    """The name of a block that may be cut, "" of another."""
    return (box.element.get("data-block") or "") if box.element is not None else ""


def tall(document: Document) -> tuple[str, ...]:
    """The names of the blocks that may be cut and are tall enough to leave a hole before them."""
    leaves = list(map(leaf_of, document.pages))
    found = ((block_name(box), box.margin_height() / leaf.sheet.height) for leaf in leaves for box in leaf.boxes)
    return tuple(dict.fromkeys(name for name, share in found if name and share > LEAST))


def _opened(box: Box) -> Iterator[Box | None]:
    """What opens a page below its titles, if it may be cut; None for text or an image."""
    from weasyprint.formatting_structure import boxes

    if block_name(box):
        yield box
    elif isinstance(box, boxes.LineBox | boxes.ReplacedBox):
        yield None
    elif box.element_tag not in TITLES and "opener" not in classes(box):
        for child in getattr(box, "children", ()):
            yield from _opened(child)


def may_leave_hole(leaf: Leaf) -> bool:
    """Whether what opens a page may leave a hole before it: an exhibit, or a block that may be cut."""
    held = any("exhibit" in classes(box) for box in opening_of(leaf))
    return held or any(next(_opened(flow), None) for flow in leaf.flows)


def _is_forced(leaf: Leaf, before: Leaf) -> bool:
    """Whether something that begins with this page asked for a new one."""
    begun = (box for box in opening_of(leaf) if id(box.element) not in before.elements)
    return any(box.style["break_before"] in FORCED for box in begun)


def blank(leaf: Leaf) -> float:
    """What is left blank between the text of a page and its notes, or its foot."""
    return leaf.foot() - max((_bottom(box) for box in leaf.flows), default=leaf.sheet.content_box_y())


def _bottom(box: Box) -> float:
    """Where the last thing to be seen in a box ends: one that holds others may go on to the foot of its page."""
    from weasyprint.formatting_structure import boxes

    children = getattr(box, "children", ())
    if not children or isinstance(box, boxes.LineBox | boxes.TableBox):
        return box.position_y + box.margin_height()
    return max(_bottom(child) for child in children)


def opening_of(leaf: Leaf) -> Iterator[Box]:
    """What opens a page, each box within the one before."""
    box = next(iter(leaf.flows), None)
    while box is not None:
        yield box
        box = next(iter(getattr(box, "children", ())), None)


def _siblings(leaves: Sequence[Leaf], above: Box, exhibit: Box) -> list[Box]:
    """The boxes from an exhibit on in what holds it, on these pages; a block cut by a page has two."""
    held = (box for leaf in leaves for box in leaf.boxes if box.element is above.element)
    children = [child for box in held for child in getattr(box, "children", ())]
    at = next(index for index, child in enumerate(children) if child is exhibit)
    return children[at:]


def _heights(boxes: Sequence[Box]) -> tuple[float, ...]:
    """The height of each block, that of its pieces together."""
    heights: dict[int, float] = {}
    for box in boxes:
        heights[id(box.element)] = heights.get(id(box.element), 0.0) + box.margin_height()
    return tuple(heights.values())


def _divides(exhibit: Box, room: float) -> bool:
    """Whether enough rows of a table that is kept whole fit in a room, when as many are kept for the next page."""
    rows = [box for box in below(exhibit) if box.element_tag == "tr"]
    fit = sum(row.position_y + row.height - exhibit.position_y <= room for row in rows[:-ROWS])
    return (
        "whole" in classes(exhibit) and not ALONE & set(classes(exhibit)) and fit > ROWS
    )  # the head is one of those that fit


def below(box: Box) -> Iterator[Box]:
    """A box and all that is in it, in order."""
    waiting = [box]
    while waiting:
        box = waiting.pop()
        yield box
        waiting.extend(reversed(getattr(box, "children", ())))


def classes(box: Box) -> list[str]:
    """What the HTML says that a box is."""
    return (box.element.get("class") or "").split() if box.element is not None else []


def _id(exhibit: Box) -> str:
    """The id of an exhibit: its own, or that of the caption of its table."""
    names = (box.element.get("id") for box in below(exhibit) if box.element is not None)
    return next((name for name in names if name), "")
