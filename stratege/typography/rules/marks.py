"""Spaces at marks: `Quoi !` has a fine space before its mark, `mot ,` none, and `12:30` is left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.signs import BREAK, SPACE, WORD
from stratege.typography.gaps import Wish, between
from stratege.typography.profile import Profile
from stratege.typography.spaces import LETTER, blank

MARKS = re.compile(r"[!?‽⁇⁈⁉]+|[;:]")
# What comes before a mark that needs no space: an opening, another mark, a piece of code.
OPENING = frozenset("([{«“‘‹¿¡<=/\\&#@~^|;:!?-*_")
# What may follow a mark without a space; anything else, and the mark belongs to code, a time, a ratio.
CLOSING = frozenset(")]}»”’›\"',.…«“‽")
CODE = frozenset("=/\\")


def high_marks(text: str, _use: Profile) -> Iterator[Wish]:
    """`;` `!` `?` take a fine space, `:` a word space; a missing one is put only where prose is certain (A1-A4, A6)."""
    attached = False
    for match in MARKS.finditer(text):
        at = match.start()
        start = at - 1 if text[at - 1 : at] == " " else at
        before = text[start - 1 : start] if start else ""
        if before and before in "!?" and attached and start < at:
            if match[0][0] in "!?" and not _listed(text, match.end()):
                yield Wish(start, at, "none", "FR-A4")
            continue
        attached = (
            not blank(before)
            and (before not in OPENING or (before == "#" and start < at))
            and _prose(text, start, match)
        )
        if attached:
            colon = match[0] == ":"
            yield Wish(start, at, "colon" if colon else "high", "FR-A2" if colon else "FR-A1")


def _prose(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a mark is punctuation: followed by a space or a closing sign, not by the rest of a name or a number."""
    follows = text[match.end() : match.end() + 1]
    spaced = start < match.start()
    if blank(follows) or follows in CLOSING:
        return spaced or text[start - 1] != "'"
    return spaced and not follows.isalnum() and follows not in CODE and (match[0] != ":" or follows == WORD)


def _listed(text: str, at: int) -> bool:
    """« ! ? ; » enumerates signs: the run of marks goes on after another space."""
    return text[at : at + 1] == " " and text[at + 1 : at + 2] in tuple(";:!?")


BEFORE = rf"[\w»”›)\]’%€$°…'\"!?{WORD}]"
ENDS = rf"(?=[\s,.;:!?…»”)\]\"'{SPACE}{BREAK}]|$)"

close_marks = between(
    rf"(?P<none1> )(?<={BEFORE} )(?:,{ENDS}|\.(?! ?\.){ENDS}|…(?!\w))"
    r"|(?P<none2> )(?<=[^\s(\[] )[)\]]|[(\[](?P<none3> )(?=[^\s)\]])"
)
after_ellipsis = between(rf"…(?<={LETTER}{LETTER}…)(?P<word>)(?={LETTER}{LETTER})")
