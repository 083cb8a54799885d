"""Who is responsible for a work, as catalogues have it after its title: « Rivers / by Ann Hill » is « Rivers » (ISBD).

What the same words say of a translator is kept: « Rivers / Ann Hill ; translated by Luc Roy ».
"""

from __future__ import annotations

import re

from stratege.naming import folded
from stratege.references.credits import add_credits
from stratege.references.parts import Item, names_of, text_of

# « / by Ann Hill », « / [edited by] Ann Hill », and the names alone.
STATED = re.compile(
    r"(?P<title>.*\S)\s+/\s+\[?(?:(?:(?:written|edited|ed\.) )?(?:by|di|p[ao]r|von)\b\]?\s)?(?P<credit>[^/]*\S)",
    re.DOTALL,
)
ROLES = ("author", "editor", "translator")
BRACES = str.maketrans("", "", "{}")
SPACED_STOP = re.compile(r"\s+(?=[.,])")  # « Alan T . Peacock », which braces parted


def cut_responsibility(item: Item) -> None:
    """Change an item in place: its title without those who made it, whom the entry has, and what follows."""
    found = STATED.fullmatch(text_of(item, "title"))
    credit = SPACED_STOP.sub("", found["credit"].translate(BRACES)) if found else ""
    if not found or not _opens_with_maker(item, credit):
        return
    item["title"] = found["title"]
    for said in credit.split(";")[1:]:
        add_credits(item, said)


def _opens_with_maker(item: Item, credit: str) -> bool:
    """Whether words begin with the first and the last name of a person of the work, or with a group of it."""
    people = [name for role in ROLES for name in names_of(item, role)]
    spoken = (text_of(one, "literal") or f"{text_of(one, 'given')} {text_of(one, 'family')}" for one in people)
    opening = _words(credit)
    return any(_begins(opening, _words(name)) for name in spoken)


def _begins(opening: list[str], name: list[str]) -> bool:
    """Whether words begin with a name, which may lack first names before another: « Augustin Cournot »."""
    return any(opening[: len(name) - cut] == name[cut:] for cut in range(len(name) - 1))


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", folded(name))
