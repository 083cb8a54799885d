"""Straight quotes and spaced hyphens, which need the whole run: `"il dit "oui""` nests, a lone quote stays."""

from __future__ import annotations

import re

from stratege.typography.edit import Edit
from stratege.typography.profile import NBSP, Profile

OPENERS = " \t\n\u00a0\u202f([«“’'–—/-\ue001\ue002"
DASH = re.compile(r"(?<=[ \u00a0])(?:--?|–|—)(?=[ \u00a0])")


def quote_edits(text: str, use: Profile) -> list[Edit]:
    """Pair the straight double quotes of a run; if they do not balance, none is changed."""
    found: list[Edit] = []
    depth = 0
    for match in re.finditer('"', text):
        at = match.start()
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if before.isdigit() and depth == 0:
            continue  # a prime: 2'33"
        if (not before or before in OPENERS) and after and not after.isspace():
            depth += 1
            found.append(_opening(at, depth, use))
        elif depth:
            found.append(_closing(at, depth, use))
            depth -= 1
        else:
            return []
    return found if depth == 0 else []


def _opening(at: int, depth: int, use: Profile) -> Edit:
    return Edit(at, at + 1, '"', f"«{use.guillemet}" if depth == 1 else "“", "B1" if depth == 1 else "B3")


def _closing(at: int, depth: int, use: Profile) -> Edit:
    return Edit(at, at + 1, '"', f"{use.guillemet}»" if depth == 1 else "”", "B1" if depth == 1 else "B3")


def dash_edits(text: str, use: Profile) -> list[Edit]:
    """Spaced hyphens become dashes, and the inner spaces of a pair are bound (Imprimerie nationale)."""
    found = [m for m in DASH.finditer(text) if not _arithmetic(text, m.start(), m.end())]
    edits = []
    for index, match in enumerate(found):
        edits.append(Edit(match.start(), match.end(), match[0], use.dash, "B10"))
        paired = len(found) % 2 == 0
        if paired and index % 2 == 0:
            edits.append(Edit(match.end(), match.end() + 1, text[match.end()], NBSP, "B10"))
        elif paired:
            edits.append(Edit(match.start() - 1, match.start(), text[match.start() - 1], NBSP, "B10"))
    return edits


def _arithmetic(text: str, start: int, end: int) -> bool:
    """« 5 - 3 » is a subtraction, and a dash that begins the text is a list's or a dialogue's."""
    return (text[:start].rstrip()[-1:].isdigit() and text[end:].lstrip()[:1].isdigit()) or not text[:start].strip()
