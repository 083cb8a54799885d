"""Draw every chart: its spec becomes an SVG and a table of its values, kept in the cache by content."""

from __future__ import annotations

from dataclasses import replace

from stratege.charts import ChartError, ChartSpec, data_table, draw, engine
from stratege.diagnostics import Diagnostics
from stratege.document import Chart, Column, Document, Node, Row, Table, TableCell, Text, transform
from stratege.project import Cache
from stratege.resolve.material import Material
from stratege.theme import Theme


def draw_charts(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """Fill the drawing and the data of each Chart; report those that cannot be drawn."""

    def with_drawing(node: Node) -> Node:
        if not isinstance(node, Chart) or not isinstance(node.spec, ChartSpec):
            return node
        try:
            drawn = _drawn(node.spec, document.meta.theme, material.cache)
            return replace(node, svg=drawn, data=_table(node.spec, material))
        except ChartError as error:
            diagnostics.add("S014", node.span, id=node.id, reason=error)
            return node

    return transform(document, with_drawing)


def _drawn(spec: ChartSpec, theme: Theme, cache: Cache) -> str:
    """The SVG of a spec, from the cache if its content did not change."""
    key = (engine(), repr(theme), repr(spec))
    return cache.get("charts", key, lambda: (draw(spec, theme).rstrip() + "\n").encode()).decode()


def _table(spec: ChartSpec, material: Material) -> Table | None:
    found = data_table(spec, material.words)
    if not found:
        return None
    columns = tuple(
        Column(title=(Text(text=column.title),), align="right" if column.numeric else "left") for column in found
    )
    lines = zip(*(column.cells for column in found), strict=True)
    rows = tuple(Row(cells=tuple(TableCell(children=(Text(text=cell),)) for cell in line)) for line in lines)
    return Table(id="", caption=(), columns=columns, rows=rows)
