"""Lists hold items alone (PDF/UA-1, 7.6): the pairs of a definition list become items, a label and a body each."""

from __future__ import annotations

from typing import Any

from stratege.write.finish.structure import kids


def mend_lists(pdf: Any) -> None:
    """Make one item of each group (`<dl><div><dt>…<dd>…</div></dl>`) that WeasyPrint leaves as Div, LI and LI."""
    for element in list(pdf.objects):
        if isinstance(element, dict) and element.get("S") == "/L":
            for group in list(kids(pdf, element)):
                if group["S"] in ("/Div", "/NonStruct"):
                    _as_item(pdf, group)


def _as_item(pdf: Any, group: Any) -> None:
    """The group as one LI: the body of its first item is the label, those of the others the body."""
    bodies = [body for item in kids(pdf, group) if item["S"] == "/LI" for body in kids(pdf, item)]
    if not bodies:
        return
    group["S"] = "/LI"
    for place, body in enumerate(bodies):
        body["S"] = "/LBody" if place else "/Lbl"
        body["P"] = group.reference
    group["K"][:] = [body.reference for body in bodies]
