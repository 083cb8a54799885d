"""A raw Vega-Lite chart loads nothing, leads nowhere, and is told when it is not what it must be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hostile.values_projects import ADDRESS, PLAN, Attempt

from conftest import MakeProject
from stratege.charts import ChartError
from stratege.charts.raw import check_raw
from stratege.charts.svg import clean
from stratege.json_tree import Json

DATA: dict[str, object] = {"values": [{"a": "x", "b": 2}]}
X: dict[str, object] = {"field": "a", "type": "nominal"}
Y: dict[str, object] = {"field": "b", "type": "quantitative"}


def bars(**more: object) -> dict[str, object]:
    """An honest specification, and what is laid over it."""
    return {"data": DATA, "mark": "bar", "encoding": {"x": X, "y": Y}} | more


def encoded(**more: object) -> dict[str, object]:
    return bars(encoding={"x": X, "y": Y, **more})


def deep(levels: int) -> object:
    tree: object = "x"
    for _ in range(levels):
        tree = {"a": tree}
    return tree


LEADING: dict[str, dict[str, object]] = {
    "colour": encoded(color={"value": f"url({ADDRESS}#a)"}),
    "colour of a mark": bars(mark={"type": "bar", "color": f"URL( '{ADDRESS}')"}),
    "colour computed": bars(mark={"type": "bar", "fill": {"expr": f"'u' + 'rl({ADDRESS})'"}}),
    "colour of a row": encoded(color={"field": "c", "type": "nominal", "scale": None})
    | {"data": {"values": [{"a": "x", "b": 2, "c": f"url({ADDRESS})"}]}},
    "ground": bars(background=f"url({ADDRESS})"),
    "ground computed": bars(background={"expr": f"'u' + 'rl({ADDRESS})'"}),
    "configuration": bars(config={"bar": {"fill": f"url({ADDRESS})"}}),
    "data": bars(data={"url": ADDRESS}),
    "data of the machine": bars(data={"url": "file:///etc/passwd"}),
    "data looked up": bars(transform=[{"lookup": "a", "from": {"data": {"url": ADDRESS}, "key": "a"}}]),
    "image": {"data": DATA, "mark": {"type": "image", "url": ADDRESS}},
    "image of a field": bars(mark="image", encoding={"x": X, "url": {"value": ADDRESS}}),
    "link": encoded(href={"value": "javascript:alert(1)"}),
    "link of a mark": bars(mark={"type": "bar", "href": ADDRESS}),
    "image in a set": encoded(color={"value": f"image-set('{ADDRESS}' 1x)"}),
}
WRONG: dict[str, dict[str, object]] = {
    "config": bars(config="x"),
    "config list": bars(config=["x"]),
    "usermeta": bars(usermeta="x"),
    "usermeta that is a list": bars(usermeta=[1, 2, 3]),
    "depth 70": bars(params=[deep(70)]),
    "mark": bars(mark=3),
    "empty": {"data": DATA},
}


def _project(spec: dict[str, object]) -> dict[str, str | bytes]:
    chart = {"chart": {"id": "c", "caption": "C", "alt": "A", "spec": spec}}
    body = f"kind: prose\ntitle: Un\nbody:\n  - {json.dumps(chart)}\n"
    return {"content/reports/r.yaml": PLAN.format(""), "content/a.yaml": body}


@pytest.mark.parametrize("spec", [*LEADING.values(), *WRONG.values()], ids=[*LEADING, *WRONG])
def test_a_chart_that_leads_outside_or_is_none_is_told(
    make_project: MakeProject, tmp_path: Path, spec: dict[str, object]
) -> None:
    attempt = Attempt.of(make_project, tmp_path, _project(spec), ("md",))
    attempt.assert_harmless()
    place = "content/a.yaml:4:114" if spec.get("mark") == 3 else "content/a.yaml:4:22"  # that of a word that is no mark
    assert attempt.told == [("S014", place)]
    assert attempt.files == {}


@pytest.mark.parametrize("depth", [61, 900, 100_000])
def test_a_chart_too_deep_is_told_before_it_is_drawn(depth: int) -> None:
    tree: Json = "x"
    for _ in range(depth):
        tree = [tree]
    with pytest.raises(ChartError, match="plus de 60 niveaux"):
        check_raw({"params": tree})


@pytest.mark.parametrize(
    "spec",
    [bars(), bars(usermeta={"frame": "x"}), bars(config={"bar": {"fill": "#123456"}}), bars(title="Une url (adresse)")],
)
def test_an_honest_chart_is_drawn(make_project: MakeProject, tmp_path: Path, spec: dict[str, object]) -> None:
    attempt = Attempt.of(make_project, tmp_path, _project(spec))
    attempt.assert_harmless()
    assert attempt.told == []
    assert "<path" in attempt.text("r/figures/c.svg")


@pytest.mark.parametrize(
    "part",
    [
        '<a href="javascript:a()"/>',
        f'<path fill="url({ADDRESS})"/>',
        "<script/>",
        '<g onload="a()"/>',
    ],
)
def test_a_drawing_that_leads_outside_is_refused_once_drawn(part: str) -> None:
    with pytest.raises(ChartError, match="il mène hors du rapport"):
        clean(f'<svg xmlns="http://www.w3.org/2000/svg"><g>{part}</g></svg>', "", "Source Sans 3")
