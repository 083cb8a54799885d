"""Parts of a whole that do not make it: 60 % and 30 % on one bar make 90 %, which its author may not have meant.

`check_bars` reads the rows of stacked bars; `is_near_whole` says it of any percentages that are added up.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from stratege.compose.chart_totals import digits_of
from stratege.compose.context import Context
from stratege.diagnostics import phrase
from stratege.model import blocks as m
from stratege.model.base import Mapping, span_of
from stratege.numbers import Number, spell_typed
from stratege.records import record
from stratege.source import Span

LEAST, MOST = Decimal(99), Decimal(101)  # rounded parts of a whole make 100 within one
# Some parts alone may be shown, « bois 8 %, vent 5 % »: what makes less than this claims no whole.
CLAIMED = Decimal(80)


@record
class _Bar:
    """What stands at one place: its name, its parts, where the last one is written."""

    name: str
    parts: tuple[Decimal, ...]
    span: Span | None


def is_near_whole(parts: Iterable[Decimal]) -> bool:
    """Whether parts in percent make nearly a whole, or more than one; contributions below zero make none."""
    known = list(parts)
    total = sum(known, Decimal(0))
    return len(known) > 1 and min(known) >= 0 and (CLAIMED <= total < LEAST or total > MOST)


def check_bars(model: m.Chart, rows: list[Mapping], context: Context) -> None:
    """Tell of each stacked bar in percent whose parts do not make 100 %, if it comes near or another one does."""
    axes = [axis for axis in (model.x, model.y) if axis]
    measure = next((axis for axis in axes if axis.type == "number"), None)
    places = next((axis for axis in axes if axis is not measure), None)
    if model.kind != "stacked_bar" or places is None or measure is None or not _is_in_percent(measure, rows):
        return
    bars = list(_bars(rows, str(places.field), str(measure.field), context))
    whole = any(LEAST <= sum(bar.parts) <= MOST for bar in bars)
    for bar in bars:
        total = sum(bar.parts, Decimal(0))
        if is_near_whole(bar.parts) or (whole and min(bar.parts) >= 0 and total < LEAST):
            tell(bar.name, total, bar.span, "parts_of_chart", context)


def tell(name: str, total: Decimal, span: Span | None, remedy: str, context: Context) -> None:
    """Tell of parts that do not make their whole; `remedy` names the phrase of what to do."""
    context.diagnostics.add("S099", span, name=name, total=spell_typed(Number(total)), remedy=phrase(remedy))


def _is_in_percent(measure: m.Axis, rows: list[Mapping]) -> bool:
    """Whether the numbers of an axis are percentages: its unit says so, or each of them does."""
    typed = [str(value) for row in rows if (value := row.get(str(measure.field))) is not None]
    return measure.unit == "%" or (bool(typed) and all(value.rstrip().endswith("%") for value in typed))


def _bars(rows: list[Mapping], place: str, measure: str, context: Context) -> Iterable[_Bar]:
    """The bars all of whose parts are known."""
    named: dict[str, list[Mapping]] = {}
    for row in rows:
        named.setdefault(str(row.get(place)), []).append(row)
    for name, own in named.items():
        parts = [digits_of(row.get(measure), context) for row in own]
        if known := tuple(part for part in parts if part is not None):
            span = span_of(own[-1].get(measure)) or own[-1].span
            if len(known) == len(parts):
                yield _Bar(name, known, span)
