"""Recommendations along time, one row each: `calendar(scene, steps, "months", words, 0, 0)` adds it to a scene."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import ceil

from stratege.charts.diagrams.steps import CLASSES, Step, Words, cost_color
from stratege.charts.diagrams.time_axis import marks
from stratege.charts.letters import LEADING, SIZE, SMALL, fold, measure
from stratege.charts.scales import Scale
from stratege.charts.scene import Scene

LEGEND, AXIS = 28.0, 44.0  # px from the top: the line of the legend, and that of the axis' words
NUMBER = 18.0  # px of the numbers
FEW, SHORT, LONG = 6, (0.38, 2), (0.5, 1)  # steps; the part of the width and the lines that the names of few may take
LEFT_OVER = re.compile(
    r"(?:[\s,;:.–—]+\w{1,3}(?:['’]\w*)?|[\s,;:.–—]+avec)*[\s,;:.–—]*$"
)  # « Essayer six mois, avec des »
STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)  # months from a mark to the next
APART = 30.0  # px between two marks, at least
THIN = 3.0  # px of the shortest bar
TERM = 4.2  # px: radius of a term


def calendar(scene: Scene, steps: Sequence[Step], unit: str, words: Words, left: float, top: float) -> float:
    """Set numbers, names and bars from `left` to the edge; where they end. Bars take the colour of their cost.

    `unit` is months or days; without one, there are no bars.
    """
    look, room = scene.look, scene.width - left
    scene.write(words[f"plan_{unit}"] if unit else words["recommendation_title"], left, top + SIZE, bold=True)
    share, most = SHORT if len(steps) <= FEW else LONG
    names = [_short(fold(step.name, room * share, SIZE, look.family), most) for step in steps]
    column = max((measure(line, SIZE, look.family) for lines in names for line in lines), default=0)
    start = left + NUMBER + column + 14
    place, y = None, top + AXIS + 6
    heights = [max(look.band - 3, len(lines) * LEADING + 5) for lines in names]
    if unit:
        _legend(scene, words, left, top + LEGEND)
        place = _axis(scene, steps, unit, start, top + AXIS, y + sum(heights))
    for step, lines, height in zip(steps, names, heights, strict=True):
        middle = y + height / 2
        scene.write(step.number, left, middle + 0.36 * SIZE, bold=True, fill=look.accent)
        for index, line in enumerate(lines):
            scene.write(line, left + NUMBER, middle + 0.36 * SIZE + (index - (len(lines) - 1) / 2) * LEADING)
        if place:
            _bar(scene, step, place, middle)
        y += height
    return y + 1


def _short(lines: list[str], most: int) -> list[str]:
    """The first lines of a name, « … » at their end where there were more."""
    return lines if len(lines) <= most else [*lines[: most - 1], f"{LEFT_OVER.sub('', lines[most - 1])}…"]


def _legend(scene: Scene, words: Words, left: float, y: float) -> None:
    x = scene.write(words["cost"], left, y, fill=scene.look.muted, size=SMALL).right + 8
    for cost in CLASSES:
        scene.rect(x, y - 7, 8, 8, cost_color(cost, scene.look))
        x = scene.write(words[f"cost_{cost}"], x + 12, y, fill=scene.look.muted, size=SMALL).right + 10


def _axis(scene: Scene, steps: Sequence[Step], unit: str, start: float, y: float, bottom: float) -> Scale:
    """The words of the axis over its hair lines; where months or days stand."""
    low = min(step.start for step in steps if step.start is not None)
    high = max(step.end for step in steps if step.end is not None)
    end = scene.width - TERM
    if unit == "months":
        step = next((one for one in STEPS if high / one * APART <= end - start), STEPS[-1])
        scale = Scale(0, max(1, ceil(high / step)) * step, start, end)
        found = [(month, str(month)) for month in range(0, int(scale.high) + 1, step)]
    else:
        scale = Scale(low, max(high, low + 1), start, end)
        found = marks(scale, fine=False)
    last = start - APART
    for value, words in found:
        x, half = scale.at(value), measure(words, SMALL, scene.look.family) / 2
        scene.rule((x, y + 4), (x, bottom), scene.look.rule, 0.8)
        middle = min(max(x, start - 10 + half), scene.width - half)
        if middle - half > last + 4:
            last = scene.write(words, middle, y, "middle", scene.look.muted, size=SMALL).right
    return scale


def _bar(scene: Scene, step: Step, scale: Scale, middle: float) -> None:
    """A bar as long as the step takes; a dot for a term."""
    if step.start is None or step.end is None:
        return
    left, right, fill = scale.at(step.start), scale.at(step.end), cost_color(step.cost, scene.look)
    if step.start == step.end:
        scene.dot(left, middle, TERM, fill)
        return
    scene.rect(left, middle - scene.look.bar / 2, max(right - left, THIN), scene.look.bar, fill)
