"""Sentences that need a source: cases/resolve/claims.txt, one a line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
import sample
from small import SPAN, chapter, document, words

from stratege.compose.prose import blocks
from stratege.diagnostics import Diagnostics
from stratege.document import (
    Abbreviation,
    Block,
    Callout,
    CaseStudy,
    Citation,
    CodeSpan,
    Emphasis,
    FactValue,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Note,
    NoteCall,
    Paragraph,
    Passage,
    Quote,
    Reference,
    Section,
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    Text,
    walk,
)
from stratege.resolve.claims import flag_claims, unsourced
from stratege.resolve.material import Material
from stratege.source import Scalar, Span

CASES = Path(__file__).parents[1] / "cases" / "resolve" / "claims.txt"
LINES = [line.split(" =>") for line in CASES.read_text("utf-8").splitlines() if line and not line.startswith("#")]

# One component of each kind that makes no claims of its own, from the demonstration report.
SAMPLED = list(
    {
        type(node): node
        for node in walk(sample.document())
        if isinstance(node, Block) and not isinstance(node, Paragraph | Section | Passage | Callout | CaseStudy)
    }.values()
)


@pytest.mark.parametrize(("sentence", "expected"), LINES, ids=[line[0][:40] for line in LINES])
def test_claim(sentence: str, expected: str) -> None:
    source = Scalar(f"{sentence}\n\n[^n]: Une note.", Span("a.yaml", 1, 1))
    [paragraph] = [block for block in blocks(source, Diagnostics()) if isinstance(block, Paragraph)]
    assert list(unsourced(paragraph.children)) == ([expected.strip()] if expected.strip() else [])


def _flagged(*blocks: Block, claims: bool = True) -> list[tuple[Span | None, str]]:
    """The claims without a source of a chapter of these blocks."""
    whole, diagnostics = document(chapter(*blocks), back=(_claim("En 2019."),)), Diagnostics()
    assert flag_claims(whole, Material(claims=claims), diagnostics) is whole
    assert all(item.code == "F005" for item in diagnostics.items)
    return [(item.span, item.message) for item in diagnostics.items]


def _claim(text: str = "En 2012.") -> Paragraph:
    return Paragraph(children=words(text), span=SPAN)


def test_a_claim_is_told_at_its_paragraph() -> None:
    assert _flagged(_claim()) == [(SPAN, "affirmation sans source : « 2012 »")]
    assert _flagged(_claim(), claims=False) == []


def test_claims_count_in_boxes_and_sections_only() -> None:
    inside = Section(id="s", level=2, title=words("En 2013"), children=(_claim(),))
    assert len(_flagged(Passage(id="p", children=(_claim("En 2014."),)))) == 1
    assert len(_flagged(inside, Callout(kind="example", title=words("En 2014"), children=(_claim("En 2015."),)))) == 2
    assert len(_flagged(CaseStudy(id="c", organization=words("Nercy"), children=(_claim(),)))) == 1
    assert _flagged(Quote(children=(_claim(),))) == []


@pytest.mark.parametrize("part", SAMPLED, ids=[type(part).__name__ for part in SAMPLED])
def test_no_other_component_is_asked_for_its_sources(part: Block) -> None:
    assert _flagged(part) == []


def test_every_component_is_among_them() -> None:
    assert {type(part) for part in SAMPLED} | {Paragraph, Section, Passage, Callout, CaseStudy} == set(get_args(Block))


@pytest.mark.parametrize(
    "source",
    [
        FactValue(fact="F-1"),
        Citation(source="@a", keys=("a",)),
        NoteCall(note=Note(id="n", children=())),
        Reference(targets=("t",)),
    ],
)
def test_whatever_supports_a_sentence_is_a_source(source: Inline) -> None:
    assert list(unsourced((*words("En 2012, "), source, *words(".")))) == []
    assert list(unsourced((*words("Oui "), source, *words(". En 2012.")))) == ["2012"]


def test_code_and_foreign_words_claim_nothing_and_nested_ones_do() -> None:
    assert list(unsourced((CodeSpan(text="2012"), Foreign(lang="en", children=words("2013"))))) == []
    for kind in (Emphasis, Strong, SmallCaps, Superscript, Subscript, Strikethrough):
        assert list(unsourced((kind(children=words("En 2012.")),))) == ["2012"]
    for inline in (Link(url="#a", children=words("En 2012.")), Abbreviation(expansion="x", children=words("En 2012."))):
        assert list(unsourced((inline,))) == ["2012"]


def test_a_number_is_read_through_the_marks_within_it() -> None:
    assert list(unsourced((*words("En "), Strong(children=(Text(text="2"), Text(text="0"))), *words("12.")))) == [
        "2012"
    ]


def test_a_line_break_parts_sentences() -> None:
    source = Citation(source="@a", keys=("a",))
    assert list(unsourced((source, *words("."), LineBreak(), *words("En 2012.")))) == ["2012"]


def test_what_somebody_says_in_a_transcript_is_no_claim() -> None:
    lines = [_claim("Léa : depuis quand ?"), _claim("DRH : depuis 12 ans."), _claim("DRH : dès 2019.")]
    assert _flagged(*lines) == []
    assert len(_flagged(_claim("Bilan : 40 % partent."), _claim("Note : 12 ans."))) == 2
    one = replace(_claim(), children=(*words("E1 : depuis 12 ans."), LineBreak(), *words("E2 : dès 2019.")))
    assert _flagged(one) == []
    two = replace(_claim(), children=(*words("Bilan : 12 ans."), LineBreak(), *words("Dès 2019, tout change.")))
    assert len(_flagged(two)) == 2


def test_an_annex_makes_no_claims() -> None:
    whole, diagnostics = document(replace(chapter(_claim()), kind="appendix")), Diagnostics()
    flag_claims(whole, Material(), diagnostics)
    assert not diagnostics.items
