"""The letters of a drawing, measured in their own face: `measure("Facebook", 11, "Source Sans 3")` is 48.2 (px)."""

from __future__ import annotations

import re
from functools import cache

from stratege.faces import face_file

SIZE = 11.0  # px: the words of a drawing
SMALL = 10.5  # px: the words under its axes
LEADING = 13.0  # px from a line of words to the next
# A plain space, but for the one between a number and its short unit: « 10 h », « 5 ans ».
BREAK = re.compile(r"(?<!\d) | (?!\S{1,3}(?:\s|$))")
HYPHEN = re.compile(r"(?<=[-\u2010])")


def measure(text: str, size: float, family: str, bold: bool = False) -> float:
    """The width (px) of a text in a bundled family, kerning aside."""
    widths, units, default = _metrics(family, bold)
    return sum(widths.get(ord(char), default) for char in text) * size / units


def words_of(text: str) -> list[str]:
    """What a line is broken between: words, and numbers with their short units."""
    return BREAK.split(text)


def wrap(text: str, room: float, size: float, family: str, bold: bool = False) -> list[str]:
    """The lines of a text, none wider than `room` (px) but for a single word; broken at spaces, not before units."""
    lines: list[str] = []
    for word in words_of(text):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer, size, family, bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def fold(text: str, room: float, size: float, family: str, bold: bool = False) -> list[str]:
    """The lines of a text, none wider than `room` (px): a word that is wider is cut at a hyphen, or where it must."""
    return [piece for line in wrap(text, room, size, family, bold) for piece in _cut(line, room, size, family, bold)]


def _cut(word: str, room: float, size: float, family: str, bold: bool) -> list[str]:
    if measure(word, size, family, bold) <= room:
        return [word]
    parts = HYPHEN.split(word)
    fitting = all(measure(part, size, family, bold) <= room for part in parts)
    pieces = [""]
    for part in parts if fitting else word:
        if pieces[-1] and measure(pieces[-1] + part, size, family, bold) > room:
            pieces.append("")
        pieces[-1] += part
    return pieces


@cache
def _metrics(family: str, bold: bool) -> tuple[dict[int, int], int, int]:
    from fontTools.ttLib import TTFont

    with TTFont(face_file(family, "Bold" if bold else "Regular")) as font:
        metrics, characters = font["hmtx"], font.getBestCmap()
        return {code: metrics[glyph][0] for code, glyph in characters.items()}, font["head"].unitsPerEm, 500
