"""The Vega-Lite description of each kind of chart: layers, channels, marks, words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from stratege.charts import Axis, ChartError, ChartSpec, Series, to_vega_lite
from stratege.diagnostics import phrase
from stratege.theme import SOBER

NAME, SIZE = Axis("name"), Axis("size", title="Taille", type="number", unit="%")
YEAR, COUNT = Axis("year", type="time"), Axis("count", title="Membres", type="number", unit="millions")
ROWS: tuple[dict[str, Any], ...] = ({"name": "Un", "size": 1234.5}, {"name": "Deux", "size": 20.0})
GROUPS = tuple({**row, "group": group} for row in ROWS for group in ("a", "b"))
BARS = ChartSpec(kind="bar", x=SIZE, y=NAME, rows=ROWS, alt="x")
COLUMNS = replace(BARS, x=NAME, y=SIZE)
INK, ACCENT, MUTED = (SOBER.colors[name] for name in ("ink", "accent", "muted"))
KEPT = ("x", "y")
NEW_YEAR_2010, NEW_YEAR_2012 = 1262304000000, 1325376000000  # ms from 1970


def _years(*rows: tuple[str, str, float | None]) -> tuple[dict[str, Any], ...]:
    return tuple({"year": year, "group": group, "count": count} for year, group, count in rows)


LINES = ChartSpec(
    kind="line",
    x=YEAR,
    y=COUNT,
    rows=_years(("2010", "a", 10.0), ("2010", "b", 5.0), ("2012", "a", 100.0), ("2012", "b", 98.0)),
    alt="x",
    series=Series("group", "Groupe", dashed=("b",)),
)
LINE = replace(LINES, series=None, rows=_years(("2010", "a", 10.0), ("2012", "a", 20.0)))


def _layers(spec: ChartSpec) -> list[dict[str, Any]]:
    layers: list[dict[str, Any]] = to_vega_lite(spec, SOBER)["layer"]
    return layers


def _marks(spec: ChartSpec) -> list[Any]:
    return [layer["mark"] for layer in _layers(spec)]


def _labels(spec: ChartSpec) -> list[tuple[str, bool]]:
    return [(row["_label"], row["_below"]) for row in to_vega_lite(spec, SOBER)["data"]["values"]]


def test_bars_lie_along_the_axis_of_the_numbers() -> None:
    assert _marks(BARS) == [{"type": "bar", "size": 13}]
    assert _marks(COLUMNS) == [{"type": "bar", "size": 36}]


@pytest.mark.parametrize(("spec", "offset"), [(BARS, "yOffset"), (COLUMNS, "xOffset")])
def test_bars_of_several_series_stand_side_by_side(spec: ChartSpec, offset: str) -> None:
    [layer] = _layers(replace(spec, rows=GROUPS, series=Series("group", "Groupe")))
    assert layer["mark"] == {"type": "bar"}
    assert layer["encoding"][offset] == {"field": "group", "sort": None}
    assert layer["encoding"]["color"] == {
        "field": "group",
        "type": "nominal",
        "sort": None,
        "scale": {"domain": ["a", "b"], "range": list(SOBER.palette[:2])},
        "legend": {"title": "Groupe"},
    }


def test_stacked_bars_are_told_apart_by_colour() -> None:
    [layer] = _layers(replace(BARS, kind="stacked_bar", rows=GROUPS, series=Series("group")))
    assert layer["mark"] == {"type": "bar", "size": 16}
    assert layer["encoding"]["color"]["legend"] == {"title": None}


def test_colours_begin_again_when_the_palette_is_spent() -> None:
    rows = tuple({"name": "Un", "size": 1.0, "group": str(index)} for index in range(8))
    spec = replace(BARS, kind="scatter", rows=rows, series=Series("group"))
    encoding = _layers(spec)[0]["encoding"]
    assert encoding["color"]["scale"]["range"] == [*SOBER.palette, *SOBER.palette[:2]]
    shapes = ["circle", "square", "triangle-up", "diamond", "cross", "triangle-down"]
    assert encoding["shape"]["scale"] == {"domain": [str(index) for index in range(8)], "range": [*shapes, *shapes[:2]]}
    assert encoding["shape"]["legend"] == encoding["color"]["legend"]


@pytest.mark.parametrize(("spec", "end"), [(BARS, "x2"), (COLUMNS, "y2")])
def test_a_lollipop_is_a_stick_from_zero_and_a_dot(spec: ChartSpec, end: str) -> None:
    stick, dot = _layers(replace(spec, kind="lollipop"))
    assert stick["mark"] == {"type": "rule", "stroke": MUTED, "strokeWidth": 1.2}
    assert stick["encoding"][end] == {"datum": 0}
    assert dot["mark"] == {"type": "point", "filled": True, "size": 70, "fill": ACCENT}
    assert tuple(dot["encoding"]) == KEPT


@pytest.mark.parametrize("kind", ["bar", "lollipop"])
def test_on_a_logarithmic_axis_marks_start_at_its_first_tick(kind: str) -> None:
    spec = replace(BARS, kind=kind, x=replace(SIZE, scale="log"))  # 90 % of 20 is the least: 18
    assert _layers(spec)[0]["encoding"]["x2"] == {"datum": 10}
    assert "x2" not in _layers(BARS)[0]["encoding"]


def test_what_is_stacked_has_no_logarithms() -> None:
    spec = replace(BARS, kind="stacked_bar", x=replace(SIZE, scale="log"), rows=GROUPS, series=Series("group"))
    with pytest.raises(ChartError) as told:
        to_vega_lite(spec, SOBER)
    assert str(told.value) == phrase("chart_stacked_logarithm")


def test_dots_of_several_series_have_no_colour_of_their_own() -> None:
    spec = replace(BARS, rows=GROUPS, series=Series("group"))
    assert _marks(replace(spec, kind="lollipop"))[1] == {"type": "point", "filled": True, "size": 70}
    assert _marks(replace(spec, kind="scatter")) == [{"type": "point", "filled": True, "size": 50}]
    assert _marks(replace(BARS, kind="scatter")) == [{"type": "point", "filled": True, "size": 50, "fill": INK}]


def test_a_lone_line_is_inked_with_its_points() -> None:
    assert _marks(LINE) == [
        {"type": "line", "stroke": INK},
        {"type": "point", "filled": True, "size": 26, "fill": INK},
    ]
    assert all(tuple(layer["encoding"]) == KEPT for layer in _layers(LINE))


def test_lines_of_several_series_are_coloured_dashed_and_named_at_their_end() -> None:
    line, points, *ends = _layers(LINES)
    assert (line["mark"], points["mark"]) == ({"type": "line"}, {"type": "point", "filled": True, "size": 26})
    assert line["encoding"]["color"]["legend"] is None
    assert line["encoding"]["strokeDash"] == {
        "field": "group",
        "sort": None,
        "legend": None,
        "scale": {"domain": ["a", "b"], "range": [[1, 0], [4, 3]]},
    }
    assert tuple(points["encoding"]) == ("x", "y", "color")
    assert [end["encoding"]["text"] for end in ends] == [{"value": "a"}, {"value": "b"}]
    assert [row["year"] for end in ends for row in end["data"]["values"]] == [NEW_YEAR_2012] * 2
    assert ends[0]["encoding"]["color"] == line["encoding"]["color"]
    assert {key: ends[0]["mark"][key] for key in ("type", "align", "dx", "baseline", "fontSize")} == {
        "type": "text",
        "align": "left",
        "dx": 7,
        "baseline": "middle",
        "fontSize": 11,
    }


def _nudges(spec: ChartSpec) -> list[float]:
    return [layer["mark"]["dy"] for layer in _layers(spec)[2:]]


def test_names_at_the_ends_keep_twelve_px_apart() -> None:
    # 100 stands at 0 px, 98 at 2 % of 190 px: 3.8, moved to 12.
    assert _nudges(LINES) == [0, 8.2]
    assert _nudges(replace(LINES, height=1000)) == [0, 0]  # 2 % of 1000 px
    assert _nudges(replace(LINES, height=400)) == [0, 4]


def test_on_a_logarithmic_scale_the_distance_is_that_of_the_logarithms() -> None:
    log = replace(LINES, y=replace(COUNT, scale="log"), rows=_years(("2010", "b", 1.0), ("2010", "a", 1.2)))
    wide = replace(log, rows=_years(("2010", "b", 1.0), ("2012", "a", 100.0), ("2012", "b", 90.0)))
    assert _nudges(log) == [0, 0]
    assert _nudges(wide) == [7.7, 0]  # log10(90) stands 2.3 % under log10(100): 4.3 px


def test_lines_that_never_leave_zero_are_named_too() -> None:
    assert _nudges(replace(LINES, rows=_years(("2010", "a", 0.0), ("2010", "b", 0.0)))) == [0, 12]


def test_below_zero_counts_in_the_height() -> None:
    rows = _years(("2010", "a", -50.0), ("2012", "a", 50.0), ("2012", "b", 48.0))
    assert _nudges(replace(LINES, rows=rows)) == [0, 8.2]


def test_the_last_point_that_has_a_value_carries_the_name() -> None:
    rows = _years(("2010", "a", 10.0), ("2012", "a", None))
    [end] = _layers(replace(LINES, rows=rows))[2:]
    assert end["data"]["values"] == [{"year": NEW_YEAR_2010, "group": "a", "count": 10.0}]


def test_a_heatmap_shades_its_cells_and_prints_their_values() -> None:
    rows = ({"name": "Un", "group": "a", "size": 40.0}, {"name": "Un", "group": "b", "size": None})
    spec = ChartSpec(kind="heatmap", x=Axis("group"), y=NAME, rows=rows, alt="x", value=SIZE)
    cell, text = _layers(spec)
    assert cell["mark"] == {"type": "rect", "stroke": "#ffffff", "strokeWidth": 1.5}
    assert cell["encoding"]["color"] == {
        "field": "size",
        "type": "quantitative",
        "scale": {"type": "quantize", "range": list(SOBER.heat), "domain": [0, 40.0]},
        "legend": None,
    }
    assert text["mark"] == {"type": "text"}
    assert text["encoding"]["text"] == {"field": "_label"}
    assert text["encoding"]["color"] == {
        "condition": {"test": "datum['size'] >= 24.0", "value": "#ffffff"},
        "value": INK,
    }
    assert _labels(spec) == [("40\u00a0%", False), ("", False)]
    empty = replace(spec, rows=({"name": "Un", "group": "a", "size": None},))
    assert _layers(empty)[0]["encoding"]["color"]["scale"]["domain"] == [0, 1]


def test_the_greatest_value_has_the_strongest_shade() -> None:
    rows = tuple({"name": "Un", "group": str(size), "size": size} for size in (10.0, 40.0, 20.0))
    spec = ChartSpec(kind="heatmap", x=Axis("group"), y=NAME, rows=rows, alt="x", value=SIZE)
    assert _layers(spec)[0]["encoding"]["color"]["scale"] == {
        "type": "quantize",
        "range": list(SOBER.heat),
        "domain": [0, 40.0],
    }


def test_values_are_printed_where_they_are_asked_for() -> None:
    lying = replace(BARS, labels=True)
    assert _marks(lying)[1:] == [{"type": "text", "align": "left", "baseline": "middle", "dx": 6}]
    assert _layers(lying)[1]["encoding"]["text"] == {"field": "_label"}
    above = {"type": "text", "align": "center", "baseline": "bottom", "dy": -5}
    below = {"type": "text", "align": "center", "baseline": "top", "dy": 6}
    for spec in (
        replace(COLUMNS, labels=True),
        replace(LINE, labels=True),
        replace(COLUMNS, labels=True, kind="lollipop"),
    ):
        assert [(layer["mark"], layer["transform"]) for layer in _layers(spec)[-2:]] == [
            (above, [{"filter": "!datum._below"}]),
            (below, [{"filter": "datum._below"}]),
        ]
        assert tuple(_layers(spec)[-1]["encoding"]) == (*KEPT, "text")


def test_values_of_bars_side_by_side_follow_them() -> None:
    for spec, offset in ((BARS, "yOffset"), (COLUMNS, "xOffset")):
        several = replace(spec, rows=GROUPS, series=Series("group"), labels=True)
        assert tuple(_layers(several)[-1]["encoding"]) == (*KEPT, offset, "text")
    assert tuple(_layers(replace(LINES, labels=True))[-1]["encoding"]) == (*KEPT, "text")


def test_values_are_spelt_with_the_sign_of_percentages_alone() -> None:
    assert _labels(BARS) == [("1\u202f234,5\u00a0%", False), ("20\u00a0%", False)]
    assert _labels(COLUMNS) == _labels(BARS)
    assert _labels(LINE) == [("10", False), ("20", False)]
    text = replace(BARS, x=Axis("name"), y=Axis("name"))
    assert _labels(text) == [("", False), ("", False)]
    plain = replace(BARS, kind="scatter", x=Axis("size", type="number"), y=replace(SIZE, unit=""))
    assert _labels(plain) == [("1\u202f234,5", False), ("20", False)]


def test_the_lowest_of_several_lines_has_its_numbers_below() -> None:
    assert [below for _, below in _labels(LINES)] == [False, True, False, True]
    same = replace(LINES, rows=_years(("2010", "a", 5.0), ("2010", "b", 5.0), ("2012", "b", None), ("2012", "a", 1.0)))
    assert [below for _, below in _labels(same)] == [False, False, False, False]
    assert [below for _, below in _labels(replace(COLUMNS, rows=GROUPS))] == [False] * 4


def test_a_line_between_two_others_has_its_numbers_above() -> None:
    rows = _years(("2010", "a", 9.0), ("2010", "b", 5.0), ("2010", "c", 1.0))
    assert [below for _, below in _labels(replace(LINES, rows=rows))] == [False, False, True]


def test_names_at_the_side_take_their_room_and_twenty_px_each() -> None:
    found = to_vega_lite(replace(BARS, rows=GROUPS, side=120), SOBER)
    left, whole = found["usermeta"]["frame"]
    assert (left, whole, found["width"], found["height"]) == (120, 500, 500 - 120 - 14, 40)
    assert "autosize" not in found


def test_a_chart_without_names_at_its_side_fits_its_width() -> None:
    found = to_vega_lite(COLUMNS, SOBER)
    assert (found["width"], found["height"]) == (500, 190)
    assert found["autosize"] == {"type": "fit-x", "contains": "padding"}
    assert "usermeta" not in found
    assert to_vega_lite(replace(COLUMNS, height=300), SOBER)["height"] == 300
    assert to_vega_lite(replace(BARS, height=300), SOBER)["height"] == 300


def test_description_names_its_schema() -> None:
    assert to_vega_lite(BARS, SOBER)["$schema"] == "https://vega.github.io/schema/vega-lite/v5.json"
    assert to_vega_lite(BARS, SOBER)["config"]["range"]["category"] == list(SOBER.palette)


def test_a_raw_specification_keeps_what_it_says() -> None:
    raw = {"mark": "bar", "encoding": {"x": {}}, "config": {"bar": {"fill": "red"}}}
    found = to_vega_lite(replace(BARS, rows=(), raw=raw), SOBER)
    assert (found["mark"], found["encoding"], found["width"]) == ("bar", {"x": {}}, 440)
    assert found["config"]["bar"] == {"fill": "red"}
    assert found["config"]["font"] == "Source Sans 3"
    assert found["$schema"].endswith("v5.json")
    assert to_vega_lite(replace(BARS, raw={"mark": "bar", "width": 300}), SOBER)["width"] == 300
    assert to_vega_lite(replace(BARS, raw={"mark": "bar"}), SOBER)["config"]["font"] == "Source Sans 3"


@pytest.mark.parametrize(
    "raw",
    [
        {"data": {"url": "x"}},
        {"data": {"url": "x"}, "mark": "bar"},
        {"layer": [{"mark": "bar"}, {"data": {"url": "x"}}]},
    ],
)
def test_a_raw_specification_fetches_nothing(raw: dict[str, Any]) -> None:
    with pytest.raises(ChartError, match=r"^ses données sont à une adresse \(url\) ; un rapport"):
        to_vega_lite(replace(BARS, raw=raw), SOBER)


def test_the_look_of_a_raw_specification_is_a_mapping() -> None:
    with pytest.raises(ChartError) as told:
        to_vega_lite(replace(BARS, raw={"mark": "bar", "config": "dark"}), SOBER)
    assert str(told.value) == phrase("chart_config")
