"""The values of a chart: checked for the drawer, and as a table for those who cannot see the picture."""

from __future__ import annotations

from typing import Any

from stratege.charts.spec import Axis, ChartError, ChartSpec
from stratege.dates import spell_date
from stratege.diagnostics import phrase
from stratege.numbers import spell_decimal


def values(spec: ChartSpec) -> list[dict[str, Any]]:
    """The rows with numbers divided by `per`; `ChartError` for what an axis cannot show."""
    if not spec.rows:
        raise ChartError(phrase("chart_without_data"))
    for axis in spec.axes():
        _check(axis, spec)
    if spec.series and not any(spec.series.field in row for row in spec.rows):
        raise ChartError(phrase("chart_without_field", field=spec.series.field))
    return [_scaled(row, spec) for row in spec.rows]


def _check(axis: Axis, spec: ChartSpec) -> None:
    if not any(axis.field in row for row in spec.rows):
        raise ChartError(phrase("chart_without_field", field=axis.field))
    for row in spec.rows:
        value = row.get(axis.field)
        if axis.type == "number" and value is not None and not isinstance(value, int | float):
            raise ChartError(phrase("chart_not_a_number", value=value, field=axis.field))
        if axis.scale == "log" and isinstance(value, int | float) and value <= 0:
            raise ChartError(phrase("chart_logarithm", value=spell_decimal(value)))


def _scaled(row: dict[str, Any], spec: ChartSpec) -> dict[str, Any]:
    numbers = {axis.field: axis for axis in spec.axes() if axis.type == "number"}
    return {
        key: value / numbers[key].per if key in numbers and value is not None else value for key, value in row.items()
    }


def data_table(spec: ChartSpec) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Header and rows in French form; both empty for a raw specification."""
    if spec.raw or not spec.rows:
        return (), ()
    axes = {axis.field: axis for axis in spec.axes()}
    fields = list(dict.fromkeys(key for row in spec.rows for key in row))
    header = tuple(_header(field, axes.get(field), spec) for field in fields)
    return header, tuple(tuple(_cell(row.get(f), axes.get(f)) for f in fields) for row in values(spec))


def _header(field: str, axis: Axis | None, spec: ChartSpec) -> str:
    if spec.series and spec.series.field == field:
        return spec.series.title or field
    if axis is None:
        return field
    title = axis.title or field
    return f"{title} ({axis.unit})" if axis.unit and axis.unit not in title else title


def _cell(value: Any, axis: Axis | None) -> str:
    if value is None:
        return "–"
    if isinstance(value, float | int):
        return spell_decimal(float(value))
    return spell_date(str(value)) if axis and axis.type == "time" else str(value)
