"""The lines that words must not stand on: `Curves([[(0, 10), (40, 30)]]).crossed(box)` is 1 if one passes there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice

from stratege.charts.boxes import Box
from stratege.charts.scene import Point

CLEAR = 1.5  # px that words keep from a line


class Curves:
    """Lines from left to right, of one point or more (px)."""

    def __init__(self, lines: Iterable[Sequence[Point]]) -> None:
        self._lines: list[tuple[list[float], Sequence[Point]]] = [([x for x, _ in line], line) for line in lines]

    def add(self, start: Point, end: Point) -> None:
        """Have words avoid one more line."""
        line = sorted((start, end))
        self._lines.append(([x for x, _ in line], line))

    def between(self, start: Point, end: Point) -> int:
        """How many of the lines a straight line between two points crosses."""
        return sum(
            any(_cross(start, end, line[index], line[index + 1]) for index in range(len(line) - 1))
            for _, line in self._lines
        )

    def crossed(self, box: Box, clear: float = CLEAR, most: int = 1) -> int:
        """How many of the lines pass through a box, or less than `clear` px from it; they are counted up to `most`."""
        wide = Box(box.left - clear, box.top - clear, box.right + clear, box.bottom + clear)
        found = (line for xs, line in self._lines if _meets(xs, line, wide))
        return sum(1 for _ in islice(found, most))


def _meets(xs: Sequence[float], line: Sequence[Point], box: Box) -> bool:
    first, last = max(0, bisect_left(xs, box.left) - 1), min(len(xs) - 1, bisect_right(xs, box.right))
    if first == last:
        return box.crossed(line[first], line[first])
    return any(box.crossed(line[index], line[index + 1]) for index in range(first, last))


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether two segments cross: the ends of each stand on both sides of the other."""
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
