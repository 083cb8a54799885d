"""A chart for a version: its highlight, its notes and its titles have the values of parameters and facts."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.charts import ChartSpec
from stratege.document import Chart, walk
from stratege.pipeline import Built, build, check

PLAN = """title: E
sections: [{module: a}]
facts: [f]
bibliography: [b]
parameters:
  region: {default: Sud}
  jour: {type: date, default: "2026-02-01"}
  an: {type: number, default: "2025"}
"""
WORKS = "kind: bibliography\ntitle: B\nreferences:\n"
WORKS += "  - {id: v, type: report, title: T, issued: 2026, author: [{literal: V}], publisher: V}\n"
FACTS = (
    "kind: facts\ntitle: F\nfacts:\n  - {id: N, statement: S., value: 12, unit: sites, source: v, verification: seen}\n"
)
CHART = """kind: prose
title: Un
body:
  - prose: Voir [#g].
  - chart:
      id: g
      caption: Un graphique
      x: {field: n, type: number, title: "Sites, [=region]"}
      y: {field: r}
      alt: "Des barres, [=region], [=N]."
"""
NAMED = '      highlight: ["[=region]"]\n      annotations: [{at: "[=region]", text: "[=N], [=region]"}]\n'
TWO = "      data: [{r: Nord, n: 5}, {r: Sud, n: 6}]\n"


def _checked(make_project: MakeProject, chart: str) -> Built:
    return check(make_project(_files(chart)), "r")


def _files(chart: str) -> dict[str, str]:
    files = {"content/reports/r.yaml": PLAN, "content/a.yaml": CHART + chart}
    return files | {"content/f.yaml": FACTS, "content/b.yaml": WORKS}


def _spec(built: Built) -> ChartSpec:
    assert built.document
    [chart] = [node for node in walk(built.document) if isinstance(node, Chart)]
    assert isinstance(chart.spec, ChartSpec)
    return chart.spec


def _codes(built: Built) -> list[str]:
    return [f"{item.code} {item.span}" for item in built.diagnostics if item.severity.value != "note"]


@pytest.mark.parametrize("data", [TWO, TWO.replace("Sud", '"[=region]"')])
def test_a_chart_says_the_values_of_its_version(make_project: MakeProject, data: str) -> None:
    built = _checked(make_project, NAMED + data)
    spec = _spec(built)
    assert _codes(built) == []
    assert spec.highlight == ("Sud",)
    [note] = spec.annotations
    assert (note.at, note.text.replace("\xa0", " ")) == ("Sud", "12 sites, Sud")
    assert spec.x.title == "Sites, Sud"
    assert spec.alt.replace("\xa0", " ") == "Des barres, Sud, 12 sites."


@pytest.mark.parametrize(
    ("name", "data"), [("jour", "2026-02-01"), ("jour", '"1er février 2026"'), ("an", "2025"), ("an", '"[=an]"')]
)
def test_a_value_is_named_as_the_data_write_it(make_project: MakeProject, name: str, data: str) -> None:
    built = _checked(
        make_project, f'      highlight: ["[={name}]"]\n      data: [{{r: a, n: 5}}, {{r: {data}, n: 6}}]\n'
    )
    assert _codes(built) == []


@pytest.mark.parametrize(
    ("name", "code"), [("[=region]", "S071"), ("Sudd", "S071"), ("[=regoin]", "F001"), ("[=N]", "S071")]
)
def test_a_name_that_the_data_have_not_is_told_once(make_project: MakeProject, name: str, code: str) -> None:
    data = TWO.replace("Sud", "Sudeste")
    built = _checked(make_project, f'      highlight: ["{name}"]\n{data}')
    assert _codes(built) in ([f"{code} content/a.yaml:11:{column}"] for column in (19, 20))


def test_a_page_has_no_call_left(make_project: MakeProject) -> None:
    project = make_project(_files(NAMED + TWO))
    built = build(project, "r", project.root / "output", ["html"])
    assert "[=" not in built.files[0].read_text()
