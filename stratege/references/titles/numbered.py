"""Parts of laws and systems that English titles name: `numbered_in(title)` finds « Article 370 ».

A noun before its number keeps its capital (APA 7, 6.19) where it is one of a law, « Section 230 », « Title IX »;
phases, types and grades are words of sciences, « a phase 3 trial », which most journals have without.
"""

from __future__ import annotations

import re

LAWS = re.compile(
    r"\b(?:(?:Articles?|Sections?|Resolution|Proposition) \d+(?:\([\da-z]+\))*|Title [IVX]+|Agenda (?:21|2030|2063)|"
    r"Chapter (?:7|9|11|13)(?= (?i:bankruptc|debtor|filing|reorgani))|(?<=SemEval-\d{4} )Task \d+)(?![\w.-])"
)


def numbered_in(title: str) -> list[tuple[int, int]]:
    """Where a title has such nouns, to the end of their numbers."""
    return [found.span() for found in LAWS.finditer(title)]
