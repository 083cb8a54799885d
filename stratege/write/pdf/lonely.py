"""Titles alone on their page: `lonely(document)` tells that page 23 has the title of a chapter and nothing else.

A table on its side shares the page of its title where it can; a title and a table of long words leave no room for this.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from stratege import document as d
from stratege.source import Span
from stratege.write.pdf.finish.protocols import Box, Document
from stratege.write.pdf.holes import TITLES, classes


class Lonely(NamedTuple):
    """A page, from 1, that has a title or a caption alone, and the anchors on it."""

    page: int
    anchors: tuple[str, ...]


def lonely(document: Document) -> list[Lonely]:
    """The pages, but the first, that print titles and captions and nothing else."""
    return [
        Lonely(number, tuple(page.anchors))
        for number, page in enumerate(document.pages, 1)
        if number > 1 and (found := list(_titles(page._page_box, False))) and all(found)
    ]


def place_of(found: Lonely, document: d.Document) -> Span | None:
    """Where the author wrote what stands alone: its own place, or that of its first words."""
    named = (node for node in d.walk(document) if getattr(node, "id", "") in found.anchors)
    return next((node.span for one in named for node in d.walk(one) if node.span), None)


def _titles(box: Box, inside: bool) -> Iterator[bool]:
    """Of each text and image of a box, whether it belongs to a title; running titles are left out."""
    from weasyprint.formatting_structure import boxes

    inside = inside or box.element_tag in TITLES or "opener" in classes(box)
    if isinstance(box, boxes.TextBox | boxes.ReplacedBox):
        yield inside
    elif not isinstance(box, boxes.MarginBox):
        for child in box.children:
            yield from _titles(child, inside)
