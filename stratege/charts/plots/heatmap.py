"""A value at each crossing of two lists: a cell in one of five shades, with its number."""

from __future__ import annotations

from stratege.charts.letters import LEADING, SIZE, SMALL, fold, measure
from stratege.charts.look import Look, on
from stratege.charts.paint import names_of
from stratege.charts.plots.rows import Places, lay_rows
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartSpec
from stratege.charts.words import labels

CELL, APART = 24.0, 1.5  # px: the height of a cell, from a cell to the next


def heatmap(spec: ChartSpec, look: Look, width: float) -> Scene:
    """Rows of cells under the names of the columns, the darkest shade for the greatest value."""
    assert spec.value
    scene = Scene(width, look)
    rows, columns = names_of(spec.rows, spec.y.field), names_of(spec.rows, spec.x.field)
    trial = lay_rows(Scene(width, look), rows, set(spec.highlight), spec.side)
    step = (width - trial.left) / max(1, len(columns))
    lines = [fold(name, step - 4, SMALL, look.family, True) for name in columns]
    head = LEADING * max((len(found) for found in lines), default=0) + 6
    band = max(CELL, (spec.height or 0) / max(1, len(rows)))
    places = lay_rows(scene, rows, set(spec.highlight), spec.side, head, band)
    for index, (name, found) in enumerate(zip(columns, lines, strict=True)):
        for place, line in enumerate(found):
            x, y = places.left + (index + 0.5) * step, head - 6 - LEADING * (len(found) - 1 - place)
            scene.write(line, x, y, "middle", look.muted, name in spec.highlight, SMALL)
    _fill(scene, spec, places, columns, step)
    scene.height = places.bottom + 1
    return scene


def _fill(scene: Scene, spec: ChartSpec, places: Places, columns: list[str], step: float) -> None:
    """The cells that have a value, with its number where it fits."""
    assert spec.value
    look, cells = scene.look, _cells(spec)
    words = dict(zip(cells, labels(cells.values(), spec.value.unit), strict=True))
    low, high = min([0.0, *cells.values()]), max(cells.values(), default=1.0)
    for (row, column), value in cells.items():
        left, middle = places.left + columns.index(column) * step, places.middles[row]
        fill = look.heat[_shade(value, low, high, len(look.heat))]
        scene.rect(left, middle - places.band / 2, step - APART, places.band - APART, fill, fixed=True)
        text = words[row, column]
        if measure(text, SIZE, look.family, True) <= step - APART - 2:
            x, y = left + (step - APART) / 2, middle - APART / 2 + 0.36 * SIZE
            scene.write(text, x, y, "middle", on(fill, look), True, fixed=True)


def _cells(spec: ChartSpec) -> dict[tuple[str, str], float]:
    """The value at each crossing that has one, by row and column."""
    assert spec.value
    return {
        (str(row.get(spec.y.field)), str(row.get(spec.x.field))): value
        for row in spec.rows
        if isinstance(value := row.get(spec.value.field), int | float)
    }


def _shade(value: float, low: float, high: float, count: int) -> int:
    """Which of `count` shades a value takes, evenly from the least to the greatest."""
    share = (value - low) / (high - low) if high > low else 1.0
    return min(count - 1, int(share * count))
