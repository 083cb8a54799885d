"""What stands over the cells of a heat map: the titles of its axes and the names of its columns.

The title of the columns is over their names, that of the rows over theirs: « Probabilité » above « Faible », « Forte ».
"""

from __future__ import annotations

from stratege.charts.letters import LEADING, SMALL, fold, measure, wrap
from stratege.charts.plots.rows import GAP
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartSpec
from stratege.charts.unit import titled

LEVELS = 4  # on which the names of columns may stand in turn
UNDER = 6.0  # px from the names of the columns to the cells
Head = tuple[float, float, list[str]]  # the name of a column: its middle, the line of its last words (px), its lines


def lay_heads(spec: ChartSpec, scene: Scene, columns: list[str], left: float) -> float:
    """Write the titles and the names of the columns, whose cells start at `left`; the top of the first row (px)."""
    step = (scene.width - left) / max(1, len(columns))
    above = _write(titled(spec.x, spec.in_unit), left, 0, scene)
    heads = [(x, above + bottom, lines) for x, bottom, lines in _heads(columns, left, step, scene)]
    foot = max((bottom for _, bottom, _ in heads), default=above)
    for name, (x, bottom, lines) in zip(columns, heads, strict=True):
        for place, line in enumerate(lines):
            y = bottom - LEADING * (len(lines) - 1 - place)
            scene.write(line, x, y, "middle", scene.look.muted, name in spec.highlight, SMALL)
    top = _over_rows(titled(spec.y, spec.in_unit), left, foot, scene) + UNDER
    for index, (_, bottom, _) in enumerate(heads):
        if bottom < foot:
            middle = left + (index + 0.5) * step
            scene.rule((middle, bottom + 3), (middle, top - 1))
    return top


def _over_rows(title: str, left: float, foot: float, scene: Scene) -> float:
    """Write the title of the rows over their names: in the corner, or on lines of its own; the last line (px)."""
    corner = scene.box_of(title, 0, foot, size=SMALL)
    if corner.right + GAP <= left and scene.free(corner, 3):
        scene.write(title, 0, foot, fill=scene.look.muted, size=SMALL)
        return foot
    return _write(title, 0, foot, scene)


def _write(title: str, left: float, top: float, scene: Scene) -> float:
    """Write a title from `top` on, in as many lines as it needs; its last line (px), `top` without a title."""
    for line in fold(title, scene.width - left, SMALL, scene.look.family) if title else ():
        top += LEADING
        scene.write(line, left, top, fill=scene.look.muted, size=SMALL)
    return top


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
