"""Which colour a mark takes: with `highlight: [Facebook]`, Facebook has the accent, and the others step back."""

from __future__ import annotations

from stratege.charts.look import Look
from stratege.charts.spec import ChartSpec, Row
from stratege.records import record


@record(slots=False)
class Paint:
    """The colour of a mark, and whether its words are bold."""

    fill: str
    bold: bool
    fixed: bool = False  # a degree of heat, which has a colour of its own on a dark page


class Paints:
    """The paints of a chart's marks, by category and by series."""

    def __init__(self, spec: ChartSpec, look: Look) -> None:
        self.spec, self.look = spec, look
        self.series = names_of(spec.rows, spec.series.field) if spec.series else []
        degrees = spec.kind == "stacked_bar" and spec.series is not None and spec.series.ordered
        self.has_degrees = degrees and len(self.series) <= len(look.heat)

    def of_series(self, name: str) -> Paint:
        """A series: of the palette, or the accent and the greys when one of them is highlighted."""
        if name in self.spec.highlight:
            return Paint(self.look.accent, True)
        if any(other in self.spec.highlight for other in self.series):
            quiet = [other for other in self.series if other not in self.spec.highlight]
            return Paint(quiet_of(quiet.index(name), len(quiet), self.look), False)
        if self.has_degrees:
            return Paint(degree_of(self.series.index(name), len(self.series), self.look), False, fixed=True)
        return Paint(self.look.palette[self.series.index(name) % len(self.look.palette)], False)

    def of_place(self, name: str) -> Paint:
        """A category of a chart of one series."""
        if not self.spec.highlight:
            return Paint(self.look.palette[0], False)
        high = name in self.spec.highlight
        return Paint(self.look.accent if high else self.look.grey, high)

    def of(self, row: Row) -> Paint:
        """The paint of a row's mark: its series says it, or else its category."""
        if self.spec.series:
            name = str(row.get(self.spec.series.field))
            place = str(row.get(self.spec.places().field))
            paint = self.of_series(name)
            return Paint(paint.fill, paint.bold or place in self.spec.highlight)
        return self.of_place(str(row.get(self.spec.places().field)))


def degree_of(index: int, count: int, look: Look) -> str:
    """The shade of a degree among some, from the palest to the strongest; the faintest only where all are needed."""
    first = 0 if count == len(look.heat) else 1
    return look.heat[first + index * (len(look.heat) - 1 - first) // max(1, count - 1)]


def quiet_of(index: int, count: int, look: Look) -> str:
    """The grey of a series that is not spoken of, as far from those of the `count` others as can be."""
    if count == 1:
        return look.grey
    steps = min(count, len(look.quiets)) - 1
    return look.quiets[round(index % (steps + 1) * (len(look.quiets) - 1) / steps)]


def names_of(rows: tuple[Row, ...] | list[Row], field: str) -> list[str]:
    """The names that a field has, each once, in the order of the data."""
    return list(dict.fromkeys(str(row[field]) for row in rows if row.get(field) is not None))
