"""Upright bars over their names."""

from __future__ import annotations

from stratege.charts.boxes import Box
from stratege.charts.legend import lay_legend
from stratege.charts.letters import LEADING, SIZE, measure, wrap
from stratege.charts.look import Look
from stratege.charts.paint import Paints, names_of
from stratege.charts.plots.curves import Curves
from stratege.charts.plots.frame import OVER, Frame, lay_frame
from stratege.charts.plots.notes import write_note
from stratege.charts.plots.rows import note_on, number_in
from stratege.charts.scales import Scale, linear
from stratege.charts.scene import Point, Scene
from stratege.charts.spec import ChartSpec, Row
from stratege.charts.words import labels, tick_labels

WIDEST, SHARE = 44.0, 0.62  # px of a column; of the step from one name to the next
MOST = 7  # names that stand beside one another; more are read in rows
SHORT = 4  # letters of names that stand beside one another in any number: years
AXIS = 60.0  # px that the marks of an axis may take of the width
LEAST = 6.0  # px of a column
UPRIGHT = 150.0  # px of the plot
FLAT = 8.0  # px of one that has nothing to show but zeros


def fit_upright(spec: ChartSpec, look: Look, width: float) -> bool:
    """Whether few enough names have the room to stand under their columns, in two lines at most."""
    names = names_of(spec.rows, spec.x.field)
    width -= AXIS if spec.labels is False else 0
    step = width / max(1, len(names))
    many = len(names_of(spec.rows, spec.series.field)) if spec.series else 1
    room = step * SHARE / many >= LEAST
    return room and fit_names(names, look, width) and _values_fit(spec, look, step, many)


def fit_names(names: list[str], look: Look, width: float) -> bool:
    """Whether names stand beside one another in a width, each in two lines at most."""
    step = width / max(1, len(names))
    few = len(names) <= MOST or max(map(len, names)) <= SHORT
    wrapped = [wrap(name, step - 6, SIZE, look.family, True) for name in names]
    widest = max((measure(line, SIZE, look.family, True) for lines in wrapped for line in lines), default=0.0)
    return few and widest <= step - 4 and all(len(lines) <= 2 for lines in wrapped)


def _values_fit(spec: ChartSpec, look: Look, step: float, many: int) -> bool:
    """Whether the values over the columns keep apart from one another."""
    if spec.labels is False:
        return True
    measured = spec.measure()
    values = [value for row in spec.rows if isinstance(value := row.get(measured.field), int | float)]
    widest = max((measure(text, SIZE, look.family, True) for text in labels(values, measured.unit)), default=0.0)
    room = step if many == 1 else min(WIDEST, step * SHARE / many) + 1
    return widest + 2 <= room


def columns(spec: ChartSpec, look: Look, width: float) -> Scene:
    """Columns from zero on, one a name, or one a series over each name."""
    scene, paints, measured = Scene(width, look), Paints(spec, look), spec.measure()
    rows = [row for row in spec.rows if isinstance(row.get(measured.field), int | float)]
    values = [number_in(row, measured.field) for row in rows]
    entries = [(name, paints.of_series(name).fill) for name in paints.series]
    top = lay_legend(scene, entries) if entries else 0.0
    if spec.labels is False:
        ticks = linear(values)
        frame = lay_frame(scene, ticks, tick_labels(ticks, measured.unit), top, height=spec.height)
    else:
        frame = _bare(scene, values, top, spec.height or (UPRIGHT if any(values) else FLAT))
    _Columns(spec, scene, paints, frame).draw(rows, values)
    return scene


def _bare(scene: Scene, values: list[float], top: float, height: float) -> Frame:
    """A frame without an axis of values: the columns say them."""
    low, high = min([0.0, *values]), max([0.0, *values])
    room = OVER + 4
    bottom = top + room + height
    scale = Scale(low, high if high > low else low + 1, bottom - (LEADING + 4 if low < 0 else 0), top + room)
    scene.line([(0, scale.at(0)), (scene.width, scale.at(0))], scene.look.ink, 1)
    return Frame(0, scene.width, top + room, bottom, scale)


class _Columns:
    def __init__(self, spec: ChartSpec, scene: Scene, paints: Paints, frame: Frame) -> None:
        self.spec, self.scene, self.paints, self.frame = spec, scene, paints, frame
        self.names = names_of(spec.rows, spec.x.field)
        self.step = (frame.right - frame.left) / max(1, len(self.names))
        self.thick = min(WIDEST, SHARE * self.step / max(1, len(paints.series)))

    def draw(self, rows: list[Row], values: list[float]) -> None:
        """Draw the columns with their values, then the names under them."""
        words = labels(values, self.spec.measure().unit) if self.spec.labels is not False else [""] * len(rows)
        for row, value, text in zip(rows, values, words, strict=True):
            self._column(row, value, text)
        self._notes(rows, values)
        self._names()

    def _notes(self, rows: list[Row], values: list[float]) -> None:
        """The notes, on no column and no value."""
        tops = [self._top(row, value) for row, value in zip(rows, values, strict=True)]
        columns = Curves(self._outline(x, y) for x, y in tops)
        plot = Box(self.frame.left, 0, self.frame.right, self.frame.bottom)
        for row, (x, y) in zip(rows, tops, strict=True):
            note = note_on(self.spec, row)
            over = SIZE + 4 if self.spec.labels is not False else 0
            if note and not write_note(self.scene, note, (x, y - over), columns, plot):
                self.scene.lost.append(note)

    def _top(self, row: Row, value: float) -> Point:
        """The middle of a column's end."""
        return self._middle(str(row.get(self.spec.x.field))) + self._offset(row), self.frame.scale.at(value)

    def _outline(self, x: float, y: float) -> list[Point]:
        """A column as a line that words keep off."""
        zero, left, right = self.frame.scale.at(0), x - self.thick / 2, x + self.thick / 2
        return [(left, zero), (left, y), (x, y), (x, zero), (x, y), (right, y), (right, zero)]

    def _column(self, row: Row, value: float, words: str) -> None:
        look, paint = self.scene.look, self.paints.of(row)
        middle = self._middle(str(row.get(self.spec.x.field))) + self._offset(row)
        zero, end = self.frame.scale.at(0), self.frame.scale.at(value)
        self.scene.rect(middle - self.thick / 2, min(zero, end), self.thick, abs(end - zero), paint.fill)
        if words:
            bold = paint.bold or not (self.spec.highlight or self.spec.series)
            y = end + (SIZE + 2 if value < 0 else -5)
            self.scene.write(words, middle, y, "middle", look.accent if paint.bold else look.ink, bold)

    def _middle(self, name: str) -> float:
        return self.frame.left + (self.names.index(name) + 0.5) * self.step

    def _offset(self, row: Row) -> float:
        if not self.spec.series:
            return 0.0
        index = self.paints.series.index(str(row.get(self.spec.series.field)))
        return (index - (len(self.paints.series) - 1) / 2) * (self.thick + 1)

    def _names(self) -> None:
        look, deepest = self.scene.look, 1
        for name in self.names:
            bold = name in self.spec.highlight
            lines = wrap(name, self.step - 6, SIZE, look.family, True)
            deepest = max(deepest, len(lines))
            for index, line in enumerate(lines):
                y = self.frame.bottom + 15 + index * LEADING
                self.scene.write(line, self._middle(name), y, "middle", bold=bold)
        self.scene.height = self.frame.bottom + 19 + (deepest - 1) * LEADING
