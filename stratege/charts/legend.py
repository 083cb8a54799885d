"""What colours stand for, in lines over a plot: `lay_legend(scene, [("Actifs", "#a63d2f")])` gives where they end."""

from __future__ import annotations

from collections.abc import Iterable

from stratege.charts.letters import LEADING, SIZE, fold, measure
from stratege.charts.scene import Scene

SWATCH, GAP, APART = 9.0, 5.0, 16.0  # px: the square, from it to its name, from a name to the next square


def lay_legend(
    scene: Scene, entries: Iterable[tuple[str, str]], left: float = 0, top: float = 0, fixed: bool = False
) -> float:
    """Set the names with their colours from the top left on, in as many lines as they need; their bottom (px)."""
    x, y, look = left, top + SIZE, scene.look
    for name, fill in entries:
        lines = fold(name, scene.width - left - SWATCH - GAP, SIZE, look.family)
        width = SWATCH + GAP + max(measure(line, SIZE, look.family) for line in lines)
        if x > left and x + width > scene.width:
            x, y = left, y + LEADING + 2
        scene.rect(x, y - SWATCH + 0.5, SWATCH, SWATCH, fill, fixed=fixed)
        if fixed:
            scene.frame(x, y - SWATCH + 0.5, SWATCH, SWATCH)
        for index, line in enumerate(lines):
            scene.write(line, x + SWATCH + GAP, y + index * LEADING)
        y += LEADING * (len(lines) - 1)
        x += width + APART
    return y + 6
