"""The values of a chart: checked for the drawer, and as a table for those who cannot see the picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from math import floor, isfinite, log10

from stratege.charts.raw import fields_read, measured, titles_of
from stratege.charts.spec import Axis, ChartError, ChartSpec, Row
from stratege.dates import read_date, spell_date
from stratege.diagnostics import phrase
from stratege.json_tree import Json
from stratege.numbers import Number, read_number, spell_typed
from stratege.records import record

YEARS = range(1500, 2100)  # whole numbers that are read as years where they measure nothing


def values(spec: ChartSpec) -> list[Row]:
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
        if axis.type == "number" and value is not None and not _is_number(value):
            raise ChartError(phrase("chart_not_a_number", value=value, field=axis.field))
        if axis.type == "time" and isinstance(value, str) and read_date(value) is None:
            raise ChartError(phrase("chart_not_a_date", value=value, field=axis.field))
        if axis.scale == "log" and isinstance(value, int | float) and value <= 0:
            raise ChartError(phrase("chart_logarithm", value=spell_value(value)))


def _is_number(value: object) -> bool:
    """Whether an axis can place it, which no infinity is."""
    return isinstance(value, int | float) and isfinite(value)


def _scaled(row: Row, spec: ChartSpec) -> Row:
    per = {axis.field: axis.per for axis in spec.axes() if axis.type == "number" and axis.per != 1}
    return {
        key: _divided(value, per[key]) if key in per and isinstance(value, float | int) else value
        for key, value in row.items()
    }


def _divided(value: float, per: float) -> float:
    """A part of a value; that of a power of ten keeps the digits that were typed."""
    exact = isinstance(value, Number) and Decimal(str(per)).normalize().as_tuple().digits == (1,)
    return Number(value.digits / Decimal(str(per))) if exact and isinstance(value, Number) else value / per


@record(slots=False)
class DataColumn:
    """A column of a chart's data: what its author calls it, its cells in French form, whether they are numbers."""

    title: str
    cells: tuple[str, ...]
    numeric: bool


def data_table(spec: ChartSpec, words: Mapping[str, str]) -> tuple[DataColumn, ...]:
    """The columns of a chart's data; none for what a file has and the chart does not show.

    `words` name the usual fields in the reader's language: `field_year` is « Année ».
    """
    if not spec.rows:
        return ()
    if spec.raw is not None:
        return tuple(_raw_columns(spec, spec.raw, words))
    rows = values(spec)
    axes = {axis.field: axis for axis in spec.axes()}
    shown = {*axes, *spec.ranges, *([spec.series.field] if spec.series else [])}
    return tuple(
        _column(field, [row.get(field) for row in rows], axes.get(field), spec, words)
        for field in dict.fromkeys(key for row in spec.rows for key in row)
        if field in shown
    )


def _raw_columns(spec: ChartSpec, raw: Mapping[str, Json], words: Mapping[str, str]) -> Iterator[DataColumn]:
    """The columns that a raw specification reads, if it has no data of its own; its measures are numbers."""
    known = dict.fromkeys(key for row in spec.rows for key in row) if "data" not in raw else {}
    read, measures, titles = fields_read(raw), measured(raw), titles_of(raw)
    for field in known:
        if field in read:
            found = [row.get(field) for row in spec.rows]
            axis = Axis(field, titles.get(field, ""))
            yield _column(field, _measures(found) if field in measures else _typed(found), axis, spec, words)


def _measures(found: list[str | float | None]) -> list[str | float | None]:
    """Cells as the numbers that they are, « 2 210 000 » too; as they were where one is a word."""
    read = [read_number(cell) if isinstance(cell, str) else cell for cell in found]
    lost = any(isinstance(cell, str) and cell.strip() and one is None for cell, one in zip(found, read, strict=True))
    return found if lost else list(read)


def _typed(found: list[str | float | None]) -> list[str | float | None]:
    """Cells of what is no measure: a year has no space in it."""
    return [str(int(cell)) if isinstance(cell, int | float) and cell in YEARS else cell for cell in found]


def _column(
    field: str, found: list[str | float | None], axis: Axis | None, spec: ChartSpec, words: Mapping[str, str]
) -> DataColumn:
    named = axis or (spec.series if spec.series and spec.series.field == field else None)
    title = (named and named.title) or _spelt_field(field, words)
    if axis and axis.unit and axis.unit not in title:
        title = f"{title} ({axis.unit})"
    present = [value for value in found if value is not None]
    numeric = bool(present) and all(isinstance(value, int | float) for value in present)
    return DataColumn(title, tuple(_cell(value, axis) for value in found), numeric)


def with_titles(spec: ChartSpec, words: Mapping[str, str]) -> ChartSpec:
    """A cloud whose axes have each a title: the name of its field, as its data have it, where its author gave none."""
    if spec.kind != "scatter" or spec.raw is not None:
        return spec
    x, y = (replace(axis, title=axis.title or _spelt_field(axis.field, words)) for axis in (spec.x, spec.y))
    return replace(spec, x=x, y=y)


def _spelt_field(field: str, words: Mapping[str, str]) -> str:
    """A field that its author gave no title: the usual ones in the reader's words, the others as a title."""
    text = field.replace("_", " ").strip()
    return words.get(f"field_{field.lower()}") or text[:1].upper() + text[1:]


def _cell(value: str | float | None, axis: Axis | None) -> str:
    if value is None:
        return "–"
    if isinstance(value, float | int):
        return spell_value(value)
    return spell_date(str(value)) if axis and axis.type == "time" else str(value)


def digits_of(value: float) -> Decimal:
    """The digits of a value as it was typed; one that was computed has two decimals, or two that are not zero."""
    if isinstance(value, Number):
        return value.digits
    small = 0 < abs(value) < 0.1
    rounded = round(float(value), 1 - floor(log10(abs(value))) if small else 2)
    return Decimal(str(rounded)).normalize()


def spell_value(value: float) -> str:
    """A value in French, with the digits that it has: « 0,0012 », « 3,70 »."""
    return spell_typed(Number(digits_of(value)))
