"""The room beside a plot whose names stand at its left: `sides(spec, rows, "Noto Sans")` gives (left, right), in px.

Vega reckons every letter as wide as a digit: a gap beside « utilité », a cut through « UNESCO ».
"""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from stratege.charts.letters import measure
from stratege.charts.spec import ChartSpec, Row
from stratege.charts.ticks import spelt, ticks_of

LETTERS = 11  # px, as the theme has them
MARGIN = 5  # px at the drawing's edge, and from a name to the plot
LAST_TICK = 14  # px that half the number under the last tick of a linear axis may take
LEAST = 80  # px of plot


def sides(spec: ChartSpec, rows: Iterable[Row], family: str) -> tuple[int, int]:
    """Px left and right of the plot: as the names need, or their column; as the numbers of the marks need."""
    found = list(rows)
    left = 2 * MARGIN + _widest((str(row.get(spec.y.field, "")) for row in found), family)
    right = MARGIN + _widest((str(row.get("_label", "")) for row in found), family) + 2 if spec.labels else LAST_TICK
    return max(spec.side, left), max(_last_tick(spec, family), right)


def _last_tick(spec: ChartSpec, family: str) -> int:
    """Px that half the words under the last tick take; those of a logarithmic axis can be long."""
    if spec.x.scale != "log":
        return LAST_TICK
    return max(LAST_TICK, ceil(_widest(spelt(ticks_of(spec.x, spec)[-1:]), family) / 2))


def plot_width(spec: ChartSpec, left: int, right: int) -> int:
    """Px between the two."""
    return max(LEAST, spec.width - left - right)


def _widest(texts: Iterable[str], family: str) -> int:
    return ceil(max((measure(text, LETTERS, family) for text in texts), default=0.0))
