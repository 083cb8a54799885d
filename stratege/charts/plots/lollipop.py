"""Dots on sticks, in rows: a stick is read from zero, so that a logarithmic axis has dots alone."""

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
from stratege.charts.ticks import spelt, ticks_of
from stratege.charts.words import labels, tick_labels

BESIDE = 4.0  # px from a dot to its value


def lollipop(spec: ChartSpec, look: Look, width: float) -> Scene:
    """One dot a row, or one a series in each row, at its value."""
    scene, paints = Scene(width, look), Paints(spec, look)
    entries = [(name, paints.of_series(name).fill) for name in paints.series]
    top = lay_legend(scene, entries) if entries else 0.0
    names = names_of(spec.rows, spec.places().field)
    step, band = steps_for(spec, len(names), max(1, len(entries)), LEADING, look.band)
    places = lay_rows(scene, names, set(spec.highlight), spec.side, top, band)
    _Lollipops(spec, scene, paints, places, step).draw()
    return scene


class _Lollipops:
    def __init__(self, spec: ChartSpec, scene: Scene, paints: Paints, places: Places, step: float) -> None:
        self.spec, self.scene, self.paints, self.places, self.step = spec, scene, paints, places, step
        self.measured, self.log = spec.measure(), spec.measure().scale == "log"
        self.rows = [row for row in spec.rows if isinstance(row.get(self.measured.field), int | float)]
        self.values = [number_in(row, self.measured.field) for row in self.rows]
        self.labelled = spec.labels is not False
        self.words = labels(self.values, self.measured.unit) if self.labelled else []

    def draw(self) -> None:
        """Draw the sticks and dots, their values or the axis, or both where the axis is logarithmic."""
        ticks = ticks_of(self.measured, self.spec) if self.log else linear(self.values)
        scale = self._scale(ticks)
        for index, row in enumerate(self.rows):
            self._dot(row, scale, self.words[index] if self.labelled else "")
        hair_lines(self.scene, self.places)
        self.scene.height = self.places.bottom + 1
        if self.log or not self.labelled:
            words = spelt(ticks) if self.log else tick_labels(ticks, self.measured.unit)
            lay_axis(self.scene, self.places, scale, ticks, words)
        if not self.log:
            zero_line(self.scene, self.places, scale.at(0))

    def _scale(self, ticks: list[float]) -> Scale:
        radius = self.scene.look.dot
        widest = max((measure(text, SIZE, self.scene.look.family, True) for text in self.words), default=0.0)
        beside = radius + BESIDE + widest + 1 if self.words else radius + 8
        left = beside if any(value < 0 for value in self.values) else radius if self.log else 0.5
        low, high = (ticks[0], ticks[-1]) if self.log or not self.labelled else (0.0, 0.0)
        low, high = min([low, *self.values]), max([high, *self.values])
        start, end = self.places.left + left, self.scene.width - beside
        return Scale(low, high if high > low else low + 1, start, end, self.log)

    def _dot(self, row: Row, scale: Scale, words: str) -> None:
        look, value, paint = self.scene.look, number_in(row, self.measured.field), self.paints.of(row)
        middle, x = self.places.middles[str(row.get(self.spec.places().field))] + self._offset(row), scale.at(value)
        if not self.log:
            self.scene.line([(scale.at(0), middle), (x, middle)], paint.fill, 1.4)
        self.scene.dot(x, middle, look.dot, paint.fill)
        if words:
            away = look.dot + BESIDE
            fill = look.accent if paint.bold else look.ink
            bold = paint.bold or not (self.spec.highlight or self.spec.series)
            if value < 0:
                self.scene.write(words, x - away, middle + 0.36 * SIZE, "end", fill, bold)
            else:
                self.scene.write(words, x + away, middle + 0.36 * SIZE, "start", fill, bold)

    def _offset(self, row: Row) -> float:
        """Px from the middle of a row to the dot of one of its series: their values stand under one another."""
        if not self.spec.series:
            return 0.0
        many = len(self.paints.series)
        index = self.paints.series.index(str(row.get(self.spec.series.field)))
        return (index - (many - 1) / 2) * self.step
