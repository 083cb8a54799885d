"""What every drawing keeps, whatever its data: `keeps_the_laws(spec)` draws it for a page, a column and a phone."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from math import isfinite

from stratege.charts.boxes import Box
from stratege.charts.data import values
from stratege.charts.look import Look, look_of
from stratege.charts.plots import plot
from stratege.charts.scene import Scene, to_svg
from stratege.charts.spec import ChartSpec
from stratege.theme import SOBER

WIDTHS = (268.0, 412.0, 620.0)
PLAIN = look_of(SOBER)
LOOKS = (
    PLAIN,
    replace(PLAIN, family="Noto Sans", bar=17, band=26, dot=5, stroke=2.8, hairlines=False),
    replace(PLAIN, family="Gentium Book Plus", bar=9, band=20, dot=3.4, stroke=1.5),
)
LENGTH = re.compile(r' (x|y|cx|cy|width|height|r)="([^"]*)"')
ROUNDED = 0.02  # px


def drawn(spec: ChartSpec, width: float = 412, look: Look = PLAIN) -> Scene:
    """The scene of a chart, its values checked and divided as they are for an author."""
    return plot(replace(spec, rows=tuple(values(spec))), look, width)


def keeps_the_laws(spec: ChartSpec) -> None:
    """Assert that words keep apart, that all is inside, and that the same data give the same bytes."""
    for width, look in zip(WIDTHS, LOOKS, strict=True):
        scene = drawn(spec, width, look)
        words_keep_apart(scene)
        everything_is_inside(scene)
        assert to_svg(scene, "a") == to_svg(drawn(spec, width, look), "a")


def words_keep_apart(scene: Scene) -> None:
    """Assert that no words stand on others."""
    for one, other in combinations(scene.texts, 2):
        inner = Box(one.box.left + ROUNDED, one.box.top + ROUNDED, one.box.right - ROUNDED, one.box.bottom - ROUNDED)
        assert not inner.meets(other.box), (one.words, other.words, scene.width)


def everything_is_inside(scene: Scene) -> None:
    """Assert that no words and no mark leave the drawing, and that every length is a number."""
    whole = Box(0, 0, scene.width, scene.height)
    for text in scene.texts:
        assert text.box.within(whole), (text.words, text.box, whole)
    for mark in scene.marks:
        box = _extent(mark)
        assert all(map(isfinite, (box.left, box.top, box.right, box.bottom))), mark
        inner = Box(box.left + ROUNDED, box.top + ROUNDED, box.right - ROUNDED, box.bottom - ROUNDED)
        assert inner.within(whole), (mark, whole)


def _extent(mark: str) -> Box:
    """The place that a mark takes, the thickness of its lines aside."""
    path = re.search(r' d="M([^"]*)"', mark)
    if path:
        points = [tuple(map(float, point.split(","))) for point in path[1].rstrip("Z").split("L")]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return Box(min(xs), min(ys), max(xs), max(ys))
    found = {name: float(length) for name, length in LENGTH.findall(mark)}
    if "r" in found:
        x, y, radius = found["cx"], found["cy"], found["r"]
        return Box(x - radius, y - radius, x + radius, y + radius)
    left, top = found["x"], found["y"]
    return Box(left, top, left + found["width"], top + found["height"])
