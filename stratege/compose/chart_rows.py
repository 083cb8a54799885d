"""The rows of a chart, each datum read and checked at its place: `{year: "2013", share: "nan"}` is told at `nan`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from stratege.charts.spec import Row
from stratege.compose.cells import TOTALS
from stratege.compose.chart_numbers import Spelling, is_hole, spelling_of, spelt_alike
from stratege.compose.chart_words import filled_name
from stratege.compose.context import Context
from stratege.dates import read_date
from stratege.diagnostics import closest
from stratege.diagnostics.values import tell_date, tell_number
from stratege.model import blocks as m
from stratege.model.base import Mapping, span_of
from stratege.numbers import read_number
from stratege.source import Scalar, Span

COURSES = ("line", "small_multiples", "slope")  # they go from one place across to the next


def chart_rows(model: m.Chart, context: Context) -> tuple[Row, ...]:
    """The rows: a number where an axis has numbers, else the text; what cannot be read is told, and left out."""
    typed, spellings = typed_rows(model, context), _spellings(model, given_rows(model, context))
    if not isinstance(model.data, Scalar):
        _check_fields(model, typed, context)
    _check_series(model, typed, context)
    _check_places(model, typed, context)
    times = {str(axis.field) for axis in _axes(model) if axis.type == "time"}
    return tuple({key: _datum(key, value, spellings, times, context) for key, value in row.items()} for row in typed)


def may_draw(model: m.Chart, rows: tuple[Row, ...], context: Context) -> bool:
    """Whether something is left to draw of data that cannot all be read: what is told of them is told alone."""
    pairs = zip(typed_rows(model, context), rows, strict=True)
    cells = ((cell, row[key]) for typed, row in pairs for key, cell in typed.items())
    lost = any(value is None and isinstance(cell, Scalar) and cell.strip() for cell, value in cells)
    fields = [str(axis.field) for axis in _axes(model)]
    return not lost or any(all(row.get(field) is not None for field in fields) for row in rows)


def _spellings(model: m.Chart, rows: list[Mapping]) -> dict[str, Spelling]:
    """How the numbers of each field that has some are spelt."""
    measures = (model.value, model.target)
    axes = [axis for axis in _axes(model) if axis.type == "number" or axis in measures]
    measure = next((axis for axis in axes if axis.type == "number"), None)
    ranges = [measure.model_copy(update={"field": name}) for name in model.ranges if measure]
    return {str(axis.field): spelling_of(axis, rows) for axis in (*axes, *ranges)}


def with_measure(model: m.Chart, context: Context) -> m.Chart:
    """The chart with the axis of its numbers known: the author names it, or its data have nothing but numbers there."""
    axes = [axis for axis in (model.x, model.y) if axis]
    if model.spec is not None or model.kind == "heatmap":
        return model
    rows = given_rows(model, context)
    if not any(axis.type == "number" for axis in axes):
        for name, axis in (("y", model.y), ("x", model.x)):
            most = name == "y" and model.kind in COURSES  # whose heights are numbers: another text there is a fault
            if axis and axis.type is None and _are_numbers(axis, rows, most=most):
                model = model.model_copy(update={name: axis.model_copy(update={"type": "number"})})
                break
    measured = {name: axis for name, axis in (("y", model.y), ("x", model.x)) if axis and axis.type == "number"}
    return model.model_copy(update={name: _with_unit(axis, rows) for name, axis in measured.items()})


def _with_unit(axis: m.Axis, rows: list[Mapping]) -> m.Axis:
    """The axis with the unit of money that its numbers are typed with, where its author gave it none."""
    unit = "" if axis.unit or axis.per != 1 else spelling_of(axis, rows).unit
    return axis.model_copy(update={"unit": Scalar(unit, axis.field.span)}) if unit else axis


def _are_numbers(axis: m.Axis, rows: list[Mapping], *, most: bool) -> bool:
    """Whether a field has nothing but numbers, or facts, which are, and words that say that one lacks.

    `most` asks that of most of its cells only.
    """
    values = [row.get(str(axis.field)) for row in rows]
    typed = [value for value in values if isinstance(value, Scalar) and not is_hole(value)]
    spelling = spelling_of(axis, rows)
    read = [value for value in typed if value.startswith("[=") or spelling.number(value) is not None]
    return bool(typed) and 2 * len(read) >= len(typed) if most else bool(typed) and len(read) == len(typed)


def _axes(model: m.Chart) -> list[m.Axis]:
    return [axis for axis in (model.x, model.y, model.value, model.target) if axis]


def typed_rows(model: m.Chart, context: Context) -> list[Mapping]:
    """The data, the numbers spelt in one way; those that cannot be read, and the words, as they are typed."""
    rows = given_rows(model, context)
    return spelt_alike(rows, _spellings(model, rows))


def given_rows(model: m.Chart, context: Context) -> list[Mapping]:
    """The data as they are typed, in the content or in a CSV file, without the totals that no time has."""
    if not isinstance(model.data, Scalar):
        return _without_totals(list(model.data or ()), model, context)
    header, *lines = context.report.tables.get(str(model.data)) or [[]]
    return _without_totals([_mapping(header, line) for line in lines], model, context)


def _without_totals(rows: list[Mapping], model: m.Chart, context: Context) -> list[Mapping]:
    """The rows but those named « Total », as in a table, where an axis has times or leads from one place to the next.

    Each is told. A bar may well show the whole beside its parts.
    """
    fields = [str(axis.field) for axis in (model.x, model.y) if axis and (axis.type == "time" or _leads(axis, model))]
    totals = [row for row in rows if any(_is_total(row.get(field)) for field in fields)]
    for row in totals:
        name = next(row[field] for field in fields if _is_total(row.get(field)))
        context.diagnostics.add("S175", span_of(name), name=name)
    return [row for row in rows if not any(row is total for total in totals)]


def _leads(axis: m.Axis, model: m.Chart) -> bool:
    """Whether an axis is that of the places between which lines go."""
    return axis is model.x and model.kind in COURSES


def _is_total(value: object) -> bool:
    """Whether a place of a row says that it adds the others."""
    return isinstance(value, Scalar) and value.strip().casefold() in TOTALS


def _mapping(header: list[Scalar], line: list[Scalar]) -> Mapping:
    names = [name.strip() for name in header]  # a spreadsheet keeps blanks that nobody sees
    row = Mapping(zip(names, line, strict=False))
    row.span = line[0].span if line else Span("")
    row.keys_spans = {name: cell.span for name, cell in zip(names, header, strict=True)}
    return row


def _datum(
    key: str, value: object, spellings: dict[str, Spelling], times: set[str], context: Context
) -> str | float | None:
    """What a cell holds; a list or a mapping there is shown as it is."""
    if not isinstance(value, Scalar):
        return value if value is None or isinstance(value, float) else str(value)
    if value.startswith("[=") or not (key in spellings or key in times):
        return value
    if not value.strip():
        return None
    if key in spellings:
        number = None if (remedy := spellings[key].remedy(value)) else read_number(value)
        if number is None:
            tell_number(value, key, context.diagnostics, remedy)
        return number
    if read_date(value) is None:
        tell_date(value, context.diagnostics)
        return None
    return value


def _check_fields(model: m.Chart, rows: list[Mapping], context: Context) -> None:
    """Tell of the fields that one row has and most others have not: a name mistyped."""
    used = {str(part.field) for part in (*_axes(model), model.series) if part} | set(map(str, model.ranges))
    counts = Counter(key for row in rows for key in row)
    for row in rows:
        for key in row:
            if key not in used and 2 * counts[key] < len(rows):
                near = closest(key, (used | set(counts)) - {key})
                context.diagnostics.add("S033", row.keys_spans.get(key), field=key, near=near)


def _check_series(model: m.Chart, rows: list[Mapping], context: Context) -> None:
    """Tell of the dashed names that no row has."""
    if model.series is None or _is_unknown(str(model.series.field), rows):
        return
    found = (row.get(str(model.series.field)) for row in rows)
    names = {str(filled_name(name, (), context) if isinstance(name, Scalar) else name) for name in found}
    for name in model.series.dashed:
        if rows and str(name) not in names:
            context.diagnostics.add("S034", name.span, name=name, near=closest(name, names))


def _check_places(model: m.Chart, rows: list[Mapping], context: Context) -> None:
    """Tell of two rows for one place, which bars would add up in silence, and other marks hide.

    Points by two numbers may stand on one another.
    """
    parts = (model.x if model.kind in COURSES else None, *_axes(model), model.series)
    across = parts[0]
    fields = [str(part.field) for part in parts if part and (part is across or not _counts(part, model))]
    fields = list(dict.fromkeys(fields))
    if model.spec is not None or model.kind == "scatter" or "kind" in model.refused or not fields:
        return
    if any(_is_unknown(field, rows) for field in fields):  # told once, rather than by each row
        return
    first: dict[tuple[str, ...], Span | None] = {}
    for row in rows:
        place = tuple(str(row.get(field)) for field in fields)
        if place in first and not all(field not in row for field in fields):
            related = (found,) if (found := first[place]) else ()
            context.diagnostics.add("S035", _span(row, fields), place=", ".join(place), related=related)
        first.setdefault(place, _span(row, fields))


def _is_unknown(field: str, rows: list[Mapping]) -> bool:
    """Whether no row has a field."""
    return not any(field in row for row in rows)


def _counts(part: m.Axis | m.Series, model: m.Chart) -> bool:
    """Whether a field holds what the marks measure."""
    return part in (model.value, model.target) or (isinstance(part, m.Axis) and part.type == "number")


def _span(row: Mapping, fields: Iterable[str]) -> Span | None:
    return next((span for field in fields if (span := span_of(row.get(field)))), row.span)
