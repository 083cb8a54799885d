"""The look of charts: the text's fonts and colours, and a palette legible in grey and to colour-blind readers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

FRENCH_NUMBERS = {
    "decimal": ",",
    "thousands": "\u202f",
    "grouping": [3],
    "currency": ["", "\u00a0€"],
    "percent": "\u00a0%",
}
FRENCH_TIMES = {
    "dateTime": "%A %e %B %Y à %X",
    "date": "%d/%m/%Y",
    "time": "%H:%M:%S",
    "periods": ["AM", "PM"],
    "days": ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
    "shortDays": ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."],
    "months": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    "shortMonths": ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
}


@dataclass(frozen=True)
class Theme:
    """Colours and font; `palette` runs from dark to light so that it stays legible in black and white."""

    font: str = "Source Sans 3"
    ink: str = "#1d2733"
    accent: str = "#a63d2f"
    muted: str = "#5f6873"
    rule: str = "#d8d3c7"
    paper: str = "#f6f3ec"
    palette: tuple[str, ...] = ("#1d2733", "#a63d2f", "#2f7f79", "#b8862b", "#6b6fa8", "#7d8790")
    heat: tuple[str, ...] = ("#f6f3ec", "#e9d9cf", "#d6ab9d", "#bb6a5b", "#8f2f23")

    def config(self) -> dict[str, Any]:
        """The Vega-Lite configuration of this look."""
        label = {"labelColor": self.ink, "labelFontSize": 11, "labelLimit": 0, "labelPadding": 5}
        title = {"titleColor": self.muted, "titleFontSize": 11, "titleFontWeight": "normal", "titlePadding": 8}
        axis = {**label, **title, "domain": False, "ticks": False, "gridColor": self.rule, "gridWidth": 0.5}
        return {
            "background": None,
            "font": self.font,
            "view": {"stroke": None},
            "axis": axis,
            "axisBand": {"grid": False},
            "legend": {**label, **title, "orient": "top", "symbolSize": 60, "symbolStrokeWidth": 2, "offset": 8},
            "mark": {"opacity": 1},
            "point": {"opacity": 1},
            "bar": {"fill": self.ink},
            "line": {"strokeWidth": 1.8},
            "range": {"category": list(self.palette), "ramp": list(self.heat), "heatmap": list(self.heat)},
            "text": {"font": self.font, "fontSize": 11, "fill": self.ink},
        }


DEFAULT = Theme()
