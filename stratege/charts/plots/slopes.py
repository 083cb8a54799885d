"""Slopes: two dates, and a line a series from its value at one to its value at the other."""

from __future__ import annotations

from stratege.charts.boxes import Box, stacked
from stratege.charts.letters import SIZE, fold, measure
from stratege.charts.look import Look
from stratege.charts.plots.abscissa import Abscissa
from stratege.charts.plots.courses import Course, Mark, Tint, noted, read_courses, tint_of, values_of
from stratege.charts.plots.curves import Curves
from stratege.charts.plots.ends import MOST, Tag, column_room, tag_of, write_tag
from stratege.charts.plots.frame import HEIGHT
from stratege.charts.plots.notes import write_note
from stratege.charts.scales import Scale
from stratege.charts.scene import Anchor, Point, Scene
from stratege.charts.spec import Annotation, ChartError, ChartSpec
from stratege.charts.words import with_unit
from stratege.diagnostics import phrase

GUTTER = 9.0  # px from the words to the line that they stand beside
SHIFT = 5.0  # px that words are moved from the end of their line before a hair leads to them
LED = 16.0  # px from the words to their line where hairs lead to some
LEADING = 13.0  # px from a line of the dates' words to the next
UNDER = 10.0  # px from the dates to the highest value, and under the lowest


def slope(spec: ChartSpec, look: Look, width: float) -> Scene:
    """A chart of slopes; `ChartError` if there are not two dates, or two values of a series at one of them."""
    abscissa = Abscissa(spec)
    if len(abscissa.places) != 2:
        raise ChartError(phrase("chart_slope_dates", field=spec.x.field, count=len(abscissa.places)))
    drawing = _Slopes(spec, look, width, abscissa)
    drawing.draw()
    return drawing.scene


class _Slopes:
    def __init__(self, spec: ChartSpec, look: Look, width: float, abscissa: Abscissa) -> None:
        self.spec, self.scene, self.abscissa = spec, Scene(width, look), abscissa
        self.courses = read_courses(spec, abscissa)
        self.tints = {course.name: self._tint(course) for course in self.courses}
        self.sides = [self._tags(index) for index in (0, 1)]
        names = self._dates()
        top = LEADING * max(map(len, names)) + UNDER
        tallest = max(sum(tag.height for tag in side.values()) for side in self.sides)
        bottom = top + max(spec.height or HEIGHT, tallest)
        values = values_of(self.courses)
        low, high = min(values), max(values)
        flat = high == low
        self.scale = Scale(low / 2 if flat and spec.y.scale == "log" else low - flat, high + flat, bottom - 7, top + 7)
        if spec.y.scale == "log":
            self.scale = Scale(self.scale.low, high * (1 + flat), bottom - 7, top + 7, True)
        self.top, self.bottom = top, bottom
        left, right = (max((tag.width for tag in side.values()), default=0.0) for side in self.sides)
        self.middles = [self._middles(index) for index in (0, 1)]
        gutters = [self._gutter(index) for index in (0, 1)]
        self.ends = (left + gutters[0], width - right - gutters[1])
        self.curves = Curves([[self._point(mark) for mark in course.known] for course in self.courses])
        self._heads(names)
        self.scene.height = bottom + 2

    def _tint(self, course: Course) -> Tint:
        """Names say which line is which: those that are not spoken of need no colours of their own."""
        tint = tint_of(course, self.courses, self.spec, self.scene.look)
        look = self.scene.look
        plain = not any(other.name in self.spec.highlight for other in self.courses)
        return Tint(look.palette[0], look.ink, look.stroke, False, tint.dashes) if plain else tint

    def _mark(self, course: Course, index: int) -> Mark | None:
        marks = [mark for mark in course.known if mark.place == self.abscissa.places[index]]
        if len(marks) > 1:
            raise ChartError(phrase("chart_slope_twice", name=course.name or self.spec.y.field, place=marks[0].at))
        return marks[0] if marks else None

    def _tags(self, index: int) -> dict[str, Tag]:
        """The words at one side: the value, with the name at the left, or where the line starts."""
        look = self.scene.look
        room = column_room([course.name for course in self.courses], look, self.scene.width)
        room = min(room, MOST * self.scene.width - LED)
        tags = {}
        for course in self.courses:
            mark = self._mark(course, index)
            if mark:
                named = index == 0 or not self._mark(course, 0)
                words = with_unit(mark.words, self.spec.y.unit) if self.spec.labels is not False else ""
                tags[course.name] = tag_of(
                    course.name if named else "", words, room, look, self.tints[course.name].bold
                )
        return tags

    def _dates(self) -> list[list[str]]:
        """The lines of the two dates' words."""
        fields = {self.abscissa.place(value): value for value in (row.get(self.spec.x.field) for row in self.spec.rows)}
        room = self.scene.width / 2 - 8
        words = [self.abscissa.words(fields[place]) for place in self.abscissa.places]
        return [fold(text, room, SIZE, self.scene.look.family) for text in words]

    def _heads(self, names: list[list[str]]) -> None:
        """The two dates over their upright lines, each in its half of the drawing."""
        middle = self.scene.width / 2
        for index, lines in enumerate(names):
            low, high = (0.0, middle - 4) if index == 0 else (middle + 4, self.scene.width)
            for line, words in enumerate(lines):
                half = measure(words, SIZE, self.scene.look.family) / 2
                x = min(max(self.ends[index], low + half), high - half)
                self.scene.write(words, x, LEADING * line + SIZE, "middle", self.scene.look.muted)
            self.scene.rule((self.ends[index], self.top - 4), (self.ends[index], self.bottom), width=1)

    def draw(self) -> None:
        """Draw the words, then their lines."""
        self._words(0, "end")
        self._words(1, "start")
        for course in sorted(self.courses, key=lambda one: self.tints[one.name].bold):
            tint = self.tints[course.name]
            points = [self._point(mark) for mark in course.known]
            self.scene.line(points, tint.stroke, tint.width, tint.dashes)
            for point in points:
                self.scene.dot(*point, self.scene.look.dot * 0.7, tint.stroke)
        self.scene.lost += [note for note in self.spec.annotations if not self._note(note)]

    def _note(self, note: Annotation) -> bool:
        found = noted(note, self.abscissa.place(note.at), self.courses, self.spec)
        plot = Box(0, self.top, self.scene.width, self.bottom)
        return found is not None and write_note(self.scene, note, self._point(found[1]), self.curves, plot)

    def _point(self, mark: Mark) -> Point:
        assert mark.value is not None
        return self.ends[self.abscissa.places.index(mark.place)], self.scale.at(mark.value)

    def _heights(self, index: int) -> list[float]:
        """The heights (px) of the ends of the lines at one side, in the order of their words."""
        marks = {course.name: mark for course in self.courses if (mark := self._mark(course, index))}
        return [self.scale.at(marks[name].value or 0.0) for name in self.sides[index]]

    def _middles(self, index: int) -> list[float]:
        """The heights (px) of the words at one side, moved apart."""
        sizes = [tag.height for tag in self.sides[index].values()]
        return stacked(self._heights(index), sizes, self.top, self.bottom)

    def _gutter(self, index: int) -> float:
        """The px from the words to their lines: more where hairs lead from one to the other."""
        moved = any(abs(a - b) > SHIFT for a, b in zip(self._heights(index), self.middles[index], strict=True))
        return LED if moved else GUTTER

    def _words(self, index: int, anchor: Anchor) -> None:
        gutter, end, out = self._gutter(index), self.ends[index], -1 if anchor == "end" else 1
        places = zip(self.sides[index].items(), self._heights(index), self.middles[index], strict=True)
        for (name, tag), height, middle in places:
            fill = self.tints[name].fill
            if tag.pieces and abs(middle - height) > SHIFT:
                self.scene.line([(end + out * 4, height), (end + out * (gutter - 2), middle)], fill, 0.6, "1 2")
            write_tag(self.scene, tag, end + out * gutter, middle, fill, anchor)
