"""Runs: each line of text once, in the order of reading, whatever holds it."""

from __future__ import annotations

from dataclasses import fields
from typing import get_args

import pytest
from sample import document

from stratege import document as d
from stratege.document.slots import Slot, slots


def text(words: str) -> d.Inlines:
    return (d.Text(text=words),)


def paragraph(*parts: str | d.Inline) -> d.Paragraph:
    return d.Paragraph(children=tuple(d.Text(text=part) if isinstance(part, str) else part for part in parts))


NOTE = d.NoteCall(note=d.Note(id="note-1-1", children=(paragraph("En note."), paragraph("Encore."))))
TABLE = d.Table(
    id="t",
    caption=text("Une légende"),
    number="1.1",
    columns=(d.Column(title=text("Nom")), d.Column(title=text("Rang"))),
    rows=(d.Row(cells=(d.TableCell(children=text("Viadeo")), d.TableCell(children=()))),),
    source=text("Dupont"),
)
SHEET = d.ProfileSheet(
    id="x", name=text("Twitter"), strengths=(text("rapide"), text("ouvert")), children=(paragraph("Né en 2006."),)
)
SECTION = d.Section(
    id="a",
    level=1,
    title=text("Un chapitre"),
    children=(
        paragraph("Un mot ", d.Emphasis(children=text("im")), "portant", NOTE, "."),
        TABLE,
        SHEET,
        d.Figure(id="f", caption=text("Un plan"), alt="Le plan, décrit longuement", image="plan.png"),
        d.CodeBlock(text="x = 1"),
        d.ProseList(ordered=False, items=(d.ListItem(children=(paragraph("un point"),)),)),
    ),
)
LINES = [
    "Un chapitre",
    "Un mot important.",
    "En note.",
    "Encore.",
    "Une légende",
    "Dupont",
    "Nom",
    "Rang",
    "Viadeo",
    "Twitter",
    "Né en 2006.",
    "rapide",
    "ouvert",
    "Un plan",
    "un point",
]


def test_runs_are_the_lines_of_text() -> None:
    assert [d.plain(run) for run in d.runs(SECTION)] == LINES


def test_a_run_can_be_left_out() -> None:
    kept = d.runs(SECTION, lambda node, field: isinstance(node, d.Table) and field == "rows")
    assert [d.plain(run) for run in kept] == [line for line in LINES if line != "Viadeo"]


def test_plain_parts_runs_and_joins_what_is_inside_one() -> None:
    assert d.plain(SECTION).split("\n") == [line for line in LINES if line not in ("En note.", "Encore.")]
    assert d.plain((paragraph("a"), paragraph("b"))) == "a\nb"
    assert d.plain((*text("a"), *text("b"))) == "ab"
    assert d.plain(d.LineBreak()) == " "


def test_every_run_is_changed_once() -> None:
    changed = d.map_runs(SECTION, lambda run: (*run, d.Text(text="+")))
    assert [d.plain(run) for run in d.runs(changed)] == [f"{line}+" for line in LINES]


def test_what_does_not_change_is_shared() -> None:
    assert d.map_runs(SECTION, lambda run: run) is SECTION


def test_the_note_within_other_words_is_changed() -> None:
    within = paragraph(d.Strong(children=(*text("a"), NOTE)))
    assert [d.plain(run) for run in d.runs(within)] == ["a", "En note.", "Encore."]
    changed = d.map_runs(within, lambda run: text("b") if d.plain(run) == "Encore." else run)
    assert [d.plain(run) for run in d.runs(changed)] == ["a", "En note.", "b"]


def test_words_are_counted_each_once() -> None:
    # 2 in the title, 3 in the paragraph, 2 + 1 + 2 + 1 in the table, 1 + 3 + 2 in the sheet, 2 of the figure, 2 listed
    assert d.words(SECTION) == 2 + 3 + 6 + 6 + 2 + 2


def test_the_parts_have_as_many_words_as_the_whole() -> None:
    parts = sum(map(d.words, SECTION.children))
    assert d.words(SECTION) == d.words(paragraph(*SECTION.title)) + parts
    whole = document()
    assert d.words(whole) == sum(map(d.words, (*whole.front, *whole.children, *whole.back))) > 500


def test_an_inline_alone_is_a_run_and_its_notes_are_others() -> None:
    inline = d.Emphasis(children=(*text("mot"), NOTE))
    assert [d.plain(run) for run in d.runs(inline)] == ["mot", "En note.", "Encore."]


def test_what_holds_nothing_keeps_holding_nothing() -> None:
    empty = d.ProfileSheet(id="x", name=text("a"))
    changed = d.map_runs(empty, lambda _run: text("b"))
    assert changed == d.ProfileSheet(id="x", name=text("b"))


def test_words_are_read_through_every_mark() -> None:
    for kind in (d.Emphasis, d.Strong, d.SmallCaps, d.Superscript):
        assert d.plain(kind(children=text("mot"))) == "mot"


def test_a_line_among_blocks_is_a_line_of_its_own() -> None:
    assert d.plain((d.Text(text="un"), paragraph("deux"))) == "un\ndeux"


def test_every_text_of_the_document_is_in_a_run() -> None:
    """The whole demonstration report, by a walk that knows nothing of runs."""
    walked = "".join(node.text for node in d.walk(document()) if isinstance(node, d.Text))
    found = "".join(
        node.text for run in d.runs(document()) for inline in run for node in within(inline) if isinstance(node, d.Text)
    )
    assert sorted(walked) == sorted(found) and len(walked) > 5000


def within(inline: d.Inline) -> list[d.Node]:
    """An inline and what it is made of, without the note that it calls."""
    if isinstance(inline, d.NoteCall):
        return [inline]
    children: d.Inlines = getattr(inline, "children", ())
    return [inline, *(node for child in children for node in within(child))]


@pytest.mark.parametrize("kind", [*get_args(d.Component), *get_args(d.Prose), *get_args(d.Inline), d.Row, d.ListItem])
def test_slots_are_known_of_every_kind(kind: type[d.Node]) -> None:
    """By their types: a field is a slot if its annotation names nodes."""
    nodes = ("Inlines", "Blocks", "Row", "Entry", "Column", "Item", "Cell", "Criterion", "Option", "Quadrant", "Event")
    nodes += (
        "KeyFigure",
        "Table",
        "Note",
        "Form",
        "Recommendation",
        "DefinedTerm",
        "Action",
        "CoverFact",
        "CoverAuthor",
        "Group",
        "Place",
        "KeyMessage",
    )
    expected = {item.name for item in fields(kind) if any(name in str(item.type) for name in nodes)}
    assert set(slots(kind)) == expected


def test_slots_tell_lines_from_nodes() -> None:
    assert slots(d.ProfileSheet) == {
        "name": Slot.LINE,
        "tagline": Slot.LINE,
        "identity": Slot.NODES,
        "children": Slot.NODES,
        "strengths_title": Slot.LINE,
        "strengths": Slot.LINES,
        "cautions_title": Slot.LINE,
        "cautions": Slot.LINES,
    }
    assert slots(d.NoteCall) == {"note": Slot.NODE}
    assert slots(d.Chart)["data"] is Slot.NODE and "spec" not in slots(d.Chart)
