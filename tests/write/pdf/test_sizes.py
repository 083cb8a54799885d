"""The sizes of boxes are worked out once for all boxes alike, and come out as they would one by one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from stratege.machine import missing_libraries
from stratege.write.pdf.finish.protocols import Box
from stratege.write.pdf.sizes import BORDERS, LENGTHS, remembering
from stratege.write.pdf.swift import applied

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
WIDTHS = ("auto", "40%", "30px", "calc(1em + 10%)", "min(50%, 60px)")
BOXES = ("content-box", "border-box", "padding-box")
SHEET = """
@page { size: 300px }
body { width: 81.3% }
.big { font-size: 2em }
.sum { width: calc(1em + 10%) }
td { padding: 5%; border: 3px solid }
"""
TABLE = "<table style='border-collapse: {}'><tr><td>un<td>deux<tr><td colspan=2 style='border-width: 9px'>trois</table>"
FLEX = "<div style='display: flex; width: 77%'><p style='flex: 1; width: 20%'>un<p style='padding: 4%'>deux</div>"


def page() -> str:
    """Boxes of many sizes, some alike, in holders of two widths."""
    boxes = "".join(
        f"<div class='{name}' style='width: {width}; box-sizing: {sizing}; padding: 3% 5px; border: 2px solid; "
        f"margin: 1% auto; min-height: {least}; height: 3%; max-width: 90%'>un mot</div>"
        for width, sizing, name, least in product(WIDTHS, BOXES, ("", "big"), ("0", "5%"))
    )
    sums = "<div class='sum'>un</div><div class='sum big'>deux</div>"
    tables = TABLE.format("collapse") + TABLE.format("separate")
    held = "".join(f"<section style='width: 50%; height: {tall}px'>{boxes}</section>" for tall in (600, 900))
    return f"<style>{SHEET}</style>{boxes}{held}{sums}{tables}{FLEX}"


def sizes() -> Iterator[tuple[object, ...]]:
    """The sizes of all boxes of the page, laid out."""
    from weasyprint import HTML

    def of(box: Box) -> Iterator[tuple[object, ...]]:
        yield tuple(vars(box).get(name) for name in ("position_x", "position_y", *LENGTHS, *BORDERS))
        for child in getattr(box, "children", ()):
            yield from of(child)

    for laid in HTML(string=page()).render().pages:
        yield from of(laid._page_box)


def test_all_sizes_are_those_of_the_engine() -> None:
    plain = list(sizes())
    with applied():
        assert list(sizes()) == plain
    assert len(set(plain)) > 200


def test_boxes_alike_are_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from weasyprint import HTML
    from weasyprint.layout import block

    usual, worked = block.resolve_percentages, list[Box]()

    def counted(box: Box, holder: object) -> None:
        worked.append(box)
        usual(box, holder)

    monkeypatch.setattr(block, "resolve_percentages", remembering(counted))
    HTML(string="<p style='margin: 2%; width: 80%'>un</p>" * 50).render()
    assert 0 < len(worked) < 10
