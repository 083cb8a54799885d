r"""Words in LaTeX's small capitals: `small_capitals("xix")`, of `\textsc{xix}\ieme`, is « XIX »."""

from __future__ import annotations

import re

OPENING = re.compile(r"\s*\\sc(?:shape)?(?![A-Za-z])")  # of a group: « {\sc xix}e »
CENTURIES = re.compile(r"[ivxlc]+(?:\s?(?:[-–]|--)\s?[ivxlc]+)*")
ACRONYM = re.compile(r"[^\W\d_A-ZÀ-Þ]{2,5}")  # « \textsc{cnrs} », whose capitals the macro makes
BRACED_CENTURY = re.compile(r"(?<=[IVXLC\d])\}(?:ᵉ|\{ᵉ\})")  # « {XVI}ᵉ », which pandoc would raise once more


def small_capitals(words: str) -> str:
    """What a list prints on its line: a century or an acronym in capitals, other words as they are."""
    return words.upper() if CENTURIES.fullmatch(words) or ACRONYM.fullmatch(words) else words


def joined_centuries(text: str) -> str:
    """A text in LaTeX with the raised letter of a century inside its braces: « {XVIᵉ} »."""
    return BRACED_CENTURY.sub("ᵉ}", text)
