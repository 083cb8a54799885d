"""Recommendations by effect and by cost, in three classes of each: `effect_matrix(scene, steps, words, 0, 220)`."""

from __future__ import annotations

from collections.abc import Sequence

from stratege.charts.diagrams.steps import CLASSES, Step, Words, cost_color
from stratege.charts.letters import SIZE, SMALL, measure
from stratege.charts.look import on
from stratege.charts.scene import Scene

HEAD = 28.0  # px of the title, and of the line under it
RADIUS, BETWEEN, PAD = 8.4, 3.0, 5.0  # px: of a disc, between two, and around them in a cell
LEAST = 40.0  # px: height of a cell
GAP = 2.0  # px between two cells


def effect_matrix(scene: Scene, steps: Sequence[Step], words: Words, top: float, width: float) -> float:
    """Set the matrix at the left of a scene, `width` px wide; where it ends. Steps without effect are left out."""
    look = scene.look
    scene.write(words["plan_matrix"], 0, top + SIZE, bold=True)
    names = max(measure(words[f"effect_{name}"], SMALL, look.family) for name in CLASSES) + 8
    column = (width - names) / 3
    across = max(1, int((column - GAP - 2 * PAD + BETWEEN) // (2 * RADIUS + BETWEEN)))
    cells = {(one.effect, one.cost): [step for step in steps if _same(step, one)] for one in steps}
    lines = max(-(-len(held) // across) for held in cells.values())
    row = max(LEAST, lines * (2 * RADIUS + BETWEEN) - BETWEEN + 2 * PAD + GAP)
    scene.write(words["effect"], 0, top + HEAD - 4, fill=look.muted, bold=True, size=SMALL)
    for place, effect in enumerate(reversed(CLASSES)):
        y = top + HEAD + place * row
        scene.write(words[f"effect_{effect}"], names - 8, y + row / 2 + 0.36 * SMALL, "end", look.muted, size=SMALL)
        for spot, cost in enumerate(CLASSES):
            _cell(scene, cells.get((effect, cost), []), names + spot * column, y, column - GAP, row - GAP, across)
    y = top + HEAD + 3 * row + SMALL
    for spot, cost in enumerate(CLASSES):
        middle = names + spot * column + column / 2
        scene.write(words[f"cost_{cost}"], middle, y, "middle", look.muted, size=SMALL)
    middle = names + 1.5 * column
    scene.write(words["cost"], middle, y + SMALL + 3, "middle", look.muted, bold=True, size=SMALL)
    return y + SMALL + 7


def _same(one: Step, other: Step) -> bool:
    return (one.effect, one.cost) == (other.effect, other.cost)


def _cell(scene: Scene, held: list[Step], left: float, top: float, width: float, height: float, across: int) -> None:
    """A cell and its discs, in lines of `across`. On ink and on the accent, numbers have the ground's."""
    look = scene.look
    scene.rect(left, top, width, height, look.paper)
    lines = [held[first : first + across] for first in range(0, len(held), across)]
    tall = len(lines) * (2 * RADIUS + BETWEEN) - BETWEEN
    for place, line in enumerate(lines):
        y = top + (height - tall) / 2 + RADIUS + place * (2 * RADIUS + BETWEEN)
        wide = len(line) * (2 * RADIUS + BETWEEN) - BETWEEN
        for spot, step in enumerate(line):
            x = left + (width - wide) / 2 + RADIUS + spot * (2 * RADIUS + BETWEEN)
            fill = cost_color(step.cost, look)
            scene.dot(x, y, RADIUS, fill)
            ink = on(fill, look) if fill == look.grey else look.ground
            size = SMALL if len(step.number) < 3 else SMALL - 3
            scene.write(step.number, x, y + 0.36 * size, "middle", ink, True, size)
