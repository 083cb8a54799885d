"""Names at the ends of lines: beside their own, never behind another."""

from __future__ import annotations

from charts.plots.laws import PLAIN

from stratege.charts.boxes import Box
from stratege.charts.plots.curves import Curves
from stratege.charts.plots.ends import place_around, tag_of
from stratege.charts.scene import Scene

PLOT = Box(0, 0, 300, 200)
TAG = tag_of("Flickr", "87", 100, PLAIN, False)


def test_a_name_stands_at_the_right_of_an_end_that_is_free() -> None:
    assert place_around(Scene(300, PLAIN), TAG, (100, 100), Curves([]), PLOT) == (107, 100)


def test_a_name_stands_over_an_end_whose_right_is_taken() -> None:
    place = place_around(Scene(300, PLAIN), TAG, (100, 100), Curves([[(104, 104), (290, 104)]]), PLOT)
    assert place is not None
    assert place[1] < 100


def test_a_name_never_stands_behind_another_line() -> None:
    lines = Curves([[(0, 95), (300, 95)], [(0, 105), (300, 105)]])
    assert place_around(Scene(300, PLAIN), TAG, (100, 100), lines, PLOT) is None
