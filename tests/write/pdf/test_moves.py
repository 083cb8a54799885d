"""What may come before an exhibit, and what it brings with it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from small import chapter, document, paragraph, words

from conftest import MakeProject
from stratege import document as d
from stratege.pipeline import check
from stratege.project import templates_root
from stratege.write.html.writer import write_html
from stratege.write.pdf.moves import moved, stops


def chart(name: str, placement: str = "near") -> d.Chart:
    return d.Chart(id=name, caption=words("Une part"), alt="Un dessin", spec=None, placement=placement)


def items() -> d.ProseList:
    return d.ProseList(ordered=False, items=(d.ListItem(children=(paragraph("un point"),)),))


def noted(*inlines: d.Inline | str) -> d.Paragraph:
    return paragraph(*inlines, d.NoteCall(note=d.Note(id="n", children=(paragraph("note"),))))


def section() -> d.Section:
    return d.Section(id="s", level=2, title=words("Suite"), children=(paragraph("Dedans."),))


ONE, TWO = paragraph("Un mot."), paragraph("Deux mots.")


@pytest.mark.parametrize(
    ("blocks", "allowed"),
    [
        ((chart("c"), ONE, TWO), [1, 2]),
        ((chart("c"), ONE, section(), TWO), [1]),  # a heading
        ((chart("c"), section(), ONE), []),
        ((chart("c"), ONE, chart("e"), TWO), [1]),  # another exhibit
        ((chart("c"), chart("e"), ONE), [1]),  # which goes with it
        ((chart("c"), chart("e", "here"), ONE), []),
        ((chart("c", "here"), ONE), []),
        ((chart("c"), ONE, paragraph("Le tableau ci-dessus le dit."), TWO), [1]),
        ((chart("c"), paragraph("La figure précédente le dit."), TWO), []),
        ((chart("c"), paragraph("L'année suivante le dit."), TWO), [1, 2]),
        ((paragraph("Le voici, ci-dessous."), chart("c"), ONE), []),
        ((paragraph("Tout est là :"), chart("c"), ONE), []),
        ((ONE, chart("c"), TWO), [1]),
        ((chart("c"), paragraph("Trois points :"), items(), TWO), [2, 3]),  # a list stays with what brings it in
        ((chart("c"), ONE, items()), [2]),
        ((chart("c"), items(), ONE), []),
        ((chart("c"), d.Passage(id="p", children=(ONE, TWO)), ONE), [1, 2]),
        ((chart("c"), d.Passage(id="p", children=(ONE, chart("e"))), ONE), []),
        ((chart("c"), noted("Une"), ONE), [1, 2]),
        ((replace(chart("c"), source=noted().children), ONE, noted("Une")), [1]),  # notes keep their order
        ((chart("c"), d.Callout(kind="example", title=words("T"), children=(ONE,)), TWO), []),
    ],
)
def test_where_an_exhibit_may_stand(blocks: tuple[d.Block, ...], allowed: list[int]) -> None:
    assert list(stops(document(chapter(*blocks))).get("c", ())) == allowed


def test_what_the_blocks_name_of_the_section_is_told() -> None:
    naming = paragraph(d.Reference(targets=("e", "ailleurs")))
    found = stops(document(chapter(chart("c"), ONE, naming, chart("e"))))
    assert found["c"] == {1: frozenset(), 2: frozenset({"e"})}


def test_a_run_of_exhibits_moves_as_one_and_nothing_is_lost() -> None:
    whole = document(chapter(ONE, chart("c"), chart("e"), TWO, paragraph("Trois."), section()))
    part = moved(whole, (("c", 2),)).children[0]
    assert isinstance(part, d.Section)
    assert [getattr(block, "id", d.plain(block)) for block in part.children] == [
        "Un mot.",
        "Deux mots.",
        "Trois.",
        "c",
        "e",
        "s",
    ]


def test_moves_follow_one_another() -> None:
    whole = document(chapter(chart("c"), ONE, chart("e"), TWO))
    twice = moved(whole, (("c", 1), ("e", 1)))
    assert [getattr(block, "id", "p") for block in twice.children[0].children] == ["p", "c", "p", "e"]  # type: ignore[union-attr]
    assert moved(whole, ()) is whole


def test_an_author_holds_a_block_or_a_module(make_project: MakeProject) -> None:
    table = "{{id: {0}, caption: Un, placement: {0}, columns: [{{title: A}}], rows: [[un]]}}"
    body = "".join(f"  - table: {table.format(place)}\n  - prose: Un mot.\n" for place in ("near", "here"))
    swot = "kind: swot\ntitle: B\ncaption: C\nplacement: here\n" + "".join(
        f"{kind}: [un]\n" for kind in ("strengths", "weaknesses", "opportunities", "threats")
    )
    files = {
        "content/a.yaml": f"kind: prose\ntitle: A\nbody:\n{body}  - include: b\n  - prose: Fin.\n",
        "content/b.yaml": swot,
    }
    document = check(make_project(files), "r").document
    assert document and list(stops(document)) == ["near"]
    assert {node.placement for node in d.walk(document) if isinstance(node, d.Swot)} == {"here"}


def test_what_is_wide_and_has_its_page_lies_on_its_side(make_project: MakeProject) -> None:
    data = "x: {field: n}, y: {field: a, type: number}, alt: Une barre., data: [{n: b, a: 1}]"
    blocks = "".join(
        f"  - chart: {{id: {name}, caption: Un, {keys}, {data}}}\n"
        for name, keys in {
            "one": "placement: page, wide: true",
            "two": "placement: page",
            "three": "wide: true",
            "four": "landscape: true",
        }.items()
    )
    document = check(make_project({"content/a.yaml": f"kind: prose\ntitle: A\nbody:\n{blocks}"}), "r").document
    assert document
    charts = [node for node in d.walk(document) if isinstance(node, d.Chart)]
    assert [(node.landscape, node.wide) for node in charts] == [
        (True, True),
        (False, False),
        (False, True),
        (True, True),
    ]
    assert ['width="940"' in node.turned for node in charts] == [True, False, False, True]
    assert not any('width="940"' in node.svg for node in charts)
    page = write_html(document, templates=[templates_root()], media="paged")
    found = {name: kind for kind, name in re.findall(r'<figure class="exhibit chart([^"]*)" id="(\w+)"', page)}
    assert ["landscape" in found[name] for name in found] == [True, False, False, True]
    assert ["own-page" in found[name] for name in found] == [False, True, False, False]
    assert page.count('width="940"') == 2
    assert 'width="940"' not in write_html(document, templates=[templates_root()], media="screen")
