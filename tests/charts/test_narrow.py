"""Raw specifications on a phone: their letters can be read there, whatever width their author gave them."""

from __future__ import annotations

import math
import re
from typing import Any

import pytest

from stratege import document as d
from stratege.charts import Axis, ChartSpec, draw
from stratege.charts.narrow import LEAST_LETTERS, PHONE, narrowed, readable, width_of
from stratege.project import templates_root
from stratege.write.html.writer import write_html

VALUES = {"values": [{"a": a, "b": b, "c": c} for a, b in (("Un", 3), ("Deux", 5), ("Trois", 4)) for c in "xyz"]}
X, Y, BY = {"field": "a", "type": "nominal"}, {"field": "b", "type": "quantitative"}, {"field": "c", "type": "nominal"}
BARS: dict[str, Any] = {"mark": "bar", "encoding": {"x": X, "y": Y}}
RAW: dict[str, dict[str, Any]] = {
    "free": BARS,
    "fixed": {**BARS, "width": 1200, "height": 240},
    "step": {**BARS, "width": {"step": 200}},
    "legend": {"mark": "bar", "encoding": {"x": X, "y": Y, "color": BY}},
    "layers": {"layer": [BARS, {"mark": "text", "encoding": {"x": X, "y": Y, "text": Y}}], "width": 900},
    "beside": {"hconcat": [{**BARS, "width": 500}, BARS]},
    "many": {"concat": [BARS, BARS, BARS], "columns": 3},
    "facets": {"facet": {"column": BY}, "spec": BARS},
    "wrapped": {"facet": BY, "columns": 3, "spec": BARS},
    "columns": {"mark": "bar", "encoding": {"x": X, "y": Y, "column": BY}},
    "channel": {"mark": "bar", "encoding": {"x": X, "y": Y, "facet": {**BY, "columns": 3}}},
    "repeated": {
        "repeat": ["b", "a", "c"],
        "columns": 3,
        "spec": {"mark": "bar", "encoding": {"x": {"field": {"repeat": "repeat"}}, "y": {"aggregate": "count"}}},
    },
}
BROAD = {"facet": {"row": BY, "column": X}, "spec": {**BARS, "width": 200, "height": 60}}


def drawn(raw: dict[str, Any]) -> tuple[str, str]:
    """The drawing of a specification, and that for phones."""
    axis = Axis("a")
    found = draw(ChartSpec(kind="bar", x=axis, y=axis, rows=(), alt="x", raw={"data": VALUES, **raw}))
    return found.svg, found.narrow


def letters(svg: str) -> float:
    """The px of the smallest letters of a drawing that fills a phone."""
    sizes = [float(size) for size in re.findall(r'<text[^>]* font-size="([0-9.]+)px"', svg)]
    return min(sizes) * 328 / float(re.findall(r'<svg[^>]* width="([0-9.]+)"', svg)[0])


@pytest.mark.parametrize("name", RAW)
def test_letters_can_be_read_on_a_phone(name: str) -> None:
    full, narrow = drawn(RAW[name])
    assert narrow and letters(narrow) >= 9 and width_of(narrow) <= 330
    assert sorted(re.findall(r">([^<>]+)</text>", narrow)) and width_of(narrow) < width_of(full)


def test_a_narrow_drawing_keeps_its_height_and_its_look() -> None:
    full, narrow = drawn(RAW["fixed"])
    heights = [float(re.findall(r'<svg[^>]* height="([0-9.]+)"', svg)[0]) for svg in (full, narrow)]
    assert abs(heights[0] - heights[1]) < 30 and letters(full) < 4
    assert "'Source Sans 3'" in narrow and "#1d2733" in narrow


def test_small_multiples_stand_one_below_the_other() -> None:
    for name in ("facets", "columns", "channel", "many", "beside", "repeated"):
        full, narrow = drawn(RAW[name])
        ends = [re.findall(r'<svg[^>]* height="([0-9.]+)"', svg)[0] for svg in (full, narrow)]
        assert float(ends[1]) > 1.5 * float(ends[0]), name


def test_what_cannot_be_narrow_has_a_width_at_which_it_is_read() -> None:
    full, narrow = drawn(BROAD)
    assert narrow == "" and readable(full) > PHONE
    scale = readable(full) / width_of(full)
    assert min(map(float, re.findall(r'font-size="([0-9.]+)px"', full))) * scale == pytest.approx(LEAST_LETTERS)


def test_the_author_s_own_specification_is_left_as_it_is() -> None:
    raw = {"hconcat": [{**BARS, "width": 500}]}
    assert narrowed(raw, 208) == {"vconcat": [{**BARS, "width": 208}]}
    assert raw == {"hconcat": [{**BARS, "width": 500}]}


@pytest.mark.parametrize(("raw", "least"), [(RAW["fixed"], 2), (BROAD, 1)])
def test_a_page_shows_the_narrow_drawing_or_lets_the_wide_one_scroll(raw: dict[str, Any], least: int) -> None:
    full, narrow = drawn(raw)
    chart = d.Chart(id="c", caption=(), alt="x", spec=None, raw=True, svg=full, narrow=narrow)
    html = write_html(
        d.Document(meta=d.Meta(name="x", title="X"), children=(chart,)), templates=[templates_root()], media="screen"
    )
    figure = html[html.index("<figure") : html.index("</figure>")]
    assert figure.count("<svg") == least and ("redrawn" in figure) == (least == 2) and " drawn" not in figure
    assert f'style="--least: {math.ceil(readable(full))}px"' in figure and 'tabindex="0"' in figure


def test_a_drawing_without_letters_is_read_at_any_width() -> None:
    assert readable('<svg width="900"><path d="M0 0"/></svg>') == 0
    assert width_of("<svg/>") == 0
