"""The whole page: notes, page numbers, anchors, headings, faces."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from html.parser import HTMLParser

from sample import document

from stratege import document as d
from stratege.document.components import Captioned
from stratege.project import templates_root
from stratege.write.html.writer import running, write_html
from stratege.write.markdown.writer import write_markdown
from stratege.write.tables import is_short

TEMPLATES = [templates_root()]
NO_ICON = '<link rel="icon" href="data:,">'
VOID = {"meta", "br", "hr", "img", "col", "link", "input"}


class Page(HTMLParser):
    """What a page holds: its ids, its links, its headings, and what does not close as it opened."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.headings: list[str] = []
        self.open: list[str] = []
        self.faults: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if "id" in values:
            self.ids.append(values["id"] or "")
        if (values.get("href") or "").startswith("#"):
            self.links.append((values["href"] or "")[1:])
        if re.fullmatch(r"h\d", tag):
            self.headings.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Drawings close their own."""

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}>")


def screen() -> str:
    return write_html(document(), templates=TEMPLATES, media="screen")


def paged() -> str:
    return write_html(document(), templates=TEMPLATES, media="paged")


def test_tags_close_ids_are_unique_and_links_lead_somewhere() -> None:
    for html in (screen(), paged()):
        page = Page(html)
        assert page.faults == [] and page.open == []
        assert len(page.ids) == len(set(page.ids))
        assert set(page.links) - set(page.ids) == set()
        assert len(page.links) > 20


def test_one_title_and_no_skipped_heading() -> None:
    for html in (screen(), paged()):
        levels = [int(tag[1]) for tag in Page(html).headings]
        assert levels[0] == 1 and levels.count(1) == 1
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_every_anchor_of_the_document_is_in_both_media() -> None:
    wanted = {
        node.id for node in d.walk(document()) if isinstance(node, d.Section | Captioned | d.Argument) and node.id
    }
    for html in (screen(), paged()):
        assert wanted <= set(Page(html).ids)


def test_notes_end_their_chapter_on_screen_and_stand_at_their_call_in_pages() -> None:
    chapter = re.search(r'<h2 id="introduction".*?<h2', screen(), re.DOTALL)
    assert chapter
    assert chapter[0].count('role="doc-noteref"') == chapter[0].count('role="doc-backlink"') == 2
    assert 'id="call-1-2" href="#note-1-2"' in chapter[0]
    html = paged()
    assert html.count('class="footnote"') == 3 and "doc-noteref" not in html and "doc-endnotes" not in html
    assert re.search(r'chapitre\u00a04</a></span><span class="footnote" id="note-1-1" data-number="1">Le sigle', html)


def test_markdown_defines_each_note_once_at_the_end_of_its_chapter() -> None:
    text = write_markdown(document(), templates=TEMPLATES)
    chapters = re.split(r"(?m)^## ", text)
    for name, count in (("1. Introduction", 2), ("4. Le cas IBM", 1)):
        chapter = next(part for part in chapters if part.startswith(name))
        calls = re.findall(r"(?<!^)\[\^([\d-]+)\](?!:)", chapter, re.MULTILINE)
        assert calls == re.findall(r"(?m)^\[\^([\d-]+)\]: ", chapter) and len(calls) == count


def test_a_note_called_twice_is_printed_once_with_two_ways_back() -> None:
    note = d.Note(id="note-1-1", children=(d.Paragraph(children=(d.Text(text="Une fois."),)),))
    calls = (
        d.NoteCall(note=note, number="1"),
        d.RepeatedCall(note="note-1-1", number="1", id="note-1-1-call-2"),
    )
    text = d.Paragraph(children=(d.Text(text="Voir"), *calls))
    chapter = d.Section(id="a", level=1, number="1", title=(d.Text(text="A"),), children=(text,))
    twice = d.Document(meta=d.Meta(name="x", title="X"), children=(chapter,))
    html = write_html(twice, templates=TEMPLATES, media="screen")
    page = Page(html)
    assert html.count("Une fois.") == 1 and len(page.ids) == len(set(page.ids))
    backs = re.findall(r'<a class="backlink" href="#([^"]+)"', html)
    calls_of = re.findall(r'<a id="([^"]+)" href="#note-1-1" role="doc-noteref">1</a>', html)
    assert backs == calls_of == ["call-1-1", "note-1-1-call-2"]
    assert '</sup><sup class="call">, </sup><sup' in html
    text_of_paper = write_html(twice, templates=TEMPLATES, media="paged")
    assert text_of_paper.count("Une fois.") == 1 and 'href="#note-1-1" role="doc-noteref">1</a>' in text_of_paper
    markdown = write_markdown(twice, templates=TEMPLATES)
    assert "Voir[^1-1]<sup>, </sup>[^1-1]" in markdown and markdown.count("[^1-1]: Une fois.") == 1


def test_a_note_outside_chapters_is_kept() -> None:
    note = d.Note(id="note-x-1", children=(d.Paragraph(children=(d.Text(text="Perdue ?"),)),))
    block = d.Paragraph(children=(d.Text(text="Voir"), d.NoteCall(note=note, number="1")))
    loose = d.Document(meta=d.Meta(name="x", title="X"), children=(block,))
    assert 'id="note-x-1"' in write_html(loose, templates=TEMPLATES, media="screen")
    assert "[^x-1]: Perdue ?" in write_markdown(loose, templates=TEMPLATES)


def test_page_numbers_stand_in_pages_alone_where_the_engine_fills_them_in() -> None:
    assert '<a class="page" href="#introduction"></a>' in paged()
    assert 'class="page"' not in screen()


def test_a_link_to_a_missing_anchor_is_its_words() -> None:
    paragraph = d.Paragraph(children=(d.Link(url="#nowhere", children=(d.Text(text="ici"),)),))
    alone = d.Document(meta=d.Meta(name="x", title="X"), children=(paragraph,))
    assert "<p>ici</p>" in write_html(alone, templates=TEMPLATES, media="screen")


def test_drawings_are_named_and_their_ids_their_own() -> None:
    html = screen()
    assert "<title>Barres horizontales" in html
    assert 'id="beehive-clip0"' in html and "url(#beehive-clip0)" in html


def test_decimals_are_padded_to_stand_in_line() -> None:
    html = screen()
    assert '60<span class="pad" data-pad=",25">' in html and '230,0<span class="pad" data-pad="5">' in html


def test_faces_are_embedded_when_given_and_left_out_otherwise() -> None:
    assert "@font-face" not in screen()


def test_the_page_asks_for_nothing_outside() -> None:
    for html in (screen(), paged()):
        asks = r"<(script(?! type=.application.ld)|link|iframe)\b|@import|src=\"https?:|url\([\"']?https?:"
        assert not re.search(asks, html.replace(NO_ICON, ""))


def test_a_browser_looks_for_no_icon() -> None:
    assert screen().count(NO_ICON) == 1


def test_running_titles_are_cut_between_words() -> None:
    assert running("Les limites") == "Les limites"
    assert running("Un usage qui monte, un réseau en pièces") == "Un usage qui monte, un réseau en pièces"
    assert running("Les réseaux dans la stratégie\u00a0: à chaque objectif son réseau") == (
        "Les réseaux dans la stratégie\u00a0: à chaque…"
    )
    assert running("Anticonstitutionnellement " * 4) == "Anticonstitutionnellement Anticonstitutionnellement…"


def test_source_is_plural_when_several_works_are_cited() -> None:
    html = screen()
    assert "Sources\u00a0: <span" in html and "Source\u00a0: <span" in html


def test_a_table_of_long_cells_may_be_cut_between_pages() -> None:
    table = next(node for node in d.walk(document()) if isinstance(node, d.Table))
    assert is_short(table)
    assert not is_short(replace(table, rows=table.rows * 8))
    words = d.Row(cells=(d.TableCell(children=(d.Text(text="mot " * 300),)),) * 5)
    assert not is_short(replace(table, rows=(words, words)))


def test_a_page_without_contents_leaves_no_room_for_them() -> None:
    """The text would take the narrow column of the contents, were the columns there without them."""
    [before, _] = screen().split("grid-template-columns: 17rem")
    rule = re.split("[{}]", before)[-2]
    assert rule.strip() == "body:has(> .side)"
