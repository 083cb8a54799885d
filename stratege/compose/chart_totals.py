"""Totals of a waterfall that their steps do not make: 24 − 18 + 7 makes 13, so that « 15 » is told at its place."""

from __future__ import annotations

from decimal import Decimal

from stratege.compose.context import Context
from stratege.model import blocks as m
from stratege.model.base import Mapping, span_of
from stratege.numbers import Number, read_number, spell_typed
from stratege.source import Scalar

FEWEST_STEPS = 3  # of which the last may be the total of the others


def check_totals(model: m.Chart, rows: list[Mapping], context: Context) -> None:
    """Tell of each total that differs from what comes before it in the rows; every digit typed counts.

    So is told a last step that is worth all those before it, which no key says to be a total (S178).
    """
    axes = [axis for axis in (model.x, model.y) if axis]
    measure = next((axis for axis in axes if axis.type == "number"), None)
    places = next((axis for axis in axes if axis is not measure), None)
    if model.kind != "waterfall" or measure is None or places is None:
        return
    totals, reached, steps = set(map(str, model.totals)), None, 0
    for row in rows:
        name, value = str(row.get(str(places.field))), row.get(str(measure.field))
        digits = digits_of(value, context)
        if digits is None:  # it is told elsewhere, or the step is not drawn
            continue
        if name not in totals:
            steps += 1
            if row is rows[-1] and steps >= FEWEST_STEPS and digits == reached:
                context.diagnostics.add("S178", span_of(value) or row.span, name=name, value=_spelt(digits))
            reached = (reached or Decimal(0)) + digits
            continue
        if reached is not None and reached != digits:
            gap, made, given = map(_spelt, (abs(digits - reached), reached, digits))
            context.diagnostics.add("S077", span_of(value) or row.span, name=name, given=given, made=made, gap=gap)
        reached = digits


def digits_of(value: object, context: Context) -> Decimal | None:
    """The digits of a number, or of the fact that stands for it: « [=result_2025] »."""
    if not isinstance(value, Scalar):
        return None
    if value.startswith("[="):
        fact = context.report.facts.get(value.strip("[]=").removesuffix("@").strip())
        number = fact.number if fact else None
    else:
        number = read_number(value)
    return number.digits if number is not None else None


def _spelt(digits: Decimal) -> str:
    return spell_typed(Number(digits))
