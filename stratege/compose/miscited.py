"""Citations in another form than theirs: in `(@a p. 3)`, « [@a, p. 3] » was meant; in `[@a, @b]`, « [@a; @b] »."""

from __future__ import annotations

import re
from typing import NamedTuple

from stratege.compose.lookalikes import NAME
from stratege.text.miscited import settled

# A citation alone in parentheses, or with a place: what else they hold may be a sentence.
PARENTHESES = re.compile(
    rf"(?<!\\)\((?P<key>@{NAME})(?:(?:,\s*|\s+)(?P<place>(?:pp?\.|pages?|chap\.|chapitre|art\.|article|vol\.|§)[^()\[\]@;\n]{{1,40}})"
    rf"|\s+(?P<inner>\[[^()\[\]@;\n]{{1,40}}\]))?\)"
)
PLACE_AFTER = re.compile(r"\s\((?P<place>(?:pp?\.|chap\.|art\.|§)\s*\d[^()\[\]@;\n]{0,40})\)")


# What governs a name: « selon », « d'après », « chez », « Pour » as a sentence begins, « l' ».
GOVERNING = re.compile(r"(?:\b(?:[Ss]elon|[Dd]['’]apr\ws|[Cc]hez)\s|(?:\A|[.!?…]\s|\n)Pour\s|\b[LlDd]['’])\Z")
GOVERNED = re.compile(rf"-?(?P<key>@{NAME})(?:,\s*(?P<place>[^@]+))?")
BEFORE, WITHIN = 24, 200  # characters before a citation: what governs it, a parenthesis that holds it


class Miscited(NamedTuple):
    """What was typed, from one offset of the text to another, and what was meant."""

    start: int
    end: int
    form: str


def miscited(typed: str, start: int, end: int) -> Miscited | None:
    """What is meant by a citation, from one offset to another, that is not written as one is."""
    if (meant := settled(typed[start:end])) != typed[start:end]:
        return Miscited(start, end, meant)
    return _parenthesized(typed, start, end)


def governed(typed: str, start: int, end: int) -> Miscited | None:
    """What is meant by a citation in brackets that its sentence needs: « selon [@a, p. 3] » is « selon @a [p. 3] »."""
    word = GOVERNING.search(typed[max(0, start - BEFORE) : start])
    if word is None or typed[start] != "[":
        return None
    around = typed[max(0, start - WITHIN) : start]
    parts = [GOVERNED.fullmatch(part.strip()) for part in typed[start + 1 : end - 1].split(";")]
    if around.rfind("(") > around.rfind(")") or not all(parts):
        return None
    names = [f"{part['key']} [{part['place'].strip()}]" if part["place"] else part["key"] for part in parts if part]
    form = names[-1] if len(names) == 1 else f"{', '.join(names[:-1])} et {names[-1]}"
    before = word[0].lstrip(".!?… \n")
    return Miscited(start - len(before), end, f"{before}{form}")


def _parenthesized(typed: str, start: int, end: int) -> Miscited | None:
    """The parentheses around a citation or after it, where brackets were meant: `(@a p. 3)`, `@a (p. 3)`."""
    if (after := PLACE_AFTER.match(typed, end)) and typed[start] != "[":
        return Miscited(start, after.end(), f"{typed[start:end]} [{after['place']}]")
    if typed[start - 1 : start] != "(" or not start:
        return None
    found = PARENTHESES.match(typed, start - 1)
    if found is None or found.end() < end:
        return None
    place = found["place"] or (found["inner"] or "").strip("[]")
    return Miscited(found.start(), found.end(), f"[{found['key']}{f', {place}' if place else ''}]")
