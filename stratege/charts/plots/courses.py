"""What a chart of lines follows: `read_courses(spec, Abscissa(spec))` has the marks of each series, in their order."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from math import floor, log10

from stratege.charts.look import Look
from stratege.charts.paint import names_of
from stratege.charts.plots.abscissa import Abscissa
from stratege.charts.plots.frame import Frame
from stratege.charts.scales import linear
from stratege.charts.scene import Scene
from stratege.charts.spec import Annotation, ChartError, ChartSpec
from stratege.charts.ticks import log_ticks, spelt
from stratege.charts.words import LARGE, labels, tick_labels, with_unit
from stratege.charts.words import SMALL as LEAST_POWER
from stratege.diagnostics import phrase
from stratege.records import record
from stratege.theme import contrast

READ = 4.5  # the contrast of words with their ground: WCAG 2.1, 1.4.3
QUIET = 1.4 / 2.2  # of the thickness of lines: those that the finding does not speak of
DASHES = ("", "1.4 2.6", "9 2.6 1.4 2.6")  # of those lines, once each grey has its own; none is that of an estimate
SMALL_MARKS = 24.0  # px from a power of ten to the next, so that the marks between can be told apart


@record(slots=False)
class Mark:
    """A value of a series: where it stands across, what its author wrote there, how it is printed; None is a gap."""

    place: float
    at: str
    value: float | None
    words: str = ""


@record(slots=False)
class Course:
    """A series, from its first mark to its last."""

    name: str
    marks: tuple[Mark, ...]

    @property
    def known(self) -> list[Mark]:
        """The marks that have a value."""
        return [mark for mark in self.marks if mark.value is not None]

    def pieces(self) -> list[list[Mark]]:
        """The marks that follow one another without a gap."""
        return [list(run) for known, run in groupby(self.marks, lambda mark: mark.value is not None) if known]


@record(slots=False)
class Tint:
    """How a course is drawn: the colours of its line and of its words, thickness (px), whether it is bold, dashes."""

    stroke: str
    fill: str
    width: float
    bold: bool
    dashes: str = ""


def read_courses(spec: ChartSpec, abscissa: Abscissa) -> list[Course]:
    """The series that have a value, in the order of the data; `ChartError` when there is nothing to follow."""
    if spec.y.type != "number":
        raise ChartError(phrase("chart_course", field=spec.y.field))
    names = names_of(spec.rows, spec.series.field) if spec.series else [""]
    courses = [Course(name, tuple(_marks(spec, abscissa, name))) for name in names]
    found = [course for course in courses if course.known]
    if not found:
        raise ChartError(phrase("chart_without_data"))
    words = iter(labels([mark.value for course in found for mark in course.known if mark.value is not None]))
    return [Course(course.name, tuple(_spelt(course.marks, words))) for course in found]


def _marks(spec: ChartSpec, abscissa: Abscissa, name: str) -> list[Mark]:
    marks = []
    for row in spec.rows:
        place = abscissa.place(row.get(spec.x.field))
        if place is not None and (not spec.series or str(row.get(spec.series.field)) == name):
            value = row.get(spec.y.field)
            marks.append(Mark(place, str(row[spec.x.field]), value if isinstance(value, int | float) else None))
    return sorted(marks, key=lambda mark: mark.place)


def _spelt(marks: Iterable[Mark], words: Iterable[str]) -> list[Mark]:
    found = iter(words)
    return [mark if mark.value is None else Mark(mark.place, mark.at, mark.value, next(found)) for mark in marks]


def values_of(courses: Iterable[Course]) -> list[float]:
    """All the values."""
    return [mark.value for course in courses for mark in course.known if mark.value is not None]


@record(slots=False)
class Ordinate:
    """The axis of values: its marks, their words, the values that it goes between."""

    ticks: list[float]
    words: list[str]
    bounds: tuple[float, float]
    log: bool


def ordinate(spec: ChartSpec, values: list[float], most: int = 5) -> Ordinate:
    """The axis of these values, between two of its marks, the unit at the top one."""
    if spec.y.scale != "log":
        ticks = linear(values, spec.y.least, most)
        return Ordinate(ticks, tick_labels(ticks, spec.y.unit), (ticks[0], ticks[-1]), False)
    ticks = log_ticks(min(values), max(values))
    plain = ticks[0] >= 10.0**LEAST_POWER and ticks[-1] < 10.0**LARGE
    words = spelt(ticks) if plain else [tick_labels([tick])[0] for tick in ticks]
    return Ordinate(ticks, [*words[:-1], with_unit(words[-1], spec.y.unit)], (ticks[0], ticks[-1]), True)


def small_marks(scene: Scene, frame: Frame, axis: Ordinate) -> None:
    """The marks at 2 to 9 of each power of ten of a logarithmic axis, where they can be told apart."""
    if frame.scale.at(1) - frame.scale.at(10) < SMALL_MARKS:
        return
    low, high = axis.bounds
    power = 10.0 ** floor(log10(low) + 1e-9)
    while power < high:
        for value in (digit * power for digit in range(2, 10)):
            if low <= value <= high and not any(abs(value / tick - 1) < 1e-9 for tick in axis.ticks):
                y = frame.scale.at(value)
                scene.rule((frame.left - 5, y), (frame.left - 1, y), scene.look.muted)
        power *= 10


def tint_of(course: Course, courses: list[Course], spec: ChartSpec, look: Look) -> Tint:
    """The accent for a series that is highlighted, greys for the others; the palette when none is.

    Where the palette has fewer colours than there are series, all are grey: their names at their ends tell them.
    """
    dashes, loud = dashes_of(course, spec), [other for other in courses if other.name and other.name in spec.highlight]
    if course in loud:
        return Tint(look.accent, look.accent, look.stroke, True, dashes)
    if loud or len(courses) > len(look.palette):
        stroke, own = _quiet([other for other in courses if other not in loud].index(course), look)
        return Tint(stroke, look.muted if loud else look.ink, look.stroke * QUIET, False, dashes or own)
    color = look.palette[courses.index(course) % len(look.palette)]
    fill = color if contrast(color, look.ground) >= READ else look.ink
    return Tint(color, fill, look.stroke, len(courses) == 1, dashes)


def _quiet(index: int, look: Look) -> tuple[str, str]:
    """The grey and the dashes of a line that is not spoken of, so that it is followed where it meets the others."""
    greys = (look.muted, look.grey, look.quiets[1])
    return greys[index % len(greys)], DASHES[index // len(greys) % len(DASHES)]


def dashes_of(course: Course, spec: ChartSpec) -> str:
    """The dashes of a series that is an estimate."""
    return "5 3" if spec.series and course.name in spec.series.dashed else ""


def noted(note: Annotation, place: float | None, courses: list[Course], spec: ChartSpec) -> tuple[Course, Mark] | None:
    """What a note is on: the value at its place, of its series or of the first that has one, the highlighted before.

    A note on the name of a series is on its last value.
    """
    loud = sorted(courses, key=lambda course: course.name not in spec.highlight)
    asked = [course for course in loud if note.series in ("", course.name)]
    at = [(course, mark) for course in asked for mark in course.known if mark.place == place]
    named = [(course, course.known[-1]) for course in asked if course.name and course.name == note.at]
    return next(iter([*at, *named]), None)
