"""A value at each crossing of two lists: a cell in one of five shades, with its number, or a key to the shades."""

from __future__ import annotations

from stratege.charts.letters import LEADING, SIZE, SMALL, fold, measure, wrap
from stratege.charts.look import Look, on
from stratege.charts.paint import names_of
from stratege.charts.plots.rows import Places, band_for, lay_rows
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartSpec
from stratege.charts.words import labels, tick_labels

CELL, APART = 24.0, 1.5  # px: the height of a cell, from a cell to the next
AROUND = 2.0  # px that a number leaves free in its cell
SWATCH, KEY = 22.0, 9.0  # px: a shade of the key, across and down
BESIDE, UNDER = 6.0, 12.0  # px from the key to its numbers, from the cells to the key
LEVELS = 4  # on which the names of columns may stand in turn
Cells = dict[tuple[str, str], float]
Head = tuple[float, float, list[str]]  # the name of a column: its middle, the line of its last words (px), its lines


def heatmap(spec: ChartSpec, look: Look, width: float) -> Scene:
    """Rows of cells under the names of the columns, the darkest shade for the greatest value."""
    assert spec.value
    scene = Scene(width, look)
    rows, columns = names_of(spec.rows, spec.y.field), names_of(spec.rows, spec.x.field)
    trial = lay_rows(Scene(width, look), rows, set(spec.highlight), spec.side)
    step = (width - trial.left) / max(1, len(columns))
    heads = _heads(columns, trial.left, step, scene)
    head = max((bottom for _, bottom, _ in heads), default=0.0) + 6
    band = max(band_for(None, len(rows), CELL), (spec.height or 0) / max(1, len(rows)))
    places = lay_rows(scene, rows, set(spec.highlight), spec.side, head, band)
    for index, (name, (x, bottom, lines)) in enumerate(zip(columns, heads, strict=True)):
        for place, line in enumerate(lines):
            y = bottom - LEADING * (len(lines) - 1 - place)
            scene.write(line, x, y, "middle", look.muted, name in spec.highlight, SMALL)
        if bottom < head - 6:
            middle = places.left + (index + 0.5) * step
            scene.rule((middle, bottom + 3), (middle, head - 1))
    cells = _cells(spec)
    words = _words(spec, cells, look, step - APART - AROUND)
    _fill(scene, words, cells, places, columns, step)
    scene.height = places.bottom + 1 if words else _key(scene, spec, cells, places)
    return scene


def _heads(columns: list[str], left: float, step: float, scene: Scene) -> list[Head]:
    """The names of the columns, on as few levels in turn as leave them whole and apart; else cut, on one."""
    for levels in range(1, LEVELS + 1):
        heads = _on_levels(columns, left, step, levels, scene)
        if heads:
            return heads
    lines = [fold(name, step - 4, SMALL, scene.look.family, True) for name in columns]
    bottom = LEADING * max(map(len, lines), default=0)
    return [(left + (index + 0.5) * step, bottom, found) for index, found in enumerate(lines)]


def _on_levels(columns: list[str], left: float, step: float, levels: int, scene: Scene) -> list[Head]:
    """The names on levels in turn, the first one highest; none if a word would be cut or touch another."""
    lines = [wrap(name, levels * step - 4, SMALL, scene.look.family, True) for name in columns]
    wide = [max(measure(line, SMALL, scene.look.family, True) for line in found) for found in lines]
    middles = [min(left + (index + 0.5) * step, scene.width - width / 2) for index, width in enumerate(wide)]
    spans = [(x - width / 2, x + width / 2) for x, width in zip(middles, wide, strict=True)]
    apart = all(spans[index][1] + 3 <= spans[index + levels][0] for index in range(len(spans) - levels))
    if not apart or any(start < 0 for start, _ in spans):
        return []
    tall = [max((len(found) for found in lines[level::levels]), default=0) for level in range(levels)]
    bottoms = [LEADING * sum(tall[: level + 1]) for level in range(levels)]
    return [(x, bottoms[index % levels], lines[index]) for index, x in enumerate(middles)]


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
