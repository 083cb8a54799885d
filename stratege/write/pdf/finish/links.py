"""Links say in words where they lead, and each has one annotation (PDF/UA-1, 7.18.5)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from stratege.write.pdf.finish.pairing import Pair
from stratege.write.pdf.finish.protocols import (
    Annotation,
    Box,
    Kid,
    Node,
    ObjectReference,
    PageObject,
    Pdf,
    StructureElement,
)
from stratege.write.pdf.finish.structure import contents, element_at, number_of, parent_tree


def describe_links(pdf: Pdf, found: Iterable[Pair]) -> None:
    """Set the Contents of each link's annotation to the words that it bears; drop what says it twice.

    That is the annotation of an element within a link, and that of the empty end of a link cut between two lines.
    """
    import pydyf

    for box, element in found:
        if element["S"] == "/Link" and "::" in (box.element_tag or ""):
            element["S"] = "/Span"  # what the style adds to a link is a part of it
        annotation: Annotation | None = getattr(box, "link_annotation", None)
        if annotation is None:
            continue
        is_empty = not any(contents(pdf, element))
        if is_empty or (element["S"] != "/Link" and _in_link(pdf, element)):
            _drop(pdf, annotation, element)
            continue
        words = " ".join(_text(box).split()) or _address(box.element)
        annotation["Contents"] = pydyf.String(words)


def _in_link(pdf: Pdf, element: StructureElement) -> bool:
    """Whether an element stands in a link: emphasis in a link gets an annotation of its own, which says it twice."""
    while element.get("Type") == "/StructElem":
        if element["S"] == "/Link":
            return True
        element = element_at(pdf, element["P"])
    return False


def _drop(pdf: Pdf, annotation: Annotation, element: StructureElement) -> None:
    """Take an annotation out of its page, of its element and of the tree of parents."""
    page = cast("PageObject", pdf.objects[number_of(element["Pg"])])
    page["Annots"].remove(annotation.reference)
    element["K"][:] = [kid for kid in element["K"] if isinstance(kid, int) or not _is_of(pdf, kid, annotation)]
    numbers = parent_tree(pdf)
    place = 2 * numbers[::2].index(annotation["StructParent"])
    del numbers[place : place + 2]


def _is_of(pdf: Pdf, kid: Kid, annotation: Annotation) -> bool:
    found = cast("ObjectReference", pdf.objects[number_of(kid)])
    return found.get("Type") == "/OBJR" and found["Obj"] == annotation.reference


def _address(node: Node | None) -> str:
    return (node.get("href") if node is not None else None) or ""


def _text(box: Box) -> str:
    if hasattr(box, "text"):
        return box.text
    return "".join(_text(child) for child in getattr(box, "children", ()))
