"""Draw every chart: its spec becomes an SVG and a table of its values, kept in the cache by content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from stratege import bounded, charts
from stratege.bounded import Exceeded, Limits
from stratege.charts import ChartError, ChartSpec
from stratege.diagnostics import Diagnostics, phrase
from stratege.document import Chart, Column, Document, Node, Row, Table, TableCell, Text, transform, walk
from stratege.resolve.material import Material
from stratege.theme import Theme

Drawing = str | ChartError | Exceeded
SHARE = 5  # a chart may take that part of the time of a whole format


def draw_charts(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """Fill the drawing and the data of each Chart; report those that cannot be drawn."""
    specs = [node.spec for node in walk(document) if isinstance(node, Chart) and isinstance(node.spec, ChartSpec)]
    if not specs:
        return document
    drawings = _drawings(specs, document.meta.theme, material)

    def with_drawing(node: Node) -> Node:
        if not isinstance(node, Chart) or not isinstance(node.spec, ChartSpec):
            return node
        drawing = drawings[repr(node.spec)]
        if not isinstance(drawing, str):
            diagnostics.add("S014", node.span, id=node.id, reason=_reason(drawing))
            return node
        return replace(node, svg=drawing, data=_table(node.spec, material))

    return transform(document, with_drawing)


def _reason(fault: ChartError | Exceeded) -> object:
    return phrase(f"exceeded_{fault.cause}") if isinstance(fault, Exceeded) else fault


def _drawings(specs: Iterable[ChartSpec], theme: Theme, material: Material) -> Mapping[str, Drawing]:
    """The SVG of each spec, by its `repr`, or why there is none; the cache has those whose content did not change."""
    keys = {repr(spec): (charts.engine(), repr(theme), repr(spec)) for spec in specs}
    kept = {name: material.cache.find("charts", key) for name, key in keys.items()}
    lacking = {repr(spec): spec for spec in specs if kept[repr(spec)] is None}
    made = dict(_drawn(lacking, theme, material.limits))
    for name, drawing in made.items():
        if isinstance(drawing, str):
            material.cache.keep("charts", keys[name], drawing.encode())
    return {name: made[name] if content is None else content.decode() for name, content in kept.items()}


def _drawn(specs: Mapping[str, ChartSpec], theme: Theme, limits: Limits | None) -> Iterator[tuple[str, Drawing]]:
    """The drawings, made in a child: a stranger's specification may ask for anything, and Vega dies of some."""

    bounds = limits and replace(limits, seconds=limits.seconds / SHARE)
    return zip(specs, bounded.each(partial(_attempt, theme), list(specs.values()), bounds), strict=True)


def _attempt(theme: Theme, spec: ChartSpec) -> str | ChartError:
    try:
        return charts.draw(spec, theme).rstrip() + "\n"
    except ChartError as error:
        return error


def _table(spec: ChartSpec, material: Material) -> Table | None:
    found = charts.data_table(spec, material.words)
    if not found:
        return None
    columns = tuple(
        Column(title=(Text(text=column.title),), align="right" if column.numeric else "left") for column in found
    )
    lines = zip(*(column.cells for column in found), strict=True)
    rows = tuple(Row(cells=tuple(TableCell(children=(Text(text=cell),)) for cell in line)) for line in lines)
    return Table(id="", caption=(), columns=columns, rows=rows)
