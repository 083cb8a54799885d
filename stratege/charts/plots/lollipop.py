"""Dots on sticks, in rows: a stick is read from zero, so that a logarithmic axis has dots alone."""

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
from stratege.charts.ticks import spelt, ticks_of
from stratege.charts.words import tick_labels

BESIDE = 4.0  # px from a dot to its value


def lollipop(spec: ChartSpec, look: Look, width: float) -> Scene:
    """One dot a row, or one a series in each row, at its value."""
    return _Lollipops(spec, look, width).lay(LEADING)


class _Lollipops(MeasuredRows):
    @property
    def _log(self) -> bool:
        return self.measured.scale == "log"

    def _ticks(self) -> list[float]:
        return ticks_of(self.measured, self.spec) if self._log else linear(self.values)

    def margins(self) -> tuple[float, float]:
        """Px at the left and the right of the axis: half a dot, or the values and notes beside the dots."""
        radius, look = self.scene.look.dot, self.scene.look
        widest = max((measure(text, SIZE, look.family, True) for text in self.words), default=0.0)
        notes = max((note_room(self.spec, row, look) for row in self.rows), default=0.0)
        beside = radius + BESIDE + widest + 1 + min(notes, NOTES * self.scene.width)
        return beside if any(value < 0 for value in self.values) else radius + 0.5, max(beside, radius + 8)

    def scale(self, places: Places) -> Scale:
        """Over the marks of the axis where it has some, else over the values and zero."""
        whole = self._ticks() if self._log or not self.labelled else [0.0, *self.values]
        low, high = min(whole), max(whole)
        left, right = self.margins()
        return Scale(low, high if high > low else low + 1, places.left + left, self.scene.width - right, self._log)

    def mark(self, value: float, middle: float, scale: Scale, paint: Paint) -> float:
        """A dot at its value, on a stick from zero where the axis has a zero."""
        if not self._log:
            self.scene.line([(scale.at(0), middle), (scale.at(value), middle)], paint.fill, 1.4)
        self.scene.dot(scale.at(value), middle, self.scene.look.dot, paint.fill)
        return self.scene.look.dot + BESIDE

    def finish(self, places: Places, scale: Scale) -> None:
        """The axis where it is logarithmic or no value is written, and the line of zero where there is one."""
        if self._log or not self.labelled:
            ticks = self._ticks()
            words = spelt(ticks) if self._log else tick_labels(ticks, self.measured.unit)
            lay_axis(self.scene, places, scale, ticks, words)
        if not self._log:
            zero_line(self.scene, places, scale.at(0))
