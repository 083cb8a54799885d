"""What is no content is marked as an artifact: running headers, page numbers, headers of tables printed again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, MutableSequence
from typing import cast

from stratege.write.pdf.finish.protocols import PageObject, Pdf, Stream, StructureElement
from stratege.write.pdf.finish.structure import below, contents, document_element, number_of, parent_tree

NO_OWNER = "null"
PAGINATION = "/Pagination"


def mark_artifacts(pdf: Pdf) -> None:
    """Make artifacts of the marked contents that the tree does not reach (ISO 14289-1, 7.8: pagination)."""
    reached = {element.number for element in below(pdf, document_element(pdf))}
    for page, owners in enumerate(_owners(pdf)):
        orphans = {mark for mark, owner in enumerate(owners) if owner != NO_OWNER and number_of(owner) not in reached}
        _rewrite(pdf, page, orphans)


def as_artifact(pdf: Pdf, element: StructureElement, kind: str = PAGINATION) -> None:
    """Make an artifact of this kind of all that an element holds; the caller takes it out of the tree."""
    pages = {number_of(reference): place for place, reference in enumerate(pdf.page_references)}
    marks: dict[int, set[int]] = {}
    for part, mark in contents(pdf, element):
        marks.setdefault(pages[number_of(part["Pg"])], set()).add(mark)
    for page, numbers in marks.items():
        _rewrite(pdf, page, numbers, kind)


def _owners(pdf: Pdf) -> Iterator[MutableSequence[object]]:
    """For each page, the element that owns each marked content."""
    numbers = parent_tree(pdf)
    for place in range(len(pdf.page_references)):
        yield cast("MutableSequence[object]", numbers[2 * place + 1])


def _rewrite(pdf: Pdf, page: int, marks: Iterable[int], kind: str = PAGINATION) -> None:
    """Change « /Span <</MCID 3>> BDC » to an artifact, and forget its owner."""
    wanted = set(marks)
    if not wanted:
        return
    owners = list(_owners(pdf))[page]
    stream = _stream(pdf, page)
    for place, item in enumerate(stream):
        if isinstance(item, dict) and item.get("MCID") in wanted:
            owners[item.pop("MCID")] = NO_OWNER
            item["Type"] = kind
            stream[place - 1] = "/Artifact"


def _stream(pdf: Pdf, page: int) -> list[object]:
    """What a page draws."""
    whole = cast("PageObject", pdf.objects[number_of(pdf.page_references[page])])
    return cast("Stream", pdf.objects[number_of(whole["Contents"])]).stream
