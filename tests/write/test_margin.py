"""Which remarks stand beside a paragraph, and how each format prints the others."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from small import chapter, document, paragraph, words

from stratege import document as d
from stratege.project import templates_root
from stratege.write.html.writer import Media, write_html
from stratege.write.markdown.writer import write_markdown

TEXT = paragraph("Une phrase assez longue pour que la remarque tienne à côté. " * 6)
NOTE = d.SideNote(title=words("Titre"), children=(paragraph("Une remarque."),))
QUOTE = d.PullQuote(children=words("Une phrase assez longue"), silent=True)


def body(*blocks: d.Block, media: Media = "paged", inline: tuple[str, ...] = (), kind: str = "chapter") -> list[str]:
    """What a chapter is made of in HTML: tags and classes, in order."""
    page = write_html(
        document(chapter(*blocks, kind=kind)), templates=[templates_root()], media=media, inline=inline
    ).split('<div class="body">')[1]
    return re.findall(r'<(p>|table|(?:div|aside|figure) class="(?:noted|side-note|pull-quote)[^"]*")', page)


def in_pages(*blocks: d.Block, **options: object) -> bool:
    return any("in-margin" in tag for tag in body(*blocks, **options))


def test_a_remark_comes_before_its_paragraph_in_pages_and_after_it_on_the_screen() -> None:
    assert body(TEXT, NOTE) == ['aside class="side-note in-margin"', "p>", "p>"]
    assert body(TEXT, NOTE, media="screen") == ['div class="noted"', "p>", 'aside class="side-note"', "p>"]


@pytest.mark.parametrize("remark", [NOTE, QUOTE])
def test_a_remark_without_room_stands_after_its_paragraph(remark: d.Block) -> None:
    assert body(TEXT, remark, inline=("remark-1",))[0] == "p>" and not in_pages(TEXT, remark, inline=("remark-1",))
    assert in_pages(TEXT, remark, inline=("remark-2",))


@pytest.mark.parametrize(
    "blocks",
    [
        (NOTE,),
        (d.ProseList(ordered=False, items=(d.ListItem(children=(TEXT,)),)), NOTE),
        (paragraph("Trois mots seuls."), d.SideNote(children=(paragraph("Une remarque bien trop longue. " * 4),))),
        (TEXT, TEXT, TEXT, d.SideNote(children=(paragraph("mot " * 400),))),
        (TEXT, d.SideNote(children=(d.CodeBlock(text="a: 1"),))),
    ],
    ids=["no paragraph", "a list", "a short paragraph", "a long remark", "code"],
)
def test_what_does_not_fit_stands_in_the_text(blocks: tuple[d.Block, ...]) -> None:
    assert not in_pages(*blocks)
    assert 'div class="noted"' not in body(*blocks, media="screen")


def test_in_pages_a_remark_may_stand_beside_the_paragraphs_that_follow() -> None:
    short, remark = paragraph("Trois mots seuls."), d.SideNote(children=(paragraph("Une remarque longue. " * 4),))
    assert in_pages(short, remark, TEXT) and not in_pages(short, remark, chapter(TEXT, name="deux"))


def test_a_second_remark_on_a_paragraph_stands_in_the_text() -> None:
    assert sum("in-margin" in tag for tag in body(TEXT, NOTE, QUOTE)) == 1


def test_there_is_no_margin_in_the_back_nor_in_a_theme_of_full_measure() -> None:
    assert not in_pages(TEXT, NOTE, kind="back")
    report = document(chapter(TEXT, NOTE))
    narrow = replace(report, meta=replace(report.meta, theme=replace(report.meta.theme, indent=80)))
    assert 'in-margin"' not in write_html(narrow, templates=[templates_root()], media="paged")


def test_a_silent_quote_is_hidden_from_those_who_listen_and_holds_no_link() -> None:
    linked = replace(QUOTE, children=(d.Link(url="https://example.org/", children=words("Une phrase")),))
    page = write_html(document(chapter(linked)), templates=[templates_root()], media="screen")
    assert 'class="pull-quote" aria-hidden="true">\n<p class="said">Une phrase</p>' in page
    heard = write_html(document(chapter(replace(linked, silent=False))), templates=[templates_root()], media="screen")
    assert '<blockquote class="said"><a ' in heard and 'pull-quote" aria-hidden' not in heard


def test_markdown_says_a_repeated_sentence_once_and_sets_a_note_after_its_paragraph() -> None:
    text = write_markdown(document(chapter(paragraph("Un mot."), QUOTE, NOTE)), templates=[templates_root()])
    assert "Une phrase assez longue" not in text
    assert "Un mot.\n\n> **Titre**\n>\n> Une remarque.\n" in text
    heard = write_markdown(document(chapter(replace(QUOTE, silent=False))), templates=[templates_root()])
    assert "> **Une phrase assez longue**\n" in heard
