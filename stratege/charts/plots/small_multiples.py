"""Small multiples: a small chart a series, on one scale, the other series behind it."""

from __future__ import annotations

from collections.abc import Sequence

from stratege.charts.boxes import Box
from stratege.charts.letters import LEADING, SIZE, SMALL, fold, measure
from stratege.charts.look import Look
from stratege.charts.plots.abscissa import Abscissa
from stratege.charts.plots.courses import Course, Mark, dashes_of, noted, ordinate, read_courses, values_of
from stratege.charts.plots.curves import Curves
from stratege.charts.plots.notes import write_note
from stratege.charts.scales import Scale
from stratege.charts.scene import Point, Scene
from stratege.charts.spec import Annotation, ChartError, ChartSpec
from stratege.charts.words import with_unit
from stratege.diagnostics import phrase

HEIGHT, GUTTER, BELOW = 62.0, 18.0, 14.0  # px of a plot, from one to the next across, and down
NARROW = 340.0  # px of a drawing that has two plots a row
FEW = 16  # series that all stand behind each
MOST = 0.6  # of a plot that the last value may take
BESIDE = 6.0  # px from the end of a line to its value


def small_multiples(spec: ChartSpec, look: Look, width: float) -> Scene:
    """A chart of small multiples; `ChartError` without a series to part them by."""
    if not spec.series:
        raise ChartError(phrase("chart_without_series"))
    drawing = _Multiples(spec, look, width)
    drawing.draw()
    return drawing.scene


class _Multiples:
    def __init__(self, spec: ChartSpec, look: Look, width: float) -> None:
        self.spec, self.scene, self.abscissa = spec, Scene(width, look), Abscissa(spec)
        self.courses = read_courses(spec, self.abscissa)
        self.axis = ordinate(spec, values_of(self.courses), most=3)
        self.across = min(2 if width < NARROW or len(self.courses) == 4 else 3, len(self.courses))
        self.panel = (width - GUTTER * (self.across - 1)) / self.across
        widths = [measure(self._value(course), SIZE, look.family, True) for course in self.courses]
        self.right = max(widths) + BESIDE
        self.plots: dict[str, tuple[Scale, Scale, Box]] = {}

    def _value(self, course: Course) -> str:
        """The last value in words, or none where they would take most of the plot."""
        words = with_unit(course.known[-1].words, self.spec.y.unit) if self.spec.labels is not False else ""
        return words if measure(words, SIZE, self.scene.look.family, True) <= MOST * self.panel else ""

    def draw(self) -> None:
        """Draw the plots, row after row."""
        top = 0.0
        for start in range(0, len(self.courses), self.across):
            row = self.courses[start : start + self.across]
            names = [fold(course.name, self.panel, SIZE, self.scene.look.family, True) for course in row]
            plot = top + LEADING * max(map(len, names)) + 10
            lowest = plot
            for index, (course, lines) in enumerate(zip(row, names, strict=True)):
                left = index * (self.panel + GUTTER)
                self._name(course, lines, left, top)
                lowest = max(lowest, self._plot(course, left, plot))
            top = lowest + BELOW
        self.scene.lost += [note for note in self.spec.annotations if not self._note(note)]
        self.scene.height = top - BELOW + 2

    def _note(self, note: Annotation) -> bool:
        """Set a note in the plot of its series."""
        found = noted(note, self.abscissa.place(note.at), self.courses, self.spec)
        if found is None or found[1].value is None:
            return False
        along, up, plot = self.plots[found[0].name]
        curves = Curves(_points(piece, along, up) for piece in found[0].pieces())
        return write_note(self.scene, note, (along.at(found[1].place), up.at(found[1].value)), curves, plot)

    def _behind(self) -> list[Course]:
        """The series that stand behind the others: those that are highlighted where all would blacken the plots."""
        few = len(self.courses) <= FEW
        return [course for course in self.courses if few or course.name in self.spec.highlight]

    def _name(self, course: Course, lines: Sequence[str], left: float, top: float) -> None:
        fill = self.scene.look.accent if course.name in self.spec.highlight else self.scene.look.ink
        for index, line in enumerate(lines):
            self.scene.write(line, left, top + SIZE + index * LEADING, fill=fill, bold=True)

    def _plot(self, course: Course, left: float, top: float) -> float:
        """One plot; the bottom of its dates."""
        bottom = top + (self.spec.height or HEIGHT)
        up = Scale(*self.axis.bounds, bottom, top, self.axis.log)
        along = self.abscissa.scale(left + self.scene.look.dot, left + self.panel - self.right)
        for tick in self.axis.ticks:
            zero = tick == 0 and not up.log
            self.scene.rule((left, up.at(tick)), (left + self.panel, up.at(tick)), self.scene.look.ink if zero else "")
        for other in self._behind():
            if other is not course:
                self._line(other, along, up, self.scene.look.rule, 1.2)
        quiet = self.spec.highlight and course.name not in self.spec.highlight
        color = self.scene.look.ink if quiet else self.scene.look.accent
        self._line(course, along, up, color, self.scene.look.stroke)
        plot = Box(left, top, left + self.panel, bottom)
        self.plots[course.name] = along, up, plot
        self._last(course, along, up, color, plot)
        return self._dates(left, along, bottom)

    def _line(self, course: Course, along: Scale, up: Scale, color: str, width: float) -> None:
        for piece in course.pieces():
            points = _points(piece, along, up)
            self.scene.line(points, color, width, dashes_of(course, self.spec))
            if len(points) == 1:
                self.scene.dot(*points[0], width, color)

    def _last(self, course: Course, along: Scale, up: Scale, color: str, plot: Box) -> None:
        last = course.known[-1]
        assert last.value is not None
        point: Point = (along.at(last.place), up.at(last.value))
        self.scene.dot(*point, self.scene.look.dot * 0.7, color)
        words = self._value(course)
        if words:
            wide = measure(words, SIZE, self.scene.look.family, True)
            x = min(point[0] + BESIDE, plot.right - wide)
            y = min(max(point[1] + 0.36 * SIZE, plot.top + 0.6 * SIZE), plot.bottom)
            self.scene.write(words, max(x, plot.left), y, fill=color, bold=True)

    def _dates(self, left: float, along: Scale, bottom: float) -> float:
        """The first and the last date under a plot; the bottom of their words."""
        look, places = self.scene.look, self.abscissa.places
        field = self.spec.x.field
        values = {self.abscissa.place(row.get(field)): row.get(field) for row in self.spec.rows}
        ends = list(dict.fromkeys((places[0], places[-1])))
        room = self.panel if len(ends) == 1 else (self.panel - 8) / 2
        lowest = bottom
        for index, place in enumerate(ends):
            low = left + index * (self.panel - room)
            for line, words in enumerate(fold(self.abscissa.words(values[place]), room, SMALL, look.family)):
                half = measure(words, SMALL, look.family) / 2
                x = min(max(along.at(place), low + half), low + room - half)
                y = bottom + 14 + line * 12
                lowest = max(lowest, self.scene.write(words, x, y, "middle", look.muted, size=SMALL).bottom)
        return lowest


def _points(marks: list[Mark], along: Scale, up: Scale) -> list[Point]:
    return [(along.at(mark.place), up.at(mark.value)) for mark in marks if mark.value is not None]
