"""Cross-references get their words: [#ciblage] becomes « tableau 3.2 »."""

from __future__ import annotations

from typing import Any

import pytest
from small import SPAN, chapter, document, paragraph, words

from stratege.diagnostics import Diagnostics
from stratege.document import (
    Argument,
    Block,
    Chart,
    Document,
    Emphasis,
    Figure,
    Inline,
    Link,
    Matrix,
    Passage,
    ProfileSheet,
    Recommendation,
    Recommendations,
    Reference,
    Section,
    Swot,
    Table,
    Timeline,
    dump,
    plain,
    walk,
)
from stratege.resolve.material import Material
from stratege.resolve.references import link_references

LINE: dict[str, Any] = {"caption": words("Légende")}
TARGETS: tuple[Block, ...] = (
    Section(id="s", level=2, title=words("Suite"), number="1.1"),
    Section(id="sans", level=3, title=(Emphasis(children=words("Suite")), *words(" et fin"))),
    Section(id="k", level=2, title=words("Prix"), number="1.5", children=(Passage(id="k1"), Passage(id="k2"))),
    Section(id="k0", level=2, title=words("Prix"), children=(Passage(id="k3"),)),
    ProfileSheet(id="p", name=words("Viadeo"), number="1.2"),
    ProfileSheet(id="p0", name=words("Viadeo")),
    Argument(id="a", kind="limit", title=words("Coût"), number="1.3"),
    Argument(id="a0", kind="limit", title=words("Coût")),
    Table(id="t", columns=(), rows=(), number="1.1", **LINE),
    Table(id="t2", columns=(), rows=(), number="1.4", **LINE),
    Table(id="t0", columns=(), rows=(), **LINE),
    Matrix(id="m", criteria=(), options=(), number="1.2", **LINE),
    Swot(id="w", quadrants=(), number="1.3", **LINE),
    Chart(id="c", alt="x", spec=None, number="1.1", **LINE),
    Figure(id="f", alt="x", image="x.png", number="1.2", **LINE),
    Timeline(id="l", events=(), number="1.3", **LINE),
    Recommendations(items=(Recommendation(id="r", title=words("Agir"), number="1"),)),
    Recommendations(items=(Recommendation(id="r0", title=words("Agir")),)),
)


def _resolved(
    *names: str, last: Section | None = None, said: tuple[Inline, ...] = ()
) -> tuple[Reference, Document, Diagnostics]:
    """The reference to these targets, once resolved."""
    call = Reference(targets=names, children=said, span=SPAN)
    back = (chapter(name="annexe", kind="appendix", number="1"), chapter(name="suite", kind="run_on", number="3"))
    whole = document(chapter(paragraph(call), *TARGETS, number="2"), *back, *([last] if last else []))
    diagnostics = Diagnostics()
    done = link_references(whole, Material(), diagnostics)
    [found] = [node for node in walk(done) if isinstance(node, Reference)]
    return found, done, diagnostics


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("un", "chapitre\u00a02"),
        ("suite", "chapitre\u00a03"),
        ("annexe", "annexe\u00a01"),
        ("s", "section\u00a01.1"),
        ("sans", "«\u00a0Suite et fin\u00a0»"),
        ("p", "section\u00a01.2"),
        ("p0", "«\u00a0Viadeo\u00a0»"),
        ("a", "section\u00a01.3"),
        ("a0", "«\u00a0Coût\u00a0»"),
        ("k1", "section\u00a01.5"),
        ("k3", "«\u00a0Prix\u00a0»"),
        ("t", "tableau\u00a01.1"),
        ("t0", "«\u00a0Légende\u00a0»"),
        ("m", "tableau\u00a01.2"),
        ("w", "tableau\u00a01.3"),
        ("c", "figure\u00a01.1"),
        ("f", "figure\u00a01.2"),
        ("l", "figure\u00a01.3"),
        ("r", "recommandation\u00a01"),
        ("r0", "«\u00a0Agir\u00a0»"),
    ],
)
def test_one_target_is_named_and_linked(name: str, expected: str) -> None:
    found, _, diagnostics = _resolved(name)
    [link] = found.children
    assert isinstance(link, Link)
    assert (plain(found), link.url, link.span) == (expected, f"#{name}", SPAN)
    assert [item for item in diagnostics.items if item.code != "R004"] == []


def test_words_of_the_author_are_those_of_the_link() -> None:
    found, _, _ = _resolved("t", said=words("le relevé"))
    assert found.children == (Link(url="#t", children=words("le relevé"), span=SPAN),)
    unknown, _, diagnostics = _resolved("rien", said=words("le relevé"))
    assert [item.code for item in diagnostics.items][:1] == ["R001"]
    assert plain(unknown) == "[rien ?]"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("t", "t2"), "tableaux\u00a01.1 et 1.4"),
        (("t", "m", "w"), "tableaux\u00a01.1, 1.2 et 1.3"),
        (("c", "f", "l"), "figures\u00a01.1, 1.2 et 1.3"),
        (("p", "a"), "sections\u00a01.2 et 1.3"),
        (("un", "suite"), "chapitres\u00a02 et 3"),
        (("t", "c"), "tableau\u00a01.1 et figure\u00a01.1"),
        (("t", "c", "annexe"), "tableau\u00a01.1, figure\u00a01.1 et annexe\u00a01"),
    ],
)
def test_several_targets_share_their_noun_where_they_can(names: tuple[str, ...], expected: str) -> None:
    found, _, _ = _resolved(*names)
    assert plain(found) == expected
    assert [link.url for link in _links(found.children)] == [f"#{name}" for name in names]
    assert {node.span for node in found.children} == {SPAN}


def test_annexes_share_their_noun() -> None:
    last = Section(id="b", level=1, title=words("B"), kind="appendix", number="2", span=SPAN)
    assert plain(_resolved("annexe", "b", last=last)[0]) == "annexes\u00a01 et 2"


@pytest.mark.parametrize(
    ("names", "expected", "urls"),
    [
        (("k", "k1"), "section\u00a01.5", ["#k"]),
        (("k2", "k1", "s"), "sections\u00a01.5 et 1.1", ["#k2", "#s"]),
        (("k0", "k3"), "«\u00a0Prix\u00a0» et «\u00a0Prix\u00a0»", ["#k0", "#k3"]),
    ],
)
def test_what_has_one_number_is_named_once(names: tuple[str, ...], expected: str, urls: list[str]) -> None:
    found, _, _ = _resolved(*names)
    assert (plain(found), [link.url for link in _links(found.children)]) == (expected, urls)


def _links(inlines: tuple[Inline, ...]) -> list[Link]:
    return [node for node in inlines if isinstance(node, Link)]


def test_target_that_is_nowhere_is_told_at_its_place() -> None:
    found, _, diagnostics = _resolved("t", "tab", "annexes")
    assert plain(found) == "[t; tab; annexes ?]"
    told = [(item.code, item.span, item.message, item.remedy) for item in diagnostics.items if item.code == "R001"]
    assert [row[:2] for row in told] == [("R001", SPAN)] * 2
    assert "« tab »" in told[0][2]
    assert told[1][3] == "vouliez-vous « annexe » ?"
    assert "R004" in {item.code for item in diagnostics.items}  # a call to « annexes » is no call to « annexe »


def test_annex_that_nothing_calls_is_told() -> None:
    last = Section(id="b", level=1, title=words("B"), kind="appendix", number="2", span=SPAN)
    _, _, diagnostics = _resolved("annexe", last=last)
    assert [(item.code, item.span) for item in diagnostics.items] == [("R004", SPAN)]
    assert "« b »" in diagnostics.items[0].message


def test_a_chapter_needs_no_call_and_a_block_without_name_is_no_target() -> None:
    nameless = Table(id="", columns=(), rows=(), number="1.9", **LINE)
    call = Reference(targets=("",), span=SPAN)
    diagnostics = Diagnostics()
    link_references(document(chapter(paragraph(call), nameless), paragraph("Fin.")), Material(), diagnostics)
    assert [item.code for item in diagnostics.items] == ["R001"]
    assert diagnostics.items[0].remedy.startswith("donnez cet identifiant")


def test_only_references_change() -> None:
    whole = document(chapter(paragraph("Rien à lier."), number="1"))
    assert link_references(whole, Material(), Diagnostics()) is whole


def _of_sheets(*blocks: Block) -> str:
    """What `[#a; #b]` says in a chapter where a table stands for both, and has these blocks."""
    table = Table(id="t", caption=words("T"), number="1.1", columns=(), rows=(), anchors=("a", "b"))
    call, diagnostics = Reference(targets=("a", "b"), span=SPAN), Diagnostics()
    done = link_references(document(chapter(paragraph(call), table, *blocks)), Material(), diagnostics)
    assert not list(diagnostics)
    return dump(done)


def test_a_table_stands_for_the_sheets_that_it_is_made_from_and_is_named_once() -> None:
    assert "{Reference targets=[a, b]: {Link url=#t: tableau_1.1}}" in _of_sheets()


def test_what_bears_a_name_comes_before_the_table_that_stands_for_it() -> None:
    sheet = ProfileSheet(id="b", name=words("B"), number="1.2")
    assert "{Link url=#t: tableau_1.1} et {Link url=#b: section_1.2}" in _of_sheets(sheet)
