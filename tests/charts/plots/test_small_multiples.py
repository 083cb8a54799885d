"""Small multiples: a small chart a series, all on one scale."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from charts.plots.courses import YEARS, course, courses
from charts.plots.laws import PLAIN, drawn, keeps_the_laws
from hypothesis import given, settings

from stratege.charts.scene import Scene, Text
from stratege.charts.spec import Annotation, Axis, ChartError, ChartSpec

KIND = "small_multiples"
NETWORKS = course(KIND, Facebook="58 145 360 1230", Twitter="- 30 54 241", LinkedIn="17 32 90 277", Viadeo="1 5 27 60")
FIVE = course(KIND, **{f"S{index}": f"{index} {index + 1} 9" for index in range(5)})


@settings(max_examples=40, deadline=None)
@given(courses(KIND))
def test_words_keep_apart_and_all_is_inside_whatever_the_data(spec: ChartSpec) -> None:
    keeps_the_laws(spec)


@pytest.mark.parametrize(
    "spec",
    [
        course(KIND, One="5"),
        course(KIND, Equal="3 3 3", Same="3 3 3"),
        course(KIND, Tiny="0.000001 -0.0000002", Huge="1e20 -3e20"),
        course(KIND, **{"N" * 80: "1 2", "Un nom qui a beaucoup de mots et qui n'en finit pas " * 3: "2 3"}),
        course(KIND, **{f"Série_{index}": f"{index} 5" for index in range(60)}),
    ],
    ids=["one", "equal", "any size", "long names", "many"],
)
def test_charts_at_their_bounds_keep_the_laws(spec: ChartSpec) -> None:
    keeps_the_laws(spec)


@pytest.mark.parametrize(("width", "rows"), [(620, [3, 2]), (412, [3, 2]), (268, [2, 2, 1])])
def test_three_plots_stand_in_a_row_or_two_on_a_phone(width: float, rows: list[int]) -> None:
    scene = drawn(FIVE, width)
    tops = [text.y for text in scene.texts if text.words.startswith("S")]
    assert [tops.count(top) for top in dict.fromkeys(tops)] == rows


def test_all_plots_have_one_scale() -> None:
    scene = drawn(replace(NETWORKS, highlight=("Facebook",)))
    heights = {name: _ends(scene, color) for name, color in (("accent", PLAIN.accent), ("ink", PLAIN.ink))}
    (facebook,) = heights["accent"]
    assert len(heights["ink"]) == 3
    rises = sorted((start - end for start, end in heights["ink"]), reverse=True)
    assert rises[0] / (facebook[0] - facebook[1]) == pytest.approx((277 - 17) / (1230 - 58), rel=0.01)


def test_each_plot_has_the_others_behind_its_own_line() -> None:
    paths = [mark for mark in drawn(NETWORKS).marks if mark.startswith("<path")]
    assert [PLAIN.accent in path for path in paths] == [False, False, False, True] * 4
    assert all(PLAIN.rule in path or PLAIN.accent in path for path in paths)


def test_the_name_stands_bold_above_and_the_last_value_at_the_end() -> None:
    scene = drawn(replace(NETWORKS, y=Axis("value", type="number", unit="%")))
    name, value = _text(scene, "Twitter"), _text(scene, "241\u00a0%")
    assert (name.bold, value.bold) == (True, True)
    assert name.box.bottom < value.box.top
    assert value.x > name.x


def test_the_first_and_the_last_date_stand_under_each_plot() -> None:
    scene = drawn(course(KIND, at=("2023-11", "2023-12", "2024-01"), A="1 2 3"))
    assert [text.words for text in scene.texts if text.words[0] not in "A3"] == ["2023-11", "2024-01"]
    spec = course(KIND, at=("2023-11", "2023-12", "2024-01"), A="1 2 3")
    dated = drawn(replace(spec, x=Axis("year", type="time")))
    assert [text.words for text in dated.texts][-2:] == ["nov. 2023", "janv. 2024"]
    assert dated.texts[-2].x < dated.texts[-1].x


def test_a_gap_is_seen_in_a_small_plot_too() -> None:
    scene = drawn(course(KIND, A="1 2 - 3 4 - 5 - 6 7", at=YEARS))
    assert len([mark for mark in scene.marks if mark.startswith("<path")]) == 3
    assert len([mark for mark in scene.marks if mark.startswith("<circle")]) == 2


def test_a_note_stands_in_the_plot_of_its_series_or_is_told() -> None:
    notes = (Annotation("2017", "Essor", "LinkedIn"), Annotation("2017", "Des mots sans fin " * 20, "Viadeo"))
    spec = replace(NETWORKS, annotations=notes)
    scene = drawn(spec)
    assert scene.lost == [notes[1]]
    note, name = _text(scene, "Essor"), _text(scene, "LinkedIn")
    assert name.y < note.y < name.y + 80
    assert name.x <= note.x < name.x + 200
    keeps_the_laws(spec)


def test_a_chart_without_series_is_refused() -> None:
    with pytest.raises(ChartError, match="il n'a pas de champ « series »"):
        drawn(replace(NETWORKS, series=None))


def _text(scene: Scene, words: str) -> Text:
    (found,) = [text for text in scene.texts if text.words == words]
    return found


def _ends(scene: Scene, color: str) -> list[tuple[float, float]]:
    """The heights of the first and of the last point of the lines of a colour."""
    paths = [mark for mark in scene.marks if mark.startswith("<path") and color in mark]
    heights = [[float(y) for y in re.findall(r",(-?[\d.]+)", path)] for path in paths]
    return [(found[0], found[-1]) for found in heights]
