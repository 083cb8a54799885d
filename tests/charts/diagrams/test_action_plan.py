"""The plan of action: discs in their cells, bars in their months, whatever the data."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from charts.plots.laws import everything_is_inside, words_keep_apart
from hypothesis import given
from hypothesis import strategies as st

from stratege.charts.diagrams import Step, action_plan
from stratege.charts.letters import SIZE
from stratege.charts.look import Look, look_of
from stratege.charts.scene import Scene, to_svg
from stratege.dates import read_date
from stratege.theme import SOBER, contrast
from stratege.wording import words

LOOK = look_of(SOBER)
LOOKS = (LOOK, replace(LOOK, family="Gentium Book Plus", bar=9, band=20), replace(LOOK, bar=17, band=26))
BAR = re.compile(r'<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="13" fill="(#\w+)"')
DISC = re.compile(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="8.4"')
STEPS = [
    Step("1", "Marketing", "low", "high", 0, 1),
    Step("2", "Informatique", "high", "high", 1, 6),
    Step("3", "Marketing", "low", "low", 6, 12),
]


def drawn(steps: list[Step], unit: str = "months", width: float = 627) -> Scene:
    scene = action_plan(steps, unit, words("fr"), LOOK, width)
    assert scene
    return scene


def said(scene: Scene) -> list[str]:
    return [text.words for text in scene.texts]


def test_bars_are_as_long_as_the_months() -> None:
    bars = [(float(x), float(width)) for x, width, _ in BAR.findall(to_svg(drawn(STEPS), ""))]
    (first, one), (second, five), (third, six) = bars
    assert five == pytest.approx(5 * one, abs=0.1) and six == pytest.approx(6 * one, abs=0.1)
    assert second == pytest.approx(first + one, abs=0.1) and third == pytest.approx(second + five, abs=0.1)


def test_bars_take_the_colour_of_their_cost() -> None:
    assert [fill for *_, fill in BAR.findall(to_svg(drawn(STEPS), ""))] == [LOOK.grey, LOOK.accent, LOOK.grey]


def test_a_cost_has_one_colour_in_the_matrix_and_in_the_calendar() -> None:
    costs = ["low", "medium", "high"]
    scene = drawn([Step(str(at), "A", cost, "high", at, at + 1) for at, cost in enumerate(costs, 1)])
    bars = [fill for *_, fill in BAR.findall(to_svg(scene, ""))]
    assert bars == re.findall(r'<circle [^>]*r="8.4" fill="(#\w+)"', to_svg(scene, ""))
    numbers = {text.words: text.fill for text in scene.texts if text.bold and text.size < SIZE}
    assert len(set(bars)) == 3
    assert all(contrast(fill, numbers[str(at)]) > 4.5 for at, fill in enumerate(bars, 1))


def test_more_effect_is_higher_and_more_cost_to_the_right() -> None:
    (x1, y1), (x2, y2), (x3, y3) = [(float(x), float(y)) for x, y in DISC.findall(to_svg(drawn(STEPS), ""))]
    assert y1 == y2 < y3
    assert x1 == x3 < x2


def test_without_effects_there_is_no_matrix_but_a_calendar() -> None:
    scene = drawn([replace(step, effect="") for step in STEPS])
    assert not DISC.search(to_svg(scene, "")) and BAR.search(to_svg(scene, ""))
    assert "Effet et coût" not in said(scene)


def test_without_times_there_is_no_calendar_but_a_matrix() -> None:
    scene = drawn([replace(step, start=None, end=None) for step in STEPS], unit="")
    assert DISC.search(to_svg(scene, "")) and not BAR.search(to_svg(scene, ""))
    assert "Informatique" in said(scene)


def test_with_neither_there_is_nothing() -> None:
    assert action_plan([Step("1", "A", "low")], "", words("fr"), LOOK, 627) is None


def test_what_lacks_an_effect_is_in_the_calendar_alone() -> None:
    scene = drawn([STEPS[0], replace(STEPS[1], effect="")])
    assert len(DISC.findall(to_svg(scene, ""))) == 1
    assert len(BAR.findall(to_svg(scene, ""))) == 2


def test_days_are_marked_by_dates() -> None:
    spans = [("2027-01", "2027-03"), ("2027-06", "2027-06"), ("2028", "2028")]
    steps = []
    for number, (first, last) in enumerate(spans, 1):
        start, end = read_date(first), read_date(last)
        assert start and end
        steps.append(Step(str(number), "A", "low", "", start.days, end.after))
    scene = drawn(steps, "days")
    assert {"janv. 2027", "janv. 2028"} <= {text.replace("\u00a0", " ") for text in said(scene)}
    assert len(BAR.findall(to_svg(scene, ""))) == 3


def test_a_term_is_a_dot() -> None:
    scene = drawn([Step("1", "A", "low", "", 3, 3), Step("2", "A", "low", "", 0, 6)])
    assert to_svg(scene, "").count("<circle") == 1


def test_a_long_name_is_cut_at_two_lines() -> None:
    long = "Acheter douze autobus électriques, puis douze autres dès que le dépôt peut les charger tous"
    scene = drawn([Step("1", long, "low", "", 0, 3)], width=268)
    lines = [text for text in said(scene) if text.rstrip("…") in long and " " in text]
    assert len(lines) == 2 and lines[0].startswith("Acheter") and lines[1].endswith("…")


def test_the_names_of_many_have_a_line_each_without_a_word_that_hangs() -> None:
    name = "Essayer six mois, avec des volontaires du dépôt de la ville"
    scene = drawn([Step(str(at), name, "low", "high", at, at + 1) for at in range(1, 9)], width=470)
    lines = [text for text in said(scene) if text.startswith("Essayer")]
    assert len(lines) == 8 and len({*lines}) == 1
    assert re.fullmatch(r"Essayer .*\w{4,}…", lines[0]) and name.startswith(lines[0].removesuffix("…"))


names = st.sampled_from(["DSI", "Ressources humaines", "Direction générale et chaque responsable de site", "X" * 60])
classes = st.sampled_from(["low", "medium", "high"])
steps = st.lists(st.tuples(names, classes, classes, st.integers(0, 400), st.integers(0, 400)), min_size=1, max_size=40)


@given(steps, st.sampled_from(["months", "days", ""]), st.sampled_from(LOOKS))
def test_words_keep_apart_and_inside(found: list[tuple[str, str, str, int, int]], unit: str, look: Look) -> None:
    drawn_steps = [
        Step(str(number), owner, cost, effect, start, start + length)
        for number, (owner, cost, effect, start, length) in enumerate(found, 1)
    ]
    for width in (268.0, 627.0):
        scene = action_plan(drawn_steps, unit, words("fr"), look, width)
        assert scene
        words_keep_apart(scene)
        everything_is_inside(scene)
