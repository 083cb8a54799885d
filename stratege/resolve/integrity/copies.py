"""Paragraphs that are copies of another: `Copies(diagnostics).check(paragraph)` warns of the second."""

from __future__ import annotations

import re

from stratege.diagnostics import Diagnostics
from stratege.document import Node, NoteCall, Paragraph, plain, walk
from stratege.source import Span

OF_NOTE = 40  # words of a note that may come back: a reference, where to find a document
LEAST = 8  # words: a paragraph of no more may well come back
SHOWN = 6  # words of it that are told
WORD = re.compile(r"\w+")


class Copies:
    """The paragraphs met so far, by their words; a module that two chapters include is one text, in one place."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics
        self.met: dict[tuple[str, ...], Span] = {}
        self.noted: set[int] = set()  # the parts of the notes met so far

    def check(self, node: Node) -> None:
        """Warn of a paragraph that has the words of one met before (I004), capitals and punctuation aside."""
        if isinstance(node, NoteCall):
            self.noted.update(id(part) for part in walk(node.note))
        if not isinstance(node, Paragraph) or node.span is None:
            return
        text = plain(node)
        words = tuple(WORD.findall(text.casefold()))
        if len(words) <= (OF_NOTE if id(node) in self.noted else LEAST):
            return
        first = self.met.setdefault(words, node.span)
        if first != node.span:
            shown = " ".join(text.split()[:SHOWN]) + "…"
            self.diagnostics.add("I004", node.span, words=shown, related=(first,))
