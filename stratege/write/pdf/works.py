"""The works cited, whose last page stands apart so that its columns are even: `stale(document)` when it no more should.

The pages that an earlier layout gave the entries say which stand there; where the text has become shorter since, some
of them would fit on the page before, and nothing else would tell.
"""

from __future__ import annotations

from stratege.write.pdf.finish.protocols import Box, Document
from stratege.write.pdf.holes import Leaf, classes


def works(document: Document) -> frozenset[str]:
    """The anchors of the works cited."""
    return frozenset(_name(box) for page in document.pages for box in _entries(Leaf(page)))


def stale(document: Document) -> frozenset[str]:
    """The anchors of the works cited, when the first of their last page would fit on the page before; else none."""
    leaves = [leaf for page in document.pages if _entries(leaf := Leaf(page))]
    if len(leaves) < 2:
        return frozenset()
    last, first = _entries(leaves[-2])[-1], _entries(leaves[-1])[0]
    if last.element is first.element:
        return frozenset()
    room = leaves[-2].foot() - last.position_y - last.margin_height()
    return works(document) if first.height <= room else frozenset()


def _entries(leaf: Leaf) -> list[Box]:
    from weasyprint.formatting_structure import boxes

    return [box for box in leaf.boxes if isinstance(box, boxes.BlockBox) and "reference-entry" in classes(box)]


def _name(entry: Box) -> str:
    return (entry.element.get("id") or "") if entry.element is not None else ""
