"""Documents of which pages are kept: `Keeping(base, kept, keep).again(…)` gives a PDF with those of last time.

A page is laid out again where a part that changed stands on it, or might have been looked at when it was filled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise, zip_longest
from typing import cast

from stratege.write.pdf.finish.protocols import Box, Document, Metadata, Page
from stratege.write.pdf.holes import LEAST, Hole, Leaf, blank, classes, may_leave_hole
from stratege.write.pdf.lonely import lonely
from stratege.write.pdf.margin import clashes
from stratege.write.pdf.overflow import overflows
from stratege.write.pdf.reuse.boxes import in_order, moved, record_of
from stratege.write.pdf.reuse.drawing import Drawn, tell
from stratege.write.pdf.reuse.layout import Context, Heard, among, heard
from stratege.write.pdf.reuse.parts import Element, Part, Places, changed, parts, shifts
from stratege.write.pdf.reuse.records import DrawingRecord, PageRecord, Record, RoundRecord, Unsure, state
from stratege.write.pdf.reuse.sources import KeptPage, of_layout, of_record, strings
from stratege.write.pdf.reuse.streams import Streams, compressed
from stratege.write.pdf.settle import Layout, Placing, Round, Step, printed, printed_on

Steps = Callable[[list[Hole], Placing], Sequence[Step]]
MUCH = 0.5  # of the pages: when more are to be laid out again, all are
MOST = 400  # pages of a report that is kept: of more, what is kept is worth a layout


class Keeping:
    """The pages of one report, from one build to the next.

    `base` says what its layout depends on besides its HTML; `kept` is what was kept last time, if anything was; `keep`
    is given what to keep for the next, if anything is to be.
    """

    def __init__(self, base: str, kept: bytes | None, keep: Callable[[bytes], None] | None) -> None:
        found = Record.read(kept, base) if kept else None
        self._before: Record | None = found[0] if found else None
        self._streams = found[1] if found else Streams()
        self._base, self._keep = base, keep
        self._told: list[tuple[Placing, Heard]] = []
        self._rounds: list[Round] = []

    def again(self, root: Element, layout: Layout, steps: Steps, finished: Callable[[Document], bytes]) -> bytes:
        """The PDF of an HTML among kept pages; `steps` says what would be tried of its holes. `Unsure`."""
        if not self._before:
            raise Unsure("record")
        now = parts(root)
        found = changed(self._before.parts, now)
        if found is None or not all(_is_tried(tried, steps) for tried in self._before.rounds):
            raise Unsure("parts")
        record = _renumbered(self._before, now)
        with among(of_record(record), wanted := again(record, found)) as told:
            document = layout(Placing(cut=tuple(record.rounds[-1]["cut"])))
        _check(record, document, wanted | told.other)
        _check_strings(record, cast("Context", told.context), wanted | told.other)
        return self._written(_Made(document, root, told, record.rounds, record.tried, record), finished)

    def hearing(self, layout: Layout) -> Layout:
        """A whole layout, heard so that its pages can be kept."""

        def laid_out(placing: Placing) -> Document:
            with heard() as told:
                document = layout(placing)
            self._told.append((placing, told))
            return document

        return laid_out

    def near(self, layout: Layout, placing: Placing, before: Placing, document: Document, first: int) -> Document:
        """A layout that differs from another, so placed, from a page on (from 0)."""
        told = next(told for placed, told in self._told if placed == before)
        numbers = (number for number, page in enumerate(document.pages) if any(printed_on(page)))
        wanted = frozenset([*range(max(first, 0), len(document.pages)), *numbers])
        try:
            with among(of_layout(document, told), wanted, to_end=True) as near:
                made = layout(placing)
        except Unsure:
            return self.hearing(layout)(placing)
        near.clean = {**told.clean, **near.clean}
        self._told.append((placing, near))
        return made

    def tried(self, last: Round) -> None:
        """Hear what was tried of holes."""
        self._rounds.append(last)

    def kept(self, document: Document, placing: Placing, root: Element, finished: Callable[[Document], bytes]) -> bytes:
        """The PDF of a document laid out whole, whose pages are kept where they can be made again apart."""
        told = next((told for placed, told in self._told if placed == placing), None)
        if placing != Placing(cut=placing.cut) or not told or any(tried.refused for tried in self._rounds):
            return finished(document)
        rounds = [
            RoundRecord(cut=[*tried.placing.cut], holes=[*tried.holes], steps=[name for name, _ in tried.steps])
            for tried in self._rounds
        ]
        spans = [_span(before, after) for (_, before), (_, after) in pairwise(self._told)]
        return self._written(_Made(document, root, told, rounds, spans), finished)

    def _written(self, made: _Made, finished: Callable[[Document], bytes]) -> bytes:
        if self._keep is None or not made.can_be_kept():
            return finished(made.document)
        made.listen()
        with compressed(self._streams) as streams:
            content = finished(made.document)
        self._keep(made.record(self._base).written(streams))
        return content


def _is_tried(tried: RoundRecord, steps: Steps) -> bool:
    """Whether the same would be tried of holes, the text being other."""
    found = steps(tried["holes"], Placing(cut=tuple(tried["cut"])))
    return [step.exhibit for step in found] == tried["steps"] and not any(step.count for step in found)


def _span(before: Heard, after: Heard) -> tuple[int, int]:
    """The first and the last page that are others in a layout and the next, and those beside them."""
    states = [[_begun(made) for made in cast("Context", told.context).page_maker] for told in (before, after)]
    others = [number for number, (old, new) in enumerate(zip_longest(*states)) if old != new]
    return min(others, default=0) - 2, max(others, default=0) + 1


def _begun(made: Sequence[object]) -> tuple[object, ...]:
    """How a page begins, whatever the number of all pages."""
    _, counters, *_ = cast("tuple[object, dict[str, object]]", made[3])
    return *made[:3], {name: values for name, values in counters.items() if name != "pages"}


def again(record: Record, found: frozenset[int]) -> frozenset[int]:
    """The pages to lay out, from 0, when these parts changed: theirs, and those before that may have looked at them.

    `Unsure` where a part stands on no page, or most pages would be.
    """
    wanted = set[int]()
    for part in found:
        on = [number for number, page in enumerate(record.pages) if part in page["parts"]]
        if not on:
            raise Unsure("part")
        wanted |= {*on, on[0] if _is_apart(record, on[0], part) else on[0] - 1}
    if len(wanted) > MUCH * len(record.pages):
        raise Unsure("much")
    return frozenset(wanted)


def _is_apart(record: Record, number: int, part: int) -> bool:
    """Whether the page before was filled without a look at a part that begins on this one.

    It was if this one was opened by force, or goes on with another part of the page before.
    """
    if number == 0 or state(record.pages[number]["start"])[1]["break"] != "any":
        return True
    first = record.pages[number]["parts"][0]
    return first != part and first in record.pages[number - 1]["parts"]


def _renumbered(record: Record, now: list[Part]) -> Record:
    """The record, whose boxes name the elements as they are numbered now."""
    places, by = Places(record.parts), shifts(record.parts, now)

    def place(number: int) -> int:
        return number + by[places.part(number)]

    pages = [_page_renumbered(page, place) if any(by) else page for page in record.pages]
    return replace(record, parts=now, pages=pages)


def _page_renumbered(page: PageRecord, place: Callable[[int], int]) -> PageRecord:
    titles = [(None if number is None else place(number), tag) for number, tag in page["titles"]]
    return PageRecord(**{**page, "titles": titles, "box": moved(page["box"], place)})


@dataclass
class _Some:
    """Some pages of a document."""

    pages: Sequence[Page]
    metadata: Metadata

    def write_pdf(self, **_options: object) -> bytes:
        raise NotImplementedError


def _check(record: Record, document: Document, again: frozenset[int]) -> None:
    """`Unsure` where the pages laid out `again` would have had others change, or something told of them."""
    real = [(number, page) for number, page in enumerate(document.pages) if number in again]
    some = cast("Document", _Some([page for _, page in real], document.metadata))
    after_first = cast("Document", _Some([document.pages[0], *some.pages], document.metadata))
    if any(page.anchors.keys() != record.pages[number]["anchors"].keys() for number, page in real):
        raise Unsure("anchors")
    if overflows(some) or lonely(after_first) or clashes(some) or _is_indexed(some):
        raise Unsure("told")
    pages = {name: number for number, page in reversed([*enumerate(document.pages, 1)]) for name in page.anchors}
    if any(name in pages and text != str(pages[name]) for name, text in printed(some)):
        raise Unsure("numbers")
    if any(first <= number <= last for number, _ in real for first, last in record.tried):
        raise Unsure("tried")
    _check_holes(record, dict(real))


def _check_strings(record: Record, context: Context, again: frozenset[int]) -> None:
    """`Unsure` where a page sets other running titles than it did: those of the pages after it would be others."""
    if any(strings(context, number) != record.pages[number]["strings"] for number in again):
        raise Unsure("strings")


def _is_indexed(some: Document) -> bool:
    return any("indexed" in classes(box) for page in some.pages for box in in_order(page._page_box))


def _check_holes(record: Record, real: Mapping[int, Page]) -> None:
    """`Unsure` where a page may have a hole that was not there, or that is no longer."""
    leaves = {number: Leaf(page) for number, page in real.items()}
    blank = [page["room"] for page in record.pages]
    opens = [page["opens"] for page in record.pages]
    for number, leaf in leaves.items():
        blank[number], opens[number] = _room(leaf), may_leave_hole(leaf)
    near = {number for place in leaves for number in (place - 1, place) if 0 <= number < len(blank) - 1}
    if any(blank[number] >= LEAST and opens[number + 1] for number in near):
        raise Unsure("holes")


def _room(leaf: Leaf) -> float:
    return blank(leaf) / leaf.sheet.height


class _Made:
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
        self.context = told.context
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
        if self.context is None or not self.rounds or self.rounds[-1]["steps"] or len(pages) > MOST:
            return False
        if len(self.context.page_maker) != len(pages) + 1:
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
        context, before = cast("Context", self.context), self.before
        pages = [
            before.pages[number] if before and isinstance(page, KeptPage) else self._page(number, page)
            for number, page in enumerate(self.document.pages)
        ]
        first = [[*context.style_for.initial_page_sizes[name]] for name in ("box", "area")]
        end = repr(context.page_maker[-1][:4])
        return Record(base, self.parts, pages, end, first, self.rounds, self.tried)

    def _page(self, number: int, page: Page) -> PageRecord:
        boxes = list(in_order(page._page_box))
        order = {id(box): place for place, box in enumerate(boxes)}
        leaf = Leaf(page)
        context = cast("Context", self.context)
        return PageRecord(
            start=repr(context.page_maker[number][:4]),
            clean=self._is_clean(number),
            strings=strings(context, number),
            titles=[(self.numbers.get(id(box.element)), box.element_tag) for box in boxes if box.bookmark_label],
            size=[page.width, page.height],
            bleed={**page.bleed},
            box=record_of(page._page_box, self.numbers),
            links=[(kind, target, [*area], order[id(box)]) for kind, target, area, box in page.links],
            bookmarks=[(level, label, [*point], shown) for level, label, point, shown in page.bookmarks],
            anchors={name: [*area] for name, area in page.anchors.items()},
            parts=sorted(set(self._parts_of(boxes))),
            room=_room(leaf),
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
