"""Citations typed by hand: `hand_citations("Voir (Roy et Petit, 2020).")` is one of Roy and Petit, of 2020."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.naming import folded
from stratege.spaces import BLANKS

PARTICLE = r"(?i:(?:d[eu]|l[ea]|v[ao]n)\s)"
NAME = rf"(?:{PARTICLE}*[A-ZÀ-Ý][\w’'-]+)"
TYPED = re.compile(
    rf"(?P<names>{NAME}(?:, {NAME}){{0,3}}(?:,? (?:et|and|&) {NAME})?)(?P<others>,? (?:et|&) al\.?)?"
    r"(?P<gap>,? \(|, )(?P<year>(?:1[5-9]|20)\d\d)[a-z]?(?P<place>, pp?\. ?\d[\d–-]*)?(?P<end>\)?)"
)
BETWEEN = re.compile(r",? (?:et|and|&) |, ")
SPACES = str.maketrans(dict.fromkeys((*BLANKS, "\n"), " "))
ENTRY = re.compile(r"@\w+\s*[{(]\s*(?P<key>[^\s,{}]+)\s*,(?P<fields>[^@]*)")


def hand_citations(text: str) -> Iterator[re.Match[str]]:
    """The places of a text where names and a year stand as in a citation."""
    yield from TYPED.finditer(text.translate(SPACES))


def families(found: re.Match[str]) -> list[str]:
    """The last word of each name of a citation, as it is compared with others."""
    return [folded(name).rpartition(" ")[2] for name in BETWEEN.split(found["names"])]


def hinted(library: str, typed: frozenset[tuple[str, str]]) -> set[str]:
    """The keys of the entries of BibTeX that have the name and the year of one of the citations typed by hand."""
    entries = ENTRY.finditer(library) if typed else ()
    return {entry["key"] for entry in entries if _has_one(entry["fields"], typed)}


def _has_one(fields: str, typed: frozenset[tuple[str, str]]) -> bool:
    near = [(name, year) for name, year in typed if year in fields]
    return bool(near) and any(name in folded(fields) for name, _ in near)
