"""Draw every chart: its spec becomes drawings and a table of its values, kept in the cache by content."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from functools import partial

from stratege import bounded, charts
from stratege.bounded import Exceeded, Limits
from stratege.charts import ChartError, ChartSpec, Drawing
from stratege.diagnostics import Diagnostics, phrase
from stratege.document import Chart, Column, Document, Node, Row, Table, TableCell, Text, transform, walk
from stratege.resolve.chart_words import typeset_chart
from stratege.resolve.material import Material
from stratege.source import Span
from stratege.theme import Theme

Drawn = Drawing | ChartError | Exceeded
SHARE = 5  # a chart may take that part of the time of a whole format


def draw_charts(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """Fill the drawings and the data of each Chart; report those that cannot be drawn, and the notes without room."""
    specs = {
        node.id: replace(_typeset(node.spec, material), in_unit=material.words["chart_unit"])
        for node in walk(document)
        if isinstance(node, Chart) and isinstance(node.spec, ChartSpec)
    }
    if not specs:
        return document
    drawings = _drawings(specs.values(), document.meta.theme, material)

    def with_drawing(node: Node) -> Node:
        if not isinstance(node, Chart) or node.id not in specs:
            return node
        spec = specs[node.id]
        drawing = drawings[repr(spec)]
        if not isinstance(drawing, Drawing):
            _tell(node, drawing, diagnostics)
            return node
        for note in drawing.lost:
            diagnostics.add("S070", node.span, id=node.id, note=note)
        unit = charts.unit_of(spec, material.words)
        return replace(
            node,
            svg=drawing.svg,
            narrow=drawing.narrow,
            turned=drawing.turned,
            unit=(Text(text=unit),) if unit else (),
            data=_table(spec, material),
        )

    return transform(document, with_drawing)


def _typeset(spec: ChartSpec, material: Material) -> ChartSpec:
    return typeset_chart(charts.with_titles(spec, material.words), material)


def _tell(node: Chart, fault: ChartError | Exceeded, diagnostics: Diagnostics) -> None:
    """Say why a chart is not drawn, at the word that is wrong if it is known."""
    reason = phrase(f"exceeded_{fault.cause}") if isinstance(fault, Exceeded) else fault
    place, remedy = node.span, ""
    if isinstance(fault, ChartError):
        place, remedy = _place(node, fault.word) or place, fault.remedy
    diagnostics.add("S014", place, id=node.id, reason=reason, remedy=remedy or phrase("check_chart"))


def _place(node: Chart, word: str) -> Span | None:
    raw = node.spec.raw if isinstance(node.spec, ChartSpec) else None
    return next(charts.places_of(word, raw), None) if word and raw else None


def _drawings(specs: Iterable[ChartSpec], theme: Theme, material: Material) -> Mapping[str, Drawn]:
    """The drawings of each spec, by its `repr`, or why there are none; the cache has those that did not change."""
    keys = {repr(spec): (charts.engine(), repr(theme), repr(spec)) for spec in specs}
    kept = {name: material.cache.find("charts", key) for name, key in keys.items()}
    lacking = {repr(spec): spec for spec in specs if kept[repr(spec)] is None}
    made = dict(_drawn(lacking, theme, material.limits))
    for name, drawing in made.items():
        if isinstance(drawing, Drawing):
            material.cache.keep("charts", keys[name], json.dumps(asdict(drawing)).encode())
    return {name: made[name] if content is None else _read(content) for name, content in kept.items()}


def _read(content: bytes) -> Drawing:
    kept = json.loads(content)
    return Drawing(kept["svg"], kept["narrow"], tuple(kept["lost"]), kept["turned"])


def _drawn(specs: Mapping[str, ChartSpec], theme: Theme, limits: Limits | None) -> Iterator[tuple[str, Drawn]]:
    """The drawings; those of raw specifications in a child, for a stranger's may ask for anything, and kill Vega."""
    raw = {name: spec for name, spec in specs.items() if spec.raw is not None}
    yield from ((name, _attempt(theme, spec)) for name, spec in specs.items() if name not in raw)
    bounds = limits and replace(limits, seconds=limits.seconds / SHARE)
    if raw:
        yield from zip(raw, bounded.each(partial(_attempt, theme), list(raw.values()), bounds), strict=True)


def _attempt(theme: Theme, spec: ChartSpec) -> Drawing | ChartError:
    try:
        return charts.draw(spec, theme)
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
