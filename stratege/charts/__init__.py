"""Charts: `draw(ChartSpec(kind="bar", x=…, y=…, rows=…))` is an SVG, the same in HTML and PDF."""

from typing import TYPE_CHECKING

from stratege.charts.spec import Axis, ChartError, ChartSpec, Series
from stratege.lazy import attach

if TYPE_CHECKING:
    from stratege.charts.data import data_table
    from stratege.charts.drawing import draw, engine
    from stratege.charts.vega import to_vega_lite

# Many a report has no chart.
__getattr__ = attach(__name__, {"data_table": "data", "draw": "drawing", "engine": "drawing", "to_vega_lite": "vega"})

__all__ = ["Axis", "ChartError", "ChartSpec", "Series", "data_table", "draw", "engine", "to_vega_lite"]
