"""Charts as drawings: every kind is drawn, in French, in our colours, the same bytes twice."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from stratege.charts import Axis, ChartError, ChartSpec, Series, draw

NAME, SIZE = Axis("name"), Axis("size", title="Taille", type="number", unit="%")
ROWS: tuple[dict[str, Any], ...] = ({"name": "Un", "size": 1234.5}, {"name": "Deux", "size": 20.0})
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
    match = re.search(r"translate\(([\d.]+),", draw(spec))
    assert match
    return float(match[1])


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
        ({"x": Axis("size", type="number", scale="log"), "rows": ({"name": "Un", "size": 0.0},)}, "logarithmique"),
        ({"raw": {"mark": "no such mark"}}, "Vega-Lite refuse"),
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
