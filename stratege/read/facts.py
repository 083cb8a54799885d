"""What each fact needs: a source that the report knows, or a formula; `formula: A / B` beside `value:` is refused."""

from __future__ import annotations

from collections.abc import Mapping

from stratege.diagnostics import Diagnostics, closest
from stratege.model.stock import Fact


def check_fact(fact: Fact, references: Mapping[str, object], diagnostics: Diagnostics) -> None:
    """Tell of the keys that a fact lacks, of those that its formula makes vain, of a source that is nowhere."""
    if fact.formula:
        _check_computed(fact, diagnostics)
        return
    for key in ("source", "verification"):
        if not getattr(fact, key):
            diagnostics.add("S002", fact.span, key=key)
    if fact.source and str(fact.source) not in references:
        near = closest(str(fact.source), references)
        diagnostics.add("F004", fact.source.span, fact=fact.id, key=fact.source, near=near)


def _check_computed(fact: Fact, diagnostics: Diagnostics) -> None:
    vain = [key for key in ("value", "source", "verification") if getattr(fact, key)]
    if vain:
        diagnostics.add("F006", fact.formula.span, fact=fact.id, keys=", ".join(vain))
