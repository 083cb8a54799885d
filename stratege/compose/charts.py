"""A chart as its author typed it: its spec for the drawer, its values still to be filled with facts."""

from __future__ import annotations

from stratege.charts import Annotation, Axis, ChartSpec, Series
from stratege.compose.chart_keys import check_keys
from stratege.compose.chart_rows import chart_rows, may_draw, typed_rows, with_measure
from stratege.compose.chart_words import with_values
from stratege.compose.context import Captioned, Context
from stratege.document import Chart
from stratege.json_tree import Json
from stratege.model import blocks as m
from stratege.model.base import Mapping
from stratege.numbers import read_number
from stratege.paper import room
from stratege.source import Scalar


def chart(model: m.Chart, captioned: Captioned, context: Context) -> Chart:
    """The chart's node; it is drawn once its facts are known."""
    if not model.alt.strip():
        context.diagnostics.add("S015", model.id.span, id=model.id)
    model = with_measure(model, context)
    model = with_values(model, typed_rows(model, context), context)
    drawable = check_keys(model, typed_rows(model, context), captioned["span"], context)
    rows = chart_rows(model, context)
    indent, paper = context.report.theme.hang, context.report.theme.page
    spec = ChartSpec(
        kind=model.kind or "bar",
        x=_axis(model.x),
        y=_axis(model.y),
        series=_series(model.series),
        value=_axis(model.value) if model.value else None,
        orientation=model.orientation,
        width=room(paper.across) if model.wide else room(paper.across) - indent,
        side=indent if model.wide else 0,
        turned=room(paper.turned) if captioned["landscape"] else 0,
        height=model.height,
        labels=model.labels,
        highlight=tuple(map(str, model.highlight)),
        annotations=tuple(Annotation(str(note.at), str(note.text), str(note.series)) for note in model.annotations),
        target=_axis(model.target) if model.target else None,
        ranges=tuple(map(str, model.ranges)),
        totals=tuple(map(str, model.totals)),
        rows=rows,
        raw=_mapping(model.spec) if model.spec else None,
        alt=context.plain(model.alt),
    )
    known = spec.raw or spec.rows or not isinstance(model.data, Scalar)  # a file without lines is told when it is read
    kept = spec if known and drawable and may_draw(model, rows, context) else None
    return Chart(**captioned, alt=context.plain(model.alt), spec=kept, raw=spec.raw is not None)


def _axis(axis: m.Axis | None) -> Axis:
    if axis is None:
        return Axis(field="")
    kind = axis.type or "category"
    return Axis(
        field=str(axis.field),
        title=str(axis.title),
        type=kind,
        unit=str(axis.unit),
        scale=axis.scale,
        per=axis.per,
        least=None if axis.min is None else float(axis.min),
    )


def _series(series: m.Series | None) -> Series | None:
    if series is None:
        return None
    dashed = tuple(map(str, series.dashed))
    return Series(field=str(series.field), title=str(series.title), dashed=dashed, ordered=series.ordered)


def _mapping(tree: dict[str, object]) -> dict[str, Json]:
    """A raw Vega-Lite mapping with its numbers and booleans, and texts that know where they were typed."""
    return {key: _plain(value) for key, value in tree.items()}


def _plain(tree: object) -> Json:
    match tree:
        case Mapping():
            return _mapping(tree)
        case list():
            return [_plain(value) for value in tree]
        case Scalar() if tree.style is None and tree in ("true", "false"):
            return tree == "true"
        case Scalar() if tree.style is None and "%" not in tree and (number := read_number(tree)) is not None:
            return number
    return tree if isinstance(tree, Scalar) else None if tree is None else str(tree)
