"""A document that is written, of which pages are kept: `Made(document, …).record(base)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import cast

from stratege.write.pdf.finish.protocols import Box, Document, Page
from stratege.write.pdf.holes import leaf_of, may_leave_hole
from stratege.write.pdf.reuse.boxes import in_order, record_of, unwrapped
from stratege.write.pdf.reuse.checks import room_of
from stratege.write.pdf.reuse.drawing import Drawn, tell
from stratege.write.pdf.reuse.hearing import Heard, Outline
from stratege.write.pdf.reuse.parts import Element, Places, parts
from stratege.write.pdf.reuse.records import DrawingRecord, PageRecord, Record, RoundRecord
from stratege.write.pdf.reuse.sources import KeptPage, strings

CALL = "::footnote-call"  # how the tags of its box end, and of what is in it
MOST = 400  # pages of a report that is kept: of more, what is kept is worth a layout


class Made:
    """A document that is written, of which pages are to be kept; `before` holds those that were already."""

    def __init__(
        self,
        document: Document,
        root: Element,
        told: Heard,
        rounds: list[RoundRecord],
        tried: list[tuple[int, int]],
        before: Record | None = None,
    ) -> None:
        self.document, self.told, self.before = document, told, before
        self.rounds, self.tried = rounds, tried
        self.outline = told.outline
        self.parts = parts(root)
        self.places = Places(self.parts)
        self.numbers = {id(element): number for number, element in enumerate(root.iter())}
        self.drawings: dict[int, DrawingRecord | None] = {}

    def listen(self) -> None:
        """Hear what the pages draw, when the document is written."""
        for number, page in enumerate(self.document.pages):
            if not isinstance(page, KeptPage):
                tell(cast("Drawn", page), partial(self.drawings.__setitem__, number))

    def can_be_kept(self) -> bool:
        """Whether pages are few, and hold nothing that goes from one to the other but the text."""
        pages = self.document.pages
        if self.outline is None or not self.rounds or self.rounds[-1]["steps"] or len(pages) > MOST:
            return False
        if len(self.outline.states) != len(pages) + 1:
            return False
        boxes = [page._page_box for page in pages if not isinstance(page, KeptPage)]
        return not any(getattr(box, "fixed_boxes", ()) for box in boxes) and not any(map(self._is_woven, boxes))

    def _is_woven(self, page: Box) -> bool:
        """Whether what holds parts sets them side by side: one that changes would change another page."""
        from weasyprint.formatting_structure import boxes

        for box in in_order(page):
            number = self.numbers.get(id(box.element))
            if number is None or box.element_tag is None or "::" in box.element_tag:
                continue
            place = self.places.part(number)
            if self.parts[place].holds and self.parts[place].start == number and not _is_plain(box, boxes.BlockBox):
                return True
        return False

    def record(self, base: str) -> Record:
        """What to keep."""
        outline, before = cast("Outline", self.outline), self.before
        pages = [
            before.pages[number] if before and isinstance(page, KeptPage) else self._page(number, page)
            for number, page in enumerate(self.document.pages)
        ]
        first = [[*outline.first[name]] for name in ("box", "area")]
        return Record(base, self.parts, pages, repr(outline.states[-1]), first, self.rounds, self.tried)

    def _page(self, number: int, page: Page) -> PageRecord:
        boxes = list(in_order(page._page_box))
        order = {id(box): place for place, box in enumerate(boxes)}
        leaf = leaf_of(page)
        outline = cast("Outline", self.outline)
        return PageRecord(
            start=repr(outline.states[number]),
            clean=self._is_clean(number),
            strings=strings(outline, number),
            titles=[(self.numbers.get(id(box.element)), box.element_tag) for box in boxes if box.bookmark_label],
            notes=sorted({self.numbers[id(box.element)] for box in boxes if (box.element_tag or "").endswith(CALL)}),
            size=[page.width, page.height],
            bleed={**page.bleed},
            box=record_of(page._page_box, self.numbers),
            links=[(kind, target, [*area], order[id(unwrapped(box))]) for kind, target, area, box in page.links],
            bookmarks=[(level, label, [*point], shown) for level, label, point, shown in page.bookmarks],
            anchors={name: [*area] for name, area in page.anchors.items()},
            parts=sorted(set(self._parts_of(boxes))),
            room=room_of(leaf),
            opens=may_leave_hole(leaf),
            drawing=self.drawings.get(number),
        )

    def _is_clean(self, number: int) -> bool:
        """Whether only the text goes on from the page before; of a page after a kept one, as it was."""
        known = self.told.clean.get(number)
        return known if known is not None else bool(self.before and self.before.pages[number]["clean"])

    def _parts_of(self, boxes: Sequence[Box]) -> Iterator[int]:
        numbers = {self.numbers[id(box.element)] for box in boxes if id(box.element) in self.numbers}
        for place in map(self.places.part, numbers):
            if not self.parts[place].holds:
                yield place


def _is_plain(box: Box, block: type) -> bool:
    return type(box) is block and box.style["column_width"] == "auto" and box.style["column_count"] == "auto"
