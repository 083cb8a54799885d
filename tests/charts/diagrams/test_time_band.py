"""The axis over a timeline: true places, piles, and marks that suit a year as well as centuries."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.charts.diagrams import Moment, time_band
from stratege.charts.look import look_of
from stratege.charts.scene import Scene, to_svg
from stratege.dates import read_date
from stratege.theme import SOBER

LOOK = look_of(SOBER)
DOT = re.compile(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)" fill="(#\w+)"')


def band(*dates: str, width: float = 627) -> Scene:
    """The band of events of these dates."""
    scene = time_band([moment(date) for date in dates], LOOK, width)
    assert scene
    return scene


def moment(text: str) -> Moment:
    date = read_date(text)
    assert date
    return Moment(date.days, date.after, lasts=bool(date.end), about=date.about)


def dots(scene: Scene) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y, _, _ in DOT.findall(to_svg(scene, ""))]


def labels(scene: Scene) -> list[str]:
    return [text.words.replace("\u00a0", " ") for text in scene.texts]


def test_dots_stand_as_far_apart_as_the_days_are() -> None:
    (first, _), (middle, _), (last, _) = dots(band("2000-01-01", "2002-01-01", "2010-01-01"))
    assert (middle - first) / (last - first) == pytest.approx(731 / 3653, abs=1e-3)


def test_a_year_stands_at_its_middle() -> None:
    scene = band("2000-01-01", "2004", "2004-07-02", "2010-01-01")
    (_, _), (year, low), (day, high), _ = dots(scene)
    assert year == pytest.approx(day, abs=0.2)
    assert low != high


def test_close_dots_are_piled_up() -> None:
    places = dots(band("2000-01-01", "2010-05-01", "2010-05-01", "2010-05-02", "2020-01-01"))
    assert len({y for _, y in places[1:4]}) == 3
    assert places[0][1] == places[-1][1] == max(y for _, y in places)


@pytest.mark.parametrize(
    ("dates", "width", "found"),
    [
        (("2003-11", "2026-06"), 627, [str(year) for year in range(2004, 2027, 2)]),
        (("2003-11", "2026-06"), 268, ["2005", "2010", "2015", "2020", "2025"]),
        (("1500", "1789", "2000"), 627, [str(year) for year in range(1500, 2001, 50)]),
        (("2026-01-15", "2026-12-20"), 627, [f"{m} 2026" for m in ("mars", "mai", "juil.", "sept.", "nov.")]),
        (("2026-03-02", "2026-03-09"), 268, ["3 mars 2026", "9 mars 2026"]),
    ],
)
def test_labels_suit_the_span(dates: tuple[str, ...], width: float, found: list[str]) -> None:
    assert labels(band(*dates, width=width)) == found


def test_years_before_christ_are_named() -> None:
    assert labels(band("52 av. J.-C.", "120"))[0].endswith("av. J.-C.")


def test_a_year_has_a_tick_each() -> None:
    ticks = re.findall(r'd="M([\d.]+),[\d.]+L\1,', to_svg(band("2003-11", "2026-06"), ""))
    assert len(set(ticks)) == 23  # 2004 to 2026
    gaps = [float(b) - float(a) for a, b in pairwise(sorted(set(ticks), key=float))]
    assert max(gaps) - min(gaps) < 0.2


def test_what_lasted_is_a_bar_and_what_is_not_sure_is_hollow() -> None:
    found = DOT.findall(to_svg(band("1990/1995", "vers 1998", "2001"), ""))
    assert [fill for *_, fill in found] == [LOOK.accent, LOOK.accent, LOOK.ground, LOOK.accent]
    (start, *_), (end, *_) = found[:2]
    assert float(end) - float(start) > 100


@pytest.mark.parametrize("moments", [[], [moment("2020")], [moment("2020"), moment("2020")]])
def test_one_place_makes_no_axis(moments: list[Moment]) -> None:
    assert time_band(moments, LOOK, 627) is None


@given(st.lists(st.tuples(st.integers(-3_000_000, 2_900_000), st.integers(1, 40_000)), min_size=2, max_size=60))
def test_everything_is_inside_and_labels_keep_apart(spans: list[tuple[int, int]]) -> None:
    for width in (268.0, 627.0):
        scene = time_band([Moment(start, start + days, lasts=days > 1000) for start, days in spans], LOOK, width)
        if scene is None:
            continue
        assert all(text.box.left >= 0 and text.box.right <= width + 0.1 for text in scene.texts)
        assert all(one.box.right < other.box.left for one, other in pairwise(scene.texts))
        assert all(3 <= x <= width - 3 and 3 <= y <= scene.height for x, y in dots(scene))
