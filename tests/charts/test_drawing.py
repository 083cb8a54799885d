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

from stratege.charts import Axis, ChartError, ChartSpec, Series, draw
from stratege.charts.letters import measure
from stratege.charts.ticks import log_ticks
from stratege.numbers import Number

NAME, SIZE = Axis("name"), Axis("size", title="Taille", type="number", unit="%")
ROWS: tuple[dict[str, Any], ...] = ({"name": "Un", "size": 1234.5}, {"name": "Deux", "size": 20.0})
LOG = Axis("size", type="number", scale="log")
SERIES = tuple({**row, "group": group} for row in ROWS for group in ("a", "b"))


def _spec(**changes: Any) -> ChartSpec:
    given: dict[str, Any] = {"kind": "bar", "x": SIZE, "y": NAME, "rows": ROWS, "alt": "Deux barres."}
    return ChartSpec(**(given | changes))


def _texts(svg: str) -> list[str]:
    return [
        text for node in ET.fromstring(svg).iter() if node.tag.endswith("text") and (text := "".join(node.itertext()))
    ]


@pytest.mark.parametrize(
    "spec",
    [
        _spec(),
        _spec(kind="lollipop", labels=True),
        _spec(kind="bar", x=NAME, y=SIZE),
        _spec(kind="stacked_bar", rows=SERIES, series=Series("group", "Groupe")),
        _spec(kind="bar", rows=SERIES, series=Series("group")),
        _spec(kind="line", x=NAME, y=SIZE, rows=SERIES, series=Series("group", dashed=("b",)), labels=True),
        _spec(kind="line", x=NAME, y=SIZE),
        _spec(kind="scatter", x=SIZE, y=Axis("size", type="number", scale="log")),
        _spec(x=LOG),
        _spec(kind="lollipop", x=LOG),
        _spec(kind="heatmap", x=Axis("group"), rows=SERIES, value=SIZE),
    ],
    ids=lambda spec: f"{spec.kind}-{'series' if spec.series else 'single'}",
)
def test_every_kind_is_drawn(spec: ChartSpec) -> None:
    svg = draw(spec)
    root = ET.fromstring(svg)
    assert root.get("role") == "img" and root.get("aria-label") == "Deux barres."
    assert "opacity" not in svg and "text-anchor" not in svg  # each costs WeasyPrint a transparency group
    assert {node.get("font-family") for node in root.iter() if node.get("font-family")} == {"Source Sans 3"}
    assert draw(spec) == svg


@pytest.mark.parametrize("kind", ["lollipop", "scatter", "bar", "stacked_bar"])
def test_series_are_told_apart_in_a_legend(kind: str) -> None:
    texts = _texts(draw(_spec(kind=kind, rows=SERIES, series=Series("group", "Groupe"))))
    assert {"Groupe", "a", "b"} <= set(texts)


@pytest.mark.parametrize("kind", ["lollipop", "scatter"])
def test_series_of_points_are_told_apart_without_colours(kind: str) -> None:
    svg = draw(_spec(kind=kind, rows=SERIES, series=Series("group")))
    dots = re.findall(r'<path [^>]*d="([^"]+)"[^>]*fill="(#[^"]+)"', svg)
    shapes = {(re.sub(r"[\d.,-]", "", shape), colour) for shape, colour in dots}
    assert len(shapes) == len({shape for shape, _ in shapes}) == 2


def test_numbers_are_french() -> None:
    texts = _texts(draw(_spec(labels=True)))
    assert "1\u202f234,5\u00a0%" in texts
    assert "Taille (%)" in texts


@pytest.mark.parametrize(
    ("found", "marks"),
    [
        (
            (20_000.0, 90_000_000.0),
            ["10\u202f000", "100\u202f000", "1\u00a0million", "10\u00a0millions", "100\u00a0millions"],
        ),
        ((0.02, 0.3), ["0,02", "0,05", "0,1", "0,2", "0,5"]),
        ((7.0, 3000.0), ["1", "10", "100", "1\u202f000", "10\u202f000"]),
        ((50.0, 50.0), ["20", "50", "100"]),
        ((0.001, 1e9), ["0,001", "0,1", "10", "1\u202f000", "100\u202f000", "10\u00a0millions", "1\u00a0milliard"]),
    ],
)
@pytest.mark.parametrize("kind", ["line", "scatter"])
def test_a_logarithmic_axis_is_marked_over_its_whole_range(
    kind: str, found: tuple[float, ...], marks: list[str]
) -> None:
    rows = tuple({"name": str(place), "size": value} for place, value in enumerate(found))
    texts = _texts(draw(_spec(kind=kind, x=NAME, y=LOG, rows=rows)))
    assert [text for text in texts if text not in ("0", "1") or text in marks][-len(marks) :] == marks


def test_the_last_mark_of_a_logarithmic_axis_is_whole() -> None:
    rows = tuple({"name": str(size), "size": size, "other": size} for size in (1e5, 3e7, 9e8))
    assert "1\u00a0milliard" in _texts(draw(_spec(kind="scatter", x=LOG, y=replace(LOG, field="other"), rows=rows)))
    svg = draw(_spec(x=replace(LOG, title="", unit=""), rows=rows))
    edge = float(_found(r'width="([\d.]+)"', svg)) - _plot_start(_spec(x=LOG, rows=rows))
    place = float(_found(r'translate\(([\d.]+),[\d.]+\) translate\([-\d.]+,0\)"[^>]*>1\u00a0milliard', svg))
    assert place + measure("1\u00a0milliard", 11, "Source Sans 3") / 2 <= edge


def _found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    assert match
    return match[1]


@given(st.floats(1e-300, 1e300), st.floats(1, 1e9))
def test_marks_surround_the_values(low: float, times: float) -> None:
    high = min(low * times, 1e300)
    marks = log_ticks(low, high)
    assert 2 <= len(marks) <= 10 and marks == sorted(set(marks))
    assert marks[0] <= low * (1 + 1e-9) and marks[-1] >= high * (1 - 1e-9)


@pytest.mark.parametrize("kind", ["bar", "lollipop"])
def test_what_stands_on_a_logarithmic_axis_has_a_length(kind: str) -> None:
    rows = tuple({"name": name, "size": size} for name, size in (("a", 100.0), ("b", 10_000.0)))
    svg = draw(_spec(kind=kind, x=NAME, y=LOG, rows=rows))
    lengths = re.findall(r'd="M[\d.]+,[\d.]+h[\d.]+v([\d.]+)h', svg) if kind == "bar" else _sticks(svg)
    assert len(lengths) == 2 and all(abs(float(length)) > 20 for length in lengths)


def _sticks(svg: str) -> list[str]:
    """The lengths of the upright lines that carry the dots."""
    return re.findall(r'<line [^>]*x2="0" y2="([-\d.]+)"[^>]*stroke-width="1.2"', svg)


def test_a_small_value_is_not_told_as_zero() -> None:
    rows = ({"name": "Un", "size": 0.00123}, {"name": "Deux", "size": 0.057})
    texts = _texts(draw(_spec(rows=rows, labels=True)))
    assert {"0,0012\u00a0%", "0,057\u00a0%"} <= set(texts)


def test_no_letter_is_too_small() -> None:
    sizes = [float(size) for size in re.findall(r'font-size="([\d.]+)px"', draw(_spec(labels=True)))]
    assert sizes and min(sizes) >= 10.5  # px, that is 8 points


def test_the_tags_have_no_prefix_whatever_was_written_before() -> None:
    ET.register_namespace("", "urn:autre")
    assert draw(_spec(alt="Sans préfixe.")).startswith("<svg ")


def test_names_at_the_side_take_their_column_or_what_they_need() -> None:
    long = tuple({**row, "name": f"{row['name']} {'nom ' * 20}"} for row in ROWS)
    assert _plot_start(_spec(side=120)) == 120
    assert _plot_start(_spec(rows=long, side=120)) > 300
    assert _plot_start(_spec()) < 60


def test_wide_letters_are_not_cut_off() -> None:
    wide = tuple({**row, "name": f"{row['name']} {'W' * 30}"} for row in ROWS)
    narrow = tuple({**row, "name": f"{row['name']} {'i' * 30}"} for row in ROWS)
    assert _plot_start(_spec(rows=wide)) > 30 * 8.6 > 30 * 4 > _plot_start(_spec(rows=narrow))


def _plot_start(spec: ChartSpec) -> float:
    """Where the plot begins, in px from the left."""
    return float(_found(r"translate\(([\d.]+),", draw(spec)))


def test_years_keep_their_distances_in_a_line() -> None:
    rows = tuple({"year": year, "size": 1.0} for year in ("2010", "2020", "2012"))
    svg = draw(_spec(kind="line", x=Axis("year"), y=SIZE, rows=rows))
    years = [text for text in _texts(svg) if text.startswith("20")]
    assert years == sorted(years) and years[0] == "2010" and years[-1] == "2020"


def test_close_lines_have_their_numbers_on_either_side() -> None:
    rows = tuple({"year": "2010", "group": group, "size": size} for group, size in (("a", 30.0), ("b", 31.0)))
    svg = draw(_spec(kind="line", x=Axis("year"), y=SIZE, rows=rows, series=Series("group"), labels=True))
    height = {text: float(y) for y, text in re.findall(r"translate\([\d.]+,([\d.]+)\)[^>]*>(3[01])\u00a0%<", svg)}
    assert height["30"] - height["31"] > 14


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


def test_raw_specification_keeps_what_it_says_in_our_theme() -> None:
    raw = {"mark": "bar", "data": {"values": [{"a": 3}]}, "encoding": {"x": {"field": "a", "type": "quantitative"}}}
    svg = draw(_spec(rows=(), raw=raw))
    assert "#1d2733" in svg and "Source Sans 3" in svg


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"rows": ()}, "aucune donnée"),
        ({"x": Axis("length", type="number")}, "« length »"),
        ({"rows": ({"name": "Un", "size": "beaucoup"},)}, "« beaucoup » n'est pas un nombre"),
        ({"x": LOG, "rows": ({"name": "Un", "size": 0.0},)}, "logarithmique ne montre pas 0"),
        ({"x": LOG, "rows": (*ROWS, {"name": "Trois", "size": -3.5})}, "logarithmique ne montre pas -3,5"),
        ({"x": LOG, "kind": "stacked_bar", "rows": SERIES, "series": Series("group")}, "s'additionnent"),
        ({"rows": ({"name": "Un", "size": float("nan")},)}, "« nan » n'est pas un nombre"),
        ({"raw": {"mark": "no such mark"}}, "Vega-Lite refuse.*», en anglais"),
        ({"series": Series("group")}, "« group »"),
    ],
)
def test_what_cannot_be_drawn_says_why(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(ChartError, match=reason):
        draw(_spec(**changes))


def test_data_are_fetched_from_nowhere() -> None:
    raw = {"mark": "bar", "data": {"url": "file:///etc/hostname"}, "encoding": {}}
    with pytest.raises(ChartError, match="url"):
        draw(_spec(rows=(), raw=raw))


def test_a_raw_configuration_that_is_no_object_is_told() -> None:
    with pytest.raises(ChartError, match="config"):
        draw(_spec(raw={"mark": "bar", "config": ["bar"]}))


@pytest.mark.parametrize("kind", ["bar", "line", "lollipop", "heatmap"])
@pytest.mark.parametrize("field", ["taux.fr", "taux [%]", "l'effet", 'dit "net"', "a\\b", "é\u00a0è"])
def test_a_field_of_any_name_is_drawn_as_any_other(kind: str, field: str) -> None:
    def drawn(prefix: str) -> str:
        x, y, group, value = (f"{prefix}{place}" for place in "xygv")
        rows = tuple({x: row["name"], y: row["size"], group: "a", value: row["size"]} for row in ROWS)
        axes = {"x": Axis(x, title="X"), "y": Axis(y, title="Y", type="category" if kind == "heatmap" else "number")}
        return draw(_spec(kind=kind, rows=rows, **axes, series=Series(group), value=Axis(value, type="number")))

    assert drawn(field) == drawn("plain")


def test_the_numbers_of_marks_have_the_digits_that_were_typed() -> None:
    rows = tuple({"name": name, "size": Number(size)} for name, size in (("Un", "0.0004"), ("Deux", "3.70")))
    assert {"0,0004\u00a0%", "3,70\u00a0%"} <= set(_texts(draw(_spec(rows=rows, labels=True))))
