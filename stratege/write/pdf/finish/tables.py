"""Tables in the tree: a header printed again is no content, and each header has its scope (PDF/UA-1, 7.5)."""

from __future__ import annotations

from stratege.write.pdf.finish.artifacts import as_artifact
from stratege.write.pdf.finish.protocols import Pdf, String, StructureElement
from stratege.write.pdf.finish.structure import below, element_at, elements, kids


def drop_repeated_head(pdf: Pdf, part: StructureElement, whole: StructureElement) -> set[int]:
    """Make artifacts of the header and title that a later part prints again; its cells are headed by the first's.

    Gives the numbers of the elements taken out.
    """
    gone: list[StructureElement] = []
    for kid in list(kids(pdf, part)):
        if kid["S"] in ("/THead", "/Caption"):
            gone.extend(below(pdf, kid))
            as_artifact(pdf, kid)
            part["K"].remove(kid.reference)
    dropped = {cell["ID"].data for cell in gone if "ID" in cell}
    for cell in below(pdf, part):
        if "A" in cell and (headers := cell["A"].get("Headers")):
            headers[:] = [_moved(header, whole) if header.data in dropped else header for header in headers]
    return {element.number for element in gone}


def _moved(header: String, whole: StructureElement) -> String:
    """The same header in the first part: WeasyPrint names it by the table's number, the row and the column."""
    import pydyf

    _, row, column = header.string.split("-")
    moved: String = pydyf.String(f"{whole.number}-{row}-{column}")
    return moved


def scope_headers(pdf: Pdf) -> None:
    """Say of each header whether it heads its column or its row."""
    for element in elements(pdf):
        if element["S"] == "/TH" and "A" in element:
            element["A"]["Scope"] = "/Column" if _in_head(pdf, element) else "/Row"


def _in_head(pdf: Pdf, element: StructureElement) -> bool:
    while element.get("S") not in (None, "/Table"):
        if element["S"] == "/THead":
            return True
        element = element_at(pdf, element["P"])
    return False


def body_headers(pdf: Pdf) -> None:
    """Make a body of the header of a table that has no row: a header alone is refused (ISO 32000-1, 14.8.4.3.4)."""
    for element in elements(pdf):
        if element["S"] == "/Table":
            rows = {part["S"]: part for part in kids(pdf, element)}
            if "/THead" in rows and "/TBody" not in rows:
                rows["/THead"]["S"] = "/TBody"
