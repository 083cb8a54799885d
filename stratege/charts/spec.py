"""A chart as data: `ChartSpec(kind="bar", x=Axis("members", type="number"), y=Axis("date"), rows=({…},))`."""

from __future__ import annotations

from typing import Any, TypeAlias

from stratege.json_tree import Json
from stratege.records import record

Row: TypeAlias = dict[str, str | float | None]  # a field's name -> a number or a text
Layer: TypeAlias = dict[str, Any]  # Vega-Lite's own JSON, filled in as it is made


class ChartError(Exception):
    """A chart that cannot be drawn; the message is French.

    `word` is what is wrong as its author typed it, `remedy` what he could do, where they are known.
    """

    def __init__(self, reason: str, word: str = "", remedy: str = "") -> None:
        super().__init__(reason, word, remedy)  # all that goes from one process to another
        self.reason, self.word, self.remedy = reason, word, remedy

    def __str__(self) -> str:
        return self.reason


@record(slots=False)
class Axis:
    """One axis: `type` is category, number or time; values are divided by `per`; `least` is where it starts."""

    field: str
    title: str = ""
    type: str = "category"
    unit: str = ""
    scale: str = "linear"
    per: float = 1
    least: float | None = None


@record(slots=False)
class Series:
    """What tells the series apart; those named in `dashed` are drawn dashed; `ordered` ones are degrees."""

    field: str
    title: str = ""
    dashed: tuple[str, ...] = ()
    ordered: bool = False


@record(slots=False)
class Annotation:
    """A note on a mark: that of the category, date or name `at`, of one series where there are several."""

    at: str
    text: str
    series: str = ""


@record(slots=False)
class ChartSpec:
    """A chart: its kind, axes and rows (numbers or text), or a `raw` Vega-Lite specification. Sizes in px.

    `side` is the least width of the names that stand beside the plot. `turned` is the width of a drawing for a sheet on
    its side, 0 for none. `labels` is None where the kind decides whether values are written. `highlight` names the
    categories or series that the finding speaks of. A bullet has a `target` and the fields of its `ranges`, from the
    least on; a waterfall names its `totals`.
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
    turned: int = 0
    height: int | None = None
    labels: bool | None = None
    highlight: tuple[str, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    target: Axis | None = None
    ranges: tuple[str, ...] = ()
    totals: tuple[str, ...] = ()
    raw: dict[str, Json] | None = None
    in_unit: str = "en {unit}"  # how a unit is said after what it counts

    def axes(self) -> list[Axis]:
        """The axes in use."""
        return [axis for axis in (self.x, self.y, self.value, self.target) if axis and axis.field]

    def measure(self) -> Axis:
        """The axis that carries the numbers."""
        if self.value:
            return self.value
        return self.x if self.x.type == "number" and self.y.type != "number" else self.y

    def places(self) -> Axis:
        """The axis along which the marks are set: names, or dates."""
        return self.y if self.measure() is self.x else self.x


@record(slots=False)
class Drawing:
    """The SVG of a chart, the narrow one (none where a raw specification has none), the notes that found no room.

    `turned` is the drawing for a sheet on its side, where the spec asks for one.
    """

    svg: str
    narrow: str = ""
    lost: tuple[str, ...] = ()
    turned: str = ""
