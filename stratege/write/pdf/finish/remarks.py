"""Remarks beside the text: they are read after the paragraph that they stand beside, or not at all if it says the same.

In the pages a remark of the margin comes first, `<aside class="in-margin">…</aside><p>…</p>`.
"""

from __future__ import annotations

from collections.abc import Iterable, MutableSequence

from stratege.write.pdf.finish.artifacts import as_artifact
from stratege.write.pdf.finish.pairing import Pair
from stratege.write.pdf.finish.protocols import Kid, Node, Pdf, StructureElement
from stratege.write.pdf.finish.structure import element_at

IN_MARGIN = "in-margin"


def leave_out_hidden(pdf: Pdf, found: Iterable[Pair]) -> None:
    """Make artifacts of what the HTML hides from those who listen: what is aria-hidden, an image that says nothing."""
    for box, element in found:
        node = box.element
        if node is not None and _is_hidden(node, element) and element.reference in _row(pdf, element["P"]):
            as_artifact(pdf, element, "/Layout")
            _row(pdf, element["P"]).remove(element.reference)


def _is_hidden(node: Node, element: StructureElement) -> bool:
    """A logo has an alternative that is empty: it is a decoration (PDF/UA-1, 7.3)."""
    return node.get("aria-hidden") == "true" or (element["S"] == "/Figure" and node.get("alt") == "")


def set_remarks_after(pdf: Pdf, found: Iterable[Pair]) -> None:
    """Put each remark of the margin after what follows it."""
    for box, element in found:
        node = box.element
        if node is None or IN_MARGIN not in (node.get("class") or "").split():
            continue
        row = _row(pdf, element["P"])
        if element.reference in row and (at := row.index(element.reference)) + 1 < len(row):
            row[at : at + 2] = [row[at + 1], row[at]]


def _row(pdf: Pdf, parent: bytes) -> MutableSequence[Kid]:
    """What an element holds."""
    return element_at(pdf, parent)["K"]
