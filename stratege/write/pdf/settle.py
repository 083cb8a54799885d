"""Pages laid out until no exhibit leaves a hole before it that could be filled, with the numbers that they print.

`settle(layout, stops)` lays a report out, and once more for each hole that can be filled.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import accumulate
from typing import Protocol

from stratege.records import record
from stratege.write.pdf.finish.protocols import Box, Document, Page
from stratege.write.pdf.folios import folios
from stratege.write.pdf.holes import Hole, classes, holes, leaf_of, tall
from stratege.write.pdf.margin import clashes
from stratege.write.pdf.moves import Past, Stops

FILLS = 5  # layouts that try to fill holes
LARGE = 1 / 3  # of the height of the text: a hole for which a table is cut that is whole otherwise
SPARE = 0.05  # of the same: what may be left blank rather than bring a paragraph more
HELD = 400  # pages that are kept while others are laid out: of more, the memory is worth a layout
PageMap = dict[str, int]


class NotConverged(Exception):
    """The page numbers still moved after the last round of the engine: `printed` stands where `page` is true."""

    def __init__(self, printed: str, page: int) -> None:
        super().__init__(printed, page)
        self.printed, self.page = printed, page


@record
class Placing:
    """What the pages change of a report: the blocks set before exhibits, the ids of the tables that may be cut.

    `inline` are the anchors of the remarks that the margin has no room for, `told` those of the index whose page stands
    there already.
    """

    past: Past = ()
    cut: tuple[str, ...] = ()
    inline: tuple[str, ...] = ()
    told: tuple[str, ...] = ()


Layout = Callable[[Placing], Document]


class Near(Protocol):
    """Lays a report out again, so placed, near a document placed `before`, from which it differs on pages (from 0).

    It does on those after each as well, until one begins as it did. Both have their blocks where the author set them,
    so that they are of the same HTML.
    """

    def __call__(self, placing: Placing, before: Placing, document: Document, pages: frozenset[int]) -> Document: ...


@record
class Round:
    """What was tried of holes: how the pages were placed, their holes, the steps taken, whether some were refused.

    A step is an exhibit, and how many blocks come before it, or 0 where its table is cut.
    """

    placing: Placing
    holes: tuple[Hole, ...]
    steps: tuple[tuple[str, int], ...]
    refused: bool


def settle(
    layout: Layout,
    stops: Callable[[Past], Mapping[str, Stops]],
    tried: Callable[[Round], None] = lambda _round: None,
    near: Near | None = None,
) -> tuple[Document, Placing]:
    """A report laid out, and how.

    `layout` lays it out, so placed; `stops` says where its exhibits may stand after some moves (see `moves`); `tried`
    hears each round; `near` lays out sooner what differs on some pages.
    `NotConverged` if a page number is not that of the page.
    """
    document, placing = _told_once(layout, *_cleared(layout, stops, tried, near))
    _check_numbers(document)
    return document, placing


class _Laid:
    """A layout, how it is placed, and what is to be known of it should another be tried."""

    def __init__(self, layout: Layout, placing: Placing) -> None:
        self._layout, self.placing = layout, placing
        self._document: Document | None = layout(placing)
        self.holes, self.pages = holes(self._document), page_map(self._document)

    def put_aside(self) -> None:
        """Give back the memory of a long document, before another is made."""
        if self._document and len(self._document.pages) > HELD:
            self._document = None
            gc.collect()  # boxes and their pages name each other

    def near(self, near: Near, pages: frozenset[int]) -> Layout:
        """What lays out another document that differs on pages (from 0)."""
        document = self._document
        if document is None:
            return self._layout
        return lambda placing: near(placing, self.placing, document, pages)

    def document(self) -> Document:
        """The document itself, made again where it was given back."""
        return self._document or self._layout(self.placing)


def _cleared(
    layout: Layout,
    stops: Callable[[Past], Mapping[str, Stops]],
    tried: Callable[[Round], None],
    near: Near | None,
) -> tuple[Document, Placing]:
    """The layout in which no remark of the margin touches anything: each that does goes into the text."""
    document, placing = _filled(layout, stops, tried, near)
    while found := clashes(document):
        del document  # two at once would take the memory twice
        placing = replace(placing, inline=placing.inline + found)
        document = layout(placing)
    return document, placing


def _told_once(layout: Layout, document: Document, placing: Placing) -> tuple[Document, Placing]:
    """The layout in which an entry of the index gives no page twice; the index is last, so nothing else moves."""
    told = tuple(_again(document))
    if not told:
        return document, placing
    del document  # two at once would take the memory twice
    placing = replace(placing, told=told)
    return layout(placing), placing


def _again(document: Document) -> Iterator[str]:
    """The anchors that an entry of the index gives after another on the same page."""
    pages = page_map(document)
    entry, given = None, set[int | None]()
    for page in document.pages:
        for box in leaf_of(page).boxes:
            if box.element_tag == "li" and box.element is not entry:
                entry, given = box.element, set()
            elif box.element_tag == "a" and "indexed" in classes(box) and box.element is not None:
                name = (box.element.get("href") or "").removeprefix("#")
                if pages.get(name) in given:
                    yield name
                given.add(pages.get(name))


def page_map(document: Document) -> PageMap:
    """The page of each anchor, counted from 1; of an element cut over pages, the page where it begins."""
    found: PageMap = {}
    for index, page in enumerate(document.pages, 1):
        for anchor in page.anchors:
            found.setdefault(anchor, index)
    return found


def _check_numbers(document: Document) -> None:
    """Whether each number that the lists print is that of the page: the engine gives up after some rounds."""
    pages, numbers = page_map(document), folios(document)
    for name, number in printed(document):
        if name in pages and number != numbers[pages[name] - 1]:
            raise NotConverged(number, pages[name])


def printed(document: Document) -> Iterator[tuple[str, str]]:
    """The anchors whose page is printed, and the number that stands there."""
    for page in document.pages:
        yield from printed_on(page)


def printed_on(page: Page) -> Iterator[tuple[str, str]]:
    """The anchors whose page is printed on a page, and the number that stands there."""
    for box in leaf_of(page).boxes:
        if box.element_tag == "a" and "page" in classes(box) and box.element is not None:
            yield (box.element.get("href") or "").removeprefix("#"), _text(box)


def _text(box: Box) -> str:
    return getattr(box, "text", "") or "".join(map(_text, getattr(box, "children", ())))


def _filled(
    layout: Layout,
    stops: Callable[[Past], Mapping[str, Stops]],
    tried: Callable[[Round], None],
    near: Near | None,
) -> tuple[Document, Placing]:
    """The layout with fewer holes, each filled by what may come before its exhibit, else by rows of its table.

    An exhibit that would come later than it did keeps its place, and is not tried again. The last try cuts every tall
    block that may be, where a hole is left before one.
    """
    laid, refused = _Laid(layout, Placing()), set[str]()
    for left in reversed(range(FILLS)):
        placing = laid.placing
        steps = list(moves(laid.holes, stops(placing.past), refused, placing))
        tried(Round(placing, tuple(laid.holes), tuple((step.exhibit, step.count) for step in steps), bool(refused)))
        if not steps:
            break
        past = tuple((move.exhibit, move.count) for move in steps if move.count)
        cut = tuple(move.exhibit for move in steps if not move.count)
        if not left and any(hole.opens for hole in laid.holes):  # too many holes for one at a time
            cut += tuple(name for name in tall(laid.document()) if name not in placing.cut + cut)
        laid.put_aside()
        cut_on = frozenset(number for step in steps for number in (step.page - 1, step.page))
        new = _Laid(
            laid.near(near, cut_on) if near and left and not (past or placing.past) else layout,
            replace(placing, past=placing.past + past, cut=placing.cut + cut),
        )
        wrong = {move.exhibit for move in steps if not move.is_good(laid.pages, new.pages)}
        refused |= wrong
        laid = laid if wrong else new
        del new
    return laid.document(), laid.placing


@record
class Step:
    """Blocks to set before an exhibit, `named` what they refer to; none where its table is to be cut instead."""

    exhibit: str
    page: int  # that of the hole
    count: int
    named: frozenset[str]

    def is_good(self, before: PageMap, after: PageMap) -> bool:
        """Whether the exhibit is no later than it was, and what the blocks refer to at most on the page after them."""
        latest = max((after.get(name, 0) for name in self.named), default=0)
        return after.get(self.exhibit, 0) <= before.get(self.exhibit, 0) and latest <= self.page + 1


def moves(found: list[Hole], stops: Mapping[str, Stops], refused: set[str], placing: Placing) -> Iterator[Step]:
    """How to fill the first hole of each flow that can be: those after it change with it."""
    flows = set[int]()
    for hole in found:
        if hole.flow in flows or hole.exhibit in refused:
            continue
        allowed = stops.get(hole.exhibit, {})
        if count := best(hole, allowed):
            flows.add(hole.flow)
            yield Step(hole.exhibit, hole.page, count, allowed[count])
        elif _may_cut(hole) and hole.exhibit not in placing.cut:
            flows.add(hole.flow)
            yield Step(hole.exhibit, hole.page, 0, frozenset())


def _may_cut(hole: Hole) -> bool:
    """Whether a hole is worth a table in two, or a block of another kind, for which nothing else is tried."""
    return hole.opens or (hole.divides and hole.room > LARGE * hole.text)


def best(hole: Hole, stops: Stops) -> int:
    """How many of the blocks after a hole's exhibit are to come before it: the fewest that fill it, or all that fit.

    What does not fit in the hole goes on above the exhibit, which must have the room that it needs below. 0 if none
    may.
    """
    heights = dict(enumerate(accumulate(hole.following), 1))
    fit = [n for n in stops if n in heights and (heights[n] <= hole.room or _shares(hole, heights[n]))]
    enough = (n for n in fit if heights[n] >= hole.room - SPARE * hole.text)
    return next(enough, max(fit, default=0))


def _shares(hole: Hole, height: float) -> bool:
    """Whether the exhibit still stands whole on its page, below what does not fit in the hole."""
    return height - hole.room + hole.height <= hole.text
