"""Draw: `draw(spec)` has the SVG of a chart, and a narrow one for phones; the same bytes for the same spec."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib.metadata import version

from stratege.charts.data import values
from stratege.charts.look import look_of
from stratege.charts.plots import plot
from stratege.charts.scene import to_svg
from stratege.charts.spec import ChartSpec, Drawing
from stratege.theme import SOBER, Theme

TALL = 430  # px: a drawing on a sheet on its side, with its caption and source
NARROW = 268  # px: the letters of that drawing are 13 px on a phone of 360


def draw(spec: ChartSpec, theme: Theme = SOBER) -> Drawing:
    """The drawings of a chart; `ChartError` when its data or its specification cannot be drawn."""
    if spec.raw is not None:
        from stratege.charts.vega import draw_narrow, draw_raw

        return Drawing(draw_raw(spec, theme), draw_narrow(spec, theme))
    ready, look = replace(spec, rows=tuple(values(spec))), look_of(theme)
    full = plot(ready, look, spec.width)
    narrow = plot(replace(ready, side=0), look, NARROW)
    turned = plot(replace(ready, side=0, height=spec.height or TALL), look, spec.turned) if spec.turned else None
    return Drawing(
        to_svg(full, spec.alt),
        to_svg(narrow, spec.alt),
        tuple(note.text for note in full.lost),
        to_svg(turned, spec.alt) if turned else "",
    )


@cache
def engine() -> str:
    """What draws, as a part of what a drawing depends on: the library and the faces, with their versions."""
    return f"vl-convert {version('vl-convert-python')}, faces {version('rendercv-fonts')}"
