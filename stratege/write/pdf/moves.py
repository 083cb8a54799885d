"""What may be printed before an exhibit: `moved(document, (("fig_1", 2),))` has two more blocks before that figure.

Only the pages ask for it: what follows an exhibit in its section fills the page that could not hold it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from stratege.document import (
    Block,
    Blocks,
    CaseStudy,
    CodeBlock,
    DefinitionList,
    Document,
    Node,
    NoteCall,
    Paragraph,
    Passage,
    ProseList,
    PullQuote,
    Quote,
    Reference,
    RepeatedCall,
    Section,
    SideNote,
    plain,
    transform,
    walk,
)
from stratege.document.components import Captioned

# How many of the blocks after an exhibit may come before it, ascending, and which other exhibits those blocks name.
Stops = Mapping[int, frozenset[str]]
Past = tuple[tuple[str, int], ...]  # moves, in order: the id of an exhibit, how many blocks come before it
HOLDERS = Section | Passage | CaseStudy
# What the paragraph before it brings in.
LEANING = ProseList | DefinitionList | CodeBlock | Quote | PullQuote | SideNote
# Words that tell where an exhibit stands: it stays there.
WHERE = re.compile(
    r"\bci-(?:dessus|dessous|contre|après|avant)\b|\bvoi(?:ci|là)\b"
    r"|\b(?:tableau|figure|graphique|matrice|image|schéma|plan|frise|carte)[sx]? (?:suivant|précédent)e?s?\b",
    re.IGNORECASE,
)


def stops(document: Document) -> Mapping[str, Stops]:
    """Where each exhibit that may move may stand, by its id: after how many of the blocks that follow it."""
    return {
        block.id: found
        for holder in walk(document)
        if isinstance(holder, HOLDERS)
        for at, block in enumerate(holder.children)
        if isinstance(block, Captioned) and block.id and (found := dict(_stops(holder.children, at)))
    }


def moved(document: Document, past: Past) -> Document:
    """The document with as many more blocks before each exhibit as `past` says: one move after the other."""
    for name, count in past:
        document = transform(document, partial(_with_move, name=name, count=count))
    return document


def _with_move(node: Node, name: str, count: int) -> Node:
    if not isinstance(node, HOLDERS):
        return node
    blocks = node.children
    at = next((at for at, block in enumerate(blocks) if isinstance(block, Captioned) and block.id == name), None)
    if at is None:
        return node
    end = at + len(_run(blocks, at))
    children = (*blocks[:at], *blocks[end : end + count], *blocks[at:end], *blocks[end + count :])
    return replace(node, children=children)


def _run(blocks: Blocks, at: int) -> list[Captioned]:
    """An exhibit and those that follow it at once: they move together, so that their numbers keep their order."""
    until = next((end for end, block in enumerate(blocks) if end > at and not isinstance(block, Captioned)), None)
    return [block for block in blocks[at:until] if isinstance(block, Captioned)]


def _stops(blocks: Blocks, at: int) -> Iterator[tuple[int, frozenset[str]]]:
    run = _run(blocks, at)
    if any(exhibit.placement == "here" for exhibit in run) or (at and _brings_in(blocks[at - 1])):
        return
    noted = any(map(_has_notes, run))
    after = blocks[at + len(run) :]
    later = {block.id for block in after if isinstance(block, Captioned)}
    for count, block in enumerate(after, 1):
        if not _may_pass(block) or (noted and _has_notes(block)) or (count == 1 and isinstance(block, LEANING)):
            return
        if not _brings_in(block) and not isinstance(next(iter(after[count:]), None), LEANING):
            yield count, frozenset(later & _named(after[:count]))


def _named(blocks: Blocks) -> set[str]:
    """What some blocks refer to."""
    nodes = (node for block in blocks for node in walk(block))
    return {target for node in nodes if isinstance(node, Reference) for target in node.targets}


def _may_pass(block: Block) -> bool:
    """Whether a block may come before an exhibit that it follows: text, which does not say where the exhibit is."""
    if isinstance(block, Passage):
        return all(map(_may_pass, block.children))
    return isinstance(block, Paragraph | LEANING) and not WHERE.search(plain(block))


def _brings_in(block: Block) -> bool:
    """Whether what follows a block must follow it."""
    text = plain(block) if isinstance(block, Paragraph) else ""
    return text.rstrip().endswith(":") or bool(WHERE.search(text))


def _has_notes(block: Node) -> bool:
    """Whether notes are called in it: their numbers are in the order of the calls."""
    return any(isinstance(node, NoteCall | RepeatedCall) for node in walk(block))
