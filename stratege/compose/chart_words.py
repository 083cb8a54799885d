"""Parameters in what a chart says and names: `highlight: ["[=region]"]` is « Bretagne » for the version of Bretagne."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from stratege.compose.context import VALUE, Context
from stratege.dates import iso_date
from stratege.model import blocks as m
from stratege.model.base import Mapping
from stratege.numbers import Number
from stratege.source import Scalar


def with_values(model: m.Chart, rows: Iterable[Mapping], context: Context) -> m.Chart:
    """The chart with the values of the parameters that its names, its notes and the titles of its axes call.

    A name that its data have is that of the data, whose dates are written otherwise than in a sentence.
    """
    if model.spec is not None:
        return model
    known = {filled_name(value, (), context) for row in rows for value in row.values() if isinstance(value, Scalar)}
    names = {
        key: [filled_name(name, known, context) for name in getattr(model, key)] for key in ("highlight", "totals")
    }
    notes = [_note(note, known, context) for note in model.annotations]
    parts = {key: _titled(getattr(model, key), context) for key in ("x", "y", "value", "target")}
    series = _series(model.series, known, context)
    return model.model_copy(update={**names, **parts, "series": series, "annotations": notes})


def filled_name(name: Scalar, known: Collection[str], context: Context) -> Scalar:
    """A name with the values of its parameters; one alone is as the data write it, if they have it."""
    alone = VALUE.fullmatch(name.strip())
    value = context.report.values.get(alone[1]) if alone else None
    if value is None:
        return _filled(name, context)
    digits = f"{value.plain.digits}" if isinstance(value.plain, Number) else str(value.plain)
    usual = value.printed if known else digits
    found = next((form for form in known if form in (digits, usual) or iso_date(form) == digits), usual)
    return Scalar(found, name.span)


def _filled(text: Scalar, context: Context) -> Scalar:
    """A text with the values of its parameters, at its place; what it names wrongly is told."""
    return Scalar(context.plain(text), text.span) if "[=" in text else text


def _note(note: m.Annotation, known: Collection[str], context: Context) -> m.Annotation:
    at, series = (filled_name(name, known, context) for name in (note.at, note.series))
    return note.model_copy(update={"at": at, "series": series, "text": _filled(note.text, context)})


def _titled(axis: m.Axis | None, context: Context) -> m.Axis | None:
    return axis and axis.model_copy(update={"title": _filled(axis.title, context)})


def _series(series: m.Series | None, known: Collection[str], context: Context) -> m.Series | None:
    if series is None:
        return None
    dashed = [filled_name(name, known, context) for name in series.dashed]
    return series.model_copy(update={"title": _filled(series.title, context), "dashed": dashed})
