"""A raw Vega-Lite specification for a phone: `narrowed({"hconcat": [a, b]}, 208)` sets `b` below `a`, 208 px wide each.

Letters keep their size, and what stood side by side stands one below the other; heights are the author's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from stratege.json_tree import Json

PHONE = 328.0  # px that a phone of 360 gives to a drawing
LEAST_LETTERS = 9.0  # px, under which no one reads
HELD = frozenset(["concat", "vconcat", "spec"])  # keys of specifications within one
SIZE = re.compile(r'<svg[^>]*?\swidth="([0-9.]+)"')
LETTERS = re.compile(r'font-size="([0-9.]+)(?:px)?"')


def narrowed(spec: Mapping[str, Json], width: float) -> dict[str, Json]:
    """The specification with plots `width` px wide, in one column; the author's own is left as it is."""
    found = dict(spec)
    if "hconcat" in found:
        found["vconcat"] = found.pop("hconcat")
    for name in HELD & found.keys():
        found[name] = _each(found[name], width)
    if not HELD & found.keys():
        found["width"] = round(width)
    return _in_one_column(found)


def _each(held: Json, width: float) -> Json:
    """What a specification holds: another one, or several."""
    if isinstance(held, list):
        return [_each(part, width) for part in held]
    return narrowed(held, width) if isinstance(held, dict) else held


def _in_one_column(spec: dict[str, Json]) -> dict[str, Json]:
    """Small multiples, however they are asked for, one below the other."""
    if spec.keys() & {"concat", "facet", "repeat"}:
        spec["columns"] = 1
    facet = spec.get("facet")
    if isinstance(facet, dict) and "column" in facet and "row" not in facet:
        spec["facet"] = facet["column"]
    encoding = spec.get("encoding")
    if isinstance(encoding, dict) and not ("row" in encoding and "column" in encoding):
        inner = {"facet" if name == "column" else name: channel for name, channel in encoding.items()}
        if isinstance(by := inner.get("facet"), dict):
            inner["facet"] = {**by, "columns": 1}
        spec["encoding"] = inner
    return spec


def width_of(svg: str) -> float:
    """The px across a drawing, 0 where it does not say."""
    found = SIZE.search(svg)
    return float(found[1]) if found else 0.0


def readable(svg: str) -> float:
    """The px across which the smallest letters of a drawing are just readable; 0 where it has none."""
    sizes = [float(size) for size in LETTERS.findall(svg)]
    return width_of(svg) * LEAST_LETTERS / min(sizes) if sizes and min(sizes) > 0 else 0.0
