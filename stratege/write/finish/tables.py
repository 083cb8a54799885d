"""Tables in the tree: a header printed again is no content, and each header has its scope (PDF/UA-1, 7.5)."""

from __future__ import annotations

from typing import Any

from stratege.write.finish.artifacts import as_artifact
from stratege.write.finish.structure import below, kids, number_of


def drop_repeated_head(pdf: Any, part: Any, whole: Any) -> set[int]:
    """Make artifacts of the header and title that a later part prints again; its cells are headed by the first's.

    Gives the numbers of the elements taken out.
    """
    gone: list[Any] = []
    for kid in list(kids(pdf, part)):
        if kid["S"] in ("/THead", "/Caption"):
            gone.extend(below(pdf, kid))
            as_artifact(pdf, kid)
            part["K"].remove(kid.reference)
    dropped = {_id(cell) for cell in gone if "ID" in cell}
    for cell in below(pdf, part):
        if headers := cell.get("A", {}).get("Headers"):
            headers[:] = [_moved(header, part, whole) if header.data in dropped else header for header in headers]
    return {element.number for element in gone}


def _id(cell: Any) -> bytes:
    data: bytes = cell["ID"].data
    return data


def _moved(header: Any, part: Any, whole: Any) -> Any:
    """The same header in the first part: WeasyPrint names it by the table's number, the row and the column."""
    import pydyf

    _, row, column = header.string.split("-")
    return pydyf.String(f"{whole.number}-{row}-{column}")


def scope_headers(pdf: Any) -> None:
    """Say of each header whether it heads its column or its row."""
    for element in pdf.objects:
        if isinstance(element, dict) and element.get("S") == "/TH" and "A" in element:
            element["A"]["Scope"] = "/Column" if _in_head(pdf, element) else "/Row"


def _in_head(pdf: Any, element: Any) -> bool:
    while element.get("S") not in (None, "/Table"):
        if element["S"] == "/THead":
            return True
        element = pdf.objects[number_of(element["P"])]
    return False
