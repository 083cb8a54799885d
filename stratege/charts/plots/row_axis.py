"""The axis of values under rows: `lay_axis(scene, places, scale, ticks, "%")` sets its marks and upright hair lines."""

from __future__ import annotations

from collections.abc import Sequence

from stratege.charts.letters import SMALL, measure
from stratege.charts.plots.rows import Places
from stratege.charts.scales import Scale
from stratege.charts.scene import Scene

UNDER = 14.0  # px from the rows to the words of the marks
ROOM = 18.0  # px that the axis takes
APART = 8.0  # px from the words of a mark to the next


def lay_axis(scene: Scene, places: Places, scale: Scale, ticks: Sequence[float], words: Sequence[str]) -> None:
    """Set the marks of an axis of values under the rows; words that would touch the last ones are left out."""
    top = min(places.tops.values(), default=0.0)
    taken = -APART
    for tick, text in zip(ticks, words, strict=True):
        x = scale.at(tick)
        scene.rule((x, top), (x, places.bottom))
        half = measure(text, SMALL, scene.look.family) / 2
        middle = min(max(x, half), scene.width - half)
        if middle - half >= taken + APART:
            scene.write(text, middle, places.bottom + UNDER, "middle", scene.look.muted, size=SMALL)
            taken = middle + half
    scene.height = places.bottom + ROOM


def zero_line(scene: Scene, places: Places, x: float) -> None:
    """The line of zero through the rows, short of the names over them."""
    top = min(places.tops.values(), default=0.0)
    scene.rule((x, top), (x, places.bottom), scene.look.ink, 1)
