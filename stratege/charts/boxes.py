"""Places of a drawing, in px from its top left: `Box(0, 0, 10, 5).meets(Box(9, 4, 20, 9))` is True."""

from __future__ import annotations

from collections.abc import Sequence

from stratege.records import record


@record(slots=False)
class Box:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box, gap: float = 0) -> bool:
        """Whether two boxes have less than `gap` px between them, across and down."""
        across = self.left < other.right + gap and other.left < self.right + gap
        return across and self.top < other.bottom + gap and other.top < self.bottom + gap

    def within(self, other: Box) -> bool:
        """Whether the whole box stands in another one, to a hundredth of a px."""
        left, top = self.left >= other.left - 0.01, self.top >= other.top - 0.01
        return left and top and self.right <= other.right + 0.01 and self.bottom <= other.bottom + 0.01

    def crossed(self, start: tuple[float, float], end: tuple[float, float]) -> bool:
        """Whether a straight line between two points passes through (Liang and Barsky's clipping)."""
        (x, y), (dx, dy) = start, (end[0] - start[0], end[1] - start[1])
        first, last = 0.0, 1.0
        for step, room in ((-dx, x - self.left), (dx, self.right - x), (-dy, y - self.top), (dy, self.bottom - y)):
            if step == 0:
                if room < 0:
                    return False
            elif step < 0:
                first = max(first, room / step)
            else:
                last = min(last, room / step)
        return first <= last


def apart(places: list[float], gap: float, low: float, high: float) -> list[float]:
    """The places (in their order) moved as little as needed to stand `gap` px from one another, between two bounds.

    They are pushed on from the first, then back from the last; when there is no room for all, the last bound yields.
    """
    order = sorted(range(len(places)), key=lambda index: places[index])
    moved = sorted(places)
    for index, place in enumerate(moved):
        least = low if index == 0 else moved[index - 1] + gap
        moved[index] = max(place, least)
    for index in range(len(moved) - 1, -1, -1):
        most = high if index == len(moved) - 1 else moved[index + 1] - gap
        moved[index] = min(moved[index], max(most, low + index * gap))
    result = [0.0] * len(places)
    for index, place in zip(order, moved, strict=True):
        result[index] = place
    return result


def stacked(middles: Sequence[float], heights: Sequence[float], low: float, high: float) -> list[float]:
    """The middles of blocks (in their order) moved as little as needed not to overlap, between two bounds.

    Blocks that would overlap share the way to go (isotonic regression by pooling); without room for all, `high` yields.
    """
    order = sorted(range(len(middles)), key=lambda index: middles[index])
    pools: list[tuple[float, list[int]]] = []  # where the first of a pool would start without those above; who is in it
    above = 0.0
    for index in order:
        place, members = middles[index] - heights[index] / 2 - above, [index]
        above += heights[index]
        while pools and pools[-1][0] >= place:
            other, earlier = pools.pop()
            place = (other * len(earlier) + place * len(members)) / (len(earlier) + len(members))
            members = earlier + members
        pools.append((place, members))
    result, above, last = [0.0] * len(middles), 0.0, max(low, high - above)
    for place, members in pools:
        for index in members:
            result[index] = min(max(place, low), last) + above + heights[index] / 2
            above += heights[index]
    return result
