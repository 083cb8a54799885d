"""Pages laid out until they are right: the numbers that they print are theirs, and no exhibit leaves a hole before it.

`settle(layout, stops)` lays a report out, once more for each hole that can be filled, and until its numbers are right.
An earlier build saves layouts, and never changes what comes of them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from itertools import accumulate

from stratege.write.pdf.finish.protocols import Document
from stratege.write.pdf.holes import Hole, holes
from stratege.write.pdf.margin import clashes
from stratege.write.pdf.moves import Past, Stops
from stratege.write.pdf.works import stale, works

ROUNDS = 6  # of page numbers
FILLS = 5  # layouts that try to fill holes
LARGE = 1 / 3  # of the height of the text: a hole for which a table is cut that is whole otherwise
SPARE = 0.05  # of the same: what may be left blank rather than bring a paragraph more
PageMap = dict[str, int]


class NotConverged(Exception):
    """The page numbers still moved after the last round."""


@dataclass(frozen=True, slots=True)
class Placing:
    """What the pages change of a report: the blocks set before exhibits, the ids of the tables that may be cut.

    `inline` are the anchors of the remarks that the margin has no room for.
    """

    past: Past = ()
    cut: tuple[str, ...] = ()
    inline: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """How a report was laid out, its page map, and the one that it had before anything was moved."""

    placing: Placing
    pages: PageMap
    unmoved: PageMap

    def kept(self) -> bytes:
        """What `read` makes it again from."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def read(cls, content: bytes) -> Settled:
        """What was kept."""
        held = json.loads(content)
        placing = held["placing"]
        past = tuple((name, count) for name, count in placing["past"])
        inline = tuple(placing.get("inline", ()))
        return cls(Placing(past, tuple(placing["cut"]), inline), held["pages"], held["unmoved"])


Layout = Callable[[PageMap, Placing], Document]


def settle(
    layout: Layout, stops: Callable[[Past], Mapping[str, Stops]], guess: Settled | None = None
) -> tuple[Document, Settled]:
    """A report laid out, and how.

    `layout` lays it out with these page numbers, so placed; `stops` says where its exhibits may stand after some moves
    (see `moves`); `guess` is how it was settled last time. `NotConverged` if the numbers do not stop moving.
    """
    guess = guess or Settled(Placing(), {}, {})
    first = _Laid(layout(guess.unmoved, Placing()), guess.unmoved, Placing())
    filled = _filled(layout, stops, first, guess)
    last = _cleared(layout, _converged(layout, filled))
    unmoved = page_map(first.document) if filled is not first else last.pages
    return last.document, Settled(last.placing, last.pages, unmoved)


@dataclass(frozen=True, slots=True)
class _Laid:
    """A layout, the page numbers that it prints, how it is placed."""

    document: Document
    pages: PageMap
    placing: Placing


def _converged(layout: Layout, laid: _Laid) -> _Laid:
    """The layout whose pages are those that it prints.

    Works cited that an earlier build set apart are looked at once: after that, they stand where these layouts put them.
    """
    late = stale(laid.document) if works(laid.document) & laid.pages.keys() else frozenset[str]()
    for _ in range(ROUNDS):
        found = page_map(laid.document)
        if found == laid.pages and not late:
            return laid
        pages = {name: page for name, page in found.items() if name not in late}
        late = frozenset()
        laid = _Laid(layout(pages, laid.placing), pages, laid.placing)
    raise NotConverged(ROUNDS)


def _cleared(layout: Layout, laid: _Laid) -> _Laid:
    """The layout in which no remark of the margin touches anything: each that does goes into the text."""
    while found := clashes(laid.document):
        placing = replace(laid.placing, inline=laid.placing.inline + found)
        pages = _without_works(laid.document)
        laid = _converged(layout, _Laid(layout(pages, placing), pages, placing))
    return laid


def page_map(document: Document) -> PageMap:
    """The page of each anchor, counted from 1; of an element cut over pages, the page where it begins."""
    found: PageMap = {}
    for index, page in enumerate(document.pages, 1):
        for anchor in page.anchors:
            found.setdefault(anchor, index)
    return found


def _filled(layout: Layout, stops: Callable[[Past], Mapping[str, Stops]], laid: _Laid, guess: Settled) -> _Laid:
    """The layout with fewer holes, each filled by what may come before its exhibit, else by rows of its table.

    An exhibit that would come later than it did keeps its place, and is not tried again.
    """
    refused = set[str]()
    for _ in range(FILLS):
        placing = laid.placing
        moves = list(_moves(holes(laid.document), stops(placing.past), refused, placing))
        if not moves:
            break
        past = tuple((move.exhibit, move.count) for move in moves if move.count)
        cut = tuple(move.exhibit for move in moves if not move.count)
        tried = replace(placing, past=placing.past + past, cut=placing.cut + cut)
        pages = guess.pages if tried == guess.placing else _without_works(laid.document)
        new = _Laid(layout(pages, tried), pages, tried)
        before, after = page_map(laid.document), page_map(new.document)
        wrong = {move.exhibit for move in moves if not move.is_good(before, after)}
        refused |= wrong
        laid = laid if wrong else new
    return laid


def _without_works(document: Document) -> PageMap:
    """The pages of all but the works cited, which are set apart by theirs: these are other ones soon."""
    named = works(document)
    return {name: page for name, page in page_map(document).items() if name not in named}


@dataclass(frozen=True, slots=True)
class _Move:
    """Blocks to set before an exhibit, `named` what they refer to; none where its table is to be cut instead."""

    exhibit: str
    page: int  # that of the hole
    count: int
    named: frozenset[str]

    def is_good(self, before: PageMap, after: PageMap) -> bool:
        """Whether the exhibit is no later than it was, and what the blocks refer to at most on the page after them."""
        latest = max((after.get(name, 0) for name in self.named), default=0)
        return after.get(self.exhibit, 0) <= before.get(self.exhibit, 0) and latest <= self.page + 1


def _moves(found: list[Hole], stops: Mapping[str, Stops], refused: set[str], placing: Placing) -> Iterator[_Move]:
    """How to fill the first hole of each flow that can be: those after it change with it."""
    flows = set[int]()
    for hole in found:
        if hole.flow in flows or hole.exhibit in refused:
            continue
        allowed = stops.get(hole.exhibit, {})
        if count := best(hole, allowed):
            flows.add(hole.flow)
            yield _Move(hole.exhibit, hole.page, count, allowed[count])
        elif hole.divides and hole.room > LARGE * hole.text and hole.exhibit not in placing.cut:
            flows.add(hole.flow)
            yield _Move(hole.exhibit, hole.page, 0, frozenset())


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
