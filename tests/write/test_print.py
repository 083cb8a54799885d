"""The pages themselves, laid out by WeasyPrint with whatever faces the machine has."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pages import lines_of
from sample import document
from sample.words import note, p

from stratege import document as d
from stratege.project import templates_root
from stratege.write.html.inlines import InlineWriter
from stratege.write.html.writer import write_html


def laid_out(report: d.Document) -> list[set[str]]:
    """The anchors of each page."""
    weasyprint = pytest.importorskip("weasyprint")
    html = write_html(report, templates=[templates_root()], media="paged")
    return [set(page.anchors) for page in weasyprint.HTML(string=html).render().pages]


def page_of(pages: list[set[str]], anchor: str) -> int:
    found = [number for number, anchors in enumerate(pages, 1) if anchor in anchors]
    assert len(found) == 1, f"{anchor} is on pages {found}"
    return found[0]


def chapter(*blocks: d.Block) -> d.Document:
    section = d.Section(id="one", level=1, kind="chapter", number="1", title=p("Titre").children, children=blocks)
    return d.Document(meta=d.Meta(name="x", title="X"), children=(section,))


def test_a_note_stands_on_the_page_of_its_call() -> None:
    pages = laid_out(chapter(p("Trois mots seuls", note("1", 1, p("Une note.")))))
    assert len(pages) == 1 and "note-1-1" in pages[0]


def test_a_further_call_leads_to_the_note_on_the_page_of_the_first() -> None:
    weasyprint, pypdf = pytest.importorskip("weasyprint"), pytest.importorskip("pypdf")
    again = d.RepeatedCall(note="note-1-1", number="1", id="note-1-1-call-2")
    filling = [p("Encore une ligne de texte.") for _ in range(80)]
    report = chapter(p("Trois mots", note("1", 1, p("Une seule note."))), *filling, p("Rappel", again))
    html = write_html(report, templates=[templates_root()], media="paged")
    pages = pypdf.PdfReader(BytesIO(weasyprint.HTML(string=html).write_pdf())).pages
    assert "Une seule note." in pages[0].extract_text() and "note" not in pages[-1].extract_text()
    assert "Rappel1" in pages[-1].extract_text()
    [link] = (link.get_object() for page in pages for link in page.get("/Annots", []))
    left, bottom, right, top = link["/Rect"]
    assert link["/Dest"] == "note-1-1" and right - left > 2 and abs(top - bottom) > 4


def test_chapters_open_pages_and_no_anchor_is_on_two() -> None:
    pages = laid_out(document())
    parts = ("abstract", "introduction", "platforms", "strategy", "ibm", "annex", "glossary")
    numbers = [page_of(pages, part) for part in parts]
    assert numbers == sorted(set(numbers)) and numbers[0] == 3  # after the cover and the dedication
    for anchor in ("facebook", "tab-compare", "timeline", "targeting", "choice", "matrix", "swot", "beehive", "review"):
        page_of(pages, anchor)
    assert page_of(pages, "glossary") <= page_of(pages, "references") <= page_of(pages, "cite_report")


def test_chapters_of_a_note_follow_one_another() -> None:
    pages = laid_out(document(compact=True, run_on=True))
    assert page_of(pages, "abstract") == 1
    assert len(pages) < len(laid_out(document()))


def test_a_chapter_without_number_is_named_alone_in_bookmarks_and_over_its_pages() -> None:
    weasyprint, pypdf = pytest.importorskip("weasyprint"), pytest.importorskip("pypdf")
    long = tuple(p("Une phrase assez longue pour que sa page se remplisse de telles phrases. " * 3) for _ in range(20))
    part = d.Section(id="s", level=2, title=p("Partie").children, children=long)
    opening = d.Section(
        id="opening", level=1, kind="chapter", numbered=False, title=p("Introduction").children, children=(part,)
    )
    report = chapter(p("Un mot."))
    html = write_html(
        replace(report, children=(opening, *report.children)), templates=[templates_root()], media="paged"
    )
    laid = weasyprint.HTML(string=html).render()
    assert [(mark[0], [under[0] for under in mark[2]]) for mark in laid.make_bookmark_tree()] == [
        ("Introduction", ["Partie"]),
        ("1 Titre", []),
    ]
    pages = [page.extract_text() for page in pypdf.PdfReader(BytesIO(laid.write_pdf())).pages]
    assert len(pages) > 2 and all(page.splitlines().count("Introduction") == 1 for page in pages[:-1])


@pytest.mark.parametrize("again", [False, True])
def test_a_call_never_opens_a_line(again: bool) -> None:
    weasyprint, pypdf = pytest.importorskip("weasyprint"), pytest.importorskip("pypdf")
    words = [
        "une",
        "liste",
        "de",
        "marché",
        "et",
        "la",
        "mesure",
        "du",
        "réseau",
        "très",
        "utile",
        "avec",
        "plus",
        "ou",
        "moins",
        "de",
        "sens",
        "pour",
        "les",
        "salariés",
    ]
    lines = [" ".join((words * 3)[start : start + count]) for start in range(12) for count in range(9, 21)]
    calls = [note("1", number, p("Note.")) for number in range(1, len(lines) + 1)]
    repeated = [d.RepeatedCall(note=call.note.id, number=call.number, id=f"again-{call.number}") for call in calls]
    shown = repeated if again else calls
    paragraphs = [p(f"{line}.", call, " Et la suite.") for line, call in zip(lines, shown, strict=True)]
    html = write_html(chapter(*paragraphs), templates=[templates_root()], media="paged")
    pdf = weasyprint.HTML(string=html).write_pdf()
    text = "".join(page.extract_text() + "\n" for page in pypdf.PdfReader(BytesIO(pdf)).pages)
    assert len(re.findall(r"\d+\W+Et\b", text)) == len(paragraphs)
    assert re.findall(r"(?m)^\W*\d+\s+Et\b", text) == []


def test_a_line_is_filled_before_an_element_that_does_not_fit() -> None:
    """A space before an inline element that falls on the very edge must not cut the line elsewhere."""
    weasyprint = pytest.importorskip("weasyprint")
    words = "En 2008 une étude payée par le groupe le disait le plus connu des réseaux"
    inlines = InlineWriter(paged=True)((d.Text(text=f"{words} "), d.Strong(children=(d.Text(text="(Monde)"),))))
    for width in range(400, 600):
        html = f"<style>@page{{size:600px 600px}}p{{width:{width}px;font-size:14px}}</style><p>{inlines}</p>"
        page = weasyprint.HTML(string=html).render().pages[0]
        paragraph = next(box for box in page._page_box.descendants() if box.element_tag == "p" and box.children)
        widths = [line.width for line in paragraph.children]
        assert all(one > width / 2 for one in widths[:-1]), (width, widths)


def test_the_kind_of_a_report_on_its_cover_is_copied_in_whole_words(tmp_path: Path) -> None:
    weasyprint = pytest.importorskip("weasyprint")
    html = write_html(document(compact=False), templates=[templates_root()], media="paged")
    weasyprint.HTML(string=html).write_pdf(tmp_path / "cover.pdf")
    assert "RAPPORT DE STRATÉGIE" in [line.text for line in lines_of(tmp_path / "cover.pdf")[0]]
