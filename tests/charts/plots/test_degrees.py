"""Answers that are degrees of one thing: stacked parts from pale to strong, which keep their shades on a dark page."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from charts.plots.laws import drawn, keeps_the_laws

from conftest import MakeProject
from stratege.charts import Axis, ChartSpec
from stratege.charts.spec import Series
from stratege.pipeline import check

ANSWERS = ("Non", "Plutôt non", "Neutre", "Plutôt oui", "Oui")


def asked(count: int, ordered: bool = True, **changes: object) -> ChartSpec:
    rows = tuple(
        {"question": f"Question {number}", "answer": answer, "part": 100 / count}
        for number in (1, 2)
        for answer in (*ANSWERS, "Sans avis")[:count]
    )
    part, question = Axis("part", type="number", unit="%"), Axis("question")
    series = Series("answer", ordered=ordered)
    spec = ChartSpec("stacked_bar", part, question, rows, "a", series=series, orientation="horizontal")
    return replace(spec, **changes)  # type: ignore[arg-type]


def fills(spec: ChartSpec) -> list[str]:
    """The colours of the parts of the first bar, in order."""
    marks = drawn(spec, 500).marks
    found = [
        match
        for mark in marks
        if (match := re.search(r'<rect .*height="(\S+)".* fill="(#\w+)"( class="fixed")?', mark))
    ]
    bars = [match for match in found if match[1] != "9"]
    return [match[2] for match in bars if match[3]][: len(bars) // 2]


@pytest.mark.parametrize(("count", "degrees"), [(2, [1, 4]), (3, [1, 2, 4]), (4, [1, 2, 3, 4]), (5, [0, 1, 2, 3, 4])])
def test_degrees_go_from_the_palest_to_the_strongest(count: int, degrees: list[int]) -> None:
    spec = asked(count)
    heat = drawn(spec, 500).look.heat
    assert fills(spec) == [heat[place] for place in degrees]
    keeps_the_laws(spec)


def test_more_answers_than_shades_and_others_have_the_palette() -> None:
    assert fills(asked(6)) == fills(asked(3, ordered=False)) == fills(asked(3, highlight=("Neutre",))) == []


CHART = """kind: prose
title: Un
body:
  - chart:
      id: c
      caption: C
      kind: {kind}
      x: {{field: q}}
      y: {{field: p, type: number}}
      series: {{field: a, ordered: true}}
      alt: Des réponses.
      data: [{rows}]
"""


@pytest.mark.parametrize(
    ("kind", "count", "codes"), [("stacked_bar", 5, []), ("stacked_bar", 6, ["S076"]), ("bar", 2, ["S073"])]
)
def test_what_has_no_degrees_is_told(kind: str, count: int, codes: list[str], make_project: MakeProject) -> None:
    rows = ", ".join(f"{{q: Q{place}, a: R{answer}, p: 5}}" for place in (1, 2) for answer in range(count))
    found = check(make_project({"content/a.yaml": CHART.format(kind=kind, rows=rows)}), "r").diagnostics
    assert [item.code for item in found] == codes
