"""The tree of tags: `number_of(b"12 0 R")` is 12; `below(pdf, element)` are an element and all that it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def number_of(reference: Any) -> int:
    """The object's number in a reference."""
    text = reference.decode() if isinstance(reference, bytes) else str(reference)
    return int(text.split()[0])


def root_of(pdf: Any) -> Any:
    """The structure tree's root."""
    return pdf.objects[number_of(pdf.catalog["StructTreeRoot"])]


def kids(pdf: Any, element: Any) -> Iterator[Any]:
    """The elements directly below one; marked content and links' objects are left out."""
    for kid in element.get("K", ()):
        if not isinstance(kid, int):
            found = pdf.objects[number_of(kid)]
            if found.get("Type") == "/StructElem":
                yield found


def below(pdf: Any, element: Any) -> Iterator[Any]:
    """An element and all those below it, in order."""
    yield element
    for kid in kids(pdf, element):
        yield from below(pdf, kid)


def contents(pdf: Any, element: Any) -> Iterator[tuple[Any, int]]:
    """The marked contents of an element and of those below: (the element that has it, its number on the page)."""
    for part in below(pdf, element):
        for kid in part.get("K", ()):
            if isinstance(kid, int):
                yield part, kid


def prune(pdf: Any) -> None:
    """Take out the elements that hold nothing (PDF/UA-1, 7.1: the tree is that of real content)."""
    document = next(iter(kids(pdf, root_of(pdf))))
    _prune(pdf, document)


def _prune(pdf: Any, element: Any) -> bool:
    """Whether an element holds something, once those below that hold nothing are out."""
    kept = []
    for kid in element.get("K", ()):
        found = None if isinstance(kid, int) else pdf.objects[number_of(kid)]
        if found is None or found.get("Type") != "/StructElem" or _prune(pdf, found) or found["S"] in ("/TD", "/TH"):
            kept.append(kid)
    element["K"][:] = kept
    return bool(kept)
