"""The typed data of each kind of module: `matrix(module, "matrix", context)` gives a `Matrix` node."""

from __future__ import annotations

from typing import assert_never

from stratege import document as d
from stratege.compose.arguments import arguments
from stratege.compose.context import Captioned, Compose, Context
from stratege.compose.matrix import matrix
from stratege.compose.profiles import profile_sheet
from stratege.compose.recommendations import recommendations
from stratege.dates import Date, months_of, read_date, spell_date
from stratege.model import modules as m
from stratege.model.profiles import PlatformsModule, ProfilesModule
from stratege.model.recommendations import RecommendationsModule
from stratege.model.stock import BibliographyModule, FactsModule, GlossaryModule

QUADRANTS = ("strengths", "weaknesses", "opportunities", "threats")


def typed_data(module: m.AnyModule, name: str, context: Context, compose: Compose) -> d.Blocks:
    """The nodes of a module's own data; none for a module of prose, whose data stand elsewhere or have none.

    `compose` makes the nodes of a block, where the data hold some.
    """
    match module:
        case ProfilesModule() | PlatformsModule():
            return tuple(profile_sheet(sheet, module, context) for sheet in module.sheets)
        case m.BenefitsModule() | m.LimitsModule():
            return arguments(module, context, compose)
        case m.MatrixModule():
            return (matrix(module, _captioned(module, name, context), context),)
        case m.SwotModule():
            return (_swot(module, name, context),)
        case m.TimelineModule():
            return (_timeline(module, name, context),)
        case RecommendationsModule():
            return recommendations(module, context)
        case m.ProseModule() | m.AppendixModule() | m.CaseStudyModule():
            return ()
        case GlossaryModule() | FactsModule() | BibliographyModule():
            return ()
        case _:
            assert_never(module)


def _captioned(module: m.CaptionedModule, name: str, context: Context) -> Captioned:
    return {
        "id": name,
        "caption": context.line(module.caption),
        "source": context.line(module.source),
        "note": context.line(module.note),
        "wide": True,
        "landscape": False,
        "placement": module.placement,
        "span": module.caption.span,
    }


def _swot(module: m.SwotModule, name: str, context: Context) -> d.Swot:
    quadrants = tuple(
        d.SwotQuadrant(kind=kind, title=context.word(kind), items=context.lines(getattr(module, kind)))
        for kind in QUADRANTS
    )
    return d.Swot(**_captioned(module, name, context), quadrants=quadrants)


def _timeline(module: m.TimelineModule, name: str, context: Context) -> d.Timeline:
    events = tuple(_event(event, context) for event in sorted(module.events, key=_when))
    return d.Timeline(**_captioned(module, name, context), events=events)


def _event(event: m.Event, context: Context) -> d.Event:
    found = _period(event)
    return d.Event(
        date=(d.Text(text=spell_date(str(event.date)), span=event.date.span),),
        children=context.line(event.text),
        start=found.days if found else None,
        after=found.after if found else None,
        lasts=bool(found and found.end),
        about=bool(found and found.about),
    )


def _when(event: m.Event) -> tuple[int, ...]:
    """Where an event stands in time; what has no date comes first, and is told when it is read."""
    found = _period(event)
    return found.key if found else ()


def _period(event: m.Event) -> Date | None:
    """The date of an event, or the months of the quarter or the half of a year that it names."""
    return read_date(months_of(event.date) or event.date)
