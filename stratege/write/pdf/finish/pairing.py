"""Which box became which element: `pairs(document, pdf)` follows WeasyPrint's own walk over the boxes of the pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from stratege.write.pdf.finish.protocols import Box, Document, Pdf, Placeholder, StructureElement
from stratege.write.pdf.finish.structure import elements

Pair = tuple[Box, StructureElement]


class Unpaired(Exception):
    """The walk and the elements disagree: another version of WeasyPrint builds its tree otherwise."""


def pairs(document: Document, pdf: Pdf) -> list[Pair]:
    """Each box of the pages with its element, in the order of their making; `Unpaired` when they do not match."""
    supply = elements(pdf)
    _next(supply)  # the first is the document's own
    found = [pair for page in document.pages for pair in _walk(page._page_box, "/Document", supply)]
    if next(supply, None) is not None:
        raise Unpaired("elements are left")
    return found


def _walk(box: Box | Placeholder, parent: str, supply: Iterator[StructureElement]) -> Iterator[Pair]:
    from weasyprint.formatting_structure import boxes
    from weasyprint.layout.absolute import AbsolutePlaceholder

    box = cast("Placeholder", box)._box if isinstance(box, AbsolutePlaceholder) else cast("Box", box)
    name = None if box.element is None else box.element_tag
    if name in ("html", "body") or isinstance(box, boxes.PageBox | boxes.MarginBox):
        for child in getattr(box, "children", ()):
            yield from _walk(child, parent, supply)
        return
    element = _next(supply)
    if element["S"] == "/LI" and _is_wrapped(box) and parent not in ("/LI", "/LBody"):
        element = _next(supply)
    yield box, element
    for child in _children(box, element["S"]):
        if not isinstance(child, boxes.TextBox):
            yield from _walk(child, element["S"], supply)
        elif element["S"] != "/Link":
            _next(supply)


def _next(supply: Iterator[StructureElement]) -> StructureElement:
    element = next(supply, None)
    if element is None:
        raise Unpaired("boxes are left")
    return element


def _is_wrapped(box: Box) -> bool:
    """A definition, or an item without a bullet, is made an element within a list item of its own."""
    plain_item = box.element_tag == "li" and (
        "list-item" not in box.style["display"] or box.style["list_style_type"] == "none"
    )
    return box.element_tag in ("dt", "dd") or plain_item


def _children(box: Box, kind: str) -> list[Box]:
    """The boxes below, lines opened; those of a table are taken out of its wrapper."""
    from weasyprint.formatting_structure import boxes

    children: list[Box] = list(getattr(box, "children", ()))
    if kind == "/Table" and getattr(box, "is_table_wrapper", False) and (table := box.get_wrapped_table()):
        children = [part for child in children for part in (child.children if child is table else [child])]
    return [part for child in children for part in (child.children if isinstance(child, boxes.LineBox) else [child])]
