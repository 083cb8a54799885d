"""A measure against its target, one row a name: a bar over its ranges, a mark at the target, its number at the right.

The form is Stephen Few's bullet graph.
"""

from __future__ import annotations

from stratege.charts.letters import SIZE, SMALL, measure
from stratege.charts.look import Look
from stratege.charts.paint import names_of
from stratege.charts.plots.row_axis import lay_axis
from stratege.charts.plots.rows import Places, band_for, lay_rows, number_in
from stratege.charts.scales import Scale, linear
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartSpec, Row
from stratege.charts.words import labels, tick_labels
from stratege.records import record

HEAD = 18.0  # px of the title of the targets
BAR, MARK = 8.0, 2.2  # px: thickness of the bar and of the target's mark
GROUND, FREE = 16.0, 3.0  # px: height of the ranges and of the mark; what a row leaves free at least
AWAY = 5.0  # px from the bar to its value


@record(slots=False)
class _Figures:
    """What the rows print: the values and the targets, with the words of each."""

    rows: list[Row]
    names: list[str]
    values: list[float]
    words: list[str]  # of the values, empty where the author wants none
    goals: list[float | None]
    spelt: dict[float, str]  # the words of the targets

    @property
    def known(self) -> list[float]:
        """The targets that rows have."""
        return [goal for goal in self.goals if goal is not None]


def bullet(spec: ChartSpec, look: Look, width: float) -> Scene:
    """Bars with their targets; a bar that misses its own takes the accent."""
    assert spec.target
    scene, figures = Scene(width, look), _figures(spec)
    low, high, ticks = _bounds(spec, figures)
    heading = spec.target.title or str(spec.target.field)
    column = max(measure(text, SIZE, look.family) for text in (heading, *figures.spelt.values()))
    beside = max((measure(text, SIZE, look.family, True) for text in figures.words), default=0.0) + AWAY
    left, right = (beside if low < 0 else MARK / 2), column + beside + 8
    band = band_for(spec.height, len(figures.names), look.band + 3)
    places = lay_rows(scene, figures.names, set(spec.highlight), spec.side, HEAD, band, left + right)
    scale = Scale(low, high, places.left + left, width - right)
    scene.write(heading, width, SIZE, "end", look.muted, size=SMALL)
    _lay(scene, spec, figures, scale, places)
    scene.height = places.bottom + 1
    if ticks:
        lay_axis(scene, places, scale, ticks, tick_labels(ticks, spec.measure().unit))
    return scene


def _figures(spec: ChartSpec) -> _Figures:
    """The figures of the rows that have a value."""
    assert spec.target
    field, unit = spec.measure().field, spec.measure().unit
    rows = [row for row in spec.rows if isinstance(row.get(field), int | float)]
    values = [number_in(row, field) for row in rows]
    words = labels(values, unit) if spec.labels is not False else [""] * len(values)
    goals = [value if isinstance(value := row.get(spec.target.field), int | float) else None for row in rows]
    known = [goal for goal in goals if goal is not None]
    spelt = dict(zip(known, labels(known, unit), strict=True))
    return _Figures(rows, names_of(rows, spec.places().field), values, words, goals, spelt)


def _bounds(spec: ChartSpec, figures: _Figures) -> tuple[float, float, list[float]]:
    """The ends of the scale, which are never one, and its ticks where the bars have no numbers."""
    ranges = [value for row in figures.rows for name in spec.ranges if isinstance(value := row.get(name), int | float)]
    every = [0.0, *figures.values, *figures.known, *ranges]
    ticks = linear(every) if spec.labels is False else []
    low, high = min([*every, *ticks]), max([*every, *ticks])
    return low, high if high > low else low + 1, ticks


def _lay(scene: Scene, spec: ChartSpec, figures: _Figures, scale: Scale, places: Places) -> None:
    """Draw each row: its ranges, its bar with its words, its target with its own."""
    ground = min(GROUND, places.band - FREE)
    for row, value, words, goal in zip(figures.rows, figures.values, figures.words, figures.goals, strict=True):
        middle = places.middles[str(row.get(spec.places().field))]
        _ranges(scene, spec, row, scale, middle, ground)
        _bar(scene, value, goal, words, scale, middle, ground)
        if goal is not None:
            scene.write(figures.spelt[goal], scene.width, middle + 0.36 * SIZE, "end", scene.look.muted)


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
