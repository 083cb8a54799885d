"""Braces around whole titles, « {The Rise of the Networks} »: `is_wrapped` sees them, the others what they protect."""

from __future__ import annotations

import re
from collections.abc import Collection

from stratege.references.titles.typed_case import PROCEEDINGS
from stratege.references.words.english import SHARED, WORD, is_common
from stratege.references.words.languages import ENGLISH

FEWEST = 4  # titles that make a habit
SENTENCE = 6  # words that no name has
PLAIN = 4  # common words of an article that make no name
ASKING = re.compile(
    r"(?:Are|Building|Can|Do|Does|Getting|How|Introducing|Is|Should|Towards?|Understanding|Using|What|When|Where|Which|Who|Why)"
    r" \w"
)
# What tells of a program, and is no part of its name: « {Zorb Reference Manual} ».
HANDBOOK = re.compile(
    r"\{+[A-Z][^{}]* (?:Admin|Developer|Programmer|Reference|User)(?:['\u2019]?s['\u2019]?)? (?:Guide|Manual)\}+"
)
# Works that no name of a site or of a program entitles.
PAPERS = frozenset(
    ["article", "conference", "inbook", "incollection", "inproceedings", "mastersthesis", "phdthesis", "thesis"]
)


def wraps_all(titles: Collection[str]) -> bool:
    """Whether an exporter put most titles of a file between braces, as Mendeley and HAL do: they protect nothing."""
    return sum(map(is_wrapped, titles)) >= max(FEWEST, len(titles) / 2)


def is_wrapped(title: str) -> bool:
    """Whether one pair of braces holds it all."""
    depth = 0
    for at, sign in enumerate(title):
        depth += (sign == "{") - (sign == "}")
        if not depth:
            return at == len(title) - 1 and title.startswith("{")
    return False


def is_long_title(title: str) -> bool:
    """Whether braces hold a title that is too long for a name, as those of RePEc do: « {The Costs of …} »."""
    return len(WORD.findall(title)) >= SENTENCE and not PROCEEDINGS.match(title)


def is_plain_question(title: str) -> bool:
    """Whether braces hold a question, or what a page tells how to do: « {What is Extended Reality (XR)?} »."""
    bare = title.strip("{}")
    is_asked = ASKING.match(bare) is not None or bare.endswith("?")
    return is_wrapped(title) and is_asked and len(WORD.findall(bare)) >= PLAIN


def is_shouted_sentence(title: str) -> bool:
    """Whether braces hold words in capitals, most of them common ones: « {GENERAL TERMS OF LAKES} »."""
    words = WORD.findall(title)
    spoken = [word for word in words if is_common(word) or word.lower() in ENGLISH | SHARED]
    return is_wrapped(title) and title.isupper() and len(words) >= PLAIN and len(spoken) > len(words) / 2


def is_handbook(title: str) -> bool:
    """Whether braces hold what a program and its handbook are named: « {OpenCV Reference Manual} »."""
    return HANDBOOK.fullmatch(title) is not None and is_wrapped(title)


def is_plain_paper(kind: str, title: str) -> bool:
    """Whether braces hold the title of an article, of common words alone: « {Designing Quiet River Agents} »."""
    words = WORD.findall(title)
    is_plain = all(is_common(word) or word.lower() in ENGLISH | SHARED for word in words)
    return kind in PAPERS and len(words) >= PLAIN and is_plain and is_wrapped(title) and not PROCEEDINGS.match(title)
