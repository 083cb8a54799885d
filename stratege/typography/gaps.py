"""The widths of gaps: rules wish for roles, as « high » or « bound », and the strongest wish of each gap is kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from stratege.typography.profile import Profile
from stratege.typography.spaces import blank

# From the weakest; an opening or closing guillemet wins over a mark, a mark over what merely binds two words.
STRENGTH = {
    role: rank
    for rank, role in enumerate(
        ("word", "none", "bound", "thousands", "percent", "colon", "high", "inner", "guillemet", "tight")
    )
}


class Wish(NamedTuple):
    """A rule's wish that the gap from `start` to `end` (they are equal if there is no space) have a role's width."""

    start: int
    end: int
    role: str
    rule: str = ""


Finder = Callable[[str, Profile], Iterator[Wish]]
Guard = Callable[[str, "re.Match[str]"], bool]


def between(pattern: str, guard: Guard | None = None) -> Finder:
    """A finder from a pattern whose groups are named by the roles of the gaps they match: `(?P<bound> ?)`.

    A digit after the role tells apart two gaps of one role in a pattern; `guard` may refuse a match.
    """

    @cache
    def compiled() -> tuple[re.Pattern[str], list[tuple[str, str]]]:
        found = re.compile(pattern)
        return found, [(name, name.rstrip("0123456789")) for name in found.groupindex]

    def find(text: str, _use: Profile) -> Iterator[Wish]:
        search, names = compiled()
        for match in search.finditer(text):
            if guard is None or guard(text, match):
                for name, role in names:
                    start, end = match.span(name)
                    if start >= 0:
                        yield Wish(start, end, role)

    return find


def strongest(text: str, wishes: Iterable[Wish]) -> list[Wish]:
    """The strongest wish for each gap, by place; none for a gap beside a line's end, a column or a hard break."""
    best: dict[int, Wish] = {}
    for wish in wishes:
        start, end = wish.start, wish.end
        if start == end:  # the gap that was looked for on one side of a place may stand on the other
            start, end = _widened(text, start)
        rival = best.get(start)
        if rival is None or STRENGTH[wish.role] > STRENGTH[rival.role]:
            best[start] = Wish(start, end, wish.role, wish.rule)
    return [best[at] for at in sorted(best) if not _bounded(text, best[at])]


def _widened(text: str, at: int) -> tuple[int, int]:
    if text[at - 1 : at] == " ":
        return at - 1, at
    return (at, at + 1) if text[at : at + 1] == " " else (at, at)


def _bounded(text: str, wish: Wish) -> bool:
    return blank(text[wish.start - 1 : wish.start] if wish.start else "") or blank(text[wish.end : wish.end + 1])


def width(role: str, use: Profile) -> str:
    """The characters of a gap that plays a role."""
    if role == "word":
        return " "
    return "" if role in ("none", "tight") else str(getattr(use, role))
