"""What the values of a chart are, said under its caption: « Part des entreprises, en %, échelle logarithmique »."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stratege.charts.data import values
from stratege.charts.spec import Axis, ChartSpec
from stratege.spaces import NBSP

CUT = ("line", "small_multiples", "slope")  # the kinds whose axis may start elsewhere than at zero


def unit_of(spec: ChartSpec, words: Mapping[str, str]) -> str:
    """The measure's title, its unit, and what a reader must know of its scale; nothing for a raw specification.

    `words` are those of the page: « en {unit} », « échelle logarithmique », « l'axe ne part pas de zéro ».
    """
    if spec.raw is not None:
        return ""
    both = [spec.y, spec.x] if spec.kind == "scatter" else [spec.measure()]
    parts = ["" if spec.kind == "scatter" else _measured(both[0], words)]
    parts += [words["chart_logarithmic"]] if any(axis.scale == "log" for axis in both) else []
    parts += [words["chart_without_zero"]] if _without_zero(spec) else []
    text = ", ".join(part for part in parts if part)
    return text[:1].upper() + text[1:]


def _measured(axis: Axis, words: Mapping[str, str]) -> str:
    """The title of an axis with its unit, said once."""
    if not axis.unit or re.search(rf"(?<!\w){re.escape(axis.unit)}(?!\w)", axis.title):
        return axis.title
    unit = words["chart_unit"].format(unit=axis.unit)
    return f"{axis.title}, {unit}" if axis.title else unit


def titled(axis: Axis, in_unit: str) -> str:
    """The title that an axis prints beside it: « Contacts utiles, en % »; nothing without a title."""
    if not axis.title or not axis.unit or axis.unit in axis.title:
        return axis.title
    return f"{axis.title}, {in_unit.replace(' {', f'{NBSP}{{').format(unit=axis.unit)}"


def _without_zero(spec: ChartSpec) -> bool:
    """Whether the author's own start of the axis leaves zero out of a chart where its height would count."""
    axis = spec.measure()
    if spec.kind not in CUT or axis.scale == "log" or axis.least is None:
        return False
    found = [value for row in values(spec) if isinstance(value := row.get(axis.field), int | float)]
    return bool(found) and min(axis.least, *found) > 0
