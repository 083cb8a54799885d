"""The lists of contents, tables and figures: what is listed, at which level, under which number."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from small import chapter, document, paragraph, words

from conftest import MakeProject
from stratege.diagnostics import Diagnostics
from stratege.document import (
    Argument,
    Block,
    Chart,
    Citation,
    Contents,
    Figure,
    Link,
    Matrix,
    Note,
    NoteCall,
    ProfileSheet,
    Reference,
    Section,
    Swot,
    Table,
    Timeline,
    plain,
    walk,
)
from stratege.pipeline import check
from stratege.resolve.contents import list_contents
from stratege.resolve.material import Material

COVER = paragraph("Couverture")


def _captioned(name: str, number: str) -> dict[str, Any]:
    return {"id": name, "caption": words(f"Légende {name}"), "number": number}


def _lists(
    *children: Block, back: tuple[Block, ...] = (), depth: int = 2
) -> dict[str, list[tuple[str, int, str, str]]]:
    """Every list that is left, each line as (target, level, number, title)."""
    front = (COVER, *(Contents(id=of, of=of, title=words(of)) for of in ("sections", "tables", "figures")))
    done = list_contents(document(*children, front=front, back=back), Material(contents_depth=depth), Diagnostics())
    assert done.front[0] is COVER
    return {
        block.of: [(line.target, line.level, line.number, plain(line.title)) for line in block.entries]
        for block in done.front
        if isinstance(block, Contents)
    }


def test_contents_list_chapters_and_their_sections() -> None:
    lists = _lists(
        chapter(
            Section(id="s", level=2, title=words("Suite"), number="1.1"),
            Section(id="deep", level=3, title=words("Trop bas"), number="1.1.1"),
            Section(id="bare", level=2, title=words("Sans numéro")),
            ProfileSheet(id="p", name=words("Viadeo"), number="1.2"),
            Argument(id="a", kind="limit", title=words("Coût"), number="1.3"),
            number="1",
        ),
        chapter(name="preuves", kind="appendix", number="1"),
        back=(chapter(name="glossaire", kind="back"),),
    )
    assert lists == {
        "sections": [
            ("un", 1, "1", "Un"),
            ("s", 2, "1.1", "Suite"),
            ("bare", 2, "", "Sans numéro"),
            ("p", 2, "1.2", "Viadeo"),
            ("a", 2, "1.3", "Coût"),
            ("preuves", 1, "Annexe 1", "Preuves"),
            ("glossaire", 1, "", "Glossaire"),
        ]
    }


def test_titles_are_listed_down_to_the_level_that_the_report_wants() -> None:
    deep = Section(id="deep", level=3, title=words("Bas"), number="1.1.1")
    blocks = (Section(id="s", level=2, title=words("Suite"), number="1.1", children=(deep,)),)
    found = {depth: [name for name, *_ in _lists(chapter(*blocks), depth=depth)["sections"]] for depth in (1, 2, 3)}
    assert found == {1: ["un"], 2: ["un", "s"], 3: ["un", "s", "deep"]}


def test_a_chapter_that_wants_no_number_is_listed_with_its_sections() -> None:
    blocks = (
        Section(id="s", level=2, title=words("Suite"), children=(Section(id="deep", level=3, title=words("Bas")),)),
        ProfileSheet(id="p", name=words("Viadeo")),
        Argument(id="a", kind="limit", title=words("Coût")),
        Table(columns=(), rows=(), **_captioned("bare", "")),
    )
    lists = _lists(replace(chapter(*blocks), numbered=False))
    assert lists == {
        "sections": [("un", 1, "", "Un"), ("s", 2, "", "Suite"), ("p", 2, "", "Viadeo"), ("a", 2, "", "Coût")]
    }


def test_tables_and_figures_have_their_lists() -> None:
    lists = _lists(
        chapter(
            Table(columns=(), rows=(), **_captioned("t", "1.1")),
            Chart(alt="x", spec=None, **_captioned("c", "1.1")),
            Matrix(criteria=(), options=(), **_captioned("m", "1.2")),
            Figure(alt="x", image="x.png", **_captioned("f", "1.2")),
            Swot(quadrants=(), **_captioned("w", "1.3")),
            Timeline(events=(), **_captioned("l", "1.3")),
            Table(columns=(), rows=(), **_captioned("bare", "")),
            Chart(alt="x", spec=None, **_captioned("nude", "")),
            number="1",
        )
    )
    assert lists["tables"] == [
        (name, 1, number, f"Légende {name}") for name, number in zip("tmw", NUMBERS, strict=True)
    ]
    assert lists["figures"] == [
        (name, 1, number, f"Légende {name}") for name, number in zip("cfl", NUMBERS, strict=True)
    ]


NUMBERS = ("1.1", "1.2", "1.3")


def test_a_list_without_entries_is_taken_out() -> None:
    assert _lists(paragraph("Seul.")) == {}


def test_titles_are_listed_without_their_notes() -> None:
    call = NoteCall(note=Note(id="n", children=()), number="1")
    title = (*words("Titre"), call)
    done = list_contents(
        document(
            Section(id="s", level=1, title=title),
            front=(Contents(id="c", of="sections", title=words("Sommaire")),),
        ),
        Material(),
        Diagnostics(),
    )
    [contents] = done.front
    assert isinstance(contents, Contents)
    assert contents.entries[0].title == words("Titre")


@pytest.mark.parametrize(
    "title", ["Un [@dupont2020]", "Un *[@dupont2020, p. 3]*", "Un [lien](https://a.fr)", "Un [=F-1]", "Un [#s_un]"]
)
def test_a_title_that_links_is_one_link_in_the_contents(make_project: MakeProject, title: str) -> None:
    built = check(make_project({"content/a.yaml": MODULE.format(title)}), "r")
    assert built.document and not built.diagnostics.errors
    [contents] = [node for node in walk(built.document) if isinstance(node, Contents) and node.of == "sections"]
    section = next(entry for entry in contents.entries if entry.level == 2)
    assert plain(section.title).startswith("Un ") and len(plain(section.title)) > 4
    assert not [node for node in walk(section) if isinstance(node, Citation | Reference | Link)]


MODULE = """kind: prose
title: Premier
body:
  - prose: |
      ## {} {{#s_un}}

      Bonjour.
"""
