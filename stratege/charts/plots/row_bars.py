"""Bars in rows, their values at their ends: no axis is needed where values are written."""

from __future__ import annotations

from stratege.charts.legend import lay_legend
from stratege.charts.letters import LEADING, SIZE, measure
from stratege.charts.look import Look
from stratege.charts.paint import Paints, names_of
from stratege.charts.plots.row_axis import lay_axis, zero_line
from stratege.charts.plots.rows import Places, hair_lines, lay_rows, number_in, steps_for
from stratege.charts.scales import Scale, linear
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartSpec, Row
from stratege.charts.words import labels, tick_labels

BESIDE = 5.0  # px from the end of a bar to its value
BETWEEN = 1.5  # px from a bar to the next of its row


def row_bars(spec: ChartSpec, look: Look, width: float) -> Scene:
    """Bars from zero on, one a row, or one a series in each row."""
    scene, paints = Scene(width, look), Paints(spec, look)
    names = names_of(spec.rows, spec.places().field)
    many = max(1, len(paints.series))
    entries = [(name, paints.of_series(name).fill) for name in paints.series]
    top = lay_legend(scene, entries) if entries else 0.0
    usual = look.bar + BETWEEN if many == 1 else max(LEADING, 0.75 * look.bar + BETWEEN)
    step, band = steps_for(spec, len(names), many, usual, look.band)
    places = lay_rows(scene, names, set(spec.highlight), spec.side, top, band)
    _Bars(spec, scene, paints, places, step).draw()
    return scene


class _Bars:
    def __init__(self, spec: ChartSpec, scene: Scene, paints: Paints, places: Places, step: float) -> None:
        self.spec, self.scene, self.paints, self.places, self.step = spec, scene, paints, places, step
        self.thick = min(step - BETWEEN, scene.look.bar)
        self.field, self.unit = spec.measure().field, spec.measure().unit
        self.rows = [row for row in spec.rows if isinstance(row.get(self.field), int | float)]
        self.labelled = spec.labels is not False
        self.words = labels((number_in(row, self.field) for row in self.rows), self.unit) if self.labelled else []

    def draw(self) -> None:
        """Draw the bars, their values or the axis, the line of zero."""
        values = [number_in(row, self.field) for row in self.rows]
        ticks = [] if self.labelled else linear(values)
        low, high = min([0.0, *values, *ticks]), max([0.0, *values, *ticks])
        left, right = self._margins(values)
        scale = Scale(low, high if high > low else low + 1, self.places.left + left, self.scene.width - right)
        for index, row in enumerate(self.rows):
            self._bar(row, scale, self.words[index] if self.labelled else "")
        hair_lines(self.scene, self.places)
        self.scene.height = self.places.bottom + 1
        if ticks:
            lay_axis(self.scene, self.places, scale, ticks, tick_labels(ticks, self.unit))
        zero_line(self.scene, self.places, scale.at(0))

    def _margins(self, values: list[float]) -> tuple[float, float]:
        """Px beside the bars for the values written at the ends of negative and positive ones, or half a tick."""
        if not self.labelled:
            return (12.0 if min(values, default=0) < 0 else 0.5, 14.0)
        family = self.scene.look.family
        widths = [measure(text, SIZE, family, True) + BESIDE + 1 for text in self.words]
        left = [width for width, value in zip(widths, values, strict=True) if value < 0]
        right = [width for width, value in zip(widths, values, strict=True) if value >= 0]
        return max(left, default=0.5), max(right, default=1.0)

    def _bar(self, row: Row, scale: Scale, words: str) -> None:
        name, value, paint = str(row.get(self.spec.places().field)), number_in(row, self.field), self.paints.of(row)
        middle = self.places.middles[name] + self._offset(row)
        zero, end = scale.at(0), scale.at(value)
        self.scene.rect(min(zero, end), middle - self.thick / 2, abs(end - zero), self.thick, paint.fill)
        if words:
            side = -1 if value < 0 else 1
            bold = paint.bold or not (self.spec.highlight or self.spec.series)
            fill = self.scene.look.accent if paint.bold else self.scene.look.ink
            self.scene.write(
                words, end + side * BESIDE, middle + 0.36 * SIZE, "end" if value < 0 else "start", fill, bold
            )

    def _offset(self, row: Row) -> float:
        """Px from the middle of a row to that of the bar of one of its series."""
        if not self.spec.series:
            return 0.0
        many = len(self.paints.series)
        index = self.paints.series.index(str(row.get(self.spec.series.field)))
        return (index - (many - 1) / 2) * self.step
