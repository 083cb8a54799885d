"""The tree of tags: `number_of(b"12 0 R")` is 12; `below(pdf, element)` are an element and all that it holds."""

from __future__ import annotations

from collections.abc import Iterator, MutableSequence
from typing import cast

from stratege.write.pdf.finish.protocols import Pdf, StructureElement


def number_of(reference: object) -> int:
    """The object's number in a reference."""
    text = reference.decode() if isinstance(reference, bytes) else str(reference)
    return int(text.split()[0])


def element_at(pdf: Pdf, reference: object) -> StructureElement:
    """The object of a reference, which is a structure element."""
    return cast("StructureElement", pdf.objects[number_of(reference)])


def elements(pdf: Pdf) -> Iterator[StructureElement]:
    """All structure elements, in the order of their making."""
    for item in pdf.objects:
        if isinstance(item, dict) and item.get("Type") == "/StructElem":
            yield cast("StructureElement", item)


def document_element(pdf: Pdf) -> StructureElement:
    """The element that holds all others."""
    root = cast("dict[str, list[bytes]]", pdf.objects[number_of(pdf.catalog["StructTreeRoot"])])
    return element_at(pdf, root["K"][0])


def parent_tree(pdf: Pdf) -> MutableSequence[object]:
    """For each page its number and the owners of its contents; then for each annotation its number and its owner."""
    root = cast("dict[str, bytes]", pdf.objects[number_of(pdf.catalog["StructTreeRoot"])])
    tree = cast("dict[str, MutableSequence[object]]", pdf.objects[number_of(root["ParentTree"])])
    return tree["Nums"]


def kids(pdf: Pdf, element: StructureElement) -> Iterator[StructureElement]:
    """The elements directly below one; marked content and links' objects are left out."""
    for kid in element["K"]:
        if not isinstance(kid, int):
            found = element_at(pdf, kid)
            if found.get("Type") == "/StructElem":
                yield found


def below(pdf: Pdf, element: StructureElement) -> Iterator[StructureElement]:
    """An element and all those below it, in order."""
    yield element
    for kid in kids(pdf, element):
        yield from below(pdf, kid)


def contents(pdf: Pdf, element: StructureElement) -> Iterator[tuple[StructureElement, int]]:
    """The marked contents of an element and of those below: (the element that has it, its number on the page)."""
    for part in below(pdf, element):
        for kid in part["K"]:
            if isinstance(kid, int):
                yield part, kid


def prune(pdf: Pdf) -> None:
    """Take out the elements that hold nothing (PDF/UA-1, 7.1: the tree is that of real content)."""
    _prune(pdf, document_element(pdf))


def _prune(pdf: Pdf, element: StructureElement) -> bool:
    """Whether an element holds something, once those below that hold nothing are out."""
    kept = []
    for kid in element["K"]:
        found = None if isinstance(kid, int) else element_at(pdf, kid)
        if found is None or found.get("Type") != "/StructElem" or _prune(pdf, found) or found["S"] in ("/TD", "/TH"):
            kept.append(kid)
    element["K"][:] = kept
    return bool(kept)
