"""Draw with Vega: `draw(spec)` is the SVG text, the same bytes for the same spec."""

from __future__ import annotations

import re
from functools import cache
from importlib.metadata import version

from stratege.charts.spec import ChartError, ChartSpec
from stratege.charts.svg import clean
from stratege.charts.theme import FRENCH_NUMBERS, FRENCH_TIMES, font_of
from stratege.charts.vega import FRAME, to_vega_lite
from stratege.diagnostics import phrase
from stratege.faces import face_folder
from stratege.theme import SOBER, Theme


def draw(spec: ChartSpec, theme: Theme = SOBER) -> str:
    """The SVG of a chart; `ChartError` when its data or its specification cannot be drawn."""
    description = to_vega_lite(spec, theme)
    _fonts(font_of(theme))
    import vl_convert

    try:
        svg = vl_convert.vegalite_to_svg(
            description, format_locale=FRENCH_NUMBERS, time_format_locale=FRENCH_TIMES, allowed_base_urls=[]
        )
    except ValueError as error:
        reason = re.sub(r"\s+", " ", str(error)).strip()[:160]
        raise ChartError(phrase("chart_refused", problem=phrase("quoted_english", said=reason))) from error
    frame = description["usermeta"].get(FRAME) if spec.raw is None and "usermeta" in description else None
    return clean(svg, spec.alt, font_of(theme), frame)


@cache
def engine() -> str:
    """What draws, as a part of what a drawing depends on: the library and the faces, with their versions."""
    return f"vl-convert {version('vl-convert-python')}, faces {version('rendercv-fonts')}"


@cache
def _fonts(family: str) -> None:
    """Let Vega measure text in the theme's own face."""
    import vl_convert

    vl_convert.register_font_directory(str(face_folder(family)))
