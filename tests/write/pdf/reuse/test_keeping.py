"""A report in which something changed has the bytes of one laid out whole, though most of its pages were kept."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest
from kept_pages import FACES, WORDS, Builder, after_paragraph, in_paragraph, report, whole, without_paragraph, words

from stratege.machine import missing_libraries
from stratege.write.pdf import writer
from stratege.write.pdf.reuse import Keeping, sources
from stratege.write.pdf.swift import applied

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")


@pytest.fixture
def builder(monkeypatch: pytest.MonkeyPatch) -> Builder:
    made = Builder(monkeypatch)
    made.first(report())
    assert made.kept
    return made


EDITS = {
    "a word": lambda html: in_paragraph(html, 12, lambda text: text.replace(" ", " autrement ", 1)),
    "the first page of a chapter": lambda html: in_paragraph(html, 10, lambda text: "Tout " + text),
    "a note": lambda html: html.replace('<span class="footnote">', '<span class="footnote">Ici, ', 1),
    "a cell": lambda html: html.replace("<td>6</td>", "<td>6,5</td>", 1),
    "an address": lambda html: html.replace("https://exemple.fr/2", "https://exemple.org/2"),
    "a title": lambda html: html.replace("Section 2", "Deuxième section"),
    "an entry of the contents": lambda html: html.replace("<li>Chapitre 2", "<li>Le chapitre 2"),
    "a callout": lambda html: html.replace('<aside class="callout"><p>', '<aside class="callout"><p>Notez : ', 1),
    "letters that no page has": lambda html: in_paragraph(html, 20, lambda text: "Ω§ " + text),
    "what is drawn apart": lambda html: html.replace(" et plus</em>", "</em>"),
    "something more that is drawn apart": lambda html: in_paragraph(html, 3, '<em class="faded">{}</em>'.format),
    "a paragraph more": lambda html: after_paragraph(html, 33, "<p>Un de plus.</p>"),
    "a paragraph more in a part of a chapter": lambda html: after_paragraph(html, 17, f"<p>{words(12, 1)}</p>"),
    "a list more": lambda html: after_paragraph(html, 33, "<ul><li>Un</li></ul>"),
    "a paragraph less": lambda html: without_paragraph(html, 20),
    "two paragraphs for one": lambda html: after_paragraph(
        in_paragraph(html, 31, lambda text: text[:-60]), 31, "<p>Une de plus, courte.</p>"
    ),
    "two places": lambda html: in_paragraph(in_paragraph(html, 1, str.upper), 21, lambda text: text[:-40]),
}


@pytest.mark.parametrize("name", EDITS)
def test_what_changed_is_laid_out_among_kept_pages_to_the_same_bytes(builder: Builder, name: str) -> None:
    html = EDITS[name](report())
    content, among_kept = builder.build(html)
    assert among_kept
    assert content == whole(html) != whole(report())


@pytest.mark.parametrize(
    "change",
    [
        lambda html: html.replace("<h3", "<section><h3>Une section de plus</h3></section><h3", 1),
        lambda html: after_paragraph(html, 33, f"<p>{words(300, 1)}</p>"),
        lambda html: html.replace('id="s2"', 'id="other"'),
        lambda html: html.replace(">Chapitre 2", ">Deuxième chapitre"),
        lambda html: html.replace("9pt/1.35", "9.5pt/1.35"),
        lambda html: html.replace("<title>Essai", "<title>Autre"),
        lambda html: in_paragraph(html, 2, lambda text: text * 9),
    ],
    ids=[
        "a section more",
        "a paragraph more, and a page",
        "an anchor",
        "a running title",
        "the style",
        "the head",
        "pages more",
    ],
)
def test_where_other_pages_may_change_all_are_laid_out(builder: Builder, change: Callable[[str], str]) -> None:
    html = change(report())
    content, among_kept = builder.build(html)
    assert not among_kept
    assert content == whole(html)


def test_one_edit_after_another_gives_the_bytes_of_a_first_build(builder: Builder) -> None:
    drawn, html, among = random.Random(7), report(), 0
    for _ in range(8):
        number = drawn.randrange(len(re.findall("<p>", html)))
        html = in_paragraph(html, number, lambda text: drawn.choice(WORDS) + " " + text[drawn.randrange(9) :])
        content, among_kept = builder.build(html)
        among += among_kept
    assert content == whole(html)
    assert among >= 6
    assert builder.build(report())[0] == whole(report())


def test_paragraphs_that_come_and_go_give_the_bytes_of_a_first_build(builder: Builder) -> None:
    drawn, html, among = random.Random(3), report(), 0
    for _ in range(6):
        number = drawn.randrange(len(re.findall("<p>", html)))
        more = f"<p>{words(drawn.randrange(1, 25), number)}</p>"
        html = drawn.choice([after_paragraph(html, number, more), without_paragraph(html, number)])
        content, among_kept = builder.build(html)
        among += among_kept
        assert content == whole(html)
    assert among >= 3


@pytest.mark.parametrize(
    "change", [lambda kept: kept[:-9], lambda kept: b"", lambda kept: b"x" * 30, lambda kept: kept]
)
def test_what_is_kept_may_be_cut_or_of_another_layout(builder: Builder, change: Callable[[bytes], bytes]) -> None:
    assert builder.kept
    builder.kept = change(builder.kept)
    with applied():
        keeping = Keeping("other", builder.kept, builder.keep)
        content, _ = writer.write_pdf(lambda _placing: report(), FACES, "essai", keeping=keeping)
    assert content == whole(report())


def test_a_report_that_sets_its_parts_side_by_side_keeps_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    builder = Builder(monkeypatch)
    builder.build(report().replace("p + p", ".body { columns: 2 } p + p"))
    assert builder.kept is None


def test_what_is_wrong_with_kept_pages_costs_a_layout(builder: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object) -> object:
        raise AttributeError("box")

    monkeypatch.setattr(sources, "box_of", broken)
    content, among_kept = builder.build(EDITS["a word"](report()))
    assert not among_kept
    assert content == whole(EDITS["a word"](report()))
