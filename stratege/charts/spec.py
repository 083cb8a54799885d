"""A chart as data: `ChartSpec(kind="bar", x=Axis("members", type="number"), y=Axis("date"), rows=({…},))`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from stratege.json_tree import Json

Row: TypeAlias = dict[str, str | float | None]  # a field's name -> a number or a text
Layer: TypeAlias = dict[str, Any]  # Vega-Lite's own JSON, filled in as it is made


class ChartError(Exception):
    """A chart that cannot be drawn; the message is French."""


@dataclass(frozen=True)
class Axis:
    """One axis: `type` is category, number or time; values are divided by `per`."""

    field: str
    title: str = ""
    type: str = "category"
    unit: str = ""
    scale: str = "linear"
    per: float = 1


@dataclass(frozen=True)
class Series:
    """What tells the series apart; those named in `dashed` are drawn dashed."""

    field: str
    title: str = ""
    dashed: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChartSpec:
    """A chart: its kind, axes and rows (numbers or text), or a `raw` Vega-Lite specification. Sizes in px.

    `side` is the least width of the names that stand beside the plot.
    """

    kind: str
    x: Axis
    y: Axis
    rows: tuple[Row, ...]
    alt: str
    series: Series | None = None
    value: Axis | None = None
    orientation: str = "vertical"
    width: int = 500
    side: int = 0
    height: int | None = None
    labels: bool = False
    raw: dict[str, Json] | None = None

    def axes(self) -> list[Axis]:
        """The axes in use."""
        return [axis for axis in (self.x, self.y, self.value) if axis and axis.field]
