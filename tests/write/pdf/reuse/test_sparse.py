"""Pages laid out among kept ones are the same where nothing is made of what stands on the others."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from xml.etree.ElementTree import fromstring

import pytest
from kept_pages import STYLE, Builder, in_paragraph, report, whole

from stratege.machine import missing_libraries
from stratege.write.pdf.reuse import Unsure, keeping
from stratege.write.pdf.reuse.sparse import Shut, check_open, closed, sparse

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
LONG = 8  # chapters, so that most pages are far from what changes


class Watched(Builder):
    """A builder that hears what was shut."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(monkeypatch)
        self.shut: list[Shut] = []

        def heard(*given: object) -> list[Shut]:
            self.shut = closed(*given)  # type: ignore[arg-type]
            return self.shut

        monkeypatch.setattr(keeping, "closed", heard)

    def edit(self, html: str, change: Callable[[str], str]) -> bool:
        """Whether a page that was changed was made among kept ones; its bytes are those of a whole layout."""
        before = self.first(html)
        assert self.kept
        content, among_kept = self.build(change(html))
        assert content == whole(change(html)) != before
        return among_kept


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Watched:
    return Watched(monkeypatch)


def otherwise(text: str) -> str:
    return text.replace(" ", " autrement ", 1)


def last(change: Callable[[str], str]) -> Callable[[str], str]:
    """An edit of a paragraph near the end, after notes that are left out."""
    return lambda html: in_paragraph(html, -3, change)


@pytest.mark.parametrize(
    "change",
    [
        lambda html: in_paragraph(html, 12, otherwise),
        lambda html: in_paragraph(in_paragraph(html, 1, otherwise), 31, lambda text: text[:-40]),
        last(otherwise),
        lambda html: html.replace("<td>12</td>", "<td>12,5</td>", 1),
        lambda html: html.replace("Section 2", "Deuxième section"),
    ],
    ids=["a word", "two places", "near the end", "a cell", "a title"],
)
def test_what_is_left_out_changes_no_byte(watched: Watched, change: Callable[[str], str]) -> None:
    assert watched.edit(report(LONG), change)
    assert len(watched.shut) > 20
    assert sum(part.notes for part in watched.shut) >= 3  # they are numbered by the style sheet


def test_nothing_is_left_out_where_numbers_of_pages_are_printed(watched: Watched) -> None:
    assert watched.edit(report(LONG), lambda html: html.replace("<li>Chapitre 2", "<li>Le chapitre 2"))
    assert watched.shut == []


def test_nothing_is_left_out_where_a_style_sheet_numbers_elements(watched: Watched) -> None:
    html = report(LONG).replace(
        STYLE, f"{STYLE} td {{ counter-increment: cell }} h3::before {{ content: counter(cell) }}"
    )
    assert watched.edit(html, last(otherwise))
    assert watched.shut == []


def test_a_number_of_a_page_that_is_left_out_has_all_laid_out(watched: Watched) -> None:
    rule = 'a[href="#tab1"]::after { content: target-counter(attr(href), page) }'
    change = last(lambda text: text.replace("et", "ou", 1) + " ou non")
    assert not watched.edit(report(LONG).replace(STYLE, STYLE + rule), change)


def test_a_page_that_takes_what_stood_on_several_is_right(watched: Watched) -> None:
    html = in_paragraph(report(LONG).replace("break-before: page", "break-before: auto"), 12, lambda text: text * 8)
    watched.edit(html, lambda html: in_paragraph(html, 12, lambda _text: "Rien."))


def test_a_part_that_is_no_block_is_not_left_out() -> None:
    """What is in it might have been blocks, among which the engine counts."""
    from weasyprint.formatting_structure import build

    part = fromstring("<span>Un <p>deux</p></span>")
    with sparse([Shut(part, 0)]), pytest.raises(Unsure):
        build.element_to_box(part, lambda _element: {"display": ("inline", "flow")})


def test_a_part_that_was_left_out_stands_on_no_page() -> None:
    part, other = fromstring("<p>Un</p>"), fromstring("<p>Un</p>")
    page = SimpleNamespace(_page_box=SimpleNamespace(element=None, children=[SimpleNamespace(element=part)]))
    check_open([page], [Shut(other, 0)])  # type: ignore[list-item]
    with pytest.raises(Unsure):
        check_open([page], [Shut(part, 0)])  # type: ignore[list-item]
