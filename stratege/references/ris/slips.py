"""Lines of RIS that were typed amiss: `meant("PY: 2026", "TI", TAGS)` is `("PY", "2026")`, which goes on no title."""

from __future__ import annotations

import re
from collections.abc import Collection

from stratege.references.dates import parse_date

# A tag in capitals or not, what stands in the place of « two blanks, a dash and a blank », and the value.
SLIP = re.compile(r"\s*([A-Za-z][A-Za-z0-9])(\s*[:=–—-]\s*|\s+)(\S.*)")
DASHED = re.compile(r"\s{1,2}-\s+")
NUMBER = r"\w{0,3}\d[\w/–-]*"
DATES = frozenset(["DA", "OP", "PY", "Y1", "Y2"])
VALUES = {
    **dict.fromkeys(("EP", "IS", "M1", "NV", "SP", "VL"), NUMBER),
    "UR": r"https?://\S+",
    "DO": r"(?:https?://\S+/)?10\.\d{4,}/\S+",
    "SN": r"[\dXx -]{8,17}",
    "TY": r"[A-Z]{3,7}",
}
SENTENCES = frozenset(["AB", "N1", "N2"])  # in which two letters before a sign may be words


def meant(line: str, before: str, tags: Collection[str]) -> tuple[str, str] | None:
    """The tag, one of `tags`, and the value that a line means which is no line of RIS; None where it goes on.

    The dash of RIS is enough for a tag in capitals, and a value that the tag always has: a year, an address, a number.
    Words need two blanks or a sign after the tag, and the tag `before` to be no field of sentences.
    """
    found = SLIP.fullmatch(line)
    if found is None or found[1].upper() not in tags:
        return None
    tag, between, value = found[1].upper(), found[2], found[3].strip()
    is_loud, is_wide = found[1] == tag, len(between) > 1 or not between.isspace()
    if DASHED.fullmatch(between):
        is_tag = is_loud or between.startswith("  ") or _has_its_form(tag, value)
    elif tag in DATES or tag in VALUES:
        is_tag = is_loud and _has_its_form(tag, value)
    else:
        is_tag = is_loud and is_wide and before not in SENTENCES
    return (tag, value) if is_tag else None


def _has_its_form(tag: str, value: str) -> bool:
    """Whether a value is of the form that those of its tag always have."""
    if tag in DATES:
        return "date-parts" in parse_date(value)
    return tag in VALUES and bool(re.fullmatch(VALUES[tag], value))
