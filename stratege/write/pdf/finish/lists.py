"""Lists in the tree: each item is a label and one body, which holds the item's paragraphs and the lists within it.

WeasyPrint leaves `<li><p>Un</p><ul>…</ul><p>Deux</p></li>` as LI (Lbl, P, P), and L after it.
"""

from __future__ import annotations

from stratege.write.pdf.finish.protocols import Kid, Pdf, StructureElement
from stratege.write.pdf.finish.structure import elements, kids, number_of

LABEL, BODY = "/Lbl", "/LBody"


def nest_list_items(pdf: Pdf) -> None:
    """Make items of what lists hold, and a label and a body of what items hold (PDF/UA-1, 7.6), in place."""
    for element in list(elements(pdf)):
        if element["S"] == "/L":
            _nest(pdf, element)


def _nest(pdf: Pdf, whole: StructureElement) -> None:
    item: StructureElement | None = None
    for part in list(kids(pdf, whole)):
        if part["S"] in ("/Div", "/NonStruct"):
            _as_item(pdf, part)
        elif part["S"] == "/LI" and part["K"]:  # the rest of an item cut by a page is empty: the first part has it all
            item = part
            _set_body(pdf, item)
        elif part["S"] == "/L" and item:
            whole["K"].remove(part.reference)
            _bring_in(pdf, item, part)


def _as_item(pdf: Pdf, group: StructureElement) -> None:
    """A group (`<dl><div><dt>…<dd>…</div></dl>`: Div, LI and LI) as one LI.

    The body of its first item is the label, those of the others the body.
    """
    bodies = [body for item in kids(pdf, group) if item["S"] == "/LI" for body in kids(pdf, item)]
    if not bodies:
        return
    group["S"] = "/LI"
    for place, body in enumerate(bodies):
        body["S"] = BODY if place else LABEL
        body["P"] = group.reference
    group["K"][:] = [body.reference for body in bodies]


def _set_body(pdf: Pdf, item: StructureElement) -> StructureElement:
    """The one body of an item, with all that is not its label."""
    labels = [part for part in kids(pdf, item) if part["S"] == LABEL]
    parts = [part for part in kids(pdf, item) if part["S"] != LABEL]
    body = next((part for part in parts if part["S"] == BODY), None) or _new_body(pdf, item)
    row: list[Kid] = []
    for part in parts:
        row.extend(part["K"] if part["S"] == BODY else [part.reference])
    body["K"][:] = row
    for part in kids(pdf, body):
        part["P"] = body.reference
    item["K"][:] = [part.reference for part in [*labels, *([body] if row else [])]]
    return body


def _new_body(pdf: Pdf, item: StructureElement) -> StructureElement:
    import pydyf

    place = {"Pg": item["Pg"], "P": item.reference}
    body: StructureElement = pydyf.Dictionary({"Type": "/StructElem", "S": BODY, "K": pydyf.Array(), **place})
    pdf.add_object(body)
    return body


def _bring_in(pdf: Pdf, item: StructureElement, inner: StructureElement) -> None:
    """Put a list into the body of its item, before what was made after it."""
    body = _set_body(pdf, item)
    later = (at for at, kid in enumerate(body["K"]) if number_of(kid) > inner.number)
    body["K"].insert(next(later, len(body["K"])), inner.reference)
    inner["P"] = body.reference
    item["K"][:] = [part.reference for part in kids(pdf, item) if part["S"] == LABEL] + [body.reference]
