"""Bars in rows, their values at their ends: no axis is needed where values are written."""

from __future__ import annotations

from stratege.charts.letters import LEADING, SIZE, measure
from stratege.charts.look import Look
from stratege.charts.paint import Paint
from stratege.charts.plots.measured import NOTES, MeasuredRows
from stratege.charts.plots.row_axis import lay_axis, zero_line
from stratege.charts.plots.rows import Places, note_room
from stratege.charts.scales import Scale, linear
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartSpec
from stratege.charts.words import tick_labels

BESIDE = 5.0  # px from the end of a bar to its value
BETWEEN = 1.5  # px from a bar to the next of its row


def row_bars(spec: ChartSpec, look: Look, width: float) -> Scene:
    """Bars from zero on, one a row, or one a series in each row."""
    bars = _Bars(spec, look, width)
    many = len(bars.paints.series)
    return bars.lay(max(LEADING, 0.75 * look.bar + BETWEEN) if many > 1 else look.bar + BETWEEN)


class _Bars(MeasuredRows):
    def _ticks(self) -> list[float]:
        return [] if self.labelled else linear(self.values)

    def margins(self) -> tuple[float, float]:
        """Px at the left and the right of the axis: the values at the ends of bars with their notes, or half a tick."""
        look, most = self.scene.look, NOTES * self.scene.width
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

    def scale(self, places: Places) -> Scale:
        """From the least to the greatest value, zero among them."""
        every, (left, right) = [0.0, *self.values, *self._ticks()], self.margins()
        low, high = min(every), max(every)
        return Scale(low, high if high > low else low + 1, places.left + left, self.scene.width - right)

    def mark(self, value: float, middle: float, scale: Scale, paint: Paint) -> float:
        """A bar from zero to its value."""
        zero, end = scale.at(0), scale.at(value)
        thick = min(self.step - BETWEEN, self.scene.look.bar)
        self.scene.rect(min(zero, end), middle - thick / 2, abs(end - zero), thick, paint.fill)
        return BESIDE

    def finish(self, places: Places, scale: Scale) -> None:
        """The axis where no value is written, and the line of zero."""
        if ticks := self._ticks():
            lay_axis(self.scene, places, scale, ticks, tick_labels(ticks, self.measured.unit))
        zero_line(self.scene, places, scale.at(0))
