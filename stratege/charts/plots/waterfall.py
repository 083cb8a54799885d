"""How a total is made: each step hangs from where the former ends, totals stand from zero."""

from __future__ import annotations

from collections.abc import Iterator

from stratege.charts.letters import SIZE, measure
from stratege.charts.look import Look
from stratege.charts.paint import names_of
from stratege.charts.plots.row_axis import lay_axis, zero_line
from stratege.charts.plots.rows import Places, band_for, hair_lines, lay_rows, number_in
from stratege.charts.scales import Scale, linear
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartSpec
from stratege.charts.words import labels, tick_labels
from stratege.numbers import MINUS
from stratege.records import record

AWAY = 5.0  # px from a bar to its value


@record(slots=False)
class Step:
    """A step: from where to where (values), its number, whether it is a total."""

    name: str
    start: float
    end: float
    words: str
    total: bool


def waterfall(spec: ChartSpec, look: Look, width: float) -> Scene:
    """Steps in rows, from the first to the last, linked by hair lines."""
    scene, steps = Scene(width, look), list(_steps(spec))
    names = names_of(spec.rows, spec.places().field)
    bold = {*spec.highlight, *spec.totals}
    beside = max((measure(step.words, SIZE, look.family, True) for step in steps), default=0.0) + AWAY + 1
    ends = [0.0, *(end for step in steps for end in (step.start, step.end))]
    ticks = linear(ends) if spec.labels is False else []
    low, high = min([*ends, *ticks]), max([*ends, *ticks])
    band = band_for(spec.height, len(names), look.band)
    places = lay_rows(scene, names, bold, spec.side, 0, band, 2 * beside)
    scale = Scale(low, high if high > low else low + 1, places.left + (beside if low < 0 else 0.5), width - beside)
    thick = min(look.bar, places.band * 0.7)
    for step, former in zip(steps, [None, *steps], strict=False):
        middle = places.middles[step.name]
        if former is not None:
            x = scale.at(former.end)
            scene.rule((x, places.middles[former.name] + thick / 2), (x, middle - thick / 2), look.muted)
        _bar(scene, step, spec, scale, places, thick, beside)
    hair_lines(scene, places)
    zero_line(scene, places, scale.at(0))
    scene.height = places.bottom + 1
    if ticks:
        lay_axis(scene, places, scale, ticks, tick_labels(ticks, spec.measure().unit))
    return scene


def _bar(scene: Scene, step: Step, spec: ChartSpec, scale: Scale, places: Places, thick: float, beside: float) -> None:
    """A step, its number where it goes, or at its right for want of room at its left (`beside` px)."""
    look, middle = scene.look, places.middles[step.name]
    left, right = sorted((scale.at(step.start), scale.at(step.end)))
    fill = _fill(step, spec, look)
    scene.rect(left, middle - thick / 2, right - left, thick, fill)
    loud = step.name in spec.highlight or (not spec.highlight and fill == look.accent)
    ink, line = look.accent if loud else look.ink, middle + 0.36 * SIZE
    if step.end < step.start and left - beside >= places.left:
        scene.write(step.words, left - AWAY, line, "end", ink, True)
    else:
        scene.write(step.words, right + AWAY, line, "start", ink, True)


def _steps(spec: ChartSpec) -> Iterator[Step]:
    """The steps, each from the end of the former; a total goes from zero to its own value."""
    field = spec.measure().field
    rows = [row for row in spec.rows if isinstance(row.get(field), int | float)]
    words = labels((number_in(row, field) for row in rows), spec.measure().unit)
    reached = 0.0
    for row, text in zip(rows, words, strict=True):
        name, value = str(row.get(spec.places().field)), number_in(row, field)
        total = name in spec.totals
        start = 0.0 if total else reached
        reached = start + value
        signed = "" if spec.labels is False else text if total or value < 0 or text.startswith(MINUS) else f"+{text}"
        yield Step(name, start, reached, signed, total)


def _fill(step: Step, spec: ChartSpec, look: Look) -> str:
    """Totals in ink; with a highlight it alone has the accent, else what is lost has it."""
    if step.name in spec.highlight:
        return look.accent
    if step.total:
        return look.ink
    return look.accent if not spec.highlight and step.end < step.start else look.grey
