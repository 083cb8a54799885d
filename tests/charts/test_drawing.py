"""Charts as drawings: every kind is drawn, in French, in our colours, the same bytes twice."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.charts import Annotation, Axis, ChartError, ChartSpec, Series, draw
from stratege.charts.narrow import width_of
from stratege.charts.ticks import log_ticks
from stratege.model.blocks import ChartKind
from stratege.numbers import Number
from stratege.theme import SOBER, Marks

NAME, SIZE = Axis("name"), Axis("size", title="Taille", type="number", unit="%")
ROWS: tuple[dict[str, Any], ...] = ({"name": "Un", "size": 1234.5}, {"name": "Deux", "size": 20.0})
LOG = Axis("size", type="number", scale="log")
GROUP = Series("group", "Groupe")
GROUPS = tuple({**row, "group": group, "goal": 30.0} for row in ROWS for group in ("a", "b"))
KINDS: dict[str, dict[str, Any]] = {
    "bar": {},
    "stacked_bar": {"rows": GROUPS, "series": GROUP},
    "lollipop": {"rows": GROUPS, "series": GROUP},
    "dumbbell": {"rows": GROUPS, "series": GROUP},
    "bullet": {"rows": GROUPS[::2], "target": Axis("goal", title="Cible", type="number")},
    "waterfall": {"totals": ("Deux",)},
    "line": {"x": NAME, "y": SIZE, "rows": GROUPS, "series": Series("group", dashed=("b",)), "labels": True},
    "slope": {"x": NAME, "y": SIZE, "rows": GROUPS, "series": GROUP},
    "small_multiples": {"x": NAME, "y": SIZE, "rows": GROUPS, "series": GROUP},
    "scatter": {"x": SIZE, "y": Axis("goal", type="number"), "rows": GROUPS, "series": GROUP},
    "heatmap": {"x": Axis("group"), "rows": GROUPS, "value": SIZE},
}


def _spec(kind: str = "bar", **changes: Any) -> ChartSpec:
    given: dict[str, Any] = {"x": SIZE, "y": NAME, "rows": ROWS, "alt": "Deux barres.", **KINDS[kind]}
    return ChartSpec(kind, **(given | changes))


def _texts(svg: str) -> list[str]:
    return [
        text for node in ET.fromstring(svg).iter() if node.tag.endswith("text") and (text := "".join(node.itertext()))
    ]


def test_every_kind_that_an_author_can_name_is_tried_here() -> None:
    assert set(KINDS) == set(ChartKind.__args__)  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_drawn_for_the_page_and_for_the_phone(kind: str) -> None:
    drawing = draw(_spec(kind))
    for svg, width in ((drawing.svg, 500), (drawing.narrow, 268)):
        root = ET.fromstring(svg)
        assert root.get("role") == "img" and root.get("aria-label") == "Deux barres."
        assert root.get("font-family") == "'Source Sans 3'" and root.get("width") == str(width)
        assert "opacity" not in svg and "text-anchor" not in svg  # each costs WeasyPrint a transparency group
        assert "nan" not in svg and " id=" not in svg and _texts(svg)
    assert draw(_spec(kind)) == drawing


@pytest.mark.parametrize("kind", ["bar", "stacked_bar", "lollipop", "dumbbell", "line", "slope", "small_multiples"])
def test_series_are_named(kind: str) -> None:
    assert {"a", "b"} <= set(_texts(draw(_spec(kind)).svg)) or kind == "bar"
    assert {"a", "b"} <= set(_texts(draw(_spec(kind, rows=GROUPS, series=GROUP)).svg))


def test_numbers_are_french() -> None:
    assert "1\u202f234,5\u00a0%" in _texts(draw(_spec()).svg)
    assert "−1\u202f234,5\u00a0%" in _texts(draw(_spec(rows=({"name": "Un", "size": -1234.5},))).svg)


@pytest.mark.parametrize(
    ("found", "marks"),
    [
        (
            (20_000.0, 90_000_000.0),
            ["10\u202f000", "100\u202f000", "1\u00a0million", "10\u00a0millions", "100\u00a0millions"],
        ),
        ((0.02, 0.3), ["0,02", "0,05", "0,1", "0,2", "0,5"]),
        ((7.0, 3000.0), ["1", "10", "100", "1\u202f000", "10\u202f000"]),
    ],
)
def test_a_logarithmic_axis_is_marked_over_its_whole_range(found: tuple[float, ...], marks: list[str]) -> None:
    rows = tuple({"name": str(2000 + place), "size": value} for place, value in enumerate(found))
    assert set(marks) <= set(_texts(draw(_spec("line", series=None, y=LOG, rows=rows)).svg))
    assert set(marks) <= set(_texts(draw(_spec("lollipop", series=None, x=LOG, rows=rows)).svg))


@given(st.floats(1e-300, 1e300), st.floats(1, 1e9))
def test_marks_surround_the_values(low: float, times: float) -> None:
    high = min(low * times, 1e300)
    marks = log_ticks(low, high)
    assert 2 <= len(marks) <= 10 and marks == sorted(set(marks))
    assert marks[0] <= low * (1 + 1e-9) and marks[-1] >= high * (1 - 1e-9)


def test_a_lollipop_has_no_stick_on_a_logarithmic_axis() -> None:
    sticks = [draw(_spec("lollipop", series=None, rows=ROWS, x=axis)).svg.count("<path") for axis in (SIZE, LOG)]
    assert sticks == [2, 0]


def test_a_small_value_is_not_told_as_zero() -> None:
    rows = ({"name": "Un", "size": 0.00123}, {"name": "Deux", "size": 0.057})
    assert {"0,0012\u00a0%", "0,057\u00a0%"} <= set(_texts(draw(_spec(rows=rows)).svg))


def test_the_numbers_of_marks_have_the_digits_that_were_typed() -> None:
    rows = tuple(
        {"name": name, "size": Number(size)} for name, size in (("Un", "0.0004"), ("Deux", "3.70"), ("T", "16"))
    )
    assert {"0,0004\u00a0%", "3,70\u00a0%", "16\u00a0%"} <= set(_texts(draw(_spec(rows=rows)).svg))


def test_a_divided_value_keeps_its_digits() -> None:
    rows = ({"name": "Un", "size": Number("25000000")}, {"name": "Deux", "size": Number("11400000")})
    texts = _texts(draw(_spec(x=replace(SIZE, unit="", per=1_000_000), rows=rows)).svg)
    assert {"25,0", "11,4"} <= set(texts)


@pytest.mark.parametrize("kind", KINDS)
def test_no_letter_is_too_small(kind: str) -> None:
    sizes = [float(size) for size in re.findall(r'font-size="([\d.]+)px"', draw(_spec(kind)).svg)]
    assert sizes and min(sizes) >= 10.5  # px, that is 8 points


def test_the_finding_has_the_accent_and_the_rest_steps_back() -> None:
    svg = draw(_spec(highlight=("Deux",))).svg
    [plain, high] = re.findall(r'<rect [^>]*fill="([^"]+)"', svg)
    assert high == SOBER.colors["accent"] and plain not in (*SOBER.palette, high)


def test_bars_are_as_thick_as_the_theme_says() -> None:
    svg = draw(_spec(), replace(SOBER, charts=Marks(bar=9, band=20))).svg
    assert re.findall(r'<rect [^>]*height="([^"]+)"', svg) == ["9", "9"]


def test_negative_bars_go_left_of_zero_their_values_outside() -> None:
    svg = draw(_spec(rows=({"name": "Un", "size": -50.0}, {"name": "Deux", "size": 50.0}))).svg
    [(left, width), (zero, _)] = re.findall(r'<rect x="([\d.]+)"[^>]*width="([\d.]+)"', svg)
    assert float(left) + float(width) == pytest.approx(float(zero), abs=0.02)
    text = re.search(r'<text x="([\d.]+)"[^>]*>−50', svg)
    assert text and float(text[1]) < float(left)


def test_a_note_that_finds_no_place_is_given_back() -> None:
    long = Annotation(
        "Un", "Une note bien trop longue pour tenir à côté de la plus longue des barres de ce graphique, vraiment"
    )
    assert draw(_spec(annotations=(long,))).lost == (long.text,)
    assert draw(_spec(annotations=(replace(long, text="record"),))).lost == ()
    assert "record" in _texts(draw(_spec(annotations=(replace(long, text="record"),))).svg)


def test_years_keep_their_distances_in_a_line() -> None:
    rows = tuple({"year": year, "size": 1.0} for year in ("2010", "2020", "2012"))
    svg = draw(_spec("line", x=Axis("year"), rows=rows, series=None)).svg
    years = [text for text in _texts(svg) if text.startswith("20")]
    assert years == sorted(years) and years[0] == "2010" and years[-1] == "2020"


def test_the_time_zone_changes_nothing() -> None:
    code = (
        "from stratege.charts import *; rows = tuple({'d': d, 'n': 1.0} for d in ('2010-01-01', '2012-01-01'));"
        "print(draw(ChartSpec(kind='line', x=Axis('d', type='time'), y=Axis('n', type='number'), rows=rows, alt='x')))"
    )
    drawn = [
        subprocess.run([sys.executable, "-c", code], env={**os.environ, "TZ": zone}, capture_output=True, check=True)
        for zone in ("Pacific/Honolulu", "Pacific/Auckland")
    ]
    assert drawn[0].stdout == drawn[1].stdout
    assert b">2010<" in drawn[0].stdout


@pytest.mark.parametrize("kind", ["bar", "line", "lollipop", "heatmap"])
@pytest.mark.parametrize("field", ["taux.fr", "taux [%]", "l'effet", 'dit "net"', "a\\b", "é\u00a0è"])
def test_a_field_of_any_name_is_drawn_as_any_other(kind: str, field: str) -> None:
    def drawn(prefix: str) -> str:
        x, y, group, value = (f"{prefix}{place}" for place in "xygv")
        rows = tuple({x: row["name"], y: row["size"], group: "a", value: row["size"]} for row in ROWS)
        axes = {"x": Axis(x, title="X"), "y": Axis(y, title="Y", type="category" if kind == "heatmap" else "number")}
        spec = _spec(kind, rows=rows, **axes, series=Series(group), value=Axis(value, type="number"))
        return draw(spec if kind == "heatmap" else replace(spec, value=None)).svg

    assert drawn(field) == drawn("plain")


def test_raw_specification_keeps_what_it_says_in_our_theme() -> None:
    raw = {"mark": "bar", "data": {"values": [{"a": 3}]}, "encoding": {"x": {"field": "a", "type": "quantitative"}}}
    drawing = draw(_spec(rows=(), raw=raw))
    assert "#1d2733" in drawing.svg and "Source Sans 3" in drawing.svg
    assert 0 < width_of(drawing.narrow) < width_of(drawing.svg)


def test_the_tags_of_a_raw_drawing_have_no_prefix_whatever_was_written_before() -> None:
    ET.register_namespace("", "urn:autre")
    assert draw(_spec(alt="Sans préfixe.", raw={"mark": "bar"})).svg.startswith("<svg ")


@pytest.mark.parametrize(
    ("kind", "changes", "reason"),
    [
        ("bar", {"rows": ()}, "aucune donnée"),
        ("bar", {"x": Axis("length", type="number")}, "« length »"),
        ("bar", {"rows": ({"name": "Un", "size": "beaucoup"},)}, "« beaucoup » n'est pas un nombre"),
        (
            "lollipop",
            {"x": LOG, "rows": ({"name": "Un", "size": 0.0},), "series": None},
            "logarithmique ne montre pas 0",
        ),
        (
            "lollipop",
            {"x": LOG, "rows": (*ROWS, {"name": "T", "size": -3.5}), "series": None},
            "ne montre pas \u22123,5",
        ),
        ("bar", {"rows": ({"name": "Un", "size": float("nan")},)}, "« nan » n'est pas un nombre"),
        ("bar", {"raw": {"mark": "no such mark"}}, "Vega-Lite attend"),
        ("bar", {"series": Series("group")}, "« group »"),
        ("dumbbell", {"rows": GROUPS[::2]}, "ses données en ont 1"),
    ],
)
def test_what_cannot_be_drawn_says_why(kind: str, changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(ChartError, match=reason):
        draw(_spec(kind, **changes))


def test_data_are_fetched_from_nowhere() -> None:
    raw = {"mark": "bar", "data": {"url": "file:///etc/hostname"}, "encoding": {}}
    with pytest.raises(ChartError, match="url"):
        draw(_spec(rows=(), raw=raw))


def test_a_raw_configuration_that_is_no_object_is_told() -> None:
    with pytest.raises(ChartError, match="config"):
        draw(_spec(raw={"mark": "bar", "config": ["bar"]}))
