"""Names beside the dots of a cloud: whole on a line, else in lines, else without their last words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stratege.charts.boxes import Box
from stratege.charts.letters import LEADING, SIZE, fold
from stratege.charts.scene import Anchor, Point, Scene
from stratege.records import record

AWAY = 4.0  # px from a point to its name
ROOMS = (140.0, 100.0, 70.0)  # px of the lines of a name that finds no place whole
LOOSE = " ,;:(–-"  # what a shortened name does not end on


@record(slots=False)
class Name:
    """The name of a dot: its words, the middle of the dot, how it is set."""

    words: str
    point: Point
    fill: str
    bold: bool


def write_names(scene: Scene, names: Sequence[Name], radius: float, plot: Box) -> None:
    """Set the names that find a place, the bold ones first; a name in lines yields to those that stand whole."""
    dots = [Box(x - radius, y - radius, x + radius, y + radius) for x, y in (name.point for name in names)]
    floor = Box(0, 0, scene.width, plot.bottom)
    waiting = [
        name
        for name in sorted(names, key=lambda one: not one.bold)
        if not _write(scene, name, [name.words], radius, dots)
    ]
    for name in waiting:
        others = [one.words for one in names if one is not name]
        any(_write(scene, name, lines, radius, dots, floor) for lines in _shapes(name, others, scene))


def _shapes(name: Name, others: Sequence[str], scene: Scene) -> Iterator[list[str]]:
    """The lines of a name, the best first; it is shortened to no words that another name begins with."""
    for room in ROOMS:
        yield fold(name.words, room, SIZE, scene.look.family, name.bold)
    words = name.words.split(" ")
    for count in range(len(words) - 1, 0, -1):
        short = " ".join(words[:count]).rstrip(LOOSE)
        if short and not any(other.startswith(short) for other in others):
            yield [f"{short}…"]


def _write(
    scene: Scene, name: Name, lines: Sequence[str], radius: float, dots: Sequence[Box], within: Box | None = None
) -> bool:
    """Set the lines of a name at the first of four places by its dot that is free; False where none is."""
    for left, first, anchor in _places(name.point, radius, (len(lines) - 1) * LEADING):
        rows = [(line, left, first + row * LEADING, anchor) for row, line in enumerate(lines)]
        boxes = [scene.box_of(*row, name.bold) for row in rows]
        if all(scene.free(box) and not any(map(box.meets, dots)) for box in boxes) and _held(boxes, within):
            for row in rows:
                scene.write(*row, name.fill, name.bold)
            return True
    return False


def _held(boxes: Sequence[Box], within: Box | None) -> bool:
    return within is None or all(box.within(within) for box in boxes)


def _places(point: Point, radius: float, height: float) -> list[tuple[float, float, Anchor]]:
    """Where the first of lines `height` px apart from the last may stand."""
    x, y = point
    return [
        (x + radius + AWAY, y + 4 - height / 2, "start"),
        (x - radius - AWAY, y + 4 - height / 2, "end"),
        (x, y - radius - AWAY - height, "middle"),
        (x, y + radius + 11, "middle"),
    ]
