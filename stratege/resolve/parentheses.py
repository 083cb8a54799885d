"""Citations within parentheses print without their own: « (voir Hoyle, 1989) » for `(voir [@hoyle1989])`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stratege.diagnostics import Diagnostics
from stratege.document import (
    Citation,
    Document,
    Inline,
    Inlines,
    Node,
    PullQuote,
    Quote,
    Text,
    map_runs,
    plain,
    transform,
)
from stratege.document.components import Captioned
from stratege.resolve.material import Material

WORDS = re.compile(r"\w")


def bare_citations(document: Document, _material: Material, _diagnostics: Diagnostics) -> Document:
    """The document with one pair of parentheses where a citation stands in those of its author, or is a whole line."""
    return transform(map_runs(document, _in_run), _in_lines)


def _in_run(run: Inlines) -> Inlines:
    """A run whose citations have no parentheses within those that its author opened before and closes after."""
    if not any(isinstance(node, Citation) for node in run):
        return run
    depth, found = 0, list[Inline]()
    for place, node in enumerate(run):
        is_within = depth > 0 and isinstance(node, Citation) and ")" in plain(run[place + 1 :])
        found.append(_bare(node) if is_within else node)
        depth = depth if isinstance(node, Citation) else _depth(plain(node), depth)
    return tuple(found)


def _depth(text: str, depth: int) -> int:
    """How many parentheses are open after a text; one that closes nothing, « a) », counts for nothing."""
    for sign in text:
        depth = max(0, depth + (sign == "(") - (sign == ")"))
    return depth


def _in_lines(node: Node) -> Node:
    """A node whose source or attribution, where it is citations alone, has no parentheses: « Source : Roy, 2020 »."""
    match node:
        case Captioned() | PullQuote() if _is_cited(node.source):
            return replace(node, source=tuple(map(_bare, node.source)))
        case Quote() if _is_cited(node.attribution):
            return replace(node, attribution=tuple(map(_bare, node.attribution)))
    return node


def _is_cited(run: Sequence[Inline]) -> bool:
    others = [node for node in run if not isinstance(node, Citation)]
    return len(others) < len(run) and not WORDS.search(plain(others))


def _bare(node: Inline) -> Inline:
    """A citation without the parentheses around it, if it has them; another inline as it is."""
    if not isinstance(node, Citation) or not node.children:
        return node
    words = plain(node)
    first, last = node.children[0], node.children[-1]
    if not (words.startswith("(") and words.endswith(")") and isinstance(first, Text) and isinstance(last, Text)):
        return node
    if first is last:
        return replace(node, children=(replace(first, text=first.text[1:-1]),))
    inner = node.children[1:-1]
    return replace(node, children=(replace(first, text=first.text[1:]), *inner, replace(last, text=last.text[:-1])))
