"""The dates and numbers of what was read: `date: "2024-02-30"` in a timeline is told at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.dates import months_of, read_date
from stratege.diagnostics import Diagnostics, phrase
from stratege.diagnostics.values import tell_date, tell_number
from stratege.model.modules import AnyModule, TimelineModule
from stratege.model.report import Plan
from stratege.model.stock import Fact, FactsModule
from stratege.naming import folded
from stratege.read.units import check_units
from stratege.source import Scalar

MEASURED = re.compile(r"([+\u2212-]?\d[\d\s.,]*?)\s?([^\W\d]*[€$£¥%])")  # « 412 k€ », « 3 % »
THOUSANDS = re.compile(r"([+\u2212-]?[1-9]\d{0,2})[.,](000)")  # « 412.000 »: the digits of no measure
OF_BUILD = ("today", "now", "last-modified", "aujourd'hui")  # what other tools make the day of the build
NEVER = ("nan", "inf", "infinity", "-inf", "-infinity", ".nan", ".inf", "-.inf")  # what a program wrote for no number


def check_values(source: Plan | AnyModule, diagnostics: Diagnostics) -> None:
    """Tell of each date and number that cannot be read, or that no calendar has, and of Markdown in a unit."""
    check_units(source, diagnostics)
    for text in _dates(source):
        if text and read_date(text) is None and not (isinstance(source, TimelineModule) and months_of(text)):
            tell_date(text, diagnostics, phrase("date_of_build") if _is_of_build(text, source) else "")
    for fact in source.facts if isinstance(source, FactsModule) else ():
        if fact.value:
            _check_value(fact, fact.value, diagnostics)


def _is_of_build(text: Scalar, source: Plan | AnyModule) -> bool:
    """Whether a text asks for the day of the build, as « today »."""
    return isinstance(source, Plan) and text is source.date and folded(text).replace("\u2019", "'") in OF_BUILD


def _dates(source: Plan | AnyModule) -> Iterator[Scalar]:
    yield source.date if isinstance(source, Plan) else source.review.date
    match source:
        case Plan():
            yield from (revision.date for revision in source.history)
        case TimelineModule():
            yield from (event.date for event in source.events)
        case FactsModule():
            for fact in source.facts:
                yield fact.as_of
                if fact.unit == "date" and fact.value:
                    yield fact.value


def _check_value(fact: Fact, value: Scalar, diagnostics: Diagnostics) -> None:
    """Tell of a value that is no number where it must be one, and of one that seems to be English."""
    if not _is_number(fact):
        found = MEASURED.fullmatch(value.strip())
        remedy = phrase("unit_of_fact", value=found[1], unit=found[2]) if found else phrase("fact_in_figures")
        tell_number(value, "value", diagnostics, remedy)
    elif fact.unit != "date" and fact.decimals is None and (found := THOUSANDS.fullmatch(value.strip())):
        thousands = f"{found[1]}{found[2]}"
        diagnostics.add("S168", value.span, value=value, whole=found[1], thousands=thousands)


def _is_number(fact: Fact) -> bool:
    """Whether a fact's value is a number wherever it must be: one with a unit is, one without may be a word."""
    return str(fact.value).lower() not in NEVER and (str(fact.unit) in ("", "date") or fact.number is not None)
