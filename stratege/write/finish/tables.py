"""Tables in the tree: one Table for one that is cut over pages, and the scope of each header (PDF/UA-1, 7.5)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from stratege.write.finish.artifacts import as_artifact
from stratege.write.finish.pairing import Pair
from stratege.write.finish.structure import below, kids, number_of


def join_tables(pdf: Any, found: Iterable[Pair]) -> None:
    """Give the rows of each later part to the first; the header printed again becomes an artifact."""
    first: dict[Any, Any] = {}
    for box, element in found:
        if element["S"] != "/Table":
            continue
        whole = first.setdefault(box.element, element)
        if whole is not element:
            _join(pdf, whole, element)


def _join(pdf: Any, whole: Any, part: Any) -> None:
    dropped: set[bytes] = set()
    for kid in list(kids(pdf, part)):
        if kid["S"] in ("/THead", "/Caption"):
            dropped |= {_id(cell) for cell in below(pdf, kid) if "ID" in cell}
            as_artifact(pdf, kid)
        else:
            kid["P"] = whole.reference
            whole["K"].append(kid.reference)
    part["K"][:] = []
    for cell in below(pdf, whole):
        if headers := cell.get("A", {}).get("Headers"):
            headers[:] = [_moved(header, part, whole) if header.data in dropped else header for header in headers]


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
