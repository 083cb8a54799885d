"""Bars: in rows, or upright as columns while their names stand beside one another."""

from __future__ import annotations

from stratege.charts.look import Look
from stratege.charts.plots.columns import columns, fit_upright
from stratege.charts.plots.row_bars import row_bars
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartSpec


def bars(spec: ChartSpec, look: Look, width: float) -> Scene:
    """A chart of bars; upright ones lie down when asked, or for want of room for names or notes."""
    stands = spec.orientation == "vertical" and spec.measure() is spec.y
    if stands and fit_upright(spec, look, width):
        standing = columns(spec, look, width)
        if not standing.lost:
            return standing
    return row_bars(spec, look, width)
