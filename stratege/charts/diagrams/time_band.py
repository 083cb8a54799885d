"""Events along an axis of time, their dots piled up where they are close: the picture over a timeline's list.

`time_band([Moment(12418, 12448)], look, 627)` is a scene, or None where all events are of one day.
"""

from __future__ import annotations

from collections.abc import Sequence

from stratege.charts.diagrams.time_axis import FOOT, time_axis
from stratege.charts.look import Look
from stratege.charts.scales import Scale
from stratege.charts.scene import Scene
from stratege.records import record

RADIUS, STEP = 3.2, 8.5  # px: of a dot, and from it to the next one of its pile
TALLEST = 110.0  # px of a pile; in a higher one, dots cover each other in part
BEYOND = 0.01  # the part of the span that the axis goes past its first and last event


@record(slots=False)
class Moment:
    """When something happened: its first day and the day after its last, from 1970.

    What was dated to a year or a month is shown at its middle; `lasts` is for what took all that time, `about` for
    what is not sure.
    """

    start: int
    end: int
    lasts: bool = False
    about: bool = False


def time_band(moments: Sequence[Moment], look: Look, width: float) -> Scene | None:
    """The axis of these moments and a mark for each, at its true place; None when they are all at one place."""
    edges = [edge for moment in moments for edge in _edges(moment)]
    if not edges or min(edges) == max(edges):
        return None
    low, high = min(edges), max(edges)
    pad = (high - low) * BEYOND
    scale = Scale(low - pad, high + pad, RADIUS, width - RADIUS)
    scene = Scene(width, look)
    levels = _levels([_reach(moment, scale) for moment in moments])
    step = min(STEP, TALLEST / (max(levels) or 1))
    base = RADIUS + 1 + max(levels) * step + STEP
    for moment, level in zip(moments, levels, strict=True):
        _mark(scene, moment, scale, base - STEP + RADIUS - level * step)
    time_axis(scene, scale, base + RADIUS)
    scene.height = base + RADIUS + FOOT
    return scene


def _edges(moment: Moment) -> tuple[float, ...]:
    """The places of a mark on the axis (days)."""
    return (moment.start, moment.end) if moment.lasts else ((moment.start + moment.end) / 2,)


def _reach(moment: Moment, scale: Scale) -> tuple[float, float]:
    """From where to where a mark goes across (px)."""
    edges = [scale.at(edge) for edge in _edges(moment)]
    return edges[0] - RADIUS, edges[-1] + RADIUS


def _levels(reaches: Sequence[tuple[float, float]]) -> list[int]:
    """How high each mark stands: 0, on the axis, unless another that it would touch stands there."""
    levels = [0] * len(reaches)
    ends: list[float] = []
    for index in sorted(range(len(reaches)), key=lambda one: reaches[one]):
        start, end = reaches[index]
        level = next((place for place, taken in enumerate(ends) if taken + 1 <= start), len(ends))
        ends[level : level + 1] = [end]
        levels[index] = level
    return levels


def _mark(scene: Scene, moment: Moment, scale: Scale, y: float) -> None:
    look, (first, *rest) = scene.look, [scale.at(edge) for edge in _edges(moment)]
    for last in rest:
        scene.line([(first, y), (last, y)], look.accent, 2 * RADIUS)
    hollow = moment.about and not rest
    for x in (first, *rest):
        scene.dot(x, y, RADIUS - 0.8 * hollow, look.ground if hollow else look.accent, look.accent if hollow else "")
