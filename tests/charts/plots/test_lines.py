"""Lines: each is read to its end, where its name and its last value stand; gaps are seen, and words keep apart."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from charts.plots.courses import YEARS, course, courses
from charts.plots.laws import PLAIN, drawn, keeps_the_laws
from hypothesis import given, settings

from stratege.charts.boxes import Box
from stratege.charts.scene import Scene, Text
from stratege.charts.spec import Annotation, Axis, ChartError, ChartSpec, Row, Series
from stratege.numbers import Number
from stratege.spaces import NBSP

UNION = course(Union="30 37 45 50 59 61", France="20 31 40")
TIME = Axis("year", type="time")


@settings(max_examples=60, deadline=None)
@given(courses("line"))
def test_words_keep_apart_and_all_is_inside_whatever_the_data(spec: ChartSpec) -> None:
    keeps_the_laws(spec)


@pytest.mark.parametrize(
    "spec",
    [
        course(One="5"),
        course(Equal="3 3 3 3", Same="3 3 3 3"),
        course(Negative="-3 -40 -1", Both="4 -4 4"),
        course(Tiny="0.000001 0.0000002", Huge="1e20 3e20"),
        course(**{"N" * 80: "1 2", "Un nom qui a beaucoup de mots et qui n'en finit pas " * 3: "2 3"}),
        course(**{f"Série_{index}": f"{index} {index + 1}" for index in range(60)}),
        course(at=tuple(f"Une catégorie de nom très long, la {index}e" for index in range(30)), Long="1 2 3 4 5 6 7 8"),
    ],
    ids=["one", "equal", "negative", "tiny and huge", "long names", "many", "long places"],
)
@pytest.mark.parametrize("labels", [None, True, False])
def test_charts_at_their_bounds_keep_the_laws(spec: ChartSpec, labels: bool | None) -> None:
    keeps_the_laws(replace(spec, labels=labels))


def test_the_name_and_the_last_value_stand_where_the_line_ends() -> None:
    scene = drawn(replace(UNION, y=replace(UNION.y, unit="%")))
    name, value = _text(scene, "Union"), _text(scene, f"61{NBSP}%")
    assert name.y == value.y
    assert name.box.right < value.box.left
    assert abs(_middle(name) - _points(scene)[0][-1][1]) < 1
    assert name.x > _points(scene)[0][-1][0]


def test_a_highlighted_line_is_thick_in_the_accent_over_the_others() -> None:
    scene = drawn(replace(UNION, highlight=("Union",)))
    quiet, loud = _paths(scene)
    assert f'stroke="{PLAIN.accent}" stroke-width="2.2"' in loud
    assert f'stroke="{PLAIN.muted}" stroke-width="1.4"' in quiet
    assert [(text.fill, text.bold) for text in scene.texts if text.words in ("Union", "France")] == [
        (PLAIN.accent, True),
        (PLAIN.muted, False),
    ]


def test_an_estimate_is_dashed() -> None:
    paths = _paths(drawn(replace(UNION, series=Series("name", dashed=("France",)))))
    assert ["dasharray" in path for path in paths] == [False, True]


def test_a_missing_value_breaks_the_line_and_a_lone_one_is_a_dot() -> None:
    values = "1 2 - 4 - 6 7 8 9 10 11 12 13"
    scene = drawn(course(Line=f"{values} 14 15", at=(*YEARS, "2031", "2032")))
    assert [len(line) for line in _points(scene)] == [2, 10]
    assert _dots(scene) == 2  # the lone one, and the last


def test_a_line_goes_on_over_a_date_that_only_others_have() -> None:
    rows = tuple(row for row in UNION.rows if (row["name"], row["year"]) != ("Union", "2017"))
    assert [len(line) for line in _points(drawn(replace(UNION, rows=rows)))] == [5, 3]


@pytest.mark.parametrize(("many", "dots"), [(12, 12), (13, 1)])
def test_each_value_has_a_dot_up_to_twelve(many: int, dots: int) -> None:
    assert _dots(drawn(course(Line=" ".join(map(str, range(many)))))) == dots


def test_years_typed_as_categories_keep_their_distances_and_their_order() -> None:
    scene = drawn(course(at=("2020", "2013", "2021"), Line="3 1 4"))
    (points,) = _points(scene)
    assert points[0][0] < points[1][0] < points[2][0]
    assert (points[1][0] - points[0][0]) / (points[2][0] - points[1][0]) == pytest.approx(7, rel=0.01)
    assert points[0][1] > points[1][1] > points[2][1]


def test_other_names_stand_at_even_steps_in_the_order_of_the_data() -> None:
    scene = drawn(course(at=("Visite", "Panier", "Achat"), Line="9 4 1"))
    (points,) = _points(scene)
    assert points[1][0] - points[0][0] == pytest.approx(points[2][0] - points[1][0], abs=0.02)
    assert [text.words for text in scene.texts if text.box.top > points[2][1] + 10] == [
        "0",
        "Visite",
        "Panier",
        "Achat",
    ]


def test_names_that_do_not_fit_side_by_side_stand_on_two_levels() -> None:
    places = ("Découverte", "Premier achat", "Fidélité", "Recommandation")
    scene = drawn(course(at=places, Line="9 5 4 1"), 268)
    levels = [_text(scene, place).y for place in places]
    assert levels[0] == levels[2] < levels[1] == levels[3]


def test_numbers_across_have_round_marks_within_the_data() -> None:
    rows: tuple[Row, ...] = tuple({"year": Number(x), "value": Number(y)} for x, y in ((3, 1), (12, 5), (42, 8)))
    spec = ChartSpec("line", Axis("year", type="number", unit="%"), Axis("value", type="number"), rows, "alt")
    assert [text.words for text in _under(drawn(spec))] == ["10", "20", "30", f"40{NBSP}%"]


@pytest.mark.parametrize(("least", "first"), [(None, "0"), (40.0, "40")])
def test_the_axis_of_values_starts_at_zero_unless_its_author_says_otherwise(least: float | None, first: str) -> None:
    spec = course(Line="45 52 58")
    assert drawn(replace(spec, y=replace(spec.y, least=least))).texts[0].words == first


def test_a_logarithmic_axis_has_its_decades_and_the_small_marks_between() -> None:
    spec = course(Line="1 12 130 1230")
    scene = drawn(replace(spec, y=replace(spec.y, scale="log")))
    assert [text.words for text in scene.texts[:5]] == ["1", "10", "100", "1\u202f000", "10\u202f000"]
    assert len([1 for start, end, _, _ in scene.rules if end[0] - start[0] == pytest.approx(4)]) == 32


@pytest.mark.parametrize(("labels", "found"), [(None, ["8"]), (True, ["1", "3", "8"]), (False, [])])
def test_all_values_are_written_or_the_last_or_none(labels: bool | None, found: list[str]) -> None:
    scene = drawn(replace(course(Line="1 3 8"), labels=labels))
    assert sorted(text.words for text in scene.texts if text.bold and text.words != "Line") == found


def test_a_value_that_would_stand_on_another_or_on_lines_is_left_out() -> None:
    spec = replace(course(**{f"L{index}": "50 51 50 51 50 51 50" for index in range(4)}), labels=True)
    written = [text.words for text in drawn(spec).texts]
    assert 4 < written.count("51") + written.count("50") < 28


def test_no_line_strikes_a_value_out() -> None:
    spec = course(Line="0.02 0.03 0.05 0.04 0.08 0.1 0.12 0.2 0.3 0.28", at=tuple(map(str, range(2010, 2020))))
    scene = drawn(replace(spec, labels=True, y=replace(spec.y, scale="log")))
    values = [text.box for text in scene.texts if text.words.startswith("0,0") and text.size > 10.5]
    struck = [
        box
        for box in values
        for line in _points(scene)
        for start, end in pairwise(line)
        if Box(box.left + 1, box.top + 1, box.right - 1, box.bottom - 1).crossed(start, end)
    ]
    assert len(values) >= 3
    assert struck == []


def test_the_value_of_a_highlighted_date_is_written_in_the_accent() -> None:
    scene = drawn(replace(course(Line="1 7 5"), highlight=("2015",)))
    assert (_text(scene, "7").fill, _text(scene, "7").bold) == (PLAIN.accent, True)


def test_the_year_stands_once_under_its_months() -> None:
    spec = course(at=("2023-10", "2023-11", "2023-12", "2024-01", "2024-02"), Line="1 2 3 4 5")
    below = _under(drawn(replace(spec, x=TIME)))
    assert [text.words for text in below] == ["oct.", "2023", "nov.", "déc.", "janv.", "2024", "févr."]
    assert below[1].y > below[0].y == below[2].y


def test_days_have_their_month() -> None:
    spec = course(at=("2024-01-05", "2024-01-12", "2024-01-19"), Line="1 2 3")
    words = [text.words for text in _under(drawn(replace(spec, x=TIME)))]
    assert words == ["5 janv.", "2024", "12 janv.", "19 janv."]


def test_marks_that_would_touch_are_left_out_but_for_the_first_and_the_last() -> None:
    years = ("2013", "2015", "2017", "2019", "2021", "2023", "2025")
    spec = course(at=years, Union_européenne="30 37 45 50 59 61 63")
    wide, narrow = ([text.words for text in _under(drawn(spec, width))] for width in (620.0, 268.0))
    assert wide == [*years]
    assert narrow == ["2013", "2017", "2021", "2025"]


def test_names_at_the_ends_are_moved_apart() -> None:
    scene = drawn(course(One="1 50", Two="2 51", Three="3 52", Four="4 53"))
    ends = sorted(_text(scene, name).y for name in ("One", "Two", "Three", "Four"))
    assert all(lower - upper >= 13 - 1e-9 for upper, lower in pairwise(ends))


def test_a_line_that_stops_early_has_its_name_beside_its_end() -> None:
    scene = drawn(UNION)
    assert abs(_text(scene, "France").x - _points(scene)[1][-1][0]) < 10


def test_a_line_that_stops_in_a_crowd_has_its_name_at_the_right_edge() -> None:
    crowd = {f"L{index}": f"{index} {index + 1} {index} {index + 1} {index}" for index in range(0, 30, 2)}
    scene = drawn(course(**crowd, Short="9 10 9"))
    assert _text(scene, "Short").x > max(x for line in _points(scene)[1:] for x, _ in line[:5])
    assert _text(scene, "Short").x == _text(scene, "L0").x


def test_a_note_stands_at_a_free_place_with_a_line_to_its_mark() -> None:
    spec = replace(UNION, annotations=(Annotation("2019", "La crise sanitaire"), Annotation("2015", "Ici", "France")))
    scene = drawn(spec)
    assert scene.lost == []
    leaders = [line for line in _points(scene) if len(line) == 2]
    for text, mark in (("La crise sanitaire", _points(scene)[0][3]), ("Ici", _points(scene)[1][1])):
        box = _text(scene, text).box
        nearest = min(max(mark[0], box.left), box.right), min(max(mark[1], box.top), box.bottom)
        assert abs(nearest[0] - mark[0]) + abs(nearest[1] - mark[1]) < 60
    assert len(leaders) == 2


def test_notes_on_one_mark_keep_apart_and_from_the_values() -> None:
    notes = tuple(Annotation("2019", f"La note numéro {index}") for index in range(4))
    spec = replace(UNION, annotations=notes, labels=True)
    assert drawn(spec).lost == []
    keeps_the_laws(spec)


def test_a_value_too_long_for_the_end_of_its_line_is_left_to_the_table_of_the_data() -> None:
    spec = course(Line="1 0.1234567890123456789012345678901234567890123456789")
    assert [text.words for text in drawn(spec, 268).texts if text.bold] == ["Line"]
    keeps_the_laws(spec)


@pytest.mark.parametrize(
    "note",
    [Annotation("1950", "Une date que rien n'a"), Annotation("2019", "Des mots sans fin " * 60)],
    ids=["no mark", "no room"],
)
def test_a_note_without_a_place_is_told(note: Annotation) -> None:
    scene = drawn(replace(UNION, annotations=(note, Annotation("2019", "La crise"))))
    assert scene.lost == [note]
    assert _text(scene, "La crise")


@pytest.mark.parametrize(
    ("spec", "reason"),
    [
        (replace(UNION, y=replace(UNION.y, type="category")), "« value », son axe y, n'en est pas un"),
        (course(Line="- - -"), "il n'a aucune donnée"),
    ],
    ids=["names", "nothing"],
)
def test_what_no_line_can_follow_is_refused(spec: ChartSpec, reason: str) -> None:
    with pytest.raises(ChartError, match=reason):
        drawn(spec)


def _text(scene: Scene, words: str) -> Text:
    (found,) = [text for text in scene.texts if text.words == words]
    return found


def _middle(text: Text) -> float:
    return text.y - 0.36 * text.size


def _under(scene: Scene) -> list[Text]:
    """The words under the plot, from left to right."""
    lowest = max(start[1] for start, end, _, _ in scene.rules if start[0] == end[0])
    return [text for text in scene.texts if text.box.top > lowest]


def _paths(scene: Scene) -> list[str]:
    """The lines and the leaders of notes, the axis and the hairs to the names aside."""
    aside = (f'stroke="{PLAIN.ink}" stroke-width="1"', 'dasharray="1 2"')
    return [mark for mark in scene.marks if mark.startswith("<path") and not any(part in mark for part in aside)]


def _points(scene: Scene) -> list[list[tuple[float, float]]]:
    """The points of each line."""
    return [[(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+),(-?[\d.]+)", path)] for path in _paths(scene)]


def _dots(scene: Scene) -> int:
    return len({mark for mark in scene.marks if mark.startswith("<circle")})
