"""Links say in words where they lead, and each has one annotation (PDF/UA-1, 7.18.5)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from stratege.write.finish.pairing import Pair
from stratege.write.finish.structure import contents, number_of, root_of


def describe_links(pdf: Any, found: Iterable[Pair]) -> None:
    """Set the Contents of each link's annotation to the words that it bears; drop what says it twice.

    That is the annotation of an element within a link, and that of the empty end of a link cut between two lines.
    """
    import pydyf

    for box, element in found:
        annotation = getattr(box, "link_annotation", None)
        if annotation is None:
            continue
        is_empty = not any(contents(pdf, element))
        if is_empty or (element["S"] != "/Link" and _in_link(pdf, element)):
            _drop(pdf, annotation, element)
            continue
        words = " ".join(_text(box).split()) or str(box.element.get("href", ""))
        annotation["Contents"] = pydyf.String(words)


def _in_link(pdf: Any, element: Any) -> bool:
    """Whether an element stands in a link: emphasis in a link gets an annotation of its own, which says it twice."""
    while element.get("Type") == "/StructElem":
        if element["S"] == "/Link":
            return True
        element = pdf.objects[number_of(element["P"])]
    return False


def _drop(pdf: Any, annotation: Any, element: Any) -> None:
    """Take an annotation out of its page, of its element and of the tree of parents."""
    page = pdf.objects[number_of(element["Pg"])]
    page["Annots"].remove(annotation.reference)
    element["K"][:] = [kid for kid in element["K"] if isinstance(kid, int) or not _is_of(pdf, kid, annotation)]
    numbers = pdf.objects[number_of(root_of(pdf)["ParentTree"])]["Nums"]
    place = 2 * numbers[::2].index(annotation["StructParent"])
    del numbers[place : place + 2]


def _is_of(pdf: Any, kid: Any, annotation: Any) -> bool:
    found = pdf.objects[number_of(kid)]
    return bool(found.get("Type") == "/OBJR" and found["Obj"] == annotation.reference)


def _text(box: Any) -> str:
    if hasattr(box, "text"):
        return str(box.text)
    return "".join(_text(child) for child in getattr(box, "children", ()))
