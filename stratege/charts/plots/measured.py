"""Rows of one mark a series, with its value and its note beside it: what bars and lollipops share.

A kind says how far its marks go (`margins`) and draws them (`mark`); `lay(usual)` does the rest.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

from stratege.charts.legend import lay_legend
from stratege.charts.letters import SIZE
from stratege.charts.look import Look
from stratege.charts.paint import Paint, Paints, names_of
from stratege.charts.plots.rows import Places, hair_lines, lay_rows, note_on, number_in, steps_for, write_beside
from stratege.charts.scales import Scale
from stratege.charts.scene import Anchor, Scene
from stratege.charts.spec import ChartSpec, Row
from stratege.charts.words import labels

NOTES = 0.4  # of the drawing that a note may take


class MeasuredRows(ABC):
    """A chart whose rows hold marks that are read along one axis."""

    def __init__(self, spec: ChartSpec, look: Look, width: float) -> None:
        self.spec, self.scene, self.paints = spec, Scene(width, look), Paints(spec, look)
        self.measured = spec.measure()
        self.rows = [row for row in spec.rows if isinstance(row.get(self.measured.field), int | float)]
        self.values = [number_in(row, self.measured.field) for row in self.rows]
        self.labelled = spec.labels is not False
        self.words = labels(self.values, self.measured.unit) if self.labelled else [""] * len(self.rows)
        self.step = 0.0  # px from the mark of a series to that of the next, once the rows are laid

    @abstractmethod
    def margins(self) -> tuple[float, float]:
        """Px at the left and the right of the axis, for what stands beside the marks."""

    @abstractmethod
    def scale(self, places: Places) -> Scale:
        """Where values stand."""

    @abstractmethod
    def mark(self, value: float, middle: float, scale: Scale, paint: Paint) -> float:
        """Draw a mark; the px from its end to its value."""

    @abstractmethod
    def finish(self, places: Places, scale: Scale) -> None:
        """Draw the axis, and the line of zero."""

    def lay(self, usual: float) -> Scene:
        """The whole drawing; `usual` is the height (px) of one of the marks of a row."""
        spec, scene = self.spec, self.scene
        names = names_of(spec.rows, spec.places().field)
        entries = [(name, self.paints.of_series(name).fill) for name in self.paints.series]
        top = lay_legend(scene, entries) if entries else 0.0
        self.step, band = steps_for(spec, len(names), max(1, len(entries)), usual, scene.look.band)
        places = lay_rows(scene, names, set(spec.highlight), spec.side, top, band, sum(self.margins()))
        scale = self.scale(places)
        for row, value, words in zip(self.rows, self.values, self.words, strict=True):
            self._row(row, value, words, places, scale)
        hair_lines(scene, places)
        scene.height = places.bottom + 1
        self.finish(places, scale)
        return scene

    def _row(self, row: Row, value: float, words: str, places: Places, scale: Scale) -> None:
        """A mark with its value, on the side where it goes, and its note."""
        look, paint = self.scene.look, self.paints.of(row)
        middle = places.middles[str(row.get(self.spec.places().field))] + self._offset(row)
        away = self.mark(value, middle, scale, paint)
        anchor: Anchor = "end" if value < 0 else "start"
        x, line = scale.at(value) + (-away if value < 0 else away), middle + 0.36 * SIZE
        box = self.scene.box_of(words, x, line, anchor, True)
        if words:
            bold = paint.bold or not (self.spec.highlight or self.spec.series)
            box = self.scene.write(words, x, line, anchor, look.accent if paint.bold else look.ink, bold)
        write_beside(self.scene, note_on(self.spec, row), box, value < 0)

    def _offset(self, row: Row) -> float:
        """Px from the middle of a row to the mark of one of its series."""
        if not self.spec.series:
            return 0.0
        index = self.paints.series.index(str(row.get(self.spec.series.field)))
        return (index - (len(self.paints.series) - 1) / 2) * self.step
