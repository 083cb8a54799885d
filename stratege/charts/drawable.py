"""A chart in words that Vega reads rightly: a field `taux.fr` would be a path to it, and 05/01/2024 a day of May."""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.charts.spec import ChartSpec
from stratege.charts.times import moment, runs_over_time
from stratege.dates import read_date


def drawable(spec: ChartSpec) -> ChartSpec:
    """The same chart, its fields safe to name and its dates as moments (ms); a line over years is one over time."""
    times = {axis.field for axis in spec.axes() if runs_over_time(axis, spec)}
    rows = tuple(
        {_safe(key): _moment(value) if key in times else value for key, value in row.items()} for row in spec.rows
    )
    x, y, value = (
        replace(axis, field=_safe(axis.field), type="time" if axis.field in times else axis.type) if axis else None
        for axis in (spec.x, spec.y, spec.value)
    )
    series = replace(spec.series, field=_safe(spec.series.field)) if spec.series else None
    assert x and y
    return replace(spec, x=x, y=y, value=value, series=series, rows=rows)


def _safe(field: str) -> str:
    """A field's name without the signs by which Vega tells a path or a text."""
    return re.sub(r"[.\[\]'\"\\\\]", lambda sign: f"_{ord(sign[0])}_", field)


def _moment(value: str | float | None) -> str | float | None:
    date = read_date(value) if isinstance(value, str) else None
    return moment(date) if date else None
