"""Values beside the marks of lines, each at the best of six places, or left out: the table of the data has them all."""

from __future__ import annotations

from stratege.charts.boxes import Box
from stratege.charts.letters import SIZE
from stratege.charts.plots.curves import Curves
from stratege.charts.scene import Anchor, Point, Scene
from stratege.records import record

OVER, UNDER, ASIDE = 7.0, 7.0, 4.0  # px from a mark to the letters over it, under it; across
TOUCHED, STRUCK, NEARED, BELOW, SHIFTED = 10.0, 10.0, 3.0, 0.5, 0.05  # what a place costs; the last, a px across
TOO_MUCH = 10.0


@record(slots=False)
class Label:
    """The value of a mark: what is printed, around which point."""

    words: str
    point: Point
    fill: str
    bold: bool


def write_values(scene: Scene, wanted: list[Label], curves: Curves, plot: Box) -> None:
    """Set the values that find a place in the plot, the bold ones first."""
    for label in sorted(wanted, key=lambda one: not one.bold):
        places = [(_cost(scene, label, *place, curves, plot), place) for place in _places(label.point)]
        cost, (x, y, anchor) = min(places, key=lambda one: one[0])
        if cost < TOO_MUCH:
            scene.write(label.words, x, y, anchor, label.fill, label.bold)


def _places(point: Point) -> list[tuple[float, float, Anchor]]:
    x, y = point
    over, under = y - OVER, y + UNDER + 0.74 * SIZE
    anchors: list[tuple[float, Anchor]] = [(x, "middle"), (x + ASIDE, "start"), (x - ASIDE, "end")]
    return [(across, line, anchor) for line in (over, under) for across, anchor in anchors]


def _cost(scene: Scene, label: Label, x: float, y: float, anchor: Anchor, curves: Curves, plot: Box) -> float:
    box = scene.box_of(label.words, x, y, anchor, label.bold)
    if not box.within(plot):
        return 2 * TOO_MUCH
    below = BELOW if y > label.point[1] else 0.0
    shifted = SHIFTED * abs((box.left + box.right) / 2 - label.point[0])
    struck = STRUCK if curves.crossed(box, -1) else 0.0
    cost = struck + (0.0 if struck else NEARED * curves.crossed(box, most=3)) + below + shifted
    return cost if cost >= TOO_MUCH or scene.free(box) else cost + TOUCHED
