"""Documents of which pages are kept: `Keeping(base, kept, keep).again(…)` gives a PDF with those of last time.

A page is laid out again where a part that changed stands on it, or might have been looked at when it was filled.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise, zip_longest
from typing import cast

from stratege.write.pdf.finish.protocols import Document
from stratege.write.pdf.holes import Hole
from stratege.write.pdf.lines import Lines
from stratege.write.pdf.reuse.checks import check, check_numbers, check_strings
from stratege.write.pdf.reuse.hearing import Heard, Outline, heard
from stratege.write.pdf.reuse.layout import among
from stratege.write.pdf.reuse.made import Made
from stratege.write.pdf.reuse.parts import Element, edit, parts
from stratege.write.pdf.reuse.records import Record, RoundRecord, Unsure, is_forced
from stratege.write.pdf.reuse.renumbering import pages_of_gone, renumbered
from stratege.write.pdf.reuse.sources import of_layout, of_record
from stratege.write.pdf.reuse.sparse import check_open, closed, sparse
from stratege.write.pdf.reuse.streams import Streams, compressed
from stratege.write.pdf.settle import Layout, Placing, Round, Step, printed_on

Steps = Callable[[list[Hole], Placing], Sequence[Step]]
MUCH = 0.5  # of the pages: when more are to be laid out again, all are


class Keeping:
    """The pages of one report, from one build to the next.

    `base` says what its layout depends on besides its HTML; `kept` is what was kept last time, if anything was; `keep`
    is given what to keep for the next, if anything is to be. So it is with `lines`, those that were measured with the
    same fonts, and `keep_lines`.
    """

    def __init__(
        self,
        base: str,
        kept: bytes | None,
        keep: Callable[[bytes], None] | None,
        lines: bytes | None = None,
        keep_lines: Callable[[bytes], None] | None = None,
    ) -> None:
        self.lines, self._keep_lines = Lines(lines), keep_lines
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
        found = edit(self._before.parts, now)
        if found is None or not all(_is_tried(tried, steps) for tried in self._before.rounds):
            raise Unsure("parts")
        record = renumbered(self._before, now, found)
        source, wanted = of_record(record), again(record, found.changed, pages_of_gone(self._before, found))
        shut = closed(record, wanted, source.undrawn, root)
        with among(source, wanted) as told, sparse(shut):
            document = layout(Placing(cut=tuple(record.rounds[-1]["cut"])))
        check_open(document.pages, shut)
        check(record, document, wanted | told.other)
        check_strings(record, cast("Outline", told.outline), wanted | told.other)
        self.keep_lines()
        return self._written(Made(document, root, told, record.rounds, record.tried, record), finished)

    def hearing(self, layout: Layout) -> Layout:
        """A whole layout, heard so that its pages can be kept."""

        def laid_out(placing: Placing) -> Document:
            with heard() as told:
                document = layout(placing)
            self._told.append((placing, told))
            return document

        return laid_out

    def near(
        self, layout: Layout, placing: Placing, before: Placing, document: Document, pages: frozenset[int]
    ) -> Document:
        """A layout that differs from another on pages (from 0) and after each, until one begins as it did."""
        told = next(told for placed, told in self._told if placed == before)
        numbers = (number for number, page in enumerate(document.pages) if any(printed_on(page)))
        wanted = pages.union(numbers)
        try:
            with among(of_layout(document, told), wanted, to_end=True) as near:
                made = layout(placing)
            check_numbers(made, made)
        except Unsure:
            return self.hearing(layout)(placing)
        near.clean = {**told.clean, **near.clean}
        self._told.append((placing, near))
        return made

    def keep_lines(self) -> None:
        """Keep the lines that were measured."""
        if self._keep_lines and (content := self.lines.written()):
            self._keep_lines(content)

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
        return self._written(Made(document, root, told, rounds, spans), finished)

    def _written(self, made: Made, finished: Callable[[Document], bytes]) -> bytes:
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
    states = [[_begun(made) for made in cast("Outline", told.outline).states] for told in (before, after)]
    others = [number for number, (old, new) in enumerate(zip_longest(*states)) if old != new]
    return min(others, default=0) - 2, max(others, default=0) + 1


def _begun(made: Sequence[object]) -> tuple[object, ...]:
    """How a page begins, whatever the number of all pages."""
    _, counters, *_ = cast("tuple[object, dict[str, object]]", made[3])
    return *made[:3], {name: values for name, values in counters.items() if name != "pages"}


def again(record: Record, found: frozenset[int], gone: frozenset[int] = frozenset()) -> frozenset[int]:
    """The pages to lay out, from 0, when these parts changed: theirs, and those before that may have looked at them.

    So are those of which parts are `gone`. `Unsure` where a part stands on no page, or most pages would be.
    """
    wanted = {*gone}
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
    if number == 0 or is_forced(record, number):
        return True
    first = record.pages[number]["parts"][0]
    return first != part and first in record.pages[number - 1]["parts"]
