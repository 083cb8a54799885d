"""What must hold once a document is resolved, each fault on its own."""

from __future__ import annotations

from typing import Any

import pytest
import sample
from small import chapter, document, paragraph, words

from stratege.document import (
    Abbreviation,
    Block,
    Chart,
    Citation,
    CodeSpan,
    Emphasis,
    FactValue,
    Figure,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Matrix,
    Node,
    Note,
    NoteCall,
    Reference,
    SmallCaps,
    Strong,
    Superscript,
    Swot,
    Table,
    Text,
    Timeline,
    verify,
)

BLANK = words(" ")
SAID = words("dit")


def _captioned(name: str = "c") -> dict[str, Any]:
    return {"id": name, "caption": words("Légende"), "number": "1.1"}


def _faults(node: Node) -> list[str]:
    return verify(document(chapter(node if isinstance(node, Block) else paragraph(node))))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("node", "fault"),
    [
        (Reference(targets=("a", "b"), children=BLANK), "an empty cross-reference to ('a', 'b')"),
        (Citation(source="[@a]", keys=("a",), children=BLANK), "an empty citation '[@a]'"),
        (FactValue(fact="F-1", children=BLANK), "an empty fact 'F-1'"),
        (NoteCall(note=Note(id="n", children=())), "a note without number: 'n'"),
        (Chart(alt="x", spec=None, **_captioned()), "a chart without drawing or alternative text: 'c'"),
        (Chart(alt="", svg="<svg/>", spec=None, **_captioned()), "a chart without drawing or alternative text: 'c'"),
        (Figure(alt="", image="x.png", **_captioned()), "a figure without alternative text: 'c'"),
        (Table(id="t", caption=SAID, columns=(), rows=()), "a caption without number: 't'"),
        (Matrix(id="m", caption=SAID, criteria=(), options=()), "a caption without number: 'm'"),
        (Swot(id="s", caption=SAID, quadrants=()), "a caption without number: 's'"),
        (Timeline(id="l", caption=SAID, events=()), "a caption without number: 'l'"),
    ],
)
def test_each_fault_is_said(node: Node, fault: str) -> None:
    assert _faults(node) == [fault]


@pytest.mark.parametrize(
    "node",
    [
        Reference(targets=("a",), children=SAID),
        Citation(source="[@a]", keys=("a",), children=SAID),
        FactValue(fact="F-1", children=SAID),
        NoteCall(note=Note(id="n", children=()), number="1"),
        Chart(alt="x", svg="<svg/>", spec=None, **_captioned()),
        Figure(alt="x", image="x.png", **_captioned()),
        Table(columns=(), rows=(), **_captioned()),
        Table(id="", caption=(), columns=(), rows=()),
    ],
)
def test_what_is_whole_has_no_fault(node: Inline | Block) -> None:
    assert _faults(node) == []


def test_what_may_be_empty_is_no_fault() -> None:
    for kind in (Emphasis, Strong, SmallCaps, Superscript):
        assert _faults(kind(children=())) == []
    for inline in (
        Link(url="#a", children=()),
        Foreign(lang="en", children=()),
        Abbreviation(expansion="", children=()),
    ):
        assert _faults(inline) == []
    for leaf in (Text(text=""), CodeSpan(text=""), LineBreak()):
        assert _faults(leaf) == []


def test_a_parameter_may_be_given_nothing_and_a_fact_may_not() -> None:
    assert _faults(FactValue(fact="", children=(Text(text=""),))) == []
    assert _faults(FactValue(fact="COST", children=(Text(text=""),))) == ["an empty fact 'COST'"]


def test_the_demonstration_report_has_no_fault() -> None:
    assert verify(sample.document()) == []


def test_a_name_given_twice_is_said_once() -> None:
    assert verify(document(*(chapter(name=name) for name in ("a", "b", "a", "c", "a", "c")))) == [
        "the id 'a' is given 3 times",
        "the id 'c' is given 2 times",
    ]
    assert verify(document(chapter(name=""), chapter(name=""))) == []
