"""Print each fact's number in French form: [=IBM-12] becomes « 510 000 »; the unverified ones say so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stratege.dates import spell_date
from stratege.diagnostics import Diagnostics, closest
from stratege.document import Chart, Citation, Document, FactValue, Inline, Node, Text, transform
from stratege.model.stock import Fact
from stratege.numbers import spell_number
from stratege.resolve.material import Material
from stratege.source import Span
from stratege.spaces import NBSP


def fill_facts(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """Fill the words of each FactValue and the values of each chart; report facts that are not there."""

    def fill(node: Node) -> Node:
        match node:
            case FactValue() if node.fact:
                return _fill(node, material, diagnostics)
            case Chart():
                return _fill_chart(node, material, diagnostics)
        return node

    return transform(document, fill)


def _fill(node: FactValue, material: Material, diagnostics: Diagnostics) -> FactValue:
    fact = _find(node.fact, node.span, material, diagnostics)
    if fact is None:
        return replace(node, children=(Text(text=f"[{node.fact} ?]", span=node.span),))
    verified = fact.verification == "seen"
    words: list[Inline] = [Text(text=spell_fact(fact), span=node.span)]
    if not verified:
        words.append(Text(text=f"{NBSP}{material.words['unverified']}", span=node.span))
    if node.cited:
        key = str(fact.source)
        words += [Text(text=" ", span=node.span), Citation(source=f"[@{key}]", keys=(key,), span=node.span)]
    return replace(node, verified=verified, children=tuple(words))


def spell_fact(fact: Fact) -> str:
    """The number of a fact, with its sign if it is a percentage; a date in words."""
    value, unit = str(fact.value or ""), str(fact.unit)
    if unit == "date":
        return spell_date(value)
    return f"{spell_number(value)}{NBSP}%" if unit == "%" else spell_number(value)


def _find(name: str, span: Span | None, material: Material, diagnostics: Diagnostics) -> Fact | None:
    fact = material.facts.get(name)
    if fact is None:
        diagnostics.add("F001", span, fact=name, near=closest(name, material.facts))
    elif fact.value is None:
        diagnostics.add("F002", span, fact=name)
        return None
    return fact


def _fill_chart(chart: Chart, material: Material, diagnostics: Diagnostics) -> Chart:
    spec: Any = chart.spec
    rows = tuple({key: _value(value, chart, material, diagnostics) for key, value in row.items()} for row in spec.rows)
    return replace(chart, spec=replace(spec, rows=rows)) if rows else chart


def _value(value: Any, chart: Chart, material: Material, diagnostics: Diagnostics) -> Any:
    """The raw number of `[=fact]`; anything else as it is."""
    if not isinstance(value, str) or not value.startswith("[="):
        return str(value) if isinstance(value, str) else value
    name = value.strip("[]=").removesuffix("@").strip()
    fact = _find(name, getattr(value, "span", chart.span), material, diagnostics)
    return float(str(fact.value).replace(",", ".")) if fact else None
