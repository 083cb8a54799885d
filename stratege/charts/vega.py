"""A raw Vega-Lite specification in our theme: `draw_raw(spec, theme)` is its SVG, `draw_narrow` that for phones."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import cache

from stratege.charts.narrow import PHONE, narrowed, readable, width_of
from stratege.charts.raw import check_raw, worded
from stratege.charts.refusals import refusal
from stratege.charts.spec import ChartError, ChartSpec, Layer, Row
from stratege.charts.streams import captured
from stratege.charts.svg import clean
from stratege.charts.theme import FRENCH_NUMBERS, FRENCH_TIMES, config, font_of
from stratege.faces import face_folder
from stratege.json_tree import Json, as_object
from stratege.numbers import read_number
from stratege.theme import Theme

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
NARROW = 268  # px that a drawing for a phone should have
LEAST_PLOT = 110  # px, under which a plot shows nothing
KEYS = (3, 2, 1)  # columns of the keys of a drawing that they would make too wide
BESIDE = 60  # px that an axis takes of the drawing, where the specification gives no width


def draw_raw(spec: ChartSpec, theme: Theme) -> str:
    """The SVG of the author's own specification; `ChartError` when Vega-Lite refuses it, or it leads outside."""
    return _fitted(to_vega_lite(spec, theme), spec.width, spec, theme)


def draw_narrow(spec: ChartSpec, theme: Theme) -> str:
    """The SVG for a phone, no wider than lets its letters be read; nothing where that cannot be.

    What stands beside the plots is known once they are drawn: they then give it the room that it lacks.
    """
    wide = to_vega_lite(spec, theme)
    plots = float(NARROW - BESIDE)
    try:
        svg = _fitted(narrowed(wide, plots), NARROW, spec, theme)
        plots -= max(0.0, width_of(svg) - NARROW)
        if LEAST_PLOT <= plots < NARROW - BESIDE:
            svg = _fitted(narrowed(wide, plots), NARROW, spec, theme)
    except ChartError:  # only the narrow one is: the author's own was drawn
        return ""
    return svg if readable(svg) <= PHONE else ""


def _fitted(description: Layer, room: float, spec: ChartSpec, theme: Theme) -> str:
    """The narrowest drawing of those whose keys stand in rows, if none has the room (px): a wider one is reduced, and
    its letters with it."""
    found = _drawn(description, spec, theme)
    for columns in KEYS:
        if width_of(found) <= room:
            break
        other = _drawn(_with_keys(description, columns), spec, theme)
        found = other if width_of(other) < width_of(found) else found
    return found


def _with_keys(description: Layer, columns: int) -> Layer:
    """A description whose keys of colours and sizes stand in so many columns, unless its author says in how many."""
    config = as_object(description["config"])
    return {**description, "config": {**config, "legend": {"columns": columns, **as_object(config.get("legend", {}))}}}


def _drawn(description: Layer, spec: ChartSpec, theme: Theme) -> str:
    _fonts(font_of(theme))
    svg, said = _converted(description)
    if said:
        raise refusal(description, said, lambda other: _converted(dict(other))[1])
    return clean(svg, spec.alt, font_of(theme))


def _converted(description: Layer) -> tuple[str, str]:
    """The SVG of a description, and the faults that Vega tells of it, in English; it draws some all the same."""
    import vl_convert

    with captured() as told:
        try:
            svg = vl_convert.vegalite_to_svg(
                description, format_locale=FRENCH_NUMBERS, time_format_locale=FRENCH_TIMES, allowed_base_urls=[]
            )
        except ValueError as error:
            return "", f"{told()}\n{error}"
        return svg, "\n".join(line for line in told().splitlines() if line.startswith("ERROR "))


def to_vega_lite(spec: ChartSpec, theme: Theme) -> Layer:
    """The author's specification over our configuration and the chart's data; it keeps all that it says."""
    assert spec.raw is not None
    check_raw(spec.raw)
    own = as_object(spec.raw.get("config", {}))
    ours = {"$schema": SCHEMA, "config": _over(config(theme), own)}
    rows: Layer = {"data": {"values": _rows(spec.rows, worded(spec.raw))}} if spec.rows else {}
    return {"width": spec.width - BESIDE, **rows, **spec.raw, **ours}


def _over(ours: Layer, own: dict[str, Json]) -> Layer:
    """Our look with what the author's own changes of each part of it."""
    return {**ours, **{key: _part(ours.get(key), value) for key, value in own.items()}}


def _part(ours: Json, own: Json) -> Json:
    return {**ours, **own} if isinstance(ours, dict) and isinstance(own, dict) else own


def _rows(rows: Sequence[Row], as_typed: Container[str]) -> list[Json]:
    """Rows for Vega, which reads no French number: a field that has nothing but numbers is given as numbers."""
    cells = {key: [row.get(key) for row in rows] for row in rows for key in row}
    given = {key: column if key in as_typed else _numbers(column) or column for key, column in cells.items()}
    return [{key: given[key][place] for key in row} for place, row in enumerate(rows)]


def _numbers(column: list[str | float | None]) -> list[str | float | None]:
    """A column as numbers, nothing where a cell is blank; empty when a cell is a word."""
    filled = [None if cell is None or not str(cell).strip() else cell for cell in column]
    read = [read_number(cell) if isinstance(cell, str) else cell for cell in filled]
    if any(cell is not None and number is None for cell, number in zip(filled, read, strict=True)):
        return []
    return [None if number is None else float(number) for number in read]


@cache
def _fonts(family: str) -> None:
    """Let Vega measure text in the theme's own face."""
    import vl_convert

    vl_convert.register_font_directory(str(face_folder(family)))
