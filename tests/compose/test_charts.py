"""From a chart of the author's to its description: what is typed plainly is a number, a boolean or nothing."""

from __future__ import annotations

from conftest import MakeProject
from stratege.document import Chart, walk
from stratege.pipeline import check

RAW = """kind: prose
title: Un
body:
  - chart:
      id: c
      caption: C
      alt: Deux points.
      spec: {mark: {type: point, filled: true, size: 30, tooltip: ~}, title: '2010', data: {values: [{a: 1}]}}
"""
ROWS = """kind: prose
title: Un
body:
  - chart:
      id: c
      caption: C
      alt: Deux points.
      kind: bar
      x: {field: name}
      y: {field: size, type: number}
      data: [{name: a, size: 3}, {name: b, size: ~}]
"""


def _chart(text: str, make_project: MakeProject) -> Chart:
    document = check(make_project({"content/a.yaml": text}), "r").document
    assert document
    return next(node for node in walk(document) if isinstance(node, Chart))


def test_a_raw_specification_keeps_its_kinds_of_values(make_project: MakeProject) -> None:
    raw = _chart(RAW, make_project).spec.raw  # type: ignore[attr-defined]
    assert raw["mark"] == {"type": "point", "filled": True, "size": 30, "tooltip": None}
    assert raw["title"] == "2010"


def test_a_value_that_is_missing_leaves_a_hole(make_project: MakeProject) -> None:
    rows = _chart(ROWS, make_project).spec.rows  # type: ignore[attr-defined]
    assert [row["size"] for row in rows] == [3, None]
