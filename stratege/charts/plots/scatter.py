"""Points by two numbers, each with its name where there is room."""

from __future__ import annotations

from stratege.charts.boxes import Box
from stratege.charts.legend import lay_legend
from stratege.charts.letters import SMALL, measure
from stratege.charts.look import Look
from stratege.charts.paint import Paints
from stratege.charts.plots.curves import Curves
from stratege.charts.plots.frame import HEIGHT, Frame, lay_frame
from stratege.charts.plots.notes import write_note
from stratege.charts.plots.point_names import Name, write_names
from stratege.charts.plots.rows import number_in
from stratege.charts.scales import Scale, linear
from stratege.charts.scene import Scene
from stratege.charts.spec import Axis, ChartSpec, Row
from stratege.charts.ticks import spelt, ticks_of
from stratege.charts.unit import titled
from stratege.charts.words import tick_labels
from stratege.spaces import NBSP

MOST_NAMED = 60  # points; a cloud of more is read as a cloud
CROWD = 0.55  # of the radius of dots: those of a cloud
TALLER = 1.4  # a plot of two numbers is taller than one of dates


def scatter(spec: ChartSpec, look: Look, width: float) -> Scene:
    """The points of a chart whose two axes hold numbers, named by the field of the series."""
    return _Scatter(spec, look, width).draw()


class _Scatter:
    def __init__(self, spec: ChartSpec, look: Look, width: float) -> None:
        self.spec, self.look, self.scene = spec, look, Scene(width, look)
        self.paints = Paints(spec, look)
        x, y = spec.x.field, spec.y.field
        self.rows = [row for row in spec.rows if all(isinstance(row.get(name), int | float) for name in (x, y))]
        counts: dict[str, int] = {}
        for row in self.rows:
            counts[self._name(row)] = counts.get(self._name(row), 0) + 1
        few = len(self.rows) <= MOST_NAMED
        self.named = bool(spec.series) and few and all(n == 1 for n in counts.values())
        self.radius = look.dot if few else CROWD * look.dot

    def _name(self, row: Row) -> str:
        return str(row.get(self.spec.series.field)) if self.spec.series else ""

    def draw(self) -> Scene:
        """Draw the axes, the points, then the names that fit."""
        scene, spec = self.scene, self.spec
        grouped = bool(self.paints.series) and not self.named
        entries = [(name, self.paints.of_series(name).fill) for name in self.paints.series]
        top = lay_legend(scene, entries) if grouped else 0.0
        top = self._title(spec.y, top)
        across, down = self._ticks(spec.x), self._ticks(spec.y)
        frame = lay_frame(
            scene, down, self._words(spec.y, down), top, 14, spec.height or HEIGHT * TALLER, spec.y.scale == "log"
        )
        scale = Scale(across[0], across[-1], frame.left + 2, frame.right, spec.x.scale == "log")
        self._axis(across, scale, frame)
        points = [
            (row, scale.at(number_in(row, spec.x.field)), frame.scale.at(number_in(row, spec.y.field)))
            for row in self.rows
        ]
        for row, x, y in sorted(points, key=lambda point: self._name(point[0]) in spec.highlight):
            scene.dot(x, y, self.radius, self._fill(row))
        if self.named and spec.labels is not False:
            self._names(points, frame)
        self._notes(points, frame)
        return scene

    def _ticks(self, axis: Axis) -> list[float]:
        if axis.scale == "log":
            return ticks_of(axis, self.spec)
        return linear([number_in(row, axis.field) for row in self.rows] or [0.0], axis.least)

    def _words(self, axis: Axis, ticks: list[float]) -> list[str]:
        return spelt(ticks) if axis.scale == "log" else tick_labels(ticks, axis.unit)

    def _title(self, axis: Axis, top: float) -> float:
        """What the upright axis counts, over it."""
        text = _titled(axis, "↑", self.spec.in_unit)
        if not text:
            return top
        self.scene.write(text, 0, top + SMALL, fill=self.look.muted, size=SMALL)
        return top + SMALL + 4

    def _axis(self, ticks: list[float], scale: Scale, frame: Frame) -> None:
        scene, taken = self.scene, -8.0
        scene.line([(frame.left, frame.bottom), (frame.right, frame.bottom)], self.look.muted, 0.8)
        for tick, words in zip(ticks, self._words(self.spec.x, ticks), strict=True):
            x, half = scale.at(tick), measure(words, SMALL, self.look.family) / 2
            middle = min(x, scene.width - half)
            if middle - half >= taken + 8:
                scene.write(words, middle, frame.bottom + 15, "middle", self.look.muted, size=SMALL)
                taken = middle + half
        scene.height = frame.bottom + 19
        if title := _titled(self.spec.x, "→", self.spec.in_unit):
            scene.write(title, scene.width, frame.bottom + 31, "end", self.look.muted, size=SMALL)
            scene.height = frame.bottom + 35

    def _fill(self, row: Row) -> str:
        if not self.spec.series:
            return self.look.palette[0]
        if self.named:
            high = self._name(row) in self.spec.highlight
            quiet = self.look.grey if self.spec.highlight else self.look.palette[0]
            return self.look.accent if high else quiet
        return self.paints.of(row).fill

    def _notes(self, points: list[tuple[Row, float, float]], frame: Frame) -> None:
        """The notes on points, which are known by their series."""
        radius = self.radius
        dots = Curves([[(x - radius, y), (x + radius, y)] for _, x, y in points])
        plot = Box(frame.left, frame.top, frame.right, frame.bottom)
        for note in self.spec.annotations:
            mark = next(((x, y) for row, x, y in points if note.at == self._name(row)), None)
            if mark is None or not write_note(self.scene, note, mark, dots, plot):
                self.scene.lost.append(note)

    def _names(self, points: list[tuple[Row, float, float]], frame: Frame) -> None:
        """Each name by its point; where none of its places is free, the point has no name."""
        plot = Box(frame.left, frame.top, frame.right, frame.bottom)
        names = []
        for row, x, y in points:
            bold = self._name(row) in self.spec.highlight
            names.append(Name(self._name(row), (x, y), self.look.accent if bold else self.look.ink, bold))
        write_names(self.scene, names, self.radius, plot)


def _titled(axis: Axis, arrow: str, in_unit: str) -> str:
    """« Contacts utiles, en % ↑ »."""
    title = titled(axis, in_unit)
    return f"{title}{NBSP}{arrow}" if title else ""
