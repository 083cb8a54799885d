"""Rows of a chart without a number to draw: a point of a cloud that goes is told by its name, « Saunier Duval »."""

from __future__ import annotations

from collections.abc import Iterator

from stratege.compose.context import Context
from stratege.diagnostics import phrase
from stratege.model import blocks as m
from stratege.model.base import Mapping
from stratege.source import Scalar, Span

# Where a row without its number is not seen to lack: a curve has a gap, and a grid an empty cell.
UNSEEN = ("bar", "bullet", "dumbbell", "lollipop", "scatter", "slope", "stacked_bar", "waterfall")
MOST_NAMED = 5  # rows that a message names


def check_gaps(model: m.Chart, rows: list[Mapping], span: Span | None, context: Context) -> None:
    """Tell once of the rows that have no number, or a blank, where an axis of numbers wants one (S179)."""
    numbers = [str(axis.field) for axis in (model.x, model.y) if axis and axis.type == "number"]
    empty = [row for row in rows if any(_is_empty(row.get(name)) for name in numbers)]
    if not empty or len(empty) == len(rows) or (model.kind or "bar") not in UNSEEN:
        return
    names = list(dict.fromkeys(name for row in empty for name in _names(model, row)))
    shown = ", ".join(f"« {name} »" for name in names[:MOST_NAMED]) + (", …" if len(names) > MOST_NAMED else "")
    place = next((row.span for row in empty if row.span and row.span.file), span)
    context.diagnostics.add("S179", place, names=shown or phrase("chart_unnamed_row"))


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, Scalar) and not value.strip())


def _names(model: m.Chart, row: Mapping) -> Iterator[str]:
    """What tells a row from the others: its series of a cloud, else its place and its series."""
    named = [axis for axis in (model.x, model.y) if axis and axis.type != "number"]
    parts = [row.get(str(part.field)) for part in (*named, model.series) if part]
    if said := ", ".join(str(part) for part in parts if part):
        yield said
