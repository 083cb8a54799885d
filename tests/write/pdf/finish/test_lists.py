"""Lists and rows in the tree, whatever they hold and wherever a page cuts them: one label and one body an item."""

from __future__ import annotations

from typing import Any

import pytest
from tagged import finished, tree

from stratege.write.pdf.finish.structure import contents, kids, number_of

pytest.importorskip("weasyprint")

LONG = "Une phrase assez longue pour aller à la ligne. " * 20


def kinds(pdf: Any, holder: Any) -> str:
    """What an element holds, as « L[LI[Lbl, LBody[P]]] », spans left out."""
    inner = [kinds(pdf, kid) for kid in kids(pdf, holder) if kid["S"] not in ("/Span", "/NonStruct")]
    return holder["S"][1:] + (f"[{', '.join(inner)}]" if inner else "")


def lists(html: str) -> str:
    """The outermost list of a page."""
    pdf = finished(html)
    return kinds(pdf, next(element for element in tree(pdf) if element["S"] == "/L"))


PLAIN = "LI[Lbl, LBody]"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<ul><li>a<li>b</ul>", f"L[{PLAIN}, {PLAIN}]"),
        ("<ul><li><p>a</p><p>b</p></ul>", "L[LI[Lbl, LBody[P, P]]]"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", f"L[LI[Lbl, LBody[L[{PLAIN}]]], {PLAIN}]"),
        ("<ul><li><p>a</p><ol><li>b</ol><p>c</p></ul>", f"L[LI[Lbl, LBody[P, L[{PLAIN}], P]]]"),
        ("<ul><li><ul><li>a</ul></ul>", f"L[LI[Lbl, LBody[L[{PLAIN}]]]]"),
        ("<ul><li><p>a</p><table><tr><td>b</table></ul>", "L[LI[Lbl, LBody[P, Table[TBody[TR[TD]]]]]]"),
        ("<ul style='list-style:none'><li><p>a</p><ul><li>b</ul></ul>", f"L[LI[LBody[P, L[{PLAIN}]]]]"),
    ],
)
def test_an_item_is_a_label_and_one_body(html: str, expected: str) -> None:
    assert lists(html) == expected


def test_an_item_cut_by_pages_keeps_its_order() -> None:
    pdf = finished(f"<ul><li><p>{LONG}</p><ul><li>{LONG}<li>b</ul><p>{LONG}</p></ul>")
    assert len(pdf.page_references) > 3
    whole = next(element for element in tree(pdf) if element["S"] == "/L")
    assert kinds(pdf, whole) == f"L[LI[Lbl, LBody[P, L[{PLAIN}, {PLAIN}], P]]]"
    places = {number_of(reference): place for place, reference in enumerate(pdf.page_references)}
    seen = [places[number_of(owner["Pg"])] for owner, _ in contents(pdf, whole)]
    assert seen == sorted(seen) and seen[-1] == len(places) - 1


def test_a_row_cut_by_pages_has_as_many_cells_as_the_others() -> None:
    body = f"<tr><th scope=row>1<td>{LONG}{LONG}<td><tr><th scope=row>2<td>a<td>b"
    pdf = finished(f"<table><thead><tr><th>N<th>A<th>B</thead><tbody>{body}</tbody></table>")
    assert len(pdf.page_references) > 2
    rows = [[cell["S"] for cell in kids(pdf, row)] for row in tree(pdf) if row["S"] == "/TR"]
    assert rows == [["/TH"] * 3, ["/TH", "/TD", "/TD"], ["/TH", "/TD", "/TD"]]


def test_a_table_of_no_row_is_a_body() -> None:
    pdf = finished("<table><thead><tr><th>A<th>B</thead><tbody></tbody></table>")
    table = next(element for element in tree(pdf) if element["S"] == "/Table")
    assert kinds(pdf, table) == "Table[TBody[TR[TH, TH]]]"
    assert [cell["A"]["Scope"] for cell in tree(pdf) if cell["S"] == "/TH"] == ["/Column"] * 2
