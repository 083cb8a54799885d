"""The ground of an upright plot: `lay_frame(scene, ticks, words)` sets the marks of its axis and the hair lines."""

from __future__ import annotations

from collections.abc import Sequence

from stratege.charts.letters import SMALL, measure
from stratege.charts.scales import Scale
from stratege.charts.scene import Scene
from stratege.records import record

HEIGHT = 190.0  # px of a plot whose author gave none
TICK = 8.0  # px from the words of a mark to the plot
OVER = 12.0  # px over the plot: the highest value's words


@record(slots=False)
class Frame:
    """The plot's edges (px) and the scale of its values."""

    left: float
    right: float
    top: float
    bottom: float
    scale: Scale


def lay_frame(
    scene: Scene,
    ticks: Sequence[float],
    words: Sequence[str],
    top: float = 0,
    right: float = 0,
    height: float | None = None,
    log: bool = False,
    bounds: tuple[float, float] | None = None,
) -> Frame:
    """Set the marks (values `ticks`, printed as `words`) and their hair lines; `right` px are left for names.

    The plot goes from the first mark to the last, or between `bounds`.
    """
    left = max((measure(text, SMALL, scene.look.family) for text in words), default=-TICK) + TICK
    bottom = top + OVER + (height or HEIGHT)
    low, high = bounds or (ticks[0], ticks[-1])
    scale = Scale(low, high, bottom, top + OVER, log)
    frame = Frame(left, scene.width - right, top + OVER, bottom, scale)
    for tick, text in zip(ticks, words, strict=False):
        y = scale.at(tick)
        scene.write(text, left - TICK, y + 0.36 * SMALL, "end", scene.look.muted, size=SMALL)
        zero = tick == 0 and not log
        if zero:
            scene.line([(left, y), (frame.right, y)], scene.look.ink, 1)
        else:
            scene.rule((left, y), (frame.right, y))
    return frame
