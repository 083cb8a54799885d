"""Acronyms that mean two things: « réseau social d'entreprise (RSE) », then « responsabilité sociale (RSE) »."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from stratege.diagnostics import Diagnostics
from stratege.document import Node, Paragraph, plain
from stratege.model.stock import Term
from stratege.naming import folded
from stratege.source import Span

AFTER = re.compile(r"\(([A-Z]{2,8})\)")  # the words, then their acronym
BEFORE = re.compile(r"\b([A-Z]{2,8}) \(([^()]{5,120})\)")  # the acronym, then its words
WORD = re.compile(r"\w+")
SMALL = frozenset(re.split(" ", "a à au aux avec d dans de des du en et l la le les ou par pour sur un une"))
STEM = 4  # letters that tell two words apart, whatever their endings
Words = tuple[str, ...]


class Expansions:
    """What each acronym means, as the glossary says or as the text said first."""

    def __init__(self, terms: Iterable[Term], diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics
        self.known: dict[str, tuple[Words, str, Span]] = {}
        for term in terms:
            if term.expansion:
                self.note(str(term.term), str(term.expansion), term.expansion.span)

    def check(self, node: Node) -> None:
        """Warn of an acronym that a paragraph gives with other words than those known (I006)."""
        if not isinstance(node, Paragraph) or node.span is None:
            return
        text = plain(node)
        for found in AFTER.finditer(text) if "(" in text else ():
            self.note(found[1], expansion(found[1], text[: found.start()]), node.span)
        for found in BEFORE.finditer(text) if "(" in text else ():
            if expansion(found[1], found[2]).strip() == found[2].strip():
                self.note(found[1], found[2], node.span)

    def note(self, acronym: str, words: str, span: Span) -> None:
        """Keep the first meaning of an acronym; tell of another."""
        if not words:
            return
        key = meaning(words)
        known, first, place = self.known.setdefault(acronym, (key, words, span))
        if known != key:
            self.diagnostics.add("I006", span, acronym=acronym, first=first, second=words, related=(place,))


def expansion(acronym: str, text: str) -> str:
    """The last words of a text whose initials an acronym is, small words aside; empty where they are not."""
    found = list(WORD.finditer(text))
    left = list(acronym)
    for word in reversed(found[-3 * len(acronym) :]):
        if left and _initial(word[0]) == left[-1]:
            left.pop()
            if not left:
                return text[word.start() :].strip()
        elif word[0].casefold() not in SMALL:
            return ""
    return ""


def meaning(words: str) -> Words:
    """What tells two meanings apart: the words but the small ones, without accents, capitals or endings."""
    return tuple(folded(word)[:STEM] for word in _words(words) if word.casefold() not in SMALL)


def _words(text: str) -> Sequence[str]:
    return WORD.findall(text)


def _initial(word: str) -> str:
    return folded(word)[:1].upper()
