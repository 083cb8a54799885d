"""Notes on the marks of a plot: words at a free place, and a short line from them to the mark."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot

from stratege.charts.boxes import Box
from stratege.charts.letters import LEADING, SMALL, fold, measure
from stratege.charts.plots.curves import Curves
from stratege.charts.scene import SHORT, Point, Scene
from stratege.charts.spec import Annotation

ROOMS = (130.0, 90.0, 190.0)  # px of the lines of a note, the best first
NEAR, STEP, FAR = 22.0, 10.0, 102.0  # px from a mark to its note
CLEAR = 5.0  # px that the line leaves around the mark


def write_note(scene: Scene, note: Annotation, mark: Point, curves: Curves, plot: Box) -> bool:
    """Set a note on a mark (px) within the plot, on no words and no curve; False, and nothing, if it has no place."""
    for room in ROOMS:
        lines = fold(note.text, min(room, plot.right - plot.left), SMALL, scene.look.family)
        width = max(measure(line, SMALL, scene.look.family) for line in lines)
        best = min(_free(scene, width, len(lines) * LEADING, mark, curves, plot), default=None, key=lambda one: one[0])
        if best:
            _write(scene, lines, best[1], mark)
            curves.add(*_leader(best[1], mark))
            return True
    return False


def _free(
    scene: Scene, width: float, height: float, mark: Point, curves: Curves, plot: Box
) -> Iterator[tuple[float, Box]]:
    """The free places around a mark, each with its cost: the length of the line, more when it crosses a curve."""
    for box in _around(width, height, mark):
        if box.within(plot) and scene.free(box, 4) and not curves.crossed(box):
            start, end = _leader(box, mark)
            if not any(text.box.crossed(start, end) for text in scene.texts):
                yield hypot(end[0] - start[0], end[1] - start[1]) + 30 * curves.between(start, end), box


def _around(width: float, height: float, mark: Point) -> Iterator[Box]:
    x, y = mark
    distance = NEAR
    while distance <= FAR:
        for left in (x - width / 2, x - width * 0.15, x - width * 0.85, x + distance * 0.6, x - width - distance * 0.6):
            for top in (y - distance - height, y + distance, y - height / 2):
                yield Box(left, top, left + width, top + height)
        distance += STEP


def _leader(box: Box, mark: Point) -> tuple[Point, Point]:
    """The ends of the line: near the mark, and near the closest point of the words."""
    x, y = mark
    end = min(max(x, box.left), box.right), min(max(y, box.top), box.bottom)
    length = hypot(end[0] - x, end[1] - y) or 1.0
    (near, far) = (min(1.0, part / length) for part in (CLEAR, max(CLEAR, length - SHORT)))
    return (x + (end[0] - x) * near, y + (end[1] - y) * near), (x + (end[0] - x) * far, y + (end[1] - y) * far)


def _write(scene: Scene, lines: list[str], box: Box, mark: Point) -> None:
    start, end = _leader(box, mark)
    scene.line([start, end], scene.look.ink, 0.6)
    for index, line in enumerate(lines):
        scene.write(line, box.left, box.top + (index + 1) * LEADING - 3.5, size=SMALL)
