"""Parts of a whole: bars whose parts follow one another, each with its value where it fits."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from stratege.charts.legend import lay_legend
from stratege.charts.letters import LEADING, SIZE, measure, wrap
from stratege.charts.look import Look, on
from stratege.charts.paint import Paints, names_of
from stratege.charts.plots.columns import AXIS, SHARE, WIDEST, fit_names
from stratege.charts.plots.frame import lay_frame
from stratege.charts.plots.row_axis import lay_axis, zero_line
from stratege.charts.plots.rows import band_for, lay_rows, number_in
from stratege.charts.scales import Scale, linear
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartSpec
from stratege.charts.words import labels, tick_labels
from stratege.records import record

BETWEEN = 1.2  # px from a part to the next
INSIDE = 8.0  # px that a value leaves free in its part
ABOVE = 17.0  # px of the names over the first row


@record(slots=False)
class Part:
    """A part of a bar: its place, its series, from where to where (values), what is printed in it."""

    place: str
    series: str
    start: float
    end: float
    words: str


def stacked(spec: ChartSpec, look: Look, width: float) -> Scene:
    """Parts in rows, or upright while the names stand beside one another."""
    names = names_of(spec.rows, spec.places().field)
    upright = spec.orientation == "vertical" and spec.measure() is spec.y and fit_names(names, look, width - AXIS)
    return _upright(spec, look, width, names) if upright else _lying(spec, look, width, names)


def _parts(spec: ChartSpec) -> Iterator[Part]:
    """The parts of all bars, each from where the former ends; those below zero go the other way."""
    assert spec.series
    field = spec.measure().field
    rows = [row for row in spec.rows if isinstance(row.get(field), int | float)]
    words = labels((number_in(row, field) for row in rows), spec.measure().unit)
    ends: dict[tuple[str, bool], float] = {}
    for row, text in zip(rows, words, strict=True):
        place, value = str(row.get(spec.places().field)), number_in(row, field)
        start = ends.get((place, value < 0), 0.0)
        ends[place, value < 0] = start + value
        yield Part(place, str(row.get(spec.series.field)), start, start + value, text)


def _lying(spec: ChartSpec, look: Look, width: float, names: list[str]) -> Scene:
    scene, paints, parts = Scene(width, look), Paints(spec, look), list(_parts(spec))
    thick = look.bar + 5
    trial = lay_rows(Scene(width, look), names, set(spec.highlight), spec.side)
    ends = [part.end for part in parts]
    ticks = linear(ends) if spec.labels is False else [min([0.0, *ends]), max([0.0, *ends])]
    scale = Scale(ticks[0], ticks[-1] if ticks[-1] > ticks[0] else ticks[0] + 1, trial.left + 0.5, width - 14)
    top = _names_over(scene, paints, parts, scale) or _legend(scene, paints)
    band = band_for(spec.height, len(names), look.band + 5)
    places = lay_rows(scene, names, set(spec.highlight), spec.side, top, band)
    thick = min(thick, places.band * 0.8)
    for part in parts:
        left, right = sorted((scale.at(part.start), scale.at(part.end)))
        middle = places.middles[part.place]
        _block(scene, paints, part, (left, middle - thick / 2, right - left - BETWEEN, thick), spec.labels is not False)
    scene.height = places.bottom + 1
    if spec.labels is False:
        lay_axis(scene, places, scale, ticks, tick_labels(ticks, spec.measure().unit))
    if min(ends) < 0:
        zero_line(scene, places, scale.at(0))
    return scene


def _legend(scene: Scene, paints: Paints) -> float:
    """The names of all series with their colours; where they end."""
    entries = {name: paints.of_series(name) for name in paints.series}
    fixed = any(paint.fixed for paint in entries.values())
    return lay_legend(scene, [(name, paint.fill) for name, paint in entries.items()], fixed=fixed)


def _names_over(scene: Scene, paints: Paints, parts: list[Part], scale: Scale) -> float:
    """Set each name over its part of the first row; 0 where one has no room, for a legend then says them all."""
    look, first = scene.look, [part for part in parts if part.place == parts[0].place]
    boxes = []
    for part in first:
        bold = paints.of_series(part.series).bold
        width = measure(part.series, SIZE, look.family, True)
        left = min(scale.at(min(part.start, part.end)), scene.width - width)
        boxes.append((part.series, left, left + width, bold))
    touching = any(one[2] + 6 > other[1] for one, other in pairwise(boxes))
    if touching or {part.series for part in first} != set(paints.series):
        return 0.0
    for name, left, _, bold in boxes:
        scene.write(name, left, SIZE, fill=look.accent if bold else look.ink, bold=True)
    return ABOVE


def _block(scene: Scene, paints: Paints, part: Part, place: tuple[float, float, float, float], labelled: bool) -> None:
    """A part, and its value where it fits inside."""
    left, top, width, height = place
    paint = paints.of_series(part.series)
    fill, look = paint.fill, scene.look
    scene.rect(left, top, width, height, fill, fixed=paint.fixed)
    if paint.fixed:
        scene.frame(left, top, width, height)
    words = measure(part.words, SIZE, look.family, True)
    if labelled and words + INSIDE <= width and height >= LEADING:
        x, y = left + width / 2, top + height / 2 + 0.36 * SIZE
        scene.write(part.words, x, y, "middle", on(fill, look), True, fixed=paint.fixed)


def _upright(spec: ChartSpec, look: Look, width: float, names: list[str]) -> Scene:
    scene, paints, parts = Scene(width, look), Paints(spec, look), list(_parts(spec))
    top = _legend(scene, paints)
    ticks = linear([part.end for part in parts])
    frame = lay_frame(scene, ticks, tick_labels(ticks, spec.measure().unit), top, height=spec.height)
    step = (frame.right - frame.left) / max(1, len(names))
    thick = min(WIDEST, SHARE * step)
    for part in parts:
        high, low = sorted((frame.scale.at(part.start), frame.scale.at(part.end)))
        left = frame.left + (names.index(part.place) + 0.5) * step - thick / 2
        _block(scene, paints, part, (left, high, thick, low - high - BETWEEN), spec.labels is not False)
    deepest = 1
    for index, name in enumerate(names):
        lines = wrap(name, step - 6, SIZE, look.family, True)
        deepest = max(deepest, len(lines))
        for row, line in enumerate(lines):
            y = frame.bottom + 15 + row * LEADING
            scene.write(line, frame.left + (index + 0.5) * step, y, "middle", bold=name in spec.highlight)
    scene.height = frame.bottom + 19 + (deepest - 1) * LEADING
    return scene
