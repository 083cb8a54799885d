"""Find the pull quotes that repeat their chapter: « Le vélo arrive à l'heure » is then not to be heard twice."""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.diagnostics import Diagnostics
from stratege.document import Block, Document, Inlines, Node, NoteCall, PullQuote, plain, runs, transform, walk
from stratege.resolve.material import Material

CUT = re.compile(r"\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.")  # where words of the chapter are left out
WORD = re.compile(r"\w+")


def find_repeats(document: Document, _material: Material, diagnostics: Diagnostics) -> Document:
    """Make the pull quotes whose words stand in their chapter `silent`; report S082 for those that only claim to."""
    return replace(document, children=tuple(_with_silence(part, diagnostics) for part in document.children))


def _with_silence(part: Block, diagnostics: Diagnostics) -> Block:
    if not any(isinstance(node, PullQuote) and node.repeat for node in walk(part)):
        return part
    said = f" {' ¶ '.join(_folded(plain(run)) for run in runs(part, _is_apart))} "

    def told(node: Node) -> Node:
        if not isinstance(node, PullQuote) or not node.repeat:
            return node
        missing = [words for words in (node.children, node.source) if not _stands(words, said)]
        for words in missing:
            diagnostics.add("S082", node.span, words=plain(words))
        return node if missing else replace(node, silent=True)

    return transform(part, told)


def _is_apart(node: Node, _field: str) -> bool:
    """Whether something is not read in the course of the chapter: its notes, and the pull quotes themselves."""
    return isinstance(node, NoteCall | PullQuote)


def _stands(words: Inlines, said: str) -> bool:
    """Whether the pieces of a text, between its ellipses, stand in this order in what is said."""
    at = 0
    for piece in CUT.split(plain(words)):
        found = said.find(f" {_folded(piece)} ", at) if WORD.search(piece) else at
        if found < 0:
            return False
        at = found
    return True


def _folded(text: str) -> str:
    """The words alone: apostrophes, spaces, capitals and punctuation may differ."""
    return " ".join(WORD.findall(text.casefold()))
