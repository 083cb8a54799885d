"""Print each fact's number in French form: [=IBM-12] becomes « 510 000 »; the unverified ones say so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from stratege.charts import ChartSpec
from stratege.dates import spell_date
from stratege.diagnostics import Diagnostics, closest
from stratege.document import Chart, Citation, Document, FactRecord, FactValue, Inline, Link, Node, Text, transform
from stratege.model.stock import Fact
from stratege.numbers import read_number, spell_number
from stratege.resolve.material import Material
from stratege.source import Span
from stratege.spaces import BLANKS, NBSP

Finder = Callable[[str, Span | None], Fact | None]


def fill_facts(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """Fill the words of each FactValue and the values of each chart, and list the facts used; report the missing."""
    used: dict[str, Fact] = {}

    def find(name: str, span: Span | None) -> Fact | None:
        if fact := _find(name, span, material, diagnostics):
            used.setdefault(name, fact)
        return fact

    def with_value(node: Node) -> Node:
        match node:
            case FactValue() if node.fact:
                return _fill(node, find, material)
            case Chart():
                return _fill_chart(node, find)
        return node

    filled = transform(document, with_value)
    return replace(filled, facts=tuple(record(fact, material) for fact in used.values()))


def _fill(node: FactValue, find: Finder, material: Material) -> FactValue:
    fact = find(node.fact, node.span)
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


def record(fact: Fact, material: Material) -> FactRecord:
    """What is known of a fact, for a reader and for a reviewer."""

    def words(text: object) -> tuple[Inline, ...]:
        return (Text(text=str(text), span=fact.id.span),) if text else ()

    return FactRecord(
        fact=str(fact.id),
        statement=words(fact.statement),
        value=words(spell_fact(fact)),
        as_of=str(fact.as_of),
        when=words(spell_date(str(fact.as_of))),
        unit=str(fact.unit),
        scope=words(fact.scope),
        source=str(fact.source),
        link=(Link(url=f"#ref-{fact.source}", children=words(material.words["source"])),),
        verified=fact.verification == "seen",
        confidence=words(fact.confidence),
        note=words(fact.note),
        span=fact.id.span,
    )


def spell_fact(fact: Fact) -> str:
    """The number of a fact, with its sign if it is a percentage; a date in words."""
    value, unit = str(fact.value or ""), str(fact.unit)
    if unit == "date":
        return spell_date(value)
    return f"{spell_number(value.rstrip(f'%{BLANKS}'))}{NBSP}%" if unit == "%" else spell_number(value)


def _find(name: str, span: Span | None, material: Material, diagnostics: Diagnostics) -> Fact | None:
    fact = material.facts.get(name)
    if fact is None:
        diagnostics.add("F001", span, fact=name, near=closest(name, [*material.facts, *material.values]))
    elif fact.value is None:
        diagnostics.add("F002", span, fact=name)
        return None
    return fact


def _fill_chart(chart: Chart, find: Finder) -> Chart:
    if not isinstance(chart.spec, ChartSpec) or not chart.spec.rows:
        return chart
    rows = tuple({key: _value(value, chart, find) for key, value in row.items()} for row in chart.spec.rows)
    return replace(chart, spec=replace(chart.spec, rows=rows))


def _value(value: str | float | None, chart: Chart, find: Finder) -> str | float | None:
    """The raw number of `[=fact]`; anything else as it is."""
    if not isinstance(value, str):
        return value
    if not value.startswith("[="):
        return str(value)
    name = value.strip("[]=").removesuffix("@").strip()
    fact = find(name, getattr(value, "span", chart.span))
    if fact is None or fact.value is None:
        return None
    number = None if fact.unit == "date" else read_number(fact.value)
    return str(fact.value) if number is None else number
