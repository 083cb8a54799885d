"""Text of TeX cut where no braces hold it: `pieces_of(re.compile(","), "A,{B,C}")` is ["A", "{B,C}"]."""

from __future__ import annotations

import re


def pieces_of(pattern: re.Pattern[str], text: str) -> list[str]:
    """The pieces between what matches outside braces."""
    if "{" not in text:
        return [piece.strip() for piece in pattern.split(text)]
    pieces, start = [], 0
    for match in pattern.finditer(_masked(text)):
        pieces.append(text[start : match.start()])
        start = match.end()
    return [piece.strip() for piece in [*pieces, text[start:]]]


def _masked(text: str) -> str:
    """The text with all that braces hold as signs that are none, in their places."""
    depth, signs = 0, []
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        signs.append("\0" if depth or sign == "}" else sign)
    return "".join(signs)
