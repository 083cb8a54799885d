"""Raw Vega-Lite specifications: drawn in our look, fetching nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from stratege.charts import Axis, ChartError, ChartSpec
from stratege.charts.narrow import width_of
from stratege.charts.vega import draw_narrow, draw_raw, to_vega_lite
from stratege.diagnostics import phrase
from stratege.theme import SOBER

BARS = ChartSpec(kind="bar", x=Axis("size", type="number"), y=Axis("name"), rows=(), alt="x", raw={"mark": "bar"})


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


def test_the_words_of_a_raw_specification_name_their_face_as_css_reads_it() -> None:
    raw = {"mark": "text", "data": {"values": [{}]}, "encoding": {"text": {"value": "Un mot"}}}
    assert "font-family=\"'Source Sans 3'\"" in draw_raw(replace(BARS, raw=raw), SOBER)
    own = {**raw, "mark": {"type": "text", "font": "Noto Sans, serif"}}
    assert "font-family=\"'Noto Sans', serif\"" in draw_raw(replace(BARS, raw=own), SOBER)


CLOUD = {
    "mark": "point",
    "encoding": {"x": {"field": "km", "type": "quantitative"}, "y": {"field": "cost", "type": "quantitative"}},
}


def test_a_raw_specification_shows_the_data_of_its_chart() -> None:
    rows = ({"km": "10", "cost": "4,35"}, {"km": "1 200", "cost": "5.10"}, {"km": 20.0, "cost": ""})
    found = to_vega_lite(replace(BARS, raw=CLOUD, rows=rows), SOBER)
    assert found["data"] == {
        "values": [{"km": 10.0, "cost": 4.35}, {"km": 1200.0, "cost": 5.1}, {"km": 20.0, "cost": None}]
    }
    points = draw_raw(replace(BARS, raw=CLOUD, rows=rows), SOBER)
    assert points.count("<path") > draw_raw(replace(BARS, raw=CLOUD), SOBER).count("<path")


def test_the_data_of_the_specification_itself_come_first() -> None:
    own = {"values": [{"km": 1, "cost": 2}]}
    assert to_vega_lite(replace(BARS, raw=CLOUD | {"data": own}, rows=({"km": "3"},)), SOBER)["data"] == own


@pytest.mark.parametrize("told", [{"type": "nominal"}, {"type": "ordinal"}, {"type": "temporal"}, {"timeUnit": "year"}])
def test_what_is_no_measure_is_given_as_typed(told: dict[str, str]) -> None:
    raw = {"layer": [{"mark": "bar", "encoding": {"x": {"field": "code", **told}}}]}
    rows = ({"code": "01", "other": "01", "word": "1"}, {"code": "2019", "other": "2", "word": "un"})
    assert to_vega_lite(replace(BARS, raw=raw, rows=rows), SOBER)["data"]["values"] == [
        {"code": "01", "other": 1.0, "word": "1"},
        {"code": "2019", "other": 2.0, "word": "un"},
    ]


THEME = replace(SOBER, palette=("#12e456", *SOBER.palette[1:]))  # its first colour is that of nothing else
VALUES = [{"a": 1, "b": value} for value in (1, 2, 3, 4, 50)]
PLACES = {"x": {"field": "a", "type": "ordinal"}, "y": {"field": "b", "type": "quantitative"}}
MARKS = ["bar", "line", "point", "circle", "square", "tick", "rule", "area", "trail", "rect", "arc", "boxplot"]
MARKS += ["errorbar", "errorband"]


def _marked(mark: dict[str, Any], **keys: Any) -> list[str]:
    """The colours of a raw drawing with one kind of mark, but for those of its axes."""
    channels = {"theta": PLACES["y"]} if mark["type"] == "arc" else PLACES
    raw = {"data": {"values": VALUES}, "mark": mark, "encoding": channels, **keys}
    colors = set(re.findall(r'(?:fill|stroke)="([^"]+)"', draw_raw(replace(BARS, raw=raw), THEME)))
    return sorted(colors - {*SOBER.colors.values(), "none", "transparent", "white"})


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_without_a_colour_has_the_first_of_the_theme(mark: str) -> None:
    assert _marked({"type": mark}) == ["#12e456"]
    assert _marked({"type": mark}, config={"mark": {"strokeWidth": 3}}) == ["#12e456"]


@pytest.mark.parametrize("mark", ["bar", "point", "rule", "line", "boxplot"])
def test_the_colour_of_a_mark_is_kept(mark: str) -> None:
    assert "#0000ff" in _marked({"type": mark, "color": "#0000ff"})
    assert "#0000ff" in _marked({"type": mark}, config={mark: {"box": {"color": "#0000ff"}, "color": "#0000ff"}})


def test_words_have_the_ink_or_their_own_colour() -> None:
    words = {**PLACES, "text": {"field": "a"}}
    assert _marked({"type": "text"}, encoding=words) == []
    assert _marked({"type": "text", "color": "#0000ff"}, encoding=words) == ["#0000ff"]


KEYED = {
    "mark": "point",
    "encoding": {
        "x": {"field": "x", "type": "quantitative"},
        "color": {"field": "name", "type": "nominal", "title": None},
    },
}


@pytest.mark.parametrize(("own", "fits"), [({}, True), ({"config": {"legend": {"columns": 4}}}, False)])
def test_keys_stand_in_rows_that_fit_the_drawing(own: dict[str, Any], fits: bool) -> None:
    rows = tuple({"x": float(place), "name": f"Une entreprise au nom assez long {place}"} for place in range(4))
    spec = replace(BARS, raw=KEYED | own, rows=rows, width=420)
    assert (width_of(draw_raw(spec, SOBER)) <= 420) is fits
    assert bool(draw_narrow(spec, SOBER)) is fits


def test_a_drawing_whose_keys_fit_is_left_as_it_is() -> None:
    rows = ({"x": 1.0, "name": "Nord"}, {"x": 2.0, "name": "Sud"})
    spec = replace(BARS, raw=KEYED, rows=rows, width=420)
    columned = {**KEYED, "config": {"legend": {"columns": 1}}}
    assert draw_raw(spec, SOBER) != draw_raw(replace(spec, raw=columned), SOBER)
