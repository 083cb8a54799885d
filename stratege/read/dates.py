"""The dates of what was read: `date: "2024-02-30"` in a timeline is told at its place."""

from __future__ import annotations

from collections.abc import Iterator

from stratege.dates import is_impossible, read_date
from stratege.diagnostics import Diagnostics, phrase
from stratege.model.modules import AnyModule, TimelineModule
from stratege.model.report import Plan
from stratege.model.stock import FactsModule
from stratege.source import Scalar


def check_dates(source: Plan | AnyModule, diagnostics: Diagnostics) -> None:
    """Tell of each date that cannot be read, or that no calendar has."""
    for text in _dates(source):
        if text and read_date(text) is None:
            reason = phrase("date_impossible" if is_impossible(text) else "date_unreadable")
            diagnostics.add("S030", text.span, date=text, reason=reason)


def _dates(source: Plan | AnyModule) -> Iterator[Scalar]:
    yield source.date if isinstance(source, Plan) else source.review.date
    match source:
        case TimelineModule():
            yield from (event.date for event in source.events)
        case FactsModule():
            for fact in source.facts:
                yield fact.as_of
                if fact.unit == "date" and fact.value:
                    yield fact.value
