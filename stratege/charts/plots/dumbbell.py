"""Before and after, one row a name: a hollow dot, a full one, the distance between them at the right."""

from __future__ import annotations

from stratege.charts.boxes import stacked
from stratege.charts.letters import LEADING, SIZE, fold, measure
from stratege.charts.look import Look
from stratege.charts.paint import names_of
from stratege.charts.plots.row_axis import lay_axis
from stratege.charts.plots.rows import band_for, hair_lines, lay_rows
from stratege.charts.scales import Scale, linear
from stratege.charts.scene import Anchor, Scene
from stratege.charts.spec import ChartError, ChartSpec
from stratege.charts.words import difference, labels, tick_labels
from stratege.diagnostics import phrase

LEFTWARDS: Anchor = "end"
RIGHTWARDS: Anchor = "start"
APART = 10.0  # px from the name of a moment to the other
HEAD = 20.0  # px of the line of the two dates
AWAY = 4.0  # px from a dot to its value
GAP = 12.0  # px from the plot to the column of the differences


def dumbbell(spec: ChartSpec, look: Look, width: float) -> Scene:
    """The two values of each name, in one row; `ChartError` for other than two series."""
    assert spec.series
    moments = names_of(spec.rows, spec.series.field)
    if len(moments) != 2:
        raise ChartError(phrase("chart_two_series", count=len(moments)))
    return _Dumbbells(spec, look, width, moments).draw()


class _Dumbbells:
    def __init__(self, spec: ChartSpec, look: Look, width: float, moments: list[str]) -> None:
        self.spec, self.look, self.moments = spec, look, moments
        self.scene, self.measured = Scene(width, look), spec.measure()
        self.names = names_of(spec.rows, spec.places().field)
        self.values = self._values()
        every = [value for pair in self.values.values() for value in pair if value is not None]
        self.labelled = spec.labels is not False
        self.words = dict(zip(every, labels(every, "") if self.labelled else [""] * len(every), strict=True))
        self.gaps = {name: self._gap(pair) for name, pair in self.values.items()}

    def _values(self) -> dict[str, tuple[float | None, float | None]]:
        assert self.spec.series
        found: dict[tuple[str, str], float] = {}
        for row in self.spec.rows:
            value = row.get(self.measured.field)
            if isinstance(value, int | float):
                found[str(row.get(self.spec.places().field)), str(row.get(self.spec.series.field))] = value
        before, after = self.moments
        return {name: (found.get((name, before)), found.get((name, after))) for name in self.names}

    def _gap(self, pair: tuple[float | None, float | None]) -> str:
        before, after = pair
        if before is None or after is None or not self.labelled:
            return ""
        return difference(before, after, self.measured.unit)

    def draw(self) -> Scene:
        """Draw the rows under the names of the two moments."""
        scene, look = self.scene, self.look
        high = set(self.spec.highlight)
        band = band_for(self.spec.height, len(self.names), look.band)
        column = max((measure(text, SIZE, look.family, True) for text in self.gaps.values()), default=0.0)
        widest = max((measure(text, SIZE, look.family, True) for text in self.words.values()), default=0.0)
        beside = look.dot + AWAY + widest
        every = list(self.words)
        ticks = [] if self.labelled else linear(every, min(every, default=0.0))
        low, top = min([*every, *ticks], default=0.0), max([*every, *ticks], default=1.0)
        if 2 * (beside + GAP) + column > scene.width:  # numbers so long that the differences have no room
            self.gaps, column = dict.fromkeys(self.gaps, ""), 0.0
        words = 2 * beside + column + GAP
        places = lay_rows(scene, self.names, high, self.spec.side, self._head(), band, words)
        start, end = places.left + beside, scene.width - column - GAP - beside
        scale = Scale(low, top if top > low else low + 1, start, end)
        for name, pair in self.values.items():
            self._row(pair, places.middles[name], scale, name in high or not high)
            scene.write(self.gaps[name], scene.width, places.middles[name] + 0.36 * SIZE, "end", bold=True)
        self._heads(scale)
        hair_lines(scene, places)
        scene.height = places.bottom + 1
        if ticks:
            lay_axis(scene, places, scale, ticks, tick_labels(ticks, self.measured.unit))
        return scene

    def _row(self, pair: tuple[float | None, float | None], middle: float, scale: Scale, high: bool) -> None:
        look, scene = self.look, self.scene
        before, after = pair
        fill = look.accent if high else look.muted
        if before is not None and after is not None:
            scene.line([(scale.at(before), middle), (scale.at(after), middle)], look.grey, 2.4)
        if before is not None:
            scene.dot(scale.at(before), middle, look.dot, look.ground, look.muted)
            self._label(before, middle, scale, after is not None and after < before, look.muted, False)
        if after is not None:
            scene.dot(scale.at(after), middle, look.dot + 0.6, fill)
            self._label(after, middle, scale, before is None or after >= before, fill, True)

    def _label(self, value: float, middle: float, scale: Scale, right: bool, fill: str, bold: bool) -> None:
        """A value outside of the two dots."""
        away, y = self.look.dot + AWAY, middle + 0.36 * SIZE
        x = scale.at(value)
        if right:
            self.scene.write(self.words[value], x + away, y, "start", fill, bold)
        else:
            self.scene.write(self.words[value], x - away, y, "end", fill, bold)

    def _wide(self) -> bool:
        """Whether the names of the two moments have no room beside one another."""
        sizes = [measure(text, SIZE, self.look.family, True) for text in self.moments]
        return sum(sizes) + APART > self.scene.width

    def _folded(self) -> list[list[str]]:
        room = (self.scene.width - APART) / 2
        return [fold(text, room, SIZE, self.look.family, True) for text in self.moments]

    def _head(self) -> float:
        """Px of the names of the two moments."""
        lines = max(map(len, self._folded())) if self._wide() else 1
        return HEAD + LEADING * (lines - 1)

    def _heads(self, scale: Scale) -> None:
        """The names of the two moments over the dots of the first row that has both, or at the two edges."""
        fills = [(self.look.muted, False), (self.look.accent, True)]
        if self._wide():
            for lines, (fill, bold), anchor in zip(self._folded(), fills, (RIGHTWARDS, LEFTWARDS), strict=True):
                for index, line in enumerate(lines):
                    x = 0.0 if anchor == RIGHTWARDS else self.scene.width
                    self.scene.write(line, x, SIZE + index * LEADING, anchor, fill, bold)
            return
        pair = next((pair for pair in self.values.values() if None not in pair), (None, None))
        middles = [scale.at(value) if value is not None else self.scene.width / 2 for value in pair]
        sizes = [measure(text, SIZE, self.look.family, True) for text in self.moments]
        places = stacked(middles, [size + APART for size in sizes], -APART / 2, self.scene.width + APART / 2)
        for text, place, size, (fill, bold) in zip(self.moments, places, sizes, fills, strict=True):
            self.scene.write(text, place - size / 2, SIZE, RIGHTWARDS, fill, bold)
