"""Raw Vega-Lite specifications: drawn in our look, fetching nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from stratege.charts import Axis, ChartError, ChartSpec
from stratege.charts.vega import draw_raw, to_vega_lite
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
