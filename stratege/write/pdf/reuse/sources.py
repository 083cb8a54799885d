"""Kept pages to lay others out among: `of_record(record)` has those of the last build, `of_layout(…)` new ones."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import cast

from stratege.write.pdf.finish.protocols import Box, Document
from stratege.write.pdf.reuse.boxes import box_of, in_order
from stratege.write.pdf.reuse.drawing import Stream, draw, loaded
from stratege.write.pdf.reuse.hearing import Fonts, Heard, Outline
from stratege.write.pdf.reuse.layout import KeptBox, Setting, Source
from stratege.write.pdf.reuse.parts import Element
from stratege.write.pdf.reuse.records import DrawingRecord, PageRecord, Record, state


class KeptPage:
    """A kept page in a document that is written: what WeasyPrint asks of a page."""

    def __init__(self, record: PageRecord, elements: Sequence[Element], fonts: Fonts) -> None:
        made: list[Box] = []
        self._page_box, self._boxes = box_of(record["box"], elements, made), made
        self._drawing, self._fonts = cast("DrawingRecord", record["drawing"]), fonts
        self.width, self.height = record["size"]
        self.bleed, self.anchors, self.bookmarks = record["bleed"], record["anchors"], record["bookmarks"]
        self.links = [(kind, target, area, made[number]) for kind, target, area, number in record["links"]]
        self.forms: dict[None, list[object]] = {None: []}

    def paint(self, stream: Stream, scale: float = 1) -> None:
        """Draw what it drew; `Unsure`."""
        draw(self._drawing, stream, self._boxes, partial(loaded, font_map=self._fonts.font_map))


def of_record(record: Record) -> Source:
    """The pages of the last build."""

    def box(number: int, elements: Sequence[Element], fonts: Fonts) -> KeptBox:
        page = record.pages[number]
        set_here = [(name, text) for name, texts in page["strings"].items() for text in texts]
        titles = [Setting(None if place is None else elements[place], tag, tag, []) for place, tag in page["titles"]]
        return KeptBox([Setting(None, "", "", set_here), *titles], partial(KeptPage, page, elements, fonts))

    return Source(
        states=[state(text) for text in (*(page["start"] for page in record.pages), record.end)],
        anchors=[page["anchors"].keys() for page in record.pages],
        clean=[page["clean"] for page in record.pages],
        first=dict(zip(("box", "area"), map(tuple, record.first), strict=True)),
        box=box,
        undrawn=frozenset(number for number, page in enumerate(record.pages) if page["drawing"] is None),
    )


def of_layout(document: Document, told: Heard) -> Source:
    """The pages of a document that was just laid out, to lay it out in another way."""
    outline = cast("Outline", told.outline)

    def box(number: int, _elements: Sequence[Element], _fonts: Fonts) -> KeptBox:
        page = document.pages[number]
        held = [made for made in in_order(page._page_box) if made.bookmark_label]
        titles = [Setting(cast("Element", made.element), made.element_tag, made.element_tag, []) for made in held]
        set_here = [(name, text) for name, texts in strings(outline, number).items() for text in texts]
        return KeptBox([Setting(None, "", "", set_here), *titles], lambda: page)

    return Source(
        states=outline.states,
        anchors=[page.anchors.keys() for page in document.pages],
        clean=[told.clean.get(number, False) for number in range(len(document.pages))],
        first=outline.first,
        box=box,
    )


def strings(outline: Outline, number: int) -> dict[str, list[str]]:
    """What a page sets of running titles."""
    return {name: texts[number + 1] for name, texts in outline.strings.items() if number + 1 in texts}
