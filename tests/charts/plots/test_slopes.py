"""Slopes: from one date to another, each line with its name and its values at its ends."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from charts.plots.courses import course, courses
from charts.plots.laws import PLAIN, drawn, keeps_the_laws
from hypothesis import given, settings

from stratege.charts.scene import Scene, Text
from stratege.charts.spec import Annotation, ChartError, ChartSpec

DATES = ("2013", "2017")
FIRMS = course("slope", DATES, Large="51 78", Medium="35 41", All="20 27", Small="18 22")


@settings(max_examples=60, deadline=None)
@given(courses("slope", dates=2))
def test_words_keep_apart_and_all_is_inside_whatever_the_data(spec: ChartSpec) -> None:
    keeps_the_laws(spec)


@pytest.mark.parametrize(
    "spec",
    [
        course("slope", DATES, Equal="3 3", Same="3 3"),
        course("slope", DATES, Negative="-3 -40", Tiny="0.000001 0.0000002", Huge="1e20 3e20"),
        course("slope", DATES, **{f"Série_{index}": f"{index} 5" for index in range(60)}),
        course("slope", ("Une très longue date " * 9, "Une autre"), **{"N" * 80: "1 2"}),
    ],
    ids=["equal", "any size", "many", "long"],
)
def test_charts_at_their_bounds_keep_the_laws(spec: ChartSpec) -> None:
    keeps_the_laws(spec)


def test_names_and_values_stand_at_the_left_and_values_at_the_right() -> None:
    scene = drawn(FIRMS)
    assert [text.words for text in scene.texts[:2]] == ["2013", "2017"]
    name, first, last = _text(scene, "Large"), _text(scene, "51"), _text(scene, "78")
    assert name.box.right < first.box.left
    assert first.box.right < 200 < last.box.left
    assert name.y == first.y > last.y


def test_words_that_would_touch_are_moved_apart() -> None:
    scene = drawn(FIRMS)
    left = sorted(text.y for text in scene.texts if text.words in ("51", "35", "20", "18"))
    assert all(lower - upper >= 13 - 1e-9 for upper, lower in pairwise(left))


def test_the_highlighted_line_is_bold_in_the_accent() -> None:
    scene = drawn(replace(FIRMS, highlight=("Large",)))
    assert [(_text(scene, name).fill, _text(scene, name).bold) for name in ("Large", "All")] == [
        (PLAIN.accent, True),
        (PLAIN.muted, False),
    ]
    assert f'stroke="{PLAIN.accent}"' in [mark for mark in scene.marks if mark.startswith("<path")][-1]


def test_years_are_set_in_the_order_of_time() -> None:
    scene = drawn(course("slope", ("2017", "2013"), Large="78 51"))
    assert [text.words for text in scene.texts] == ["2013", "2017", "Large", "51", "78"]


def test_a_series_with_one_value_is_a_dot_with_its_name() -> None:
    scene = drawn(course("slope", DATES, Both="1 2", Late="- 5"))
    assert _text(scene, "Late").x > 300
    assert len([mark for mark in scene.marks if mark.startswith("<path")]) == 1
    assert len([mark for mark in scene.marks if mark.startswith("<circle")]) == 3


def test_a_logarithmic_slope_climbs_as_much_for_the_same_ratio() -> None:
    spec = course("slope", DATES, Small="1 10", Large="100 1000")
    scene = drawn(replace(spec, y=replace(spec.y, scale="log")))
    ends = [_text(scene, words).y for words in ("1", "10", "100", "1\u202f000")]
    assert ends[0] - ends[1] == pytest.approx(ends[2] - ends[3])


def test_a_note_stands_in_the_slope_or_is_told() -> None:
    notes = (Annotation("2017", "Le seul bond", "Large"), Annotation("2015", "Aucune date"))
    spec = replace(FIRMS, annotations=notes)
    scene = drawn(spec)
    assert scene.lost == [notes[1]]
    assert _text(scene, "78").y - 40 < _text(scene, "Le seul bond").y < _text(scene, "78").y + 60
    keeps_the_laws(spec)


@pytest.mark.parametrize(
    ("spec", "reason"),
    [
        (course("slope", ("2013", "2015", "2017"), Large="1 2 3"), "une date à une autre, et le champ « year » en a 3"),
        (course("slope", ("2013",), Large="1"), "le champ « year » en a 1"),
        (course("slope", ("2013", "2017", "2017"), Large="1 2 3"), "« Large » en a deux pour « 2017 »"),
    ],
    ids=["three", "one", "twice"],
)
def test_what_is_no_slope_is_refused(spec: ChartSpec, reason: str) -> None:
    with pytest.raises(ChartError, match=reason):
        drawn(spec)


def _text(scene: Scene, words: str) -> Text:
    (found,) = [text for text in scene.texts if text.words == words]
    return found
