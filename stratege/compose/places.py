"""The places of a plan: `places(plan.sections, {}, diagnostics)` leaves out what has one already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from stratege.diagnostics import Diagnostics
from stratege.model.module import Module
from stratege.model.modules import AnyModule, argument_blocks
from stratege.model.report import Placement, Report
from stratege.source import Scalar


def places(named: Iterable[Placement], taken: dict[str, Scalar], diagnostics: Diagnostics) -> Iterator[Placement]:
    """The places whose module is not among those `taken`, which grow; a module placed twice is told."""
    for place in named:
        is_new = _is_new(place.module, taken, diagnostics)
        woven = place.with_ is None or _is_new(place.with_, taken, diagnostics)
        if is_new:
            yield place if woven else place.model_copy(update={"with_": None})


def _is_new(name: Scalar, taken: dict[str, Scalar], diagnostics: Diagnostics) -> bool:
    before = taken.setdefault(str(name), name)
    if before is not name:
        diagnostics.add("S042", name.span, name=name, related=(before.span,))
    return before is name


def modules_of(place: Placement, report: Report) -> list[AnyModule]:
    """The modules that a place prints."""
    names = (place.module, place.with_)
    return [found for name in names if name and (found := report.modules.get(str(name)))]


def state_of(module: Module, report: Report) -> str:
    """How far a module is reviewed: draft, reviewed or verified; changed where it is no longer what was reviewed."""
    is_changed = module.span is not None and module.span.file in report.changed
    return "changed" if is_changed else module.review.status


def modules_shown(place: Placement, report: Report) -> list[AnyModule]:
    """The modules that a place prints, and all that their blocks name in turn: a matrix, a SWOT, a timeline…"""
    shown = {id(module): module for module in modules_of(place, report)}
    waiting = list(shown.values())
    while waiting:
        for name in _named(waiting.pop(), short=place.view == "summary"):
            module = report.modules.get(str(name).partition("#")[0])
            if module and id(module) not in shown:
                shown[id(module)] = module
                waiting.append(module)
    return list(shown.values())


def _named(module: AnyModule, *, short: bool) -> Iterator[Scalar]:
    """The modules that a module's blocks name; those of its short version alone, where it has one."""
    whole = (*module.body, *module.after, *argument_blocks(module))
    for block in (short and module.summary) or whole:
        if block.include is not None:
            yield block.include
        if block.comparison:
            yield block.comparison.of
        if block.balance:
            yield from (block.balance.benefits, block.balance.limits)
