"""Charts are drawn and told as a table; those that cannot be are told to the author."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from small import SPAN, chapter, document, paragraph, words

from stratege.charts import Axis, ChartSpec
from stratege.diagnostics import Diagnostics
from stratege.document import Chart, Document, Node, plain, walk
from stratege.resolve.charts import draw_charts
from stratege.resolve.material import Material
from stratege.theme import Theme

SPEC = ChartSpec(
    kind="bar",
    x=Axis("size", title="Taille", type="number", unit="%"),
    y=Axis("name", title="Nom"),
    rows=({"name": "Un", "size": 12.5}, {"name": "Deux", "size": None}),
    alt="Deux barres.",
)


def _drawn(spec: ChartSpec = SPEC, **meta: Any) -> tuple[Chart, Diagnostics]:
    whole = document(chapter(Chart(id="c", caption=words("C"), alt="x", spec=spec, span=SPAN)))
    whole = replace(whole, meta=replace(whole.meta, **meta))
    diagnostics = Diagnostics()
    return _chart(draw_charts(whole, Material(), diagnostics)), diagnostics


def _chart(whole: Document) -> Chart:
    [found] = [node for node in walk(whole) if isinstance(node, Chart)]
    return found


def _words(nodes: tuple[Node, ...]) -> list[str]:
    return [plain(node) for node in nodes]


def test_a_chart_gets_its_drawing() -> None:
    found, diagnostics = _drawn()
    assert found.svg.startswith("<svg ") and found.svg.endswith("</svg>\n")
    assert 'aria-label="Deux barres."' in found.svg
    assert not diagnostics.items


def test_the_drawing_has_the_colours_of_the_theme() -> None:
    dark = Theme(colors={**Theme().colors, "ink": "#123456"})
    assert "#123456" in _drawn(theme=dark)[0].svg
    assert "#123456" not in _drawn()[0].svg


def test_a_chart_gets_its_values_as_a_table() -> None:
    table = _drawn()[0].data
    assert table is not None
    assert (table.id, table.caption) == ("", ())
    assert [(plain(column.title), column.align) for column in table.columns] == [
        ("Nom", "left"),
        ("Taille (%)", "right"),
    ]
    assert [_words(row.cells) for row in table.rows] == [["Un", "12,5"], ["Deux", "–"]]


def test_a_raw_specification_has_no_table() -> None:
    raw = {"mark": "bar", "data": {"values": [{"a": 3}]}, "encoding": {"x": {"field": "a", "type": "quantitative"}}}
    found, _ = _drawn(replace(SPEC, rows=(), raw=raw))
    assert found.svg
    assert found.data is None


def test_a_chart_that_cannot_be_drawn_is_told_and_left() -> None:
    found, diagnostics = _drawn(replace(SPEC, rows=()))
    assert (found.svg, found.data) == ("", None)
    [fault] = diagnostics.items
    assert (fault.code, fault.span) == ("S014", SPAN)
    assert fault.message == "le graphique « c » ne peut être tracé : il n'a aucune donnée"


def test_the_rest_is_left_alone() -> None:
    whole = document(chapter(paragraph("Rien à tracer.")))
    assert draw_charts(whole, Material(), Diagnostics()) is whole
