"""What a note holds, and a quotation in lines: where each begins on its page."""

from __future__ import annotations

import pytest
from sample.words import note, p, t
from sheets import laid_out

from stratege import document as d
from stratege.project import templates_root
from stratege.theme import SOBER
from stratege.write.html.writer import write_html

pytest.importorskip("weasyprint")


def report(*blocks: d.Block) -> d.Document:
    section = d.Section(id="un", level=1, kind="chapter", title=t("Titre"), children=blocks)
    return d.Document(meta=d.Meta(name="x", title="X", theme=SOBER), children=(section,))


def lefts(document: d.Document) -> dict[str, float]:
    """Where each text of a report begins, in px from the left of its sheet."""
    boxes = (box for page in laid_out(document).pages for box in page._page_box.descendants())
    return {box.text: box.position_x for box in boxes if getattr(box, "text", "")}


def test_a_quotation_in_a_note_is_indented() -> None:
    quoted = d.Quote(children=(p("Premier."), p("Second.")))
    found = lefts(report(p("Un appel", note("1", 1, p("Avant."), quoted, p("Après.")))))
    assert found["Premier."] == found["Second."] > found["Après."] + 5


def test_a_quotation_in_a_note_is_no_larger_than_the_note_on_a_screen() -> None:
    html = write_html(report(), templates=[templates_root()], media="screen")
    assert ".notes .quote blockquote { font-size: 1em;" in html


def stanza(*lines: str) -> d.Paragraph:
    parts = [part for line in lines for part in (*t(line), d.LineBreak())]
    return d.Paragraph(children=tuple(parts[:-1]))


def test_a_stanza_has_no_indent_but_a_paragraph_has() -> None:
    verse = d.Quote(children=(stanza("Un vers", "Deux vers"), stanza("Trois vers", "Quatre vers")))
    prose = d.Quote(children=(p("Un alinéa."), p("Deux alinéas.")))
    found = lefts(report(verse, prose))
    assert found["Un vers"] == found["Trois vers"] == found["Quatre vers"]
    assert found["Deux alinéas."] > found["Un alinéa."] + 5
