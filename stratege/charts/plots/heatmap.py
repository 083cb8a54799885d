"""A value at each crossing of two lists: a cell in one of five shades, with its number, or a key to the shades."""

from __future__ import annotations

from stratege.charts.letters import SIZE, SMALL, measure
from stratege.charts.look import Look, on
from stratege.charts.paint import names_of
from stratege.charts.plots.heads import lay_heads
from stratege.charts.plots.rows import Places, band_for, lay_rows
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartSpec
from stratege.charts.words import labels, tick_labels

CELL, APART = 24.0, 1.5  # px: the height of a cell, from a cell to the next
AROUND = 2.0  # px that a number leaves free in its cell
SWATCH, KEY = 22.0, 9.0  # px: a shade of the key, across and down
BESIDE, UNDER = 6.0, 12.0  # px from the key to its numbers, from the cells to the key
BORDER = 0.6  # px: the outline of a cell without a value
Cells = dict[tuple[str, str], float]


def heatmap(spec: ChartSpec, look: Look, width: float) -> Scene:
    """Rows of cells under the names of the columns, the darkest shade for the greatest value."""
    assert spec.value
    scene = Scene(width, look)
    rows, columns = names_of(spec.rows, spec.y.field), names_of(spec.rows, spec.x.field)
    left = lay_rows(Scene(width, look), rows, set(spec.highlight), spec.side).left
    step = (width - left) / max(1, len(columns))
    top = lay_heads(spec, scene, columns, left)
    band = max(band_for(None, len(rows), CELL), (spec.height or 0) / max(1, len(rows)))
    places = lay_rows(scene, rows, set(spec.highlight), spec.side, top, band)
    cells = _cells(spec)
    words = _words(spec, cells, look, step - APART - AROUND)
    _outline(scene, cells, places, columns, step)
    _fill(scene, words, cells, places, columns, step)
    scene.height = places.bottom + 1 if words else _key(scene, spec, cells, places)
    return scene


def _words(spec: ChartSpec, cells: Cells, look: Look, room: float) -> list[str]:
    """The numbers of the cells, without their sign where it does not fit; none where one of them does not fit."""
    assert spec.value
    for unit in (spec.value.unit, "") if spec.labels is not False else ():
        words = labels(cells.values(), unit)
        if all(measure(text, SIZE, look.family, True) <= room for text in words):
            return words
    return []


def _key(scene: Scene, spec: ChartSpec, cells: Cells, places: Places) -> float:
    """Set the shades in their order between the numbers that they go from and to; the bottom of all (px)."""
    assert spec.value
    look, top = scene.look, places.bottom + UNDER
    least, most = (tick_labels([bound], spec.value.unit)[0] for bound in _bounds(cells))
    words = measure(least, SIZE, look.family) + measure(most, SIZE, look.family) + 2 * BESIDE
    left = places.left if places.left + words + len(look.heat) * SWATCH <= scene.width else 0.0
    wide = max(0.0, min(SWATCH, (scene.width - left - words) / len(look.heat)))
    x = scene.write(least, left, top + KEY, fill=look.muted, size=SMALL).right + BESIDE
    for shade in look.heat:
        scene.rect(x, top, wide, KEY, shade, fixed=True)
        x += wide
    return scene.write(most, x + BESIDE, top + KEY, fill=look.muted, size=SMALL).bottom + 2


def _bounds(cells: Cells) -> tuple[float, float]:
    """The values of the lightest shade and of the darkest one."""
    return min([0.0, *cells.values()]), max(cells.values(), default=1.0)


def _outline(scene: Scene, cells: Cells, places: Places, columns: list[str], step: float) -> None:
    """A fine border where a row and a column cross without a value: nothing was found there, which is not zero."""
    for row, middle in places.middles.items():
        for index, column in enumerate(columns):
            if (row, column) not in cells:
                left, top = places.left + index * step + BORDER / 2, middle - (places.band - BORDER) / 2
                right, bottom = left + step - APART - BORDER, top + places.band - APART - BORDER
                corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
                scene.line(corners, scene.look.rule, BORDER)


def _fill(scene: Scene, words: list[str], cells: Cells, places: Places, columns: list[str], step: float) -> None:
    """The cells that have a value, with their numbers if there are any."""
    look, (low, high) = scene.look, _bounds(cells)
    for index, ((row, column), value) in enumerate(cells.items()):
        left, middle = places.left + columns.index(column) * step, places.middles[row]
        fill = look.heat[_shade(value, low, high, len(look.heat))]
        scene.rect(left, middle - places.band / 2, step - APART, places.band - APART, fill, fixed=True)
        if words:
            x, y = left + (step - APART) / 2, middle - APART / 2 + 0.36 * SIZE
            scene.write(words[index], x, y, "middle", on(fill, look), True, fixed=True)


def _cells(spec: ChartSpec) -> Cells:
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
