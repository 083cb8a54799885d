"""Lines over dates, numbers or names in order: each has its name and its last value where it ends."""

from __future__ import annotations

from stratege.charts.boxes import Box, stacked
from stratege.charts.look import Look
from stratege.charts.plots.abscissa import Abscissa, lay_abscissa
from stratege.charts.plots.courses import (
    Course,
    Mark,
    Tint,
    noted,
    ordinate,
    read_courses,
    small_marks,
    tint_of,
    values_of,
)
from stratege.charts.plots.curves import Curves
from stratege.charts.plots.ends import Tag, column_room, place_around, tag_of, write_tag
from stratege.charts.plots.frame import HEIGHT, TICK, lay_frame
from stratege.charts.plots.notes import write_note
from stratege.charts.plots.point_labels import Label, write_values
from stratege.charts.scene import Point, Scene
from stratege.charts.spec import Annotation, ChartSpec
from stratege.charts.words import with_unit

EARLY = 30.0  # px before the right edge at which a line that ends has its name beside it
FEW = 12  # marks of a line that each have a dot
GUTTER = 10.0  # px from the plot to the names at its right
DOTS = (0.62, 0.48)  # of the radius of the look's dots: those of a line that is spoken of, those of the others
SHIFT = 7.0  # px that a name is moved from the end of its line before a hair leads to it


def lines(spec: ChartSpec, look: Look, width: float) -> Scene:
    """A chart of lines; the name of one that stops early goes to the right edge if nothing is free around its end."""
    aside: set[str] = set()
    while True:
        drawing = _Lines(spec, look, width, aside)
        without_place = drawing.draw()
        if not without_place:
            return drawing.scene
        aside |= without_place


class _Lines:
    def __init__(self, spec: ChartSpec, look: Look, width: float, aside: set[str]) -> None:
        self.spec, self.scene = spec, Scene(width, look)
        self.abscissa = Abscissa(spec)
        self.courses = read_courses(spec, self.abscissa)
        self.tints = {course.name: tint_of(course, self.courses, spec, look) for course in self.courses}
        room = column_room([course.name for course in self.courses], look, width)
        self.tags = {course.name: self._tag(course, room) for course in self.courses}
        self.aside = [course for course in self.courses if course.name in aside or not self._stops_early(course)]
        values = values_of(self.courses)
        axis = ordinate(spec, values)
        column = [self.tags[course.name] for course in self.aside]
        right = GUTTER + max((tag.width for tag in column), default=-4.0)
        height = max(spec.height or HEIGHT, sum(tag.height for tag in column))
        self.frame = lay_frame(self.scene, axis.ticks, axis.words, 0, right, height, axis.log, axis.bounds)
        if axis.log:
            small_marks(self.scene, self.frame, axis)
        self.across = self.abscissa.scale(self.frame.left, self.frame.right)
        self.plot = Box(0, 0, width, self.frame.bottom)
        self.curves = Curves([*self._pieces(), *self._zero()])

    def _tag(self, course: Course, room: float) -> Tag:
        last = with_unit(course.known[-1].words, self.spec.y.unit) if self.spec.labels is not False else ""
        return tag_of(course.name, last, room, self.scene.look, self.tints[course.name].bold)

    def _stops_early(self, course: Course) -> bool:
        across = self.abscissa.scale(0, self.scene.width * 0.6)
        return across.at(course.known[-1].place) < self.scene.width * 0.6 - EARLY

    def _point(self, mark: Mark) -> Point:
        assert mark.value is not None
        return self.across.at(mark.place), self.frame.scale.at(mark.value)

    def _pieces(self) -> list[list[Point]]:
        return [[self._point(mark) for mark in piece] for course in self.courses for piece in course.pieces()]

    def _zero(self) -> list[list[Point]]:
        """The line of zero, where values stand on both of its sides."""
        frame = self.frame
        if self.spec.y.scale == "log" or not frame.scale.low < 0 < frame.scale.high:
            return []
        return [[(frame.left, frame.scale.at(0)), (frame.right, frame.scale.at(0))]]

    def draw(self) -> set[str]:
        """Draw all; the names of the lines that stop early and whose tags find no place."""
        scene = self.scene
        scene.height = lay_abscissa(scene, self.abscissa, self.across, self.frame.bottom) + 2
        self._column()
        without_place = self._early()
        for course in sorted(self.courses, key=lambda one: self.tints[one.name].bold):
            self._course(course, self.tints[course.name])
        scene.lost += [note for note in self.spec.annotations if not self._note(note)]
        inside = Box(self.frame.left - TICK, 0, self.scene.width, self.frame.bottom)
        write_values(scene, self._values(), self.curves, inside)
        return without_place

    def _column(self) -> None:
        """The tags at the right edge, moved apart."""
        ends = {course.name: self._point(course.known[-1]) for course in self.aside}
        heights = [self.tags[name].height for name in ends]
        middles = stacked([y for _, y in ends.values()], heights, 0, self.frame.bottom + 4)
        for (name, (x, y)), middle in zip(ends.items(), middles, strict=True):
            tint, left = self.tints[name], self.frame.right + GUTTER
            if abs(middle - y) > SHIFT or left - x > EARLY:
                corner = (max(x + 4, self.frame.right), y)
                self.scene.line([(x + 4, y), corner, (left - 2, middle)], tint.fill, 0.6, "1 2")
            write_tag(self.scene, self.tags[name], left, middle, tint.fill)

    def _early(self) -> set[str]:
        """The tags around the ends of the lines that stop early; the names of those without a place."""
        without_place = set()
        for course in self.courses:
            tag = self.tags[course.name]
            if course in self.aside or not tag.pieces:
                continue
            place = place_around(self.scene, tag, self._point(course.known[-1]), self.curves, self.plot)
            if place:
                write_tag(self.scene, tag, *place, self.tints[course.name].fill)
            else:
                without_place.add(course.name)
        return without_place

    def _course(self, course: Course, tint: Tint) -> None:
        loud = tint.bold or tint.width == self.scene.look.stroke
        radius = self.scene.look.dot * DOTS[0 if loud else 1]
        for piece in course.pieces():
            points = [self._point(mark) for mark in piece]
            self.scene.line(points, tint.stroke, tint.width, tint.dashes)
            shown = points if len(course.known) <= FEW or len(points) == 1 else []
            for point in shown:
                self.scene.dot(*point, radius, tint.stroke)
        self.scene.dot(*self._point(course.known[-1]), radius, tint.stroke)
        for mark in course.known:
            if mark.at in self.spec.highlight:
                self.scene.dot(*self._point(mark), self.scene.look.dot, self.scene.look.accent)

    def _values(self) -> list[Label]:
        """The values to write: all where the author asks for them, else those of the dates that are highlighted."""
        found = []
        for course in self.courses:
            tint = self.tints[course.name]
            for mark in course.known if self.spec.labels is False else course.known[:-1]:
                high = mark.at in self.spec.highlight
                if self.spec.labels or high:
                    fill = self.scene.look.accent if high else tint.fill
                    found.append(Label(mark.words, self._point(mark), fill, high or tint.bold))
        return found

    def _note(self, note: Annotation) -> bool:
        found = noted(note, self.abscissa.place(note.at), self.courses, self.spec)
        return found is not None and write_note(self.scene, note, self._point(found[1]), self.curves, self.plot)
