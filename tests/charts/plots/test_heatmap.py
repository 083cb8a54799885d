"""Heat maps: what their axes are called, and where they have no value."""

from __future__ import annotations

from dataclasses import replace

import pytest
from charts.plots.laws import PLAIN, drawn, keeps_the_laws

from stratege.charts import Axis, ChartSpec
from stratege.charts.scene import Scene, Text

RANKS = ["Faible", "Moyenne", "Forte"]
ROWS = tuple(
    {"chance": chance, "harm": harm, "size": 1.0}
    for harm in reversed(RANKS)
    for chance in RANKS
    if (chance, harm) != ("Forte", "Faible")
)
CHANCE, HARM = Axis("chance", title="Probabilité"), Axis("harm", title="Gravité")
RISKS = ChartSpec("heatmap", CHANCE, HARM, ROWS, "a", value=Axis("size", type="number"))


def _texts(scene: Scene, words: str) -> list[Text]:
    return [text for text in scene.texts if text.words == words]


@pytest.mark.parametrize("width", [412, 268, 130])
def test_the_title_of_columns_is_over_their_names_and_that_of_rows_over_theirs(width: float) -> None:
    scene = drawn(RISKS, width)
    [across], [down] = _texts(scene, "Probabilité"), _texts(scene, "Gravité")
    names = [text for rank in RANKS for text in _texts(scene, rank)]
    assert across.y < min(text.y for text in names)
    row = max(_texts(scene, "Forte"), key=lambda text: text.y)
    assert down.x == row.x == 0 and across.y < down.y < row.y
    keeps_the_laws(RISKS)


def test_the_title_of_rows_stands_in_the_corner_where_it_has_room() -> None:
    scene = drawn(RISKS, 412)
    assert _texts(scene, "Gravité")[0].y == _texts(scene, "Faible")[0].y
    long = replace(HARM, title="Gravité pour les usagers et pour les agents")
    scene = drawn(replace(RISKS, y=long), 412)
    assert _texts(scene, long.title)[0].y > _texts(scene, "Faible")[0].y


def test_a_title_has_the_unit_that_its_author_gave_its_axis() -> None:
    scene = drawn(replace(RISKS, x=replace(CHANCE, unit="chances sur 10")), 412)
    assert _texts(scene, "Probabilité, en\u00a0chances sur 10")


def test_axes_without_a_title_leave_no_room_for_one() -> None:
    bare = replace(RISKS, x=Axis("chance"), y=Axis("harm"))
    assert drawn(bare, 412).height == drawn(RISKS, 412).height - 13


def test_a_cell_without_a_value_has_a_fine_border_and_no_other_has_one() -> None:
    assert sum(PLAIN.rule in mark for mark in drawn(RISKS, 412).marks) == 1
    whole = (*ROWS, {"chance": "Forte", "harm": "Faible", "size": 0.0})
    assert not any(PLAIN.rule in mark for mark in drawn(replace(RISKS, rows=whole), 412).marks)
