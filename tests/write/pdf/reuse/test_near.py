"""A second layout, which cuts a table, goes on from the page where it differs, to the bytes of a whole one."""

from __future__ import annotations

import pytest
from small import chapter, document, paragraph, words

from stratege import document as d
from stratege.fonts import faces_of
from stratege.machine import missing_libraries
from stratege.project import templates_root
from stratege.theme import SOBER
from stratege.write.html.writer import write_html
from stratege.write.pdf.reuse import Keeping, checks
from stratege.write.pdf.settle import Layout, Placing
from stratege.write.pdf.swift import applied
from stratege.write.pdf.writer import write_pdf

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
SENTENCE = "Une phrase assez longue pour que sa page se remplisse de telles phrases. "


def text(count: int) -> tuple[d.Paragraph, ...]:
    return tuple(paragraph(f"Texte {number}. {SENTENCE * 5}") for number in range(count))


def table(rows: int, name: str) -> d.Table:
    columns = (d.Column(title=words("A")), d.Column(title=words("B")))
    cells = (d.TableCell(children=words("un")), d.TableCell(children=words("deux")))
    return d.Table(id=name, caption=words("Dessin"), columns=columns, rows=(d.Row(cells=cells),) * rows)


def test_a_table_is_cut_on_its_page_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    from weasyprint.layout import page

    last = (chapter(*text(30), name=f"last-{number}") for number in range(3))
    report = document(chapter(*text(33), table(20, "t"), *text(9)), *last)
    html = write_html(report, templates=[templates_root()], media="paged")
    made, usual = list[int](), page.remake_page

    def counted(index: int, *given: object) -> object:
        made.append(index)
        return usual(index, *given)

    monkeypatch.setattr(page, "remake_page", counted)
    results = {}
    with applied():
        for kept in (False, True):
            made.clear()
            keeping = Keeping("base", None, lambda _content: None) if kept else None
            content, placing = write_pdf(lambda _placing: html, faces_of(SOBER, {}), "essai", keeping=keeping)
            assert placing == Placing(cut=("t",))
            results[kept] = content, len(made)
    (whole, pages), (near, fewer) = results[False], results[True]
    assert whole == near
    assert fewer < 0.65 * pages  # those before the table are kept, and those of the chapters after it


def listed(target: str) -> d.Contents:
    entries = (d.ContentsEntry(target=target, level=1, number="", title=words("Titre")),)
    return d.Contents(id="toc", of="sections", title=words("Sommaire"), entries=entries)


def pdf(report: d.Document, keeping: Keeping | None) -> tuple[bytes, Placing]:
    html = write_html(report, templates=[templates_root()], media="paged")
    with applied():
        return write_pdf(lambda _placing: html, faces_of(SOBER, {}), "essai", keeping=keeping)


@pytest.mark.parametrize("is_right", [True, False], ids=["as laid out", "other numbers"])
def test_the_contents_print_the_pages_of_the_second_layout(monkeypatch: pytest.MonkeyPatch, is_right: bool) -> None:
    cut = chapter(*text(33), table(20, "t"), *text(4))  # it takes a page less once its table is cut
    report = document(cut, chapter(*text(3), name="last"), front=(listed("last"),))
    whole, laid = Keeping.hearing, list[Placing]()

    def hearing(keeping: Keeping, layout: Layout) -> Layout:
        return whole(keeping, lambda placing: laid.append(placing) or layout(placing))  # type: ignore[func-returns-value]

    monkeypatch.setattr(Keeping, "hearing", hearing)
    if not is_right:
        monkeypatch.setattr(checks, "printed", lambda _pages: [("last", "999")])
    assert pdf(report, Keeping("base", None, lambda _content: None)) == pdf(report, None)
    assert laid == [Placing()] + [Placing(cut=("t",))] * (not is_right)
