"""The kinds of charts that we draw: `plot(spec, look, 412)` is a scene of that width (px)."""

from __future__ import annotations

from collections.abc import Callable

from stratege.charts.look import Look
from stratege.charts.plots.bars import bars
from stratege.charts.plots.bullet import bullet
from stratege.charts.plots.dumbbell import dumbbell
from stratege.charts.plots.heatmap import heatmap
from stratege.charts.plots.lines import lines
from stratege.charts.plots.lollipop import lollipop
from stratege.charts.plots.scatter import scatter
from stratege.charts.plots.slopes import slope
from stratege.charts.plots.small_multiples import small_multiples
from stratege.charts.plots.stacked import stacked
from stratege.charts.plots.waterfall import waterfall
from stratege.charts.scene import Scene
from stratege.charts.spec import ChartError, ChartSpec
from stratege.diagnostics import phrase

Plot = Callable[[ChartSpec, Look, float], Scene]
KINDS: dict[str, Plot] = {
    "bar": bars,
    "stacked_bar": stacked,
    "lollipop": lollipop,
    "dumbbell": dumbbell,
    "bullet": bullet,
    "waterfall": waterfall,
    "line": lines,
    "slope": slope,
    "small_multiples": small_multiples,
    "scatter": scatter,
    "heatmap": heatmap,
}


def plot(spec: ChartSpec, look: Look, width: float) -> Scene:
    """The drawing of a chart whose values were checked and divided (`values`), `width` px wide.

    `ChartError` where no row has a number to show.
    """
    if not any(isinstance(row.get(spec.measure().field), int | float) for row in spec.rows):
        raise ChartError(phrase("chart_without_data"))
    return KINDS[spec.kind](spec, look, width)
