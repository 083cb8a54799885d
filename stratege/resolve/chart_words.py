"""The words that stand in a drawing, set as French type: a category `L'annonce` is drawn « L’annonce »."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from stratege.charts import Axis, ChartSpec
from stratege.charts.spec import Row
from stratege.resolve.material import Material
from stratege.resolve.typography import profile_of
from stratege.typography import apply, edits

Typeset = Callable[[str], str]


def typeset_chart(spec: ChartSpec, material: Material) -> ChartSpec:
    """The chart with its names, titles and notes typeset; dates, numbers and fields stay as they are."""
    use = profile_of(material)

    def typeset(text: str) -> str:
        return apply(text, edits(text, use))

    if spec.raw is not None:
        return replace(spec, alt=typeset(spec.alt))
    dates = {axis.field for axis in spec.axes() if axis.type == "time"}
    return replace(
        spec,
        alt=typeset(spec.alt),
        rows=tuple(_row(row, dates, typeset) for row in spec.rows),
        x=_axis(spec.x, typeset),
        y=_axis(spec.y, typeset),
        value=_axis(spec.value, typeset) if spec.value else None,
        target=_axis(spec.target, typeset) if spec.target else None,
        series=replace(spec.series, title=typeset(spec.series.title), dashed=tuple(map(typeset, spec.series.dashed)))
        if spec.series
        else None,
        highlight=tuple(map(typeset, spec.highlight)),
        totals=tuple(map(typeset, spec.totals)),
        annotations=tuple(
            replace(
                note,
                at=note.at if spec.places().field in dates else typeset(note.at),
                text=typeset(note.text),
                series=typeset(note.series),
            )
            for note in spec.annotations
        ),
    )


def said_with(spec: ChartSpec, change: Callable[[str], str]) -> ChartSpec:
    """The chart with a change of what it says without naming its data: titles, notes, alternative text."""
    notes = tuple(replace(note, text=change(note.text)) for note in spec.annotations)
    return replace(
        spec,
        alt=change(spec.alt),
        x=_axis(spec.x, change),
        y=_axis(spec.y, change),
        value=_axis(spec.value, change) if spec.value else None,
        target=_axis(spec.target, change) if spec.target else None,
        series=replace(spec.series, title=change(spec.series.title)) if spec.series else None,
        annotations=notes,
    )


def _row(row: Row, dates: set[str], typeset: Typeset) -> Row:
    return {key: typeset(value) if isinstance(value, str) and key not in dates else value for key, value in row.items()}


def _axis(axis: Axis, typeset: Typeset) -> Axis:
    return replace(axis, title=typeset(axis.title))
