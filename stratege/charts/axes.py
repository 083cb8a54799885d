"""The axes of a chart in Vega-Lite: `encoding_of(spec)` has their titles, scales and marks, under x and y."""

from __future__ import annotations

import json
from collections.abc import Sequence

from stratege.charts.spec import Axis, ChartSpec, Layer
from stratege.charts.ticks import spelt, ticks_of
from stratege.charts.times import time_ticks

TYPES = {"category": "nominal", "number": "quantitative", "time": "temporal"}
# The title of a vertical axis is read without turning the page: level, above the axis.
UPRIGHT = {
    "titleAngle": 0,
    "titleAlign": "left",
    "titleAnchor": "end",
    "titleBaseline": "bottom",
    "titleX": 0,
}


def encoding_of(spec: ChartSpec) -> Layer:
    """The places of the marks, across and up."""
    return {"x": _axis(spec.x, spec), "y": _axis(spec.y, spec)}


def measure_of(spec: ChartSpec) -> Axis:
    """The axis that carries the numbers."""
    if spec.value:
        return spec.value
    return spec.x if spec.x.type == "number" and spec.y.type != "number" else spec.y


def _axis(axis: Axis, spec: ChartSpec) -> Layer:
    title = f"{axis.title} ({axis.unit})" if axis.title and axis.unit and axis.unit not in axis.title else axis.title
    result: Layer = {"field": axis.field, "type": TYPES[axis.type], "sort": None, "title": title or axis.unit or None}
    if axis.type == "category":
        result["axis"] = {"labelAngle": 0, "grid": False}
        if axis is spec.y:
            result["title"] = None  # names in a column say what they are
    elif axis.type == "time":
        marks = time_ticks(value for row in spec.rows if isinstance(value := row.get(axis.field), int | float))
        result["axis"] = {"grid": False, **_marks([place for place, _ in marks], [words for _, words in marks])}
        result["scale"] = {"type": "utc"}  # the same drawing in every time zone
    else:
        result["axis"] = {"format": ",~f", "tickCount": 5, "grid": axis is measure_of(spec) or spec.kind == "scatter"}
        if axis is spec.y:
            result["axis"] |= {**UPRIGHT, "titleY": -20 if spec.labels else -8}  # above the numbers of the marks
        if axis.scale == "log":
            ticks = ticks_of(axis, spec)
            result["scale"] = {"type": "log", "domain": [ticks[0], ticks[-1]], "nice": False}
            result["axis"] |= {**_marks(ticks, spelt(ticks)), "tickCount": len(ticks)}
            result["axis"] |= {"labelFlush": False}  # flush, the last one would hide for want of room
    return result


def _marks(places: Sequence[float], words: list[str]) -> Layer:
    """The marks of an axis that we place ourselves, with our words."""
    return {"values": places, "labelExpr": f"{json.dumps(words)}[indexof({json.dumps(places)}, +datum.value)]"}
