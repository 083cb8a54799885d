"""What is no content is marked as an artifact: running headers, page numbers, headers of tables printed again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from stratege.write.finish.structure import below, contents, kids, number_of, root_of


def mark_artifacts(pdf: Any) -> None:
    """Make artifacts of the marked contents that the tree does not reach (ISO 14289-1, 7.8: pagination)."""
    document = next(iter(kids(pdf, root_of(pdf))))
    reached = {element.number for element in below(pdf, document)}
    for page, owners in enumerate(_owners(pdf)):
        orphans = {mark for mark, owner in enumerate(owners) if owner != "null" and number_of(owner) not in reached}
        _rewrite(pdf, page, orphans)


def as_artifact(pdf: Any, element: Any) -> None:
    """Make an artifact of all that an element holds; the caller takes it out of the tree."""
    pages = {number_of(reference): place for place, reference in enumerate(pdf.page_references)}
    marks: dict[int, set[int]] = {}
    for part, mark in contents(pdf, element):
        marks.setdefault(pages[number_of(part["Pg"])], set()).add(mark)
    for page, numbers in marks.items():
        _rewrite(pdf, page, numbers)


def _owners(pdf: Any) -> Iterator[list[Any]]:
    """For each page, the element that owns each marked content."""
    numbers = pdf.objects[number_of(root_of(pdf)["ParentTree"])]["Nums"]
    for place in range(len(pdf.page_references)):
        yield numbers[2 * place + 1]


def _rewrite(pdf: Any, page: int, marks: Iterable[int]) -> None:
    """Change « /Span <</MCID 3>> BDC » to an artifact, and forget its owner."""
    wanted = set(marks)
    if not wanted:
        return
    owners = list(_owners(pdf))[page]
    stream = pdf.objects[number_of(pdf.objects[number_of(pdf.page_references[page])]["Contents"])].stream
    for place, item in enumerate(stream):
        if isinstance(item, dict) and item.get("MCID") in wanted:
            owners[item.pop("MCID")] = "null"
            item["Type"] = "/Pagination"
            stream[place - 1] = "/Artifact"
