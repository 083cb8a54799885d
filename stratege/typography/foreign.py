"""Paragraphs in another language, by their small words: « The text of this page is not in French » is left alone.

Short paragraphs are left to French, and what only quotes another language too: a passage marked `lang` needs no guess.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from stratege.signs import BREAK
from stratege.typography.edit import Edit
from stratege.typography.view import Mark, Source, paragraphs

FRENCH_WORDS = """
le la les un une des du de et est dans pour pas avec au aux sont cette ces ce par mais nous vous ils elle elles il on où
être été sur que qui ne se sa ses leur leurs plus en à ou comme tout si son cela fait même aussi donc
"""
ROMANCE_WORDS = "le la un de se si en que qui il sa son ne à su come una per"  # Spanish or Italian too
STOP_WORDS = {
    "anglais": """
the of and to is that for with was are be this by from not have it at which they you we can will were their been would
if when there who what your our into than then these about does how in
""",
    "allemand": """
der die und das nicht ist ein eine mit den von zu auf für sich dem auch wird sind als im nach bei wie oder wir werden
hat aus über durch kann noch nur einer eines
""",
    "espagnol": """
el los las por con para su al del como más pero sus este esta ya cuando muy sin sobre también fue está desde todo una
hay ser
""",
    "italien": """
di che per una sono con del della dei delle alla nel nella come anche più lo gli dal questo questa essere stato è il
""",
}
FRENCH = frozenset(FRENCH_WORDS.split())
ROMANCE = FRENCH - frozenset(ROMANCE_WORDS.split())
LANGUAGES = {language: frozenset(words.split()) for language, words in STOP_WORDS.items()}
HEADED = re.compile(r"\W*(?:abstract|key ?words)\W*:", re.IGNORECASE)  # « **Keywords:** port; estuary »
LEAST_WORDS, LEAST_FOUND, TIMES = 8, 3, 3
SHOWN = 30


class Foreign(NamedTuple):
    """A stretch of a source, and the French name of the language that it seems to be in."""

    start: int
    end: int
    language: str


def language_of(paragraph: str) -> str:
    """The language that a paragraph seems to be in, by its French name; empty for French, and where one cannot tell."""
    if HEADED.match(paragraph):
        return "anglais"
    words = paragraph.lower().split()
    if len(words) < LEAST_WORDS:
        return ""
    found = set(words)
    language = max(LANGUAGES, key=lambda name: len(found & LANGUAGES[name]))
    count = len(found & LANGUAGES[language])
    french = len(found & (ROMANCE if language in ("espagnol", "italien") else FRENCH))
    return language if count >= LEAST_FOUND and count > TIMES * french else ""


def without_foreign(source: Source, allowed: Callable[[Edit], bool] | None) -> tuple[Source, list[Foreign]]:
    """The source with its foreign paragraphs hidden, but those that may not be; and these paragraphs."""
    found = [item for item in _foreign(source) if not allowed or allowed(note(source.text, item))]
    if not found:
        return source, []
    starts = [item.start for item in found]
    kept = [mark for mark in source.marks if not _holds(found, bisect_right(starts, mark.start) - 1, mark.start)]
    hidden = [Mark(item.start, item.end, BREAK) for item in found]
    return replace(source, marks=tuple(sorted([*kept, *hidden]))), found


def _holds(found: list[Foreign], index: int, place: int) -> bool:
    return index >= 0 and place < found[index].end


def note(text: str, item: Foreign) -> Edit:
    """What tells the author that a paragraph is left alone: an edit that changes nothing."""
    shown = text[item.start : min(item.end, item.start + SHOWN)].partition("\n")[0]
    return Edit(item.start, item.start + len(shown), shown, shown, "FR-E3", "lint")


def _foreign(source: Source) -> Iterator[Foreign]:
    for text, place in paragraphs(source):
        if language := language_of(text):
            yield Foreign(*place(), language)
