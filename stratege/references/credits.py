"""What a note says of a work: `add_credits(item, "Translated by Ann Roy")` gives the item its translator."""

from __future__ import annotations

import re

from stratege.references.parts import Item

TRANSLATED = re.compile(
    r"\W*(?:(?:translated|transl\.?|trans\.)(?: from [\w\s]{3,40}?)? by|"
    r"(?:traduite?|traduction|trad\.)(?: (?:de|du|d['’])\s?[^.;,]{2,40}?)? par)\s+(?P<names>[^;\d()\[\]]+?)\W*",
    re.IGNORECASE,
)
AND = re.compile(r",? (?:and|et|&) |, ")
# A first name or initials, then one family name, with its particle: what has more words may be a phrase.
PERSON = re.compile(
    r"(?P<given>(?:[A-ZÀ-Ý][\w’'-]+|(?:[A-ZÀ-Ý]\.[ -]?)+)(?: [A-ZÀ-Ý]\.)*)\s?"
    r"(?P<family>(?:(?:d[eui]|van|von|le|la|d['’]) ?)*[A-ZÀ-Ý][\w’'-]{2,})"
)
R_PACKAGE = re.compile(r"R package version (\d[\w.-]*)", re.IGNORECASE)  # as R's own `citation()` has it
PACKAGED = frozenset([None, "book", "document", "report", "webpage"])


def add_credits(item: Item, note: str) -> None:
    """Change an item in place: those who translated it, and the version of an R package, by its note."""
    found = TRANSLATED.fullmatch(note.strip())
    people = [PERSON.fullmatch(name) for name in AND.split(found["names"])] if found else []
    known = [_person(one) for one in people if one]
    if known and len(known) == len(people):
        item.setdefault("translator", known)
    if (packaged := R_PACKAGE.match(note.strip())) and item.get("type") in PACKAGED:
        item |= {"type": "software", "version": item.get("version") or packaged[1].rstrip(".")}


def _person(found: re.Match[str]) -> Item:
    """« G.E.M. Anscombe » with spaces between the initials."""
    return {"family": found["family"], "given": " ".join(found["given"].replace(".", ". ").split())}
