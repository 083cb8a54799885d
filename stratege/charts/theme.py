"""The look of charts, made of the report's theme: `config(theme)` is the configuration of Vega-Lite."""

from __future__ import annotations

from stratege.charts.spec import Layer
from stratege.dates import MONTHS
from stratege.faces import DRAWN
from stratege.spaces import FINE, NBSP
from stratege.theme import SOBER, Theme

FRENCH_NUMBERS = {
    "decimal": ",",
    "thousands": FINE,
    "grouping": [3],
    "currency": ["", f"{NBSP}€"],
    "percent": f"{NBSP}%",
}
FRENCH_TIMES = {
    "dateTime": "%A %e %B %Y à %X",
    "date": "%d/%m/%Y",
    "time": "%H:%M:%S",
    "periods": ["AM", "PM"],
    "days": ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
    "shortDays": ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."],
    "months": MONTHS,
    "shortMonths": ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
}


def config(theme: Theme) -> Layer:
    """The Vega-Lite configuration of a look."""
    label = {"labelColor": theme.colors["ink"], "labelFontSize": 11, "labelLimit": 0, "labelPadding": 6}
    title = {"titleColor": theme.colors["muted"], "titleFontSize": 11, "titleFontWeight": "normal", "titlePadding": 8}
    axis = {**label, **title, "domain": False, "ticks": False, "gridColor": theme.colors["rule"], "gridWidth": 0.5}
    return {
        "background": None,
        "font": font_of(theme),
        "view": {"stroke": None},
        "axis": axis,
        "axisBand": {"grid": False},
        "legend": {**label, **title, "orient": "top", "symbolSize": 60, "symbolStrokeWidth": 2, "offset": 8},
        "mark": {"opacity": 1, "color": theme.palette[0]},
        "point": {"opacity": 1},
        "rule": {"color": theme.palette[0]},
        "boxplot": {"box": {"color": theme.palette[0]}},
        "line": {"strokeWidth": 1.8},
        "range": {"category": list(theme.palette), "ramp": list(theme.heat), "heatmap": list(theme.heat)},
        "text": {"font": font_of(theme), "fontSize": 11, "color": theme.colors["ink"]},
    }


def font_of(theme: Theme) -> str:
    """The family of the letters: that of the titles, if Stratège brings it, for the drawing must measure them."""
    return theme.titles.family if theme.titles.family in DRAWN and not theme.titles.files else SOBER.titles.family
