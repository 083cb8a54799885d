"""The axes of a chart as Vega-Lite is told of them: titles with units, years, grids, logarithms."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from stratege.charts import Axis, ChartSpec, to_vega_lite
from stratege.charts.ticks import spelt
from stratege.theme import SOBER

NAME, SIZE = Axis("name"), Axis("size", title="Taille", type="number", unit="%")
ROWS: tuple[dict[str, Any], ...] = ({"name": "Un", "size": 1234.5}, {"name": "Deux", "size": 20.0})
BARS = ChartSpec(kind="bar", x=SIZE, y=NAME, rows=ROWS, alt="x")
COLUMNS = replace(BARS, x=NAME, y=SIZE)
COUNT = Axis("count", title="Membres", type="number")
LINE = ChartSpec(kind="line", x=Axis("year", type="time"), y=COUNT, rows=(), alt="x")
KEPT = ("x", "y")


def _years(*rows: tuple[str, str, float]) -> tuple[dict[str, Any], ...]:
    return tuple({"year": year, "group": group, "count": count} for year, group, count in rows)


def _axis(spec: ChartSpec, channel: str) -> dict[str, Any]:
    axis: dict[str, Any] = to_vega_lite(spec, SOBER)["layer"][0]["encoding"][channel]
    return axis


@pytest.mark.parametrize(
    ("axis", "title"),
    [
        (SIZE, "Taille (%)"),
        (replace(SIZE, title="Taille en %"), "Taille en %"),
        (replace(SIZE, title=""), "%"),
        (replace(SIZE, unit=""), "Taille"),
        (replace(SIZE, title="", unit=""), None),
    ],
)
def test_an_axis_is_titled_with_its_unit(axis: Axis, title: str | None) -> None:
    assert _axis(replace(BARS, x=axis), "x")["title"] == title


def test_axes_of_bars() -> None:
    assert _axis(BARS, "x") == {
        "field": "size",
        "type": "quantitative",
        "sort": None,
        "title": "Taille (%)",
        "axis": {"format": ",~f", "tickCount": 5, "grid": True},
    }
    name = {"field": "name", "type": "nominal", "sort": None, "title": None, "axis": {"labelAngle": 0, "grid": False}}
    assert _axis(replace(BARS, y=Axis("name", title="Nom")), "y") == name
    assert _axis(replace(COLUMNS, x=Axis("name", title="Nom")), "x") == {**name, "title": "Nom"}


def test_the_title_of_a_vertical_axis_is_read_level() -> None:
    upright = {
        "titleAngle": 0,
        "titleAlign": "left",
        "titleAnchor": "end",
        "titleBaseline": "bottom",
        "titleX": 0,
    }
    axis = _axis(COLUMNS, "y")["axis"]
    assert axis == {"format": ",~f", "tickCount": 5, "grid": True, **upright, "titleY": -8}
    assert _axis(replace(COLUMNS, labels=True), "y")["axis"]["titleY"] == -20


def test_only_the_axis_of_the_numbers_has_a_grid_but_in_a_scatter() -> None:
    both = replace(BARS, x=Axis("size", type="number"), y=SIZE)
    assert [_axis(both, channel)["axis"]["grid"] for channel in KEPT] == [False, True]
    assert [_axis(replace(both, kind="scatter"), channel)["axis"]["grid"] for channel in KEPT] == [True, True]


def test_a_logarithmic_axis_counts_by_tens() -> None:
    axis = _axis(replace(COLUMNS, y=replace(SIZE, scale="log")), "y")
    assert axis["scale"] == {"type": "log", "domain": [10, 2000], "nice": False}
    ticks = axis["axis"]["values"]
    assert ticks[0] == 10 and ticks[-1] == 2000
    assert axis["axis"]["tickCount"] == len(ticks) and axis["axis"]["labelFlush"] is False
    assert axis["axis"]["labelExpr"] == f"{json.dumps(spelt(ticks))}[indexof({json.dumps(ticks)}, +datum.value)]"
    assert "scale" not in _axis(COLUMNS, "y")


def test_an_axis_of_time_is_marked_by_us() -> None:
    axis = _axis(replace(LINE, rows=_years(("2010", "a", 1.0), ("01/2012", "a", 1.0))), "x")
    assert axis["type"] == "temporal" and axis["scale"] == {"type": "utc"}
    marks = [1262304000000, 1293840000000, 1325376000000]
    words = f'["2010", "2011", "2012"][indexof({marks}, +datum.value)]'
    assert axis["axis"] == {"grid": False, "values": marks, "labelExpr": words}


@pytest.mark.parametrize(
    ("kind", "dates", "read"),
    [
        ("line", ("2010", "2012"), "temporal"),
        ("bar", ("2010", "2012"), "nominal"),
        ("line", ("2010", "avant"), "nominal"),
        ("line", ("2010", "20101"), "nominal"),
        ("line", ("2010", "abcd"), "nominal"),
    ],
)
def test_years_typed_as_names_are_times_in_a_line(kind: str, dates: tuple[str, str], read: str) -> None:
    spec = replace(LINE, kind=kind, x=Axis("year"), rows=_years(*((date, "a", 1.0) for date in dates)))
    assert _axis(spec, "x")["type"] == read
