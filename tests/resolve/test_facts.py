"""Facts in words: [=F-1] becomes « 1 234 », with its citation and its doubt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from small import SPAN, chapter, document, paragraph, words

from stratege.charts import Axis, ChartSpec
from stratege.diagnostics import Diagnostics
from stratege.document import Chart, Citation, FactValue, Node, plain, walk
from stratege.model.stock import Fact
from stratege.resolve.fact_forms import Forms, spell
from stratege.resolve.facts import fill_facts
from stratege.resolve.material import Material
from stratege.source import Scalar, Span
from stratege.values import value_of


def _fact(value: str | None = "1234", unit: str = "", verification: str = "seen") -> Fact:
    return Fact.model_validate(
        {
            "id": "F-1",
            "statement": "x",
            "value": value,
            "unit": unit,
            "source": "dupont2020",
            "verification": verification,
        }
    )


def _filled(node: Node, fact: Fact | None = None) -> tuple[Any, Diagnostics]:
    """The fact or the chart, resolved."""
    block = node if isinstance(node, Chart) else paragraph(node)  # type: ignore[arg-type]
    diagnostics = Diagnostics()
    done = fill_facts(document(chapter(block)), Material(facts={"F-1": fact or _fact()}), diagnostics)
    return next(found for found in walk(done) if type(found) is type(node)), diagnostics


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        ("1234", "", "1\u202f234"),
        ("1234", "salariés", "1\u202f234 salariés"),
        ("4.35", "€", "4,35\u00a0€"),
        ("38500000", "€", "38,5\u00a0millions d’euros"),
        ("12,5", "%", "12,5\u00a0%"),
        ("2004-02-01", "date", "1er\u00a0février 2004"),
        (None, "", ""),
    ],
)
def test_a_fact_is_spelt_by_its_unit(value: str | None, unit: str, expected: str) -> None:
    assert spell(value_of(_fact(value, unit)), Forms()) == expected


def test_a_fact_that_was_seen_is_its_number_alone() -> None:
    found, diagnostics = _filled(FactValue(fact="F-1", span=SPAN))
    assert (plain(found), found.verified, found.children[0].span) == ("1\u202f234", True, SPAN)
    assert not diagnostics.items


def test_a_fact_recalled_says_so() -> None:
    found, _ = _filled(FactValue(fact="F-1", span=SPAN), _fact(verification="recalled"))
    assert (plain(found), found.verified) == ("1\u202f234\u00a0[non vérifié]", False)
    assert {node.span for node in found.children} == {SPAN}


def test_a_fact_cited_brings_the_citation_of_its_source() -> None:
    found, _ = _filled(FactValue(fact="F-1", cited=True, span=SPAN))
    *number, citation = found.children
    assert plain(tuple(number)) == "1\u202f234 "
    assert isinstance(citation, Citation)
    assert (citation.source, citation.keys, citation.span) == ("[@dupont2020]", ("dupont2020",), SPAN)


def test_a_fact_that_is_nowhere_is_told_at_its_place() -> None:
    found, diagnostics = _filled(FactValue(fact="F-2", span=SPAN))
    assert plain(found) == "[F-2 ?]"
    [fault] = diagnostics.items
    assert (fault.code, fault.span, fault.remedy) == ("F001", SPAN, "vouliez-vous « F-1 » ?")
    assert "« F-2 »" in fault.message


def test_a_fact_without_a_value_is_told_and_named() -> None:
    found, diagnostics = _filled(FactValue(fact="F-1", span=SPAN), _fact(None))
    assert plain(found) == "[F-1 ?]"
    assert [(item.code, item.span) for item in diagnostics.items] == [("F002", SPAN)]
    assert "« F-1 »" in diagnostics.items[0].message


def test_words_of_common_knowledge_are_left_alone() -> None:
    known = FactValue(fact="", children=words("1789"), span=SPAN)
    found, diagnostics = _filled(known)
    assert found == known
    assert not diagnostics.items


def _chart(*values: object) -> Chart:
    rows = tuple({"name": Scalar("Un", SPAN), "size": value} for value in values)
    spec = ChartSpec(kind="bar", x=Axis("name"), y=Axis("size", type="number"), rows=rows, alt="x")
    return Chart(id="c", caption=words("C"), alt="x", spec=spec, span=SPAN)


def test_a_chart_takes_the_raw_number_of_a_fact() -> None:
    found, diagnostics = _filled(_chart("[=F-1]", "[=F-1@]", "[= F-1 ]", 7, None, "autre"), _fact("12,5"))
    assert [row["size"] for row in found.spec.rows] == [12.5, 12.5, 12.5, 7, None, "autre"]
    assert not diagnostics.items


def test_texts_of_a_chart_are_plain_texts() -> None:
    found, _ = _filled(_chart(1))
    assert type(found.spec.rows[0]["name"]) is str


@pytest.mark.parametrize(
    ("value", "place"), [("[=F-9]", SPAN), (Scalar("[=F-9]", Span("d.yaml", 7, 2)), Span("d.yaml", 7, 2))]
)
def test_a_fact_that_a_chart_lacks_is_told_where_it_is_written(value: str, place: Span) -> None:
    found, diagnostics = _filled(_chart(value))
    assert found.spec.rows[0]["size"] is None
    assert [(item.code, item.span) for item in diagnostics.items] == [("F001", place)]


def test_a_chart_without_rows_is_left_alone() -> None:
    chart = _chart()
    raw = replace(chart, spec=replace(chart.spec, raw={"mark": "bar"}))  # type: ignore[type-var]
    found, _ = _filled(raw)
    assert found is raw


def test_a_fact_fills_a_chart_as_it_is_read() -> None:
    chart, _ = _filled(_chart("[=F-1]"), _fact("1 234,50", "%"))
    assert repr(chart.spec.rows[0]["size"]) == "1234.50"
    chart, _ = _filled(_chart("[=F-1]"), _fact("2004", "date"))
    assert chart.spec.rows[0]["size"] == "2004"
    assert spell(value_of(_fact("12,5 %", "%")), Forms()) == "12,5\u00a0%"
