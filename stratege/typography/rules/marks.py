"""Spaces at marks: `Quoi !` has a fine space before its mark, `mot ,` none, and `12:30` is left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.signs import BREAK, SPACE, WORD
from stratege.typography.gaps import Wish, between
from stratege.typography.profile import Profile
from stratege.typography.spaces import LETTER, LOWER, blank

MARKS = re.compile(r"[!?‽⁇⁈⁉]+|[;:]")
# What comes before a mark that needs no space: an opening, another mark, a piece of code.
OPENING = frozenset("([{«“‘‹¿¡<=/\\&#@~^|;:!?-*_")
# What may follow a mark without a space; anything else, and the mark belongs to code, a time, a ratio.
CLOSING = frozenset(")]}»”’›\"',.…«“‽")
CODE = frozenset("=/\\")
# What ends with a colon in code: the type of a commit, the trailer of one, a property of CSS, an error of a program.
KEY = re.compile(
    r"(?:^|[^\w-])(?:(?P<type>feat|fix|chore|docs|refactor|perf|ci|revert)!?"
    r"|(?:feat|fix|chore|docs?|refactor|perf|ci|revert|build|style|test|break)\([^()\n]{1,60}\)!?"
    r"|(?:Co-authored|Signed-off|Reviewed)-by|[A-Za-z]*Error"
    r"|(?:align|background|border|box|column|flex|font|forced|grid|justify|letter|line|list|margin|max|min|object|outline"
    r"|overflow|padding|pointer|row|scroll|text|user|white|word|z)-(?:[a-z]{1,12}-)?"
    r"(?:align|behavior|bottom|break|colors?|content|decoration|direction|events|family|fit|gap|height|image|indent|index"
    r"|items|left|position|radius|right|select|self|shadow|size|sizing|space|spacing|style|template|top|transform|weight"
    r"|width|wrap|x|y))\Z"
)
LONGEST_KEY = 80
VALUE = re.compile(r" (?:true|false|null|undefined)(?!\w)")


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
            and not (before == "," and start < at)  # « la virgule, ! et ? »
            and not (start == at and _is_code(text, match))
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


def _is_code(text: str, match: re.Match[str]) -> bool:
    """Whether a glued mark is of code: `a.b(); // note`, `fix(menu): un cas`, `object-fit: cover`, `verbose: false`."""
    end = match.end()
    if match[0] == ";":
        return text.startswith(" //", end)
    if match[0] != ":" or VALUE.match(text, end):
        return match[0] == ":"
    key = KEY.search(text[max(0, match.start() - LONGEST_KEY) : match.start()])
    return key is not None and not (
        key["type"] and text[end + 1 : end + 2].isupper()
    )  # « fix : Une correction » defines it


def _listed(text: str, at: int) -> bool:
    """« ! ? ; » enumerates signs: the run of marks goes on after another space."""
    return text[at : at + 1] == " " and text[at + 1 : at + 2] in tuple(";:!?")


BEFORE = rf"[\w»”›)\]’%€$°…'\"!?{WORD}]"
# « pas d’espace devant , . … » names signs; a point before a small letter joins names.
LIST = r"(?! [,.;:!?…]| [)\]] [)\]])"
ENDS = rf"(?=[\s,.;:!?…»”)\]\"'{SPACE}{BREAK}]|$)"

close_marks = between(
    rf"(?P<none1> )(?<={BEFORE} )(?:,{LIST}{ENDS}|\.(?! ?\.)(?! {LOWER}){LIST}{ENDS}|…{LIST}(?!\w))"
    r"|(?P<none2> )(?<=[^\s(\[] )(?<! [,.…)\]] )[)\]]|[(\[](?P<none3> )(?=[^\s)\]])"
)
after_ellipsis = between(rf"…(?<={LETTER}{LETTER}…)(?P<word>)(?={LETTER}{LETTER})")
