"""Components that share their numbers, and the title of each: a matrix counts as a table, a timeline as a figure."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from small import words

from stratege.document import (
    ActionPlan,
    Argument,
    Chart,
    Figure,
    Matrix,
    Numbered,
    ProfileSheet,
    Recommendation,
    Section,
    Swot,
    Table,
    Timeline,
    heading,
    series,
)

TITLE = words("Titre")
CAPTIONED: dict[str, Any] = {"id": "x", "caption": TITLE}
CASES: list[tuple[Numbered, str]] = [
    (Section(id="x", level=2, title=TITLE), "section"),
    (ProfileSheet(id="x", name=TITLE), "section"),
    (Argument(id="x", kind="limit", title=TITLE), "section"),
    (Table(columns=(), rows=(), **CAPTIONED), "table"),
    (Matrix(criteria=(), options=(), **CAPTIONED), "table"),
    (Swot(quadrants=(), **CAPTIONED), "table"),
    (Chart(alt="x", spec=None, **CAPTIONED), "figure"),
    (Figure(alt="x", image="x.png", **CAPTIONED), "figure"),
    (Timeline(events=(), **CAPTIONED), "figure"),
    (ActionPlan(actions=(), **CAPTIONED), "figure"),
    (Recommendation(id="x", title=TITLE), "recommendation"),
]


@pytest.mark.parametrize(("node", "name"), CASES, ids=[type(node).__name__ for node, _ in CASES])
def test_each_has_its_series_and_its_heading(node: Numbered, name: str) -> None:
    assert (series(node), heading(node)) == (name, TITLE)


def test_none_is_left_out() -> None:
    assert {type(node) for node, _ in CASES} == set(get_args(Numbered))
