"""Words in capitals that braces hold one by one: « {REMOVAL} {OF} {DOC} » after a quiet title is « Removal of DOC ».

Wiley prints such a running head, and Zotero put each of its words in braces.
"""

from __future__ import annotations

import re

from stratege.references.titles.sentence_case import from_capitals, sentence_case
from stratege.references.titles.typed_case import is_shouted
from stratege.references.words.english import WORD, is_common

FEWEST = 4  # words, where fewer may be a name
RUN = re.compile(r"(?<=: )\{[A-Z][A-Z'’-]*\}(?:,? \{[A-Z][A-Z'’-]*\}){3,}$")
HELD = re.compile(r"\{+([^{}]+)\}+")
BRACES = str.maketrans("", "", "{}")


def without_shouted_runs(title: str) -> str:
    """A title whose sentences in capitals have lost these and their braces; acronyms and names stay."""
    if is_shouted(title):
        return _whole(title)
    return RUN.sub(_lowered, title)


def _whole(title: str) -> str:
    """« {{THE RIVERS OF TOWNS}}: {{GREEK}} {{LAKES}} » without its braces, if they hold all of it, in groups."""
    groups = HELD.findall(title)
    is_held = len(groups) > 1 and " " in groups[0] and not WORD.search(HELD.sub("", title))  # no name of a program
    return (
        title.replace("},{", "}, {").translate(BRACES)
        if is_held and "}/{" not in title and _is_spoken(title)
        else title
    )


def _lowered(run: re.Match[str]) -> str:
    words = run[0].translate(BRACES)
    return f"{{{sentence_case(from_capitals(words))}}}" if _is_spoken(words) else run[0]


def _is_spoken(words: str) -> bool:
    spoken = WORD.findall(words)
    return len(spoken) >= FEWEST and sum(map(is_common, spoken)) * 2 > len(spoken)
