"""Whether pages laid out among kept ones are those of a whole layout: `check(record, document, again)`, or `Unsure`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from stratege.write.pdf.finish.protocols import Document, Page
from stratege.write.pdf.folios import folios
from stratege.write.pdf.holes import LEAST, Leaf, blank, classes, leaf_of, may_leave_hole
from stratege.write.pdf.lonely import lonely
from stratege.write.pdf.margin import clashes
from stratege.write.pdf.overflow import overflows
from stratege.write.pdf.reuse.boxes import in_order
from stratege.write.pdf.reuse.hearing import Outline
from stratege.write.pdf.reuse.records import Record, Unsure
from stratege.write.pdf.reuse.sources import strings
from stratege.write.pdf.settle import printed


@dataclass
class _Some:
    """Some pages of a document, which is all that is asked of it here."""

    pages: Sequence[Page]


def check(record: Record, document: Document, again: frozenset[int]) -> None:
    """`Unsure` where the pages laid out `again` would have had others change, or something told of them."""
    real = [(number, page) for number, page in enumerate(document.pages) if number in again]
    some = cast("Document", _Some([page for _, page in real]))
    after_first = cast("Document", _Some([document.pages[0], *some.pages]))
    if any(page.anchors.keys() != record.pages[number]["anchors"].keys() for number, page in real):
        raise Unsure("anchors")
    if overflows(some) or lonely(after_first) or clashes(some) or _is_indexed(some):
        raise Unsure("told")
    check_numbers(some, document)
    if any(first <= number <= last for number, _ in real for first, last in record.tried):
        raise Unsure("tried")
    _check_holes(record, dict(real))


def check_numbers(some: Document, document: Document) -> None:
    """`Unsure` where some pages print of an anchor another page than that of the document."""
    numbered = reversed([*zip(folios(document), document.pages, strict=True)])
    numbers = {name: number for number, page in numbered for name in page.anchors}
    if any(name in numbers and text != numbers[name] for name, text in printed(some)):
        raise Unsure("numbers")


def check_strings(record: Record, outline: Outline, again: frozenset[int]) -> None:
    """`Unsure` where a page sets other running titles than it did: those of the pages after it would be others."""
    if any(strings(outline, number) != record.pages[number]["strings"] for number in again):
        raise Unsure("strings")


def _is_indexed(some: Document) -> bool:
    return any("indexed" in classes(box) for page in some.pages for box in in_order(page._page_box))


def _check_holes(record: Record, real: Mapping[int, Page]) -> None:
    """`Unsure` where a page may have a hole that was not there, or that is no longer."""
    leaves = {number: leaf_of(page) for number, page in real.items()}
    blank = [page["room"] for page in record.pages]
    opens = [page["opens"] for page in record.pages]
    for number, leaf in leaves.items():
        blank[number], opens[number] = room_of(leaf), may_leave_hole(leaf)
    near = {number for place in leaves for number in (place - 1, place) if 0 <= number < len(blank) - 1}
    if any(blank[number] >= LEAST and opens[number + 1] for number in near):
        raise Unsure("holes")


def room_of(leaf: Leaf) -> float:
    return blank(leaf) / leaf.sheet.height
