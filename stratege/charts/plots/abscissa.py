"""The axis across a chart of lines: `Abscissa(spec).place("2019")` is where a date stands on it, in ms."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from stratege.charts.letters import SMALL, fold, measure, words_of
from stratege.charts.paint import names_of
from stratege.charts.scales import Scale, linear
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartSpec
from stratege.charts.ticks import log_ticks
from stratege.charts.times import DAY, runs_over_time, short_date, time_ticks
from stratege.charts.times import moment as moment_of
from stratege.charts.words import tick_labels
from stratege.dates import date_of, read_date, spell_date
from stratege.numbers import read_number

ROOMS = {"year": 38, "month": 46, "day": 60}  # px that a mark's words take, with what parts them
MOST = 8  # marks of time
BETWEEN = 8.0  # px at least from the words of a mark to the next
UNDER, LEADING = 15.0, 12.0  # px from the plot to the words under it, and to their next line
Mark: TypeAlias = tuple[float, list[str]]  # where it stands (px, or in the axis's own measure) and its lines of words


class Abscissa:
    """Where dates, numbers or names stand across a chart: ms, the numbers, or 0, 1, 2… in the order of the data."""

    def __init__(self, spec: ChartSpec) -> None:
        self.axis = spec.x
        self.type = "time" if runs_over_time(spec.x, spec) else spec.x.type
        self.log = self.type == "number" and spec.x.scale == "log"
        self.names = names_of(spec.rows, spec.x.field)
        self._order = {name: index for index, name in enumerate(self.names)}
        found = {self.place(row.get(spec.x.field)) for row in spec.rows}
        self.places = sorted(place for place in found if place is not None)

    def place(self, value: str | float | None) -> float | None:
        """Where a value of the data, or one in the words of a note, stands; None for what is not on the axis."""
        if value is None:
            return None
        if self.type == "category":
            return self._order.get(str(value))
        if self.type == "time":
            date = read_date(str(value))
            return moment_of(date) if date else None
        return float(value) if isinstance(value, int | float) else read_number(value)

    def words(self, value: str | float | None) -> str:
        """A value of the data in French."""
        if isinstance(value, int | float) and self.type == "number":
            return tick_labels([value])[0]
        date = read_date(str(value)) if self.type == "time" else None
        if date and not (date.season or date.end):
            return short_date(date)
        return spell_date(str(value)) if date else str(value)

    def scale(self, left: float, right: float) -> Scale:
        """The places laid between two edges (px); a single one stands in the middle."""
        if self.log:
            ticks = log_ticks(self.places[0], self.places[-1])
            return Scale(ticks[0], ticks[-1], left, right, True)
        low, high = self.places[0], self.places[-1]
        if self.type == "number" and self.axis.least is not None:
            low = min(low, self.axis.least)
        apart = high > low and (left + right) / 2 + (high - low) > (left + right) / 2
        return Scale(low, high, left, right) if apart else Scale(low - 1, low + 1, left, right)

    def marks(self, scale: Scale) -> list[Mark]:
        """The marks of the axis and the lines of their words, before those that would touch are left out."""
        room = abs(scale.end - scale.start)
        if self.type == "time":
            return _dated(self.places, room)
        if self.type == "number":
            return self._numbered(scale, room)
        return [(index, [name]) for index, name in enumerate(self.names)]

    def _numbered(self, scale: Scale, room: float) -> list[Mark]:
        if self.log:
            ticks = log_ticks(self.places[0], self.places[-1])
        else:
            most = 5 if room > 200 else 3
            ticks = [tick for tick in linear(self.places, scale.low, most) if scale.low <= tick <= scale.high]
            ticks = ticks if len(ticks) > 1 else list(dict.fromkeys((self.places[0], self.places[-1])))
        return [(tick, [words]) for tick, words in zip(ticks, tick_labels(ticks, self.axis.unit), strict=True)]


def _dated(moments: Sequence[float], room: float) -> list[Mark]:
    """The marks of an axis of time: whole years, or months and days over their year."""
    own = len(moments) <= MOST  # the dates of the data themselves, some of which may be left out
    most = {unit: MOST if own else max(2, min(MOST, int(room / width))) for unit, width in ROOMS.items()}
    marks: list[Mark] = []
    for moment, words in time_ticks(moments, most):
        year = spell_date(str(date_of(moment // DAY).year))
        marks.append((moment, [words] if words == year else [words.removesuffix(year).strip(), year]))
    return marks


def lay_abscissa(scene: Scene, abscissa: Abscissa, scale: Scale, bottom: float) -> float:
    """Set the words of the axis under a plot, and its small marks; the bottom of the lowest words (px)."""
    marks = [(scale.at(place), lines) for place, lines in abscissa.marks(scale)]
    if abscissa.type == "category":
        return _names(scene, marks, abs(scale.end - scale.start) / max(1, len(marks) - 1), bottom)
    lowest, year = bottom, ""
    for x, lines in _that_fit(scene, marks):
        scene.rule((x, bottom), (x, bottom + 4), scene.look.muted, 0.8)
        lowest = max(lowest, _write(scene, lines[:1] if lines[1:] == [year] else lines, x, bottom + UNDER))
        year = lines[-1]
    return lowest


def _names(scene: Scene, marks: list[Mark], step: float, bottom: float) -> float:
    """Set names under a plot: side by side, or on two levels in turn, or only those that fit."""
    widest = max(measure(word, SMALL, scene.look.family) for _, (name,) in marks for word in words_of(name))
    beside = _folded(scene, marks, step - BETWEEN)
    if widest <= step - BETWEEN and _apart(scene, beside):
        return max(_write(scene, lines, x, bottom + UNDER) for x, lines in beside)
    folded = _folded(scene, marks, min(max(2 * step - BETWEEN, widest), scene.width / 2))
    if _apart(scene, folded[::2]) and _apart(scene, folded[1::2]):
        lowest = max(_write(scene, lines, x, bottom + UNDER) for x, lines in folded[::2])
        return max(lowest, *(_write(scene, lines, x, lowest + UNDER - 3) for x, lines in folded[1::2]), 0)
    return max(_write(scene, lines, x, bottom + UNDER) for x, lines in _that_fit(scene, folded))


def _write(scene: Scene, lines: list[str], x: float, y: float) -> float:
    """Set lines around `x`, the first on `y`; their bottom."""
    boxes = [
        scene.write(line, _inside(scene, line, x), y + index * LEADING, "middle", scene.look.muted, size=SMALL)
        for index, line in enumerate(lines)
    ]
    return boxes[-1].bottom


def _folded(scene: Scene, marks: list[Mark], room: float) -> list[Mark]:
    return [
        (x, [piece for line in lines for piece in fold(line, room, SMALL, scene.look.family)]) for x, lines in marks
    ]


def _that_fit(scene: Scene, marks: list[Mark]) -> list[Mark]:
    """The marks, every second one, every third…: as many as do not touch, the first and the last kept if they can."""
    for stride in range(1, len(marks)):
        kept = marks[::stride]
        ended = kept if kept[-1] is marks[-1] else [*kept[:-1], marks[-1]]
        for some in (kept if kept[-1] is marks[-1] else [*kept, marks[-1]], ended):
            if _apart(scene, some):
                return some
    return marks[:1]


def _apart(scene: Scene, marks: list[Mark]) -> bool:
    """Whether the words of marks do not touch those of the next."""
    spans = []
    for x, lines in marks:
        boxes = [scene.box_of(line, _inside(scene, line, x), 0, "middle", size=SMALL) for line in lines]
        spans.append((min(box.left for box in boxes), max(box.right for box in boxes)))
    return all(right + BETWEEN <= left for (_, right), (left, _) in pairwise(spans))


def _inside(scene: Scene, words: str, x: float) -> float:
    """The middle nearest to `x` from which words do not leave the drawing."""
    box = scene.box_of(words, x, 0, "middle", size=SMALL)
    return min(max(x, (box.right - box.left) / 2), scene.width - (box.right - box.left) / 2)
