"""Names without what is beside them: `bare_name("Roy, Luc (CNRS)*")` is « Roy, Luc »."""

from __future__ import annotations

import re

ORCID = re.compile(
    r"[(\[]? ?(?:https?://)?(?:orcid(?:\.org/|:)? ?)?\d{4}-\d{4}-\d{4}-\d{3}[\dX] ?[)\]]?", re.IGNORECASE
)
# « Anne Roy 0001 », as DBLP tells persons of one name; « Anne Roy au2 », as arXiv numbers authors.
HOMONYM = re.compile(r"(?<=[\w.]) (?:0\d{3}|au\d{1,2})$")
# « Anne Roy [aut, cre] », as R's packages say what each did, with the terms of MARC.
RELATOR = r"(?:aut|cph|com|con|cre|csl|ctb|ctr|dtc|fnd|lbr|pbl|rev|ths|trl)"
RELATORS = re.compile(rf" ?\[{RELATOR}(?:, ?{RELATOR})*\]")
MARKS = "0123456789*†‡§¶¹²³⁴⁵⁶⁷⁸⁹, "
MARKED = "*†‡§¶"
RAISED_MARKS = re.compile(r"\\textsuperscript\{[^{}]*\}$")
MARKS_DEEPEST = 4  # a mark after an affiliation after a mark
AFFILIATION = re.compile(r" ?\([^()]*\)$")


def bare_name(name: str) -> str:
    """A name of a person without ORCID, affiliation in parentheses and marks of notes: « Roy, Luc (CNRS)* »."""
    bare = ORCID.sub("", name).strip()
    for _ in range(MARKS_DEEPEST):
        bare = RAISED_MARKS.sub("", AFFILIATION.sub("", bare).rstrip(MARKS))
    return bare.rstrip(MARKS)


def without_numbers(name: str) -> str:
    """A name, or names in a row, without what tells one person from another, nor what each did for a package."""
    return HOMONYM.sub("", RELATORS.sub("", ORCID.sub("", name)))
