"""Charts: `draw(ChartSpec(kind="bar", x=…, y=…, rows=…))` is an SVG, the same in HTML and PDF."""

from stratege.charts.data import data_table
from stratege.charts.draw import draw, engine
from stratege.charts.spec import Axis, ChartError, ChartSpec, Series
from stratege.charts.vega import to_vega_lite

__all__ = ["Axis", "ChartError", "ChartSpec", "Series", "data_table", "draw", "engine", "to_vega_lite"]
