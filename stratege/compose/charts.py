"""A chart as its author typed it: its spec for the drawer, its values still to be filled with facts."""

from __future__ import annotations

from stratege.charts import Axis, ChartSpec, Series
from stratege.charts.spec import Row
from stratege.compose.context import Captioned, Context
from stratege.document import Chart
from stratege.json_tree import Json
from stratege.model import blocks as m
from stratege.model.base import Mapping
from stratege.source import Scalar

WIDE = 620  # px at 96 per inch: the whole page, that the indent of the text leaves narrower


def chart(model: m.Chart, captioned: Captioned, context: Context) -> Chart:
    """The chart's node; it is drawn once its facts are known."""
    wide, indent = model.wide or _has_names_at_its_side(model), context.report.theme.indent
    spec = ChartSpec(
        kind=model.kind or "bar",
        x=_axis(model.x),
        y=_axis(model.y),
        series=_series(model.series),
        value=_axis(model.value) if model.value else None,
        orientation=model.orientation,
        width=WIDE - (0 if wide else indent),
        side=indent if wide else 0,
        height=model.height,
        labels=model.labels,
        rows=_rows(model, context),
        raw=_mapping(model.spec) if model.spec else None,
        alt=str(model.alt),
    )
    return Chart(**(captioned | {"wide": captioned["wide"] or wide}), alt=str(model.alt), spec=spec)


def _has_names_at_its_side(model: m.Chart) -> bool:
    """Whether categories stand in a column, which takes the indent of the text so that the plot keeps its measure."""
    return model.spec is None and model.y is not None and (model.y.type or "category") == "category"


def _axis(axis: m.Axis | None) -> Axis:
    if axis is None:
        return Axis(field="")
    kind = axis.type or "category"
    return Axis(
        field=str(axis.field), title=str(axis.title), type=kind, unit=str(axis.unit), scale=axis.scale, per=axis.per
    )


def _series(series: m.Series | None) -> Series | None:
    if series is None:
        return None
    return Series(field=str(series.field), title=str(series.title), dashed=tuple(map(str, series.dashed)))


def _rows(model: m.Chart, context: Context) -> tuple[Row, ...]:
    """The rows; what stands on an axis of numbers is one, a year on an axis of categories stays a text."""
    axes = [axis for axis in (model.x, model.y, model.value) if axis]
    numbers = {str(axis.field) for axis in axes if axis.type == "number" or axis is model.value}
    return tuple(
        {key: _value(value) if key in numbers else value for key, value in row.items()}
        for row in _lines(model, context)
    )


def _lines(model: m.Chart, context: Context) -> list[Row]:
    """The data as they are typed, in the content or in a CSV file."""
    if not isinstance(model.data, Scalar):
        return [{key: _cell(value) for key, value in row.items()} for row in model.data or ()]
    header, *cells = context.report.tables.get(str(model.data)) or [[]]
    return [dict(zip(header, line, strict=False)) for line in cells]


def _cell(value: object) -> str | float | None:
    """What is typed in a cell; a list or a mapping there is shown as it is, for the check of the data to refuse."""
    return value if value is None or isinstance(value, str | float) else str(value)


def _value(text: str | float | None) -> str | float | None:
    """A number if it reads as one, the text (with its place) otherwise."""
    if not isinstance(text, str) or not text.strip():
        return None
    try:
        return float(text.replace("\u202f", "").replace("\u00a0", "").replace(" ", "").replace(",", "."))
    except ValueError:
        return text


def _mapping(tree: dict[str, object]) -> dict[str, Json]:
    """A raw Vega-Lite mapping with its numbers and booleans."""
    return {key: _plain(value) for key, value in tree.items()}


def _plain(tree: object) -> Json:
    match tree:
        case Mapping():
            return _mapping(tree)
        case list():
            return [_plain(value) for value in tree]
        case Scalar() if tree.style is None and tree in ("true", "false"):
            return tree == "true"
        case Scalar() if tree.style is None:
            return _value(tree)
    return None if tree is None else str(tree)
