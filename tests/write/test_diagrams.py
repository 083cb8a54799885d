"""The drawings that components bring with them, on the screen and in pages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sample.platforms import timeline
from sample.strategy import action_plan, recommendations
from sample.words import t

from stratege import document as d
from stratege.project import templates_root
from stratege.theme import SOBER
from stratege.wording import words
from stratege.write.html.cards import LONGEST, is_card
from stratege.write.html.diagrams import Diagrams
from stratege.write.markdown.writer import write_markdown
from stratege.write.plans import action_titles

SCREEN, PAGED = (Diagrams(SOBER, words("fr"), paged=paged) for paged in (False, True))


def test_a_band_says_nothing_to_who_listens() -> None:
    screen, paged = SCREEN.band(timeline()), PAGED.band(timeline())
    assert screen.startswith('<div class="band drawn" aria-hidden="true">')
    assert screen.count("<svg") == 2 and 'role="img"' not in screen
    assert "<svg" not in paged and "data:image/svg+xml" in paged


def test_events_without_date_make_no_band() -> None:
    undated = replace(timeline(), events=(d.Event(date=t("un jour"), children=t("un fait")),))
    assert SCREEN.band(undated) == PAGED.band(undated) == ""


def test_a_plan_is_named_by_all_it_shows() -> None:
    said = "1, direction du marketing, 0-3\u00a0mois, coût faible, effet fort ; 2, ressources humaines"
    for diagrams, count in ((SCREEN, 2), (PAGED, 1)):
        drawing = diagrams.plan(action_plan(), {})
        assert drawing.count("<svg") == drawing.count("<title>") == count
        assert said in drawing


def test_names_are_escaped() -> None:
    plan = action_plan()
    wild = replace(plan, actions=tuple(replace(action, owner=t("R&D <b>")) for action in plan.actions))
    assert "<b>" not in SCREEN.plan(wild, {}) and "R&amp;D" in SCREEN.plan(wild, {})


def test_a_plan_names_what_is_to_be_done() -> None:
    plan, cards = action_plan(), recommendations()
    report = d.Document(meta=d.Meta(name="x", title="X"), children=(plan, cards))
    titles = action_titles(report)
    drawing = PAGED.plan(plan, titles)
    assert "1, Fixer un objectif par réseau, direction du marketing, 0-3\u00a0mois" in drawing
    assert ">direction du marketing<" not in drawing
    written = write_markdown(report, templates=[templates_root()])
    assert "| 1 | Fixer un objectif par réseau | direction du marketing | 0-3\u00a0mois |" in written


CALL = d.NoteCall(note=d.Note(id="n", children=t("Une note.")))


@pytest.mark.parametrize(
    ("children", "fits"),
    [
        ((d.Paragraph(children=t("Court.")),), True),
        ((d.Paragraph(children=t("Long. " * (LONGEST // 6 + 1))),), False),
        ((d.Paragraph(children=(CALL,)),), False),
        ((d.CodeBlock(text="du code"),), False),
    ],
)
def test_what_is_long_or_calls_a_note_is_no_card(children: d.Blocks, fits: bool) -> None:
    assert is_card(replace(recommendations().items[0], children=children)) is fits
