"""From our charts to Vega-Lite: one small function a kind, layers shared."""

from __future__ import annotations

from collections.abc import Callable

from stratege.charts.axes import encoding_of, measure_of
from stratege.charts.data import spell_value, values
from stratege.charts.drawable import drawable
from stratege.charts.raw import check_raw
from stratege.charts.sides import plot_width, sides
from stratege.charts.spec import ChartError, ChartSpec, Layer, Row
from stratege.charts.theme import config, font_of
from stratege.charts.ticks import ticks_of
from stratege.diagnostics import phrase
from stratege.json_tree import as_object
from stratege.spaces import NBSP
from stratege.theme import Theme

FRAME = "frame"  # in `usermeta`: px left of the plot, px of the whole drawing
BAND, HEIGHT = 20, 190  # px a category; px of a plot without categories at its side


def to_vega_lite(spec: ChartSpec, theme: Theme) -> Layer:
    """The Vega-Lite specification of a chart, in our theme; a raw one keeps all that it says."""
    base = {"$schema": "https://vega.github.io/schema/vega-lite/v5.json", "config": config(theme)}
    if spec.raw is not None:
        check_raw(spec.raw)
        own = as_object(spec.raw.get("config", {}))
        return {"width": spec.width - 60, **spec.raw, **base, "config": {**config(theme), **own}}
    values(spec)  # what cannot be shown is refused in the author's own words
    spec = drawable(spec)
    rows = _labelled(values(spec), spec)
    layers = KINDS[spec.kind](spec, theme)
    return {**base, **_size(spec, rows, theme), "data": {"values": rows}, "layer": layers}


def _size(spec: ChartSpec, rows: list[Row], theme: Theme) -> Layer:
    """The drawing's width, or the plot's where names stand at its side: `frame` then adds their room."""
    height = _height(spec)
    if spec.y.type != "category":
        return {"width": spec.width, "height": height, "autosize": {"type": "fit-x", "contains": "padding"}}
    left, right = sides(spec, rows, font_of(theme))
    width = plot_width(spec, left, right)
    return {"width": width, "height": height, "usermeta": {FRAME: [left, left + width + right]}}


def _height(spec: ChartSpec) -> int:
    if spec.height:
        return spec.height
    if spec.y.type == "category":
        return BAND * len({row.get(spec.y.field) for row in spec.rows})
    return HEIGHT


def _labelled(rows: list[Row], spec: ChartSpec) -> list[Row]:
    """The rows with the words printed at their marks."""
    axis = measure_of(spec)
    for row in rows:
        value = row.get(axis.field)
        unit = f"{NBSP}{axis.unit}" if axis.unit == "%" else ""
        row["_label"] = f"{spell_value(value)}{unit}" if isinstance(value, int | float) else ""
        row["_below"] = spec.kind == "line" and _is_lowest_of_several(row, rows, spec)
    return rows


def _is_lowest_of_several(row: Row, rows: list[Row], spec: ChartSpec) -> bool:
    """Whether another line passes above this point: its number is then printed below, out of the other's way."""
    others = [
        other.get(spec.y.field)
        for other in rows
        if other is not row and other.get(spec.x.field) == row.get(spec.x.field)
    ]
    numbers = [value for value in others if isinstance(value, int | float)]
    own = row.get(spec.y.field)
    return bool(numbers) and isinstance(own, int | float) and own < min(numbers)


def _bar(spec: ChartSpec, theme: Theme) -> list[Layer]:
    encoding = encoding_of(spec)
    thick = 13 if measure_of(spec) is spec.x else 36
    mark: Layer = {"type": "bar", "size": thick} if not spec.series else {"type": "bar"}
    if spec.series:
        offset = "yOffset" if spec.y.type == "category" else "xOffset"
        encoding |= {"color": _colour(spec, theme), offset: {"field": spec.series.field, "sort": None}}
    drawn = _from_base(spec, encoding) if measure_of(spec).scale == "log" else encoding
    return [{"mark": mark, "encoding": drawn}, *_value_labels(spec, encoding)]


def _stacked(spec: ChartSpec, theme: Theme) -> list[Layer]:
    if measure_of(spec).scale == "log":
        raise ChartError(phrase("chart_stacked_logarithm"))
    encoding = encoding_of(spec) | {"color": _colour(spec, theme)}
    return [{"mark": {"type": "bar", "size": 16}, "encoding": encoding}]


def _lollipop(spec: ChartSpec, theme: Theme) -> list[Layer]:
    encoding = encoding_of(spec)
    stick = {
        "mark": {"type": "rule", "stroke": theme.colors["muted"], "strokeWidth": 1.2},
        "encoding": _from_base(spec, encoding),
    }
    own = {} if spec.series else {"fill": theme.colors["accent"]}
    dot = {
        "mark": {"type": "point", "filled": True, "size": 70} | own,
        "encoding": encoding | _told_apart(spec, theme),
    }
    return [stick, dot, *_value_labels(spec, encoding)]


def _from_base(spec: ChartSpec, encoding: Layer) -> Layer:
    """Marks that start at zero, or at the first mark of a logarithmic axis, which has no zero."""
    axis = measure_of(spec)
    base = ticks_of(axis, spec)[0] if axis.scale == "log" else 0
    return {**encoding, ("x2" if axis is spec.x else "y2"): {"datum": base}}


def _line(spec: ChartSpec, theme: Theme) -> list[Layer]:
    encoding = encoding_of(spec)
    if spec.series:
        encoding |= {"color": _colour(spec, theme, legend=False), "strokeDash": _dashes(spec)}
    points = {key: value for key, value in encoding.items() if key != "strokeDash"}
    mark: Layer = {"type": "line"} if spec.series else {"type": "line", "stroke": theme.colors["ink"]}
    dot: Layer = {"type": "point", "filled": True, "size": 26}
    dot |= {} if spec.series else {"fill": theme.colors["ink"]}
    layers = [{"mark": mark, "encoding": encoding}, {"mark": dot, "encoding": points}]
    ends = _end_labels(spec, theme) if spec.series else []
    return [*layers, *ends, *(_value_labels(spec, points) if spec.labels else [])]


def _end_labels(spec: ChartSpec, theme: Theme) -> list[Layer]:
    """The name of each series at its last point, nudged apart where two would touch."""
    assert spec.series
    last: dict[str, Row] = {}
    for row in sorted(values(spec), key=lambda row: _when(row, spec)):
        if row.get(spec.y.field) is not None:
            last[str(row.get(spec.series.field))] = row
    nudges = _nudges({name: float(str(row[spec.y.field])) for name, row in last.items()}, spec)
    layers = []
    for name, row in last.items():
        text = {"type": "text", "align": "left", "dx": 7, "dy": nudges[name], "baseline": "middle", "fontSize": 11}
        encoding = encoding_of(spec) | {
            "text": {"value": name},
            "color": _colour(spec, theme, legend=False),
        }
        layers.append({"data": {"values": [row]}, "mark": text, "encoding": encoding})
    return layers


def _when(row: Row, spec: ChartSpec) -> float:
    """Where a row stands in time; those of an axis without time keep their order."""
    place = row.get(spec.x.field)
    return place if spec.x.type == "time" and isinstance(place, int | float) else 0


def _nudges(ends: dict[str, float], spec: ChartSpec) -> dict[str, float]:
    """Vertical shifts (px) that keep 12 px between the labels."""
    from math import log10

    logarithmic = spec.y.scale == "log"
    scale = (lambda v: log10(v)) if logarithmic else (lambda v: v)
    every = [float(str(row[spec.y.field])) for row in values(spec) if row.get(spec.y.field) is not None]
    bounds = ticks_of(spec.y, spec) if logarithmic else [min(0.0, *every), max(every)]
    low, high = scale(bounds[0]), scale(bounds[-1])
    span = (high - low) or 1
    height = spec.height or HEIGHT
    places = sorted(((1 - (scale(value) - low) / span) * height, name) for name, value in ends.items())
    shifts, previous = {}, -100.0
    for place, name in places:
        wanted = max(place, previous + 12)
        shifts[name], previous = round(wanted - place, 1), wanted
    return shifts


def _scatter(spec: ChartSpec, theme: Theme) -> list[Layer]:
    encoding = encoding_of(spec) | _told_apart(spec, theme)
    mark: Layer = {"type": "point", "filled": True, "size": 50} | ({} if spec.series else {"fill": theme.colors["ink"]})
    return [{"mark": mark, "encoding": encoding}]


def _heatmap(spec: ChartSpec, theme: Theme) -> list[Layer]:
    assert spec.value
    encoding = encoding_of(spec)
    top = max(
        (float(str(row[spec.value.field])) for row in values(spec) if row.get(spec.value.field) is not None), default=1
    )
    ramp = {"type": "quantize", "range": list(theme.heat), "domain": [0, top]}
    fill = {"field": spec.value.field, "type": "quantitative", "scale": ramp, "legend": None}
    dark = {"test": f"datum['{spec.value.field}'] >= {top * 0.6}", "value": "#ffffff"}
    text = {**encoding, "text": {"field": "_label"}, "color": {"condition": dark, "value": theme.colors["ink"]}}
    cell = {"type": "rect", "stroke": "#ffffff", "strokeWidth": 1.5}
    return [{"mark": cell, "encoding": {**encoding, "color": fill}}, {"mark": {"type": "text"}, "encoding": text}]


def _colour(spec: ChartSpec, theme: Theme, legend: bool = True) -> Layer:
    assert spec.series
    names = list(dict.fromkeys(str(row.get(spec.series.field)) for row in spec.rows))
    colours = [theme.palette[index % len(theme.palette)] for index in range(len(names))]
    scale = {"domain": names, "range": colours}
    shown = {"title": spec.series.title or None} if legend else None
    return {"field": spec.series.field, "type": "nominal", "sort": None, "scale": scale, "legend": shown}


def _told_apart(spec: ChartSpec, theme: Theme) -> Layer:
    """The series of a point by its colour and by its shape, which is seen in black and white; one legend for both."""
    if not spec.series:
        return {}
    colour = _colour(spec, theme)
    shapes = ["circle", "square", "triangle-up", "diamond", "cross", "triangle-down"]
    names = colour["scale"]["domain"]
    scale = {"domain": names, "range": [shapes[index % len(shapes)] for index in range(len(names))]}
    return {"color": colour, "shape": {**colour, "scale": scale}}


def _dashes(spec: ChartSpec) -> Layer:
    assert spec.series
    names = list(dict.fromkeys(str(row.get(spec.series.field)) for row in spec.rows))
    patterns = [[4, 3] if name in spec.series.dashed else [1, 0] for name in names]
    return {"field": spec.series.field, "sort": None, "legend": None, "scale": {"domain": names, "range": patterns}}


def _value_labels(spec: ChartSpec, encoding: Layer) -> list[Layer]:
    if not spec.labels:
        return []
    horizontal = measure_of(spec) is spec.x
    kept = {key: value for key, value in encoding.items() if key in ("x", "y", "xOffset", "yOffset")}
    shown = {**kept, "text": {"field": "_label"}}
    if horizontal:
        return [{"mark": {"type": "text", "align": "left", "baseline": "middle", "dx": 6}, "encoding": shown}]
    above = {"type": "text", "align": "center", "baseline": "bottom", "dy": -5}
    below = {"type": "text", "align": "center", "baseline": "top", "dy": 6}
    return [
        {"mark": mark, "encoding": shown, "transform": [{"filter": f"{sign}datum._below"}]}
        for mark, sign in ((above, "!"), (below, ""))
    ]


KINDS: dict[str, Callable[[ChartSpec, Theme], list[Layer]]] = {
    "bar": _bar,
    "stacked_bar": _stacked,
    "lollipop": _lollipop,
    "line": _line,
    "scatter": _scatter,
    "heatmap": _heatmap,
}
