"""One cause told once: eight facts that a report lacks for want of one line are one fault, with seven other places."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from stratege.diagnostics.catalogue import phrase
from stratege.diagnostics.items import Diagnostic

ONE, MANY = {"s": "", "d": "d"}, {"s": "s", "d": "dent"}
SHOWN = 5  # other places that are named; the line of the remedy mends all of them


def gathered(items: Iterable[Diagnostic], lines: Collection[str]) -> list[Diagnostic]:
    """The faults in their order, those that one of these `lines` mends told at the first of them, with their number."""
    alike: dict[tuple[str, str], list[Diagnostic]] = {}
    kept: list[list[Diagnostic]] = []
    for item in items:
        group = alike.setdefault((item.remedy, item.severity), []) if item.remedy in lines else []
        kept += [] if group else [group]
        group.append(item)
    return [_one(group) for group in kept]


def _one(group: list[Diagnostic]) -> Diagnostic:
    first, *others = group
    if not others:
        return first
    count = len(others)
    message = phrase("mended_too", message=first.message, count=count, **(MANY if count > 1 else ONE))
    places = dict.fromkeys(item.span for item in others if item.span)
    return replace(first, message=message, related=(*first.related, *list(places)[:SHOWN]))
