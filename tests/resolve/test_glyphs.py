"""A character that no font of the theme has is told at its place, once."""

from __future__ import annotations

import pytest
from small import SPAN, chapter, document, paragraph

from stratege.diagnostics import Diagnostics
from stratege.document import Block, Chart, CodeBlock, CodeSpan, Text
from stratege.resolve.glyphs import check_glyphs
from stratege.resolve.material import Material
from stratege.source import Span

LATER = Span("content/b.yaml", 9, 9)


def _told(*blocks: Block) -> list[tuple[str, Span | None, str]]:
    whole, diagnostics = document(chapter(*blocks)), Diagnostics()
    assert check_glyphs(whole, Material(), diagnostics) is whole
    return [(item.code, item.span, item.message) for item in diagnostics.items]


@pytest.mark.parametrize(
    "block",
    [
        paragraph(Text(text="Un 漢.", span=SPAN)),
        paragraph(CodeSpan(text="漢", span=SPAN)),
        CodeBlock(text="漢", span=SPAN),
        Chart(id="c", caption=(), alt="", spec=None, svg="<svg><text>Un &#28450;</text></svg>", span=SPAN),
    ],
    ids=["text", "code", "lines of code", "drawing"],
)
def test_a_character_without_glyph_is_told(block: Block) -> None:
    [(code, span, message)] = _told(block)
    assert (code, span) == ("T007", SPAN)
    assert "漢" in message and "6F22" in message


def test_it_is_told_once_where_it_is_first_met() -> None:
    found = _told(paragraph(Text(text="漢", span=SPAN)), paragraph(Text(text="漢漢", span=LATER)))
    assert [span for _, span, _ in found] == [SPAN]


def test_its_place_is_its_own_in_the_source_of_its_text() -> None:
    source = '- prose: |\n    龍 Un,\n    deux 漢 et 漢.\n- a: "\\u6F22"\n'
    material, diagnostics = Material(files={"a.yaml": source.encode()}), Diagnostics()
    escaped = Span("a.yaml", 4, 7, 4, 13)
    texts = Text(text="Un, deux 漢 et 漢.", span=Span("a.yaml", 2, 7, 3, 17)), Text(text="龍", span=escaped)
    check_glyphs(document(chapter(paragraph(*texts))), material, diagnostics)
    assert [item.span for item in diagnostics.items] == [Span("a.yaml", 3, 10, 3, 11), escaped]


def test_several_are_told_in_order_of_code() -> None:
    assert [message for _, _, message in _told(paragraph("龍漢"))] == [
        message for _, _, message in _told(paragraph("漢龍"))
    ]
    assert len(_told(paragraph("龍漢"))) == 2
    assert "漢" in _told(paragraph("龍漢"))[0][2]


def test_letters_of_the_fonts_and_signs_without_shape_are_fine() -> None:
    assert _told(paragraph("Été œuvre ž α → € « » – \u00a0\u202f \u061c\u3000\u2028\x85")) == []


def test_code_point_has_four_figures_at_least() -> None:
    [(_, _, message)] = _told(paragraph("\u0780"))
    assert "0780" in message


def test_what_no_page_may_hold_is_told_once_a_place() -> None:
    told = _told(
        paragraph(Text(text="Un\x00 mot\x00\x1b, \ufffe.\t\n\u2028", span=SPAN)), CodeBlock(text="\x7f", span=LATER)
    )
    assert [(code, place) for code, place, _ in told] == [*[("T013", SPAN)] * 3, ("T013", LATER)]
    assert [message.split()[2] for *_, message in told] == ["U+0000", "U+001B", "U+FFFE", "U+007F"]
