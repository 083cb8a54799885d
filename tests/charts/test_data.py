"""A chart's data as a table: columns named for a reader, numbers apart from texts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from conftest import MakeProject
from stratege.charts import Axis, ChartSpec, Series, data_table, with_titles
from stratege.document import Chart, Table, plain, walk
from stratege.pipeline import check
from stratege.project import Project
from stratege.wording import words

ROWS = ({"year": "2013", "share": 30.0, "area": "France", "pays_tiers": None},)


def _spec(**changes: Any) -> ChartSpec:
    given: dict[str, Any] = {"kind": "line", "x": Axis("year"), "y": Axis("share", type="number", unit="%")}
    return ChartSpec(**(given | {"rows": ROWS, "alt": "Une courbe.", "series": Series("area")} | changes))


def _titles(spec: ChartSpec) -> list[str]:
    return [column.title for column in data_table(spec, words("fr-FR"))]


def test_columns_without_a_title_are_named_in_french() -> None:
    assert _titles(_spec()) == ["Année", "Part (%)", "Territoire"]


def test_what_no_axis_shows_is_not_printed() -> None:
    assert "Pays tiers" not in _titles(_spec())
    assert _titles(_spec(series=Series("pays_tiers"))) == ["Année", "Part (%)", "Pays tiers"]


def test_the_author_s_titles_come_first() -> None:
    titled = _spec(x=Axis("year", title="Enquête"), series=Series("area", title="Pays"))
    assert _titles(titled)[::2] == ["Enquête", "Pays"]


def test_only_numbers_are_numeric() -> None:
    assert [column.numeric for column in data_table(_spec(), words("fr-FR"))] == [False, True, False]


RAW: dict[str, Any] = {
    "mark": "point",
    "transform": [{"calculate": "datum.area + datum['year']", "as": "both"}],
    "encoding": {
        "x": {"field": "share", "type": "quantitative", "title": "Part de marché (%)"},
        "color": {"field": "both", "type": "nominal"},
    },
}


def test_the_table_of_a_raw_specification_has_what_it_reads() -> None:
    rows = ({"year": "2013", "share": "1 200,50", "area": "France", "secret": 7}, {"year": "2014", "share": None})
    found = data_table(_spec(raw=RAW, rows=rows), words("fr-FR"))
    assert [(column.title, column.cells) for column in found] == [
        ("Année", ("2013", "2014")),
        ("Part de marché (%)", ("1\u202f200,50", "–")),
        ("Territoire", ("France", "–")),
    ]


def test_the_table_of_a_raw_specification_keeps_what_it_orders_as_typed() -> None:
    named = {"mark": "bar", "encoding": {"x": {"field": "year", "type": "ordinal"}}}
    [column] = data_table(_spec(raw=named, rows=({"year": "2013"}, {"year": 2014})), words("fr-FR"))
    assert column.cells == ("2013", "2014") and not column.numeric


def test_a_raw_specification_that_has_its_own_data_has_no_table() -> None:
    assert data_table(_spec(raw=RAW | {"data": {"values": []}}), words("fr-FR")) == ()


CHART = """kind: prose
title: Premier
body:
  - chart:
      id: c
      caption: Une courbe
      alt: Une courbe monte.
      kind: line
      x: {field: year}
      y: {field: share, type: number}
      series: {field: area}
      data: [{area: France, year: "2013", share: 30}, {area: Belgique, year: "2013", share: 0.5}]
"""


def test_texts_stand_left_and_numbers_right(make_project: MakeProject) -> None:
    [chart] = _charts(make_project({"content/a.yaml": CHART}), "r")
    assert isinstance(chart.data, Table)
    assert [(plain(column.title), column.align) for column in chart.data.columns] == [
        ("Territoire", "left"),
        ("Année", "left"),
        ("Part", "right"),
    ]


def test_no_table_of_the_reference_report_names_a_raw_field() -> None:
    project = Project.find(Path(__file__).parents[2])
    assert project
    charts = _charts(project, "essay")
    assert len(charts) > 3
    assert [title for chart in charts for title in _raw(chart)] == []


def _raw(chart: Chart) -> list[str]:
    """The fields that neither their author nor a word of ours names."""
    spec = chart.spec
    assert isinstance(spec, ChartSpec)
    titled = {part.field for part in (*spec.axes(), spec.series) if part and part.title}
    return [field for row in spec.rows for field in row if field not in titled and f"field_{field}" not in words("fr")]


def _charts(project: Project, name: str) -> list[Chart]:
    document = check(project, name).document
    assert document
    return [node for node in walk(document) if isinstance(node, Chart)]


def test_the_axes_of_a_cloud_are_named_as_its_data_are() -> None:
    cloud = _spec(kind="scatter", x=Axis("trip_length"), y=Axis("share", title="Part", type="number"))
    named = with_titles(cloud, words("fr-FR"))
    assert (named.x.title, named.y.title) == ("Trip length", "Part")
    assert with_titles(_spec(), words("fr-FR")) == _spec()
