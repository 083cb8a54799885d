"""One element for what is cut over pages: a paragraph, a list, a figure, a table (ISO 32000-1, 14.7.2)."""

from __future__ import annotations

from collections.abc import Iterable

from stratege.write.pdf.finish.pairing import Pair
from stratege.write.pdf.finish.protocols import Box, Node, Pdf, StructureElement
from stratege.write.pdf.finish.structure import element_at, kids, number_of
from stratege.write.pdf.finish.tables import drop_repeated_head

CELLS = ("/TD", "/TH")


def merge_fragments(pdf: Pdf, found: Iterable[Pair]) -> None:
    """Give what each later fragment of a block holds to its first; `prune` takes out the empty ones."""
    first: dict[tuple[Node | None, str], StructureElement] = {}
    nodes: dict[int, Node | None] = {}
    gone: set[int] = set()
    for box, element in found:
        nodes[element.number] = box.element
        anonymous = nodes.get(number_of(element["P"])) is box.element
        if anonymous or element.number in gone or not _is_in_flow(box, element):
            continue
        whole = first.setdefault((box.element, element["S"]), element)
        if whole is not element and whole["Pg"] != element["Pg"]:
            if element["S"] == "/Table":
                gone |= drop_repeated_head(pdf, element, whole)
            _merge(pdf, whole, element)
            if element["S"] in CELLS:  # an empty cell counts, and a row has as many as the others
                element_at(pdf, element["P"])["K"].remove(element.reference)


def _is_in_flow(box: Box, element: StructureElement) -> bool:
    """A block of the page's flow: not a line's piece, nor a link, which holds its marks itself."""
    from weasyprint.formatting_structure import boxes

    inline = isinstance(box, boxes.InlineLevelBox)
    return box.element is not None and not inline and "::" not in box.element_tag and element["S"] != "/Link"


def _merge(pdf: Pdf, whole: StructureElement, part: StructureElement) -> None:
    """Move all that a part holds; the body of an item goes on in the body that it has."""
    bodies = [kid for kid in kids(pdf, whole) if kid["S"] == "/LBody"]
    for kid in list(kids(pdf, part)):
        if kid["S"] == "/LBody" and bodies and whole["S"] == "/LI":
            _merge(pdf, bodies[-1], kid)
            continue
        kid["P"] = whole.reference
        whole["K"].append(kid.reference)
    part["K"][:] = []
