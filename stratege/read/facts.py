"""The facts of a report by name, and what each needs: a source that the report knows, or a formula, never both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.model.stock import Fact, FactsModule


def facts_of(
    modules: Iterable[FactsModule | None], references: Mapping[str, object], diagnostics: Diagnostics
) -> dict[str, Fact]:
    """The facts of modules by name, each looked at; of two of one name, the last, once this is told."""
    result: dict[str, Fact] = {}
    for fact in (fact for module in modules if module for fact in module.facts):
        if str(fact.id) in result:
            diagnostics.add("F003", fact.id.span, fact=fact.id, related=(result[str(fact.id)].id.span,))
        _check(fact, references, diagnostics)
        result[str(fact.id)] = fact
    return result


def _check(fact: Fact, references: Mapping[str, object], diagnostics: Diagnostics) -> None:
    """Tell of the keys that a fact lacks, of those that its formula makes vain, of a source that is nowhere."""
    if fact.formula:
        _check_computed(fact, diagnostics)
        return
    for key in ("source", "verification"):
        if not getattr(fact, key) and key not in fact.refused:
            diagnostics.add("S002", fact.span, key=key, remedy=phrase("add_line", line=f"{key}: …"))
    if fact.source and str(fact.source) not in references:
        near = closest(str(fact.source), references)
        diagnostics.add("F004", fact.source.span, fact=fact.id, key=fact.source, near=near)


def _check_computed(fact: Fact, diagnostics: Diagnostics) -> None:
    vain = [key for key in ("value", "source", "verification") if getattr(fact, key)]
    if vain:
        diagnostics.add("F006", fact.formula.span, fact=fact.id, keys=", ".join(vain))


def sources(modules: Iterable[FactsModule | None]) -> set[str]:
    """The keys of the works that facts come from."""
    facts = (fact for module in modules if module for fact in module.facts)
    return {str(fact.source) for fact in facts if fact.source}
