"""Dots on sticks, in rows: a stick is read from zero, so that a logarithmic axis has dots alone."""

from __future__ import annotations

from stratege.charts.legend import lay_legend
from stratege.charts.letters import LEADING, SIZE, measure
from stratege.charts.look import Look
from stratege.charts.paint import Paints, names_of
from stratege.charts.plots.row_axis import lay_axis, zero_line
from stratege.charts.plots.row_bars import LEFT, NOTES, RIGHT
from stratege.charts.plots.rows import (
    Places,
    hair_lines,
    lay_rows,
    note_on,
    note_room,
    number_in,
    steps_for,
    write_beside,
)
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
    drawn = _Lollipops(spec, scene, paints, step)
    places = lay_rows(scene, names, set(spec.highlight), spec.side, top, band, sum(drawn.margins))
    drawn.draw(places)
    return scene


class _Lollipops:
    def __init__(self, spec: ChartSpec, scene: Scene, paints: Paints, step: float) -> None:
        self.spec, self.scene, self.paints, self.step = spec, scene, paints, step
        self.measured, self.log = spec.measure(), spec.measure().scale == "log"
        self.rows = [row for row in spec.rows if isinstance(row.get(self.measured.field), int | float)]
        self.values = [number_in(row, self.measured.field) for row in self.rows]
        self.labelled = spec.labels is not False
        self.words = labels(self.values, self.measured.unit) if self.labelled else []
        self.margins = self._margins()

    def draw(self, places: Places) -> None:
        """Draw the sticks and dots, their values or the axis, or both where the axis is logarithmic."""
        ticks = ticks_of(self.measured, self.spec) if self.log else linear(self.values)
        scale = self._scale(ticks, places)
        for index, row in enumerate(self.rows):
            self._dot(row, places, scale, self.words[index] if self.labelled else "")
        hair_lines(self.scene, places)
        self.scene.height = places.bottom + 1
        if self.log or not self.labelled:
            words = spelt(ticks) if self.log else tick_labels(ticks, self.measured.unit)
            lay_axis(self.scene, places, scale, ticks, words)
        if not self.log:
            zero_line(self.scene, places, scale.at(0))

    def _margins(self) -> tuple[float, float]:
        """Px at the left and the right of the axis: half a dot, or the values and notes beside the dots."""
        radius, look = self.scene.look.dot, self.scene.look
        widest = max((measure(text, SIZE, look.family, True) for text in self.words), default=0.0)
        notes = max((note_room(self.spec, row, look) for row in self.rows), default=0.0)
        beside = radius + BESIDE + widest + 1 + min(notes, NOTES * self.scene.width)
        return beside if any(value < 0 for value in self.values) else radius + 0.5, max(beside, radius + 8)

    def _scale(self, ticks: list[float], places: Places) -> Scale:
        whole = self.log or not self.labelled
        low, high = (ticks[0], ticks[-1]) if whole else (min([0.0, *self.values]), max([0.0, *self.values]))
        left, right = self.margins
        return Scale(low, high if high > low else low + 1, places.left + left, self.scene.width - right, self.log)

    def _dot(self, row: Row, places: Places, scale: Scale, words: str) -> None:
        look, value, paint = self.scene.look, number_in(row, self.measured.field), self.paints.of(row)
        middle, x = places.middles[str(row.get(self.spec.places().field))] + self._offset(row), scale.at(value)
        if not self.log:
            self.scene.line([(scale.at(0), middle), (x, middle)], paint.fill, 1.4)
        self.scene.dot(x, middle, look.dot, paint.fill)
        away, line = look.dot + BESIDE, middle + 0.36 * SIZE
        beside, anchor = (x - away, LEFT) if value < 0 else (x + away, RIGHT)
        box = self.scene.box_of(words, beside, line, anchor, True)
        if words:
            bold = paint.bold or not (self.spec.highlight or self.spec.series)
            box = self.scene.write(words, beside, line, anchor, look.accent if paint.bold else look.ink, bold)
        write_beside(self.scene, note_on(self.spec, row), box, value < 0)

    def _offset(self, row: Row) -> float:
        """Px from the middle of a row to the dot of one of its series: their values stand under one another."""
        if not self.spec.series:
            return 0.0
        many = len(self.paints.series)
        index = self.paints.series.index(str(row.get(self.spec.series.field)))
        return (index - (many - 1) / 2) * self.step
