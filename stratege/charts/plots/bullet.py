"""A measure against its target, one row a name: a bar over its ranges, a mark at the target, its number at the right.

The form is Stephen Few's bullet graph.
"""

from __future__ import annotations

from stratege.charts.letters import SIZE, SMALL, measure
from stratege.charts.look import Look
from stratege.charts.paint import names_of
from stratege.charts.plots.row_axis import lay_axis
from stratege.charts.plots.rows import band_for, lay_rows, number_in
from stratege.charts.scales import Scale, linear
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartSpec, Row
from stratege.charts.words import labels, tick_labels

HEAD = 18.0  # px of the title of the targets
BAR, MARK = 8.0, 2.2  # px: thickness of the bar and of the target's mark
GROUND, FREE = 16.0, 3.0  # px: height of the ranges and of the mark; what a row leaves free at least
AWAY = 5.0  # px from the bar to its value


def bullet(spec: ChartSpec, look: Look, width: float) -> Scene:
    """Bars with their targets; a bar that misses its own takes the accent."""
    assert spec.target
    scene, field = Scene(width, look), spec.measure().field
    rows = [row for row in spec.rows if isinstance(row.get(field), int | float)]
    names = names_of(rows, spec.places().field)
    goals = [value for row in rows if isinstance(value := row.get(spec.target.field), int | float)]
    unit = spec.measure().unit
    values = [number_in(row, field) for row in rows]
    words = labels(values, unit) if spec.labels is not False else [""] * len(values)
    spelt = dict(zip(goals, labels(goals, unit), strict=True))
    heading = spec.target.title or str(spec.target.field)
    column = max(measure(text, SIZE, look.family) for text in (heading, *spelt.values()))
    bounds = [value for row in rows for name in spec.ranges if isinstance(value := row.get(name), int | float)]
    every = [0.0, *values, *goals, *bounds]
    ticks = linear(every) if spec.labels is False else []
    low, high = min([*every, *ticks]), max([*every, *ticks])
    beside = max((measure(text, SIZE, look.family, True) for text in words), default=0.0) + AWAY
    left, right = (beside if low < 0 else MARK / 2), column + beside + 8
    band = band_for(spec.height, len(names), look.band + 3)
    places = lay_rows(scene, names, set(spec.highlight), spec.side, HEAD, band, left + right)
    start, end = places.left + left, width - right
    scale = Scale(low, high if high > low else low + 1, start, end)
    scene.write(heading, width, SIZE, "end", look.muted, size=SMALL)
    ground = min(GROUND, places.band - FREE)
    for row, text in zip(rows, words, strict=True):
        middle = places.middles[str(row.get(spec.places().field))]
        _ranges(scene, spec, row, scale, middle, ground)
        goal = row.get(spec.target.field)
        _bar(scene, number_in(row, field), goal if isinstance(goal, int | float) else None, text, scale, middle, ground)
        if isinstance(goal, int | float):
            scene.write(spelt[goal], width, middle + 0.36 * SIZE, "end", look.muted)
    scene.height = places.bottom + 1
    if ticks:
        lay_axis(scene, places, scale, ticks, tick_labels(ticks, unit))
    return scene


def _ranges(scene: Scene, spec: ChartSpec, row: Row, scale: Scale, middle: float, ground: float) -> None:
    """The grounds up to each bound, the whole first; without bounds, the whole alone."""
    bounds = sorted((value for name in spec.ranges if isinstance(value := row.get(name), int | float)), reverse=True)
    for index, bound in enumerate([scale.high, *bounds]):
        fill = (scene.look.paper, scene.look.rule, scene.look.grey)[min(index, 2)]
        start = scale.at(0)
        scene.rect(start, middle - ground / 2, scale.at(bound) - start, ground, fill)


def _bar(
    scene: Scene, value: float, goal: float | None, words: str, scale: Scale, middle: float, ground: float
) -> None:
    missed = goal is not None and value < goal
    fill = scene.look.accent if missed else scene.look.ink
    start, end = scale.at(0), scale.at(value)
    scene.rect(min(start, end), middle - BAR / 2, abs(end - start), BAR, fill)
    if goal is not None:
        scene.rect(scale.at(goal) - MARK / 2, middle - ground / 2, MARK, ground, scene.look.ink)
    y = middle + 0.36 * SIZE
    if value < 0:
        scene.write(words, end - AWAY, y, "end", fill, True)
        return
    edge, taken = end, end + AWAY + measure(words, SIZE, scene.look.family, True) + MARK
    if goal is not None and end - MARK < scale.at(goal) < taken:
        edge = scale.at(goal) + MARK  # the number goes past the mark of the target
    scene.write(words, edge + AWAY, y, "start", fill, True)
