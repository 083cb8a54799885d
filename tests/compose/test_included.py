"""A text that several chapters or reports share is printed where an `include` names it, whole or one section of it."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.document import NoteCall, RepeatedCall, Section, plain, walk
from stratege.pipeline import Built, check

HEAD = "kind: prose\ntitle: Un\nbody:\n"
SHARED = """kind: prose
title: Partagé
body:
  - prose: |
      Seuil.[^n]

      ## Premier {#premier}

      Un mot[^n] et encore[^n].

      [^n]: Une note.
  - callout: {id: boite, title: Boîte, body: Dedans.}
  - prose: |
      ### Détail

      Plus bas.

      ## Second {#second}

      Fin.
"""


def _made(make_project: MakeProject, body: str, **more: str) -> Built:
    files = {
        "content/reports/r.yaml": "title: E\nsections: [{module: a}]\n",
        "content/a.yaml": HEAD + body,
        "content/b.yaml": SHARED,
    }
    return check(make_project(files | {f"content/{name}.yaml": text for name, text in more.items()}), "r")


def _said(built: Built) -> str:
    assert built.document
    return " ".join(plain(chapter) for chapter in built.document.children)


def _sections(built: Built) -> list[tuple[int, str]]:
    assert built.document
    found = [node for outer in built.document.children for node in walk(outer) if isinstance(node, Section)]
    return [(node.level, plain(node.title)) for node in found]


def _told(built: Built) -> list[tuple[str, str]]:
    return [(item.code, str(item.span)) for item in built.diagnostics]


def test_a_text_is_printed_where_it_is_included(make_project: MakeProject) -> None:
    built = _made(make_project, "  - prose: Avant.\n  - include: b\n")
    assert _told(built) == []
    assert _sections(built) == [(1, "Un"), (2, "Premier"), (3, "Détail"), (2, "Second")]
    assert [word in _said(built) for word in ("Avant.", "Seuil.", "Dedans.", "Fin.")] == [True] * 4


def test_a_section_goes_up_to_the_next_of_its_level(make_project: MakeProject) -> None:
    built = _made(make_project, "  - include: b#premier\n")
    assert _told(built) == []
    assert _sections(built) == [(1, "Un"), (2, "Premier"), (3, "Détail")]
    assert [word in _said(built) for word in ("Un mot", "Dedans.", "Seuil.", "Fin.")] == [True, True, False, False]


def test_a_section_has_the_notes_that_it_calls(make_project: MakeProject) -> None:
    built = _made(make_project, "  - include: b#premier\n")
    assert built.document
    nodes = [node for outer in built.document.children for node in walk(outer)]
    [first] = [node for node in nodes if isinstance(node, NoteCall)]
    [again] = [node for node in nodes if isinstance(node, RepeatedCall)]
    assert again.note == first.note.id


def test_a_text_printed_twice_is_told_at_its_include(make_project: MakeProject) -> None:
    assert _told(_made(make_project, "  - include: b\n  - include: b#second\n")) == [("R002", "content/a.yaml:5:14")]


@pytest.mark.parametrize(
    ("body", "more", "place"),
    [
        ("  - include: a\n", {}, "content/a.yaml:4:14"),
        ("  - include: c\n", {"c": f"{HEAD}  - include: a\n"}, "content/c.yaml:4:14"),
        (
            "  - prose: '## T {#t}'\n  - include: c\n",
            {"c": f"{HEAD}  - prose: Mot.\n  - include: a#t\n"},
            "content/a.yaml:5:14",
        ),
    ],
)
def test_a_circle_is_told_once(make_project: MakeProject, body: str, more: dict[str, str], place: str) -> None:
    assert ("S184", place) in _told(built := _made(make_project, body, **more))
    assert [item.code for item in built.diagnostics].count("S184") == 1


def test_a_section_that_leaves_out_the_include_makes_no_circle(make_project: MakeProject) -> None:
    text = f"{HEAD}  - prose: |\n      ## T {{#t}}\n\n      Mot.\n\n      ## Autre\n  - include: a\n"
    assert _told(_made(make_project, "  - include: c#t\n", c=text)) == []


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("glossary\nterms: [{term: A, definition: B.}]", "ôtez cet « include »"),
        ("case_study\norganization: O\nbody: [{prose: Un.}]", "c#section"),
    ],
)
def test_what_cannot_be_included_is_told(make_project: MakeProject, kind: str, words: str) -> None:
    built = _made(make_project, "  - include: c\n", c=f"title: C\nkind: {kind}\n")
    [fault] = built.diagnostics
    assert (fault.code, str(fault.span)) == ("S008", "content/a.yaml:4:14")
    assert words in fault.remedy


@pytest.mark.parametrize(("name", "words"), [("detail", "{#detail}"), ("secand", "« second »")])
def test_a_section_without_a_name_says_how_to_have_one(make_project: MakeProject, name: str, words: str) -> None:
    [fault] = _made(make_project, f"  - include: b#{name}\n").diagnostics
    assert fault.code == "R001"
    assert words in fault.remedy
