"""The name and the last value of a line, set where it ends: no legend is needed then."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from stratege.charts.boxes import Box
from stratege.charts.letters import LEADING, SIZE, fold, measure, words_of
from stratege.charts.look import Look
from stratege.charts.plots.curves import Curves
from stratege.charts.scene import Anchor, Point, Scene
from stratege.records import record

SPACE = 5.0  # px from a name to its value
BESIDE = 7.0  # px from the end of a line to its words
OFF = 2.0  # px from the end of a line from which the way to its words is watched
COLUMN, MOST = 0.34, 0.45  # of the drawing's width that names may take, and that a long word may


@record(slots=False)
class Tag:
    """Words on lines of 13 px: each piece with its px from the left and its line, and how wide they all are."""

    pieces: tuple[tuple[str, float, int], ...]
    width: float
    bold: bool

    @property
    def height(self) -> float:
        """px down."""
        return LEADING * (1 + max((line for _, _, line in self.pieces), default=0))


def column_room(names: Sequence[str], look: Look, width: float) -> float:
    """The px that names may take beside a plot: a third of the drawing, more where a word needs it."""
    widest = max((measure(word, SIZE, look.family, True) for name in names for word in words_of(name)), default=0.0)
    return min(max(COLUMN * width, widest), MOST * width)


def tag_of(name: str, value: str, room: float, look: Look, bold: bool) -> Tag:
    """A name and a value in lines no wider than `room` (px); a value that is wider is left to the table of the data."""
    lines = fold(name, room, SIZE, look.family, bold) if name else []
    widths = [measure(line, SIZE, look.family, bold) for line in lines]
    pieces = [(line, 0.0, index) for index, line in enumerate(lines)]
    wide = measure(value, SIZE, look.family, bold)
    if value and wide <= room:
        beside = bool(widths) and widths[-1] + SPACE + wide <= room
        left = widths[-1] + SPACE if beside else 0.0
        pieces.append((value, left, len(lines) - 1 if beside else len(lines)))
        widths.append(left + wide)
    return Tag(tuple(pieces), max(widths, default=0.0), bold)


def write_tag(scene: Scene, tag: Tag, x: float, middle: float, fill: str, anchor: Anchor = "start") -> None:
    """Set a tag from `x` on, or up to it where `anchor` is end, around a height `middle`."""
    first = middle - tag.height / 2 + LEADING / 2 + 0.36 * SIZE
    for words, left, line in tag.pieces:
        start = x + left if anchor == "start" else x - _width(tag, line, scene.look) + left
        scene.write(words, start, first + line * LEADING, "start", fill, tag.bold)


def _width(tag: Tag, line: int, look: Look) -> float:
    return max(left + measure(words, SIZE, look.family, tag.bold) for words, left, at in tag.pieces if at == line)


def place_around(scene: Scene, tag: Tag, end: Point, curves: Curves, plot: Box) -> Point | None:
    """Where a tag stands beside the end of a line that stops early: its left and its middle; None if nowhere."""
    for x, middle in _around(tag, end):
        box = Box(x, middle - tag.height / 2, x + tag.width, middle + tag.height / 2)
        nearest = min(max(end[0], box.left), box.right), min(max(end[1], box.top), box.bottom)
        if curves.between(_towards(end, nearest), nearest):
            continue
        if box.within(plot) and scene.free(box, 2) and not curves.crossed(box):
            return x, middle
    return None


def _towards(end: Point, other: Point) -> Point:
    """A point a little beyond the end of a line, so as not to count the line itself."""
    share = min(1.0, OFF / (hypot(other[0] - end[0], other[1] - end[1]) or 1.0))
    return end[0] + (other[0] - end[0]) * share, end[1] + (other[1] - end[1]) * share


def _around(tag: Tag, end: Point) -> list[Point]:
    """The ten places, the best first: at the right, then over and under, then at the left, then farther."""
    (x, y), up = end, tag.height / 2 + BESIDE
    right, centre, left = x + BESIDE, x - tag.width / 2, x - BESIDE - tag.width
    near = [(right, y), (right, y - up), (right, y + up), (centre, y - up), (centre, y + up)]
    return [*near, (left, y - up), (left, y + up), (left, y), (right, y - up - LEADING), (right, y + up + LEADING)]
