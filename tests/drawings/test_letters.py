"""The letters of drawings: `font` in short, and the families that texts ask for."""

from __future__ import annotations

import pytest

from stratege.drawings import purified
from stratege.drawings.letters import longhands

SVG = '<svg xmlns="http://www.w3.org/2000/svg">{}</svg>'


@pytest.mark.parametrize(
    ("short", "declarations"),
    [
        ("700 28px Arial, sans-serif", ["font-weight:700", "font-size:28px", "font-family:Arial, sans-serif"]),
        (
            "italic bold 1.2em/1.4 'Noto Sans'",
            ["font-style:italic", "font-weight:bold", "font-size:1.2em", "font-family:'Noto Sans'"],
        ),
        ("small-caps 12pt serif", ["font-variant:small-caps", "font-size:12pt", "font-family:serif"]),
        ("x-large serif", ["font-size:x-large", "font-family:serif"]),
        ("inherit", []),
        ("12px", []),
    ],
)
def test_a_font_in_short_is_spelt_out(short: str, declarations: list[str]) -> None:
    assert longhands(short) == declarations


def test_engines_are_given_what_they_read() -> None:
    drawing = purified(SVG.format("<style>.t{font:700 28px Arial}</style><text class='t'>a</text>").encode())
    assert b"font-size:28px" in drawing.content and b"font:" not in drawing.content
    styled = purified(SVG.format("<text style='font: bold 9px Arial; fill: red'>a</text>").encode())
    assert b"font-weight:bold;font-size:9px;font-family:Arial" in styled.content and b"red" in styled.content


@pytest.mark.parametrize(
    ("inside", "families"),
    [
        ("<path d='M0 0'/>", ()),
        ("<text> </text>", ()),
        ("<text>a</text>", ("",)),
        ("<text font-family='sans-serif'>a</text>", ("",)),
        ("<text font-family='Noto Sans, Arial'>a</text>", ("Noto Sans",)),
        ("<g style='font-family:\"Open Sans\"'><text>a</text></g>", ("Open Sans",)),
        ("<style>text{font:9px Arial} .b{font-family: Lato, serif}</style><text>a</text>", ("Arial", "Lato")),
    ],
)
def test_the_families_that_texts_ask_for(inside: str, families: tuple[str, ...]) -> None:
    assert purified(SVG.format(inside).encode()).families == families
