"""Bars in rows, their values at their ends: no axis is needed where values are written."""

from __future__ import annotations

from stratege.charts.legend import lay_legend
from stratege.charts.letters import LEADING, SIZE, measure
from stratege.charts.look import Look
from stratege.charts.paint import Paints, names_of
from stratege.charts.plots.row_axis import lay_axis, zero_line
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
from stratege.charts.scene import Anchor, Scene
from stratege.charts.spec import ChartSpec, Row
from stratege.charts.words import labels, tick_labels

BESIDE = 5.0  # px from the end of a bar to its value
LEFT: Anchor = "end"
RIGHT: Anchor = "start"
NOTES = 0.4  # of the drawing that a note may take
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
    drawn = _Bars(spec, scene, paints, step)
    places = lay_rows(scene, names, set(spec.highlight), spec.side, top, band, sum(drawn.margins))
    drawn.draw(places)
    return scene


class _Bars:
    def __init__(self, spec: ChartSpec, scene: Scene, paints: Paints, step: float) -> None:
        self.spec, self.scene, self.paints, self.step = spec, scene, paints, step
        self.thick = min(step - BETWEEN, scene.look.bar)
        self.field, self.unit = spec.measure().field, spec.measure().unit
        self.rows = [row for row in spec.rows if isinstance(row.get(self.field), int | float)]
        self.values = [number_in(row, self.field) for row in self.rows]
        self.labelled = spec.labels is not False
        self.words = labels(self.values, self.unit) if self.labelled else []
        self.margins = self._margins()

    def draw(self, places: Places) -> None:
        """Draw the bars, their values or the axis, the line of zero."""
        ticks = [] if self.labelled else linear(self.values)
        low, high = min([0.0, *self.values, *ticks]), max([0.0, *self.values, *ticks])
        left, right = self.margins
        scale = Scale(low, high if high > low else low + 1, places.left + left, self.scene.width - right)
        for index, row in enumerate(self.rows):
            self._bar(row, places, scale, self.words[index] if self.labelled else "")
        hair_lines(self.scene, places)
        self.scene.height = places.bottom + 1
        if ticks:
            lay_axis(self.scene, places, scale, ticks, tick_labels(ticks, self.unit))
        zero_line(self.scene, places, scale.at(0))

    def _margins(self) -> tuple[float, float]:
        """Px at the left and the right of the axis: the values at the ends of bars with their notes, or half a tick."""
        look = self.scene.look
        most = NOTES * self.scene.width
        rooms = [min(most, note_room(self.spec, row, look)) for row in self.rows]
        if not self.labelled:
            return (12.0 if min(self.values, default=0) < 0 else 0.5, max(14.0, *rooms, 0.0))
        widths = [
            measure(text, SIZE, look.family, True) + BESIDE + 1 + room
            for text, room in zip(self.words, rooms, strict=True)
        ]
        left = [width for width, value in zip(widths, self.values, strict=True) if value < 0]
        right = [width for width, value in zip(widths, self.values, strict=True) if value >= 0]
        return max(left, default=0.5), max(right, default=1.0)

    def _bar(self, row: Row, places: Places, scale: Scale, words: str) -> None:
        name, value, paint = str(row.get(self.spec.places().field)), number_in(row, self.field), self.paints.of(row)
        middle = places.middles[name] + self._offset(row)
        zero, end = scale.at(0), scale.at(value)
        self.scene.rect(min(zero, end), middle - self.thick / 2, abs(end - zero), self.thick, paint.fill)
        beside, anchor = (end - BESIDE, LEFT) if value < 0 else (end + BESIDE, RIGHT)
        line = middle + 0.36 * SIZE
        box = self.scene.box_of(words, beside, line, anchor, True)
        if words:
            bold = paint.bold or not (self.spec.highlight or self.spec.series)
            fill = self.scene.look.accent if paint.bold else self.scene.look.ink
            box = self.scene.write(words, beside, line, anchor, fill, bold)
        write_beside(self.scene, note_on(self.spec, row), box, value < 0)

    def _offset(self, row: Row) -> float:
        """Px from the middle of a row to that of the bar of one of its series."""
        if not self.spec.series:
            return 0.0
        many = len(self.paints.series)
        index = self.paints.series.index(str(row.get(self.spec.series.field)))
        return (index - (many - 1) / 2) * self.step
