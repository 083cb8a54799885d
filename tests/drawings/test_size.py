"""The size that a drawing gives itself, and the choices that it makes."""

from __future__ import annotations

import pytest

from stratege.drawings import purified
from stratege.images import look, shown

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {}>{}</svg>'


@pytest.mark.parametrize(
    ("said", "width", "ratio"),
    [
        ('width="2in" height="1in"', 192, 2),
        ('width="90" height="30px"', 90, 3),
        ('width="72pt" height="25.4mm" viewBox="0 0 5 1"', 96, 1),
        ('width="2.54cm" viewBox="0 0 8 4"', 96, 2),
        ('height="6pc" viewBox="0,0 8,4"', 192, 2),
        ('viewBox="0 0 30 120"', 0, 0.25),
        ('width="100%" height="100%" viewBox="0 0 8 4"', 0, 2),
        ('width="5em" height="0"', 0, 0),
        ('viewBox="0 0 8"', 0, 0),
        ('viewBox="0 0 8 0"', 0, 0),
        ("", 0, 0),
    ],
)
def test_natural_size(said: str, width: float, ratio: float) -> None:
    drawing = shown(SVG.format(said, "").encode())
    assert (drawing.width, drawing.ratio) == (pytest.approx(width), pytest.approx(ratio))
    assert (drawing.suffix, drawing.media_type) == (".svg", "image/svg+xml")


def test_the_drawing_may_come_after_a_long_comment() -> None:
    content = f"<?xml version='1.0'?>\n<!--{'x' * 5000}-->\n{SVG.format('', '')}".encode()
    assert look("x.svg", content).size is None
    assert shown(content).content.startswith(b"<svg")


def test_the_first_of_a_choice_is_drawn_for_all_engines_do_not_choose() -> None:
    text = "<text>Text is not SVG</text>"
    whole = SVG.format("", f'<switch><g requiredFeatures="x"/>{text}</switch>')
    assert b"not SVG" not in purified(whole.encode()).content
    label = SVG.format("", "<switch><foreignObject/><text>Direction</text><text>b</text></switch>")
    drawing = purified(label.encode())
    assert b"Direction" in drawing.content and b">b<" not in drawing.content
    assert drawing.removed == ("<foreignObject>",)
    tongues = SVG.format("", f'<switch><text systemLanguage="fr">Oui</text>{text}</switch>')
    assert purified(tongues.encode()).content.count(b"<text") == 2
