"""Print each fact in French, with its unit: [=COST] becomes « 4,35 € »; the unverified ones say so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from stratege.charts import ChartSpec
from stratege.dates import spell_date
from stratege.diagnostics import Diagnostics, phrase
from stratege.document import (
    Chart,
    Citation,
    Document,
    FactRecord,
    FactValue,
    Figure,
    Inline,
    Link,
    Node,
    Text,
    transform,
)
from stratege.elision import opened
from stratege.model.parameters import Value as Given
from stratege.model.stock import Fact
from stratege.numbers import Number, round_half_up
from stratege.quantities import UNKNOWN, FormulaError
from stratege.resolve.chart_words import said_with
from stratege.resolve.fact_forms import (
    Forms,
    decimals_of,
    misfit,
    plain_number,
    read_forms,
    remarks,
    rounded,
    shows_unit,
    spell,
)
from stratege.resolve.fact_places import Around, surroundings, typed_unit
from stratege.resolve.material import Material
from stratege.source import Span
from stratege.text.forms import FACT, parts
from stratege.values import Value, evaluate, named_values, names_of, tell_formula

ALONE = Around("", "")
NAME = re.compile(r"[\w.:-]+")  # of a fact, and no calculation
FALLBACK = 2  # decimals of a number that never ends, once its author is told to say how many


def fill_facts(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """Fill the words of each FactValue and the values of each chart, and list the facts used; report the missing."""
    values = named_values(material.facts, diagnostics) | _given(material.values)
    filler = _Filler(values, material, diagnostics, surroundings(document))
    filled = transform(document, filler.with_value)
    used = (material.facts[name] for name in filler.used if name in material.facts)
    return replace(filled, facts=tuple(record(fact, values[str(fact.id)], material) for fact in used))


def _given(values: Mapping[str, Given]) -> dict[str, Value]:
    """The values of parameters, which calculations and forms use as they use those of facts."""
    return {
        name: Value(name, given.printed, Fraction(given.plain.digits), given.plain.digits, unit=given.unit)
        if isinstance(given.plain, Number)
        else Value(name, given.printed)
        for name, given in values.items()
    }


@dataclass
class _Filler:
    """Puts values in their places; `used` are the names that they draw upon, in order."""

    values: Mapping[str, Value]
    material: Material
    diagnostics: Diagnostics
    around: Mapping[int, Around]
    used: dict[str, None] = field(default_factory=dict)

    def with_value(self, node: Node) -> Node:
        match node:
            case FactValue() if node.fact:
                return self.fill(node)
            case Chart():
                return self.fill_chart(node)
            case Figure() if "[=" in node.alt:
                return replace(node, alt=self.words(node.alt, node.span))
        return node

    def value(self, text: str, typed: tuple[str, ...], span: Span | None) -> tuple[Value, Forms] | None:
        """The value that a call asks for and its forms; None after what is wrong is told."""
        if typed and typed[0][:1].isdigit() and text[-1:].isdigit():  # the comma of a number parted it
            fault, formula = FormulaError("syntax", token=","), ",".join((text, *typed))
            tell_formula(fault, formula, span, self.diagnostics)
            return None
        value = evaluate(text, self.values, span, self.diagnostics)
        forms = read_forms(typed, span, self.diagnostics)
        if value is None or forms is None:
            return None
        if problem := misfit(value, forms):
            self.diagnostics.add("F008", span, fact=text, problem=problem)
            return None
        self.use(names_of(text))
        if value.never_ends and not forms.step and decimals_of(value, forms) is None:
            self.diagnostics.add("F012", span, fact=text)
            value = replace(value, decimals=FALLBACK)
        return value, forms

    def use(self, names: Iterable[str]) -> None:
        """List facts, and after each those that its formula draws upon."""
        pending = [name for name in names if name not in self.used]
        while pending:
            name = pending.pop(0)
            self.used[name] = None
            fact = self.material.facts.get(name)
            if fact is not None and fact.formula:
                pending = [part for part in names_of(str(fact.formula)) if part not in self.used] + pending

    def fill(self, node: FactValue) -> FactValue:
        found = self.value(node.fact, node.forms, node.span)
        if found is None:
            return replace(node, children=(Text(text=f"[{node.fact} ?]", span=node.span),))
        value, forms = self.settled(*found, node)
        told = spell(value, forms)
        if self.around.get(id(node), ALONE).opens:
            told = told[:1].upper() + told[1:] if value.number is not None else opened(told)
        told += remarks(value, forms, self.material.words)
        words: list[Inline] = [Text(text=told, span=node.span)]
        if node.cited and value.sources:
            source = f"[{'; '.join(f'@{key}' for key in value.sources)}]"
            words += [
                Text(text=" ", span=node.span),
                Citation(source=source, keys=value.sources, span=node.span),
            ]
        return replace(node, verified=value.verified, children=tuple(words))

    def settled(self, value: Value, forms: Forms, node: FactValue) -> tuple[Value, Forms]:
        """The same without what is told to the author: a second unit, a unit that nothing gives."""
        if not shows_unit(value, forms):
            return value, forms
        if value.unit == UNKNOWN:
            self.tell_unit(node)
        elif typed := typed_unit(value.unit, self.around.get(id(node), ALONE).after):
            self.diagnostics.add("F013", node.span, fact=node.fact, unit=typed)
            forms = replace(forms, names=forms.names | {"number"})
        return value, forms

    def tell_unit(self, node: FactValue) -> None:
        """Tell of a unit that nothing gives: at the fact that is computed, else at the calculation of the call."""
        fact, problem = self.material.facts.get(node.fact), phrase("formula_unknown_unit")
        formula, near = (fact.formula, "formula_unit_mend") if fact else (node.fact, "formula_number_mend")
        span = fact.formula.span if fact else node.span
        self.diagnostics.add("F010", span, formula=formula, problem=problem, near=phrase(near, name=node.fact))

    def fill_chart(self, chart: Chart) -> Chart:
        if "[=" in chart.alt:
            chart = replace(chart, alt=self.words(chart.alt, chart.span))
        if not isinstance(chart.spec, ChartSpec) or not chart.spec.rows:
            return chart
        rows = tuple({key: self.datum(value, chart) for key, value in row.items()} for row in chart.spec.rows)
        said = said_with(chart.spec, lambda text: self.words(text, chart.span))
        return replace(chart, spec=replace(said, rows=rows))

    def words(self, text: str, span: Span | None) -> str:
        """A text without markup, with the facts that it calls; a name that nothing bears stays, and was told."""
        return FACT.sub(lambda call: self.called(call, span), text)

    def called(self, call: re.Match[str], span: Span | None) -> str:
        name, *forms = parts(call[1])
        if NAME.fullmatch(name) and name not in self.values:
            return call[0]
        found = self.value(name, tuple(forms), span)
        return spell(*found) if found else call[0]

    def datum(self, typed: str | float | None, chart: Chart) -> str | float | None:
        """The raw number of `[=fact]`; anything else as it is."""
        if not isinstance(typed, str):
            return typed
        call = FACT.fullmatch(typed)
        if call is None:
            return str(typed)
        name, *forms = parts(call[1])
        found = self.value(name, tuple(forms), getattr(typed, "span", chart.span))
        if found is None:
            return None
        value, asked = found
        if value.number is None:
            return value.text
        number, decimals = rounded(value, asked)[0], decimals_of(value, asked)
        return Number(number if decimals is None or asked.step else round_half_up(value.number, decimals))


def record(fact: Fact, value: Value, material: Material) -> FactRecord:
    """What is known of a fact, for a reader and for a reviewer."""

    def words(text: object) -> tuple[Inline, ...]:
        return (Text(text=str(text), span=fact.id.span),) if text else ()

    return FactRecord(
        fact=str(fact.id),
        statement=words(fact.statement),
        value=words(plain_number(value)),
        as_of=str(fact.as_of),
        when=words(spell_date(str(fact.as_of))),
        unit=value.unit if value.unit != UNKNOWN else "",
        scope=words(fact.scope),
        source="; ".join(value.sources),
        link=tuple(_links(value.sources, material.words["source"], fact.id.span)),
        verified=value.verified,
        confidence=words(fact.confidence),
        note=words(fact.note),
        span=fact.id.span,
    )


def _links(sources: tuple[str, ...], word: str, span: Span | None) -> Iterable[Inline]:
    """A link to each work that a number comes from."""
    for place, source in enumerate(sources):
        if place:
            yield Text(text=", ", span=span)
        yield Link(url=f"#ref-{source}", children=(Text(text=word, span=span),))
