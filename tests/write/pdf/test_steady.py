"""What a page costs does not grow with the pages before it, and drawings keep no layout."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from growth import operations

from stratege.machine import missing_libraries
from stratege.write.pdf.steady import Notes
from stratege.write.pdf.swift import applied

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
SHAPE = "<svg viewBox='0 0 9 9' width='9' height='9'><rect width='5' height='5'/><text y='9'>x</text></svg>"
SHEET = "@page { size: A6; @bottom-center { content: counter(page) } } .note { float: footnote }"
PAGE = "<h2 style='break-before: page'>Titre</h2><p>Un <b>mot</b><i class=note>Une note</i> de plus.</p>"


class Unread(dict[object, object]):
    """Styles that are asked for one by one."""

    def __iter__(self) -> Iterator[object]:
        pytest.fail("all styles are gone through")


def test_a_page_more_costs_as_much_whatever_comes_before() -> None:
    from weasyprint import HTML

    def made(pages: int) -> None:
        HTML(string=f"<html lang=fr><style>{SHEET}</style>{PAGE * pages}").write_pdf(pdf_tags=True)

    with applied():
        made(1)  # what is loaded once
        few, more, most = (operations(lambda pages=pages: made(pages)) for pages in (20, 40, 80))
    assert most - more < 2.2 * (more - few)


def test_styles_of_pages_are_not_looked_for_among_all(monkeypatch: pytest.MonkeyPatch) -> None:
    from weasyprint import HTML
    from weasyprint.css import StyleFor

    usual = StyleFor.get_cascaded_styles
    monkeypatch.setattr(StyleFor, "get_cascaded_styles", lambda styles: Unread(usual(styles)))
    with applied():
        document = HTML(string=f"<style>{SHEET}</style>{PAGE * 2}").render()
    assert [len(page._page_box.children) for page in document.pages] == [3, 3, 3][: len(document.pages)]


def test_a_layout_is_let_go_while_its_drawings_are_kept() -> None:
    from weasyprint import HTML
    from weasyprint.layout import LayoutContext

    with applied():
        document = HTML(string=f"<p>{SHAPE}</p>").render()
        gc.collect()
        assert not [item for item in gc.get_objects() if isinstance(item, LayoutContext)]
        assert document.write_pdf().startswith(b"%PDF")


def test_no_box_without_a_note_is_among_the_notes() -> None:
    notes = Notes([None, "a"])
    assert "a" in notes and "b" not in notes and None not in notes
    assert None not in notes.copy()
