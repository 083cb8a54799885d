"""Charts: `draw(ChartSpec(kind="bar", x=…, y=…, rows=…)).svg` is an SVG, the same in HTML and PDF."""

from typing import TYPE_CHECKING

from stratege.charts.spec import Annotation, Axis, ChartError, ChartSpec, Drawing, Series
from stratege.lazy import attach

if TYPE_CHECKING:
    from stratege.charts.data import data_table, with_titles
    from stratege.charts.drawing import draw, engine
    from stratege.charts.raw import places_of
    from stratege.charts.unit import unit_of

# Many a report has no chart.
_LATER = {
    "data_table": "data",
    "draw": "drawing",
    "engine": "drawing",
    "places_of": "raw",
    "unit_of": "unit",
    "with_titles": "data",
}
__getattr__ = attach(__name__, _LATER)

__all__ = [
    "Annotation",
    "Axis",
    "ChartError",
    "ChartSpec",
    "Drawing",
    "Series",
    "data_table",
    "draw",
    "engine",
    "places_of",
    "unit_of",
    "with_titles",
]
