"""Small words before a parameter: « de [=client] » is « d’Acier Roy » for one client, « de Dupont » for another."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from stratege.document import Emphasis, FactValue, Inline, Inlines, Node, Strong, Text, plain
from stratege.document.slots import Slot, filled, shared
from stratege.document.tree import children_of
from stratege.elision import contracted, elided, opened
from stratege.resolve.fact_places import ENDS_SENTENCE


def agreed(node: Node) -> Node:
    """The node with the texts that stand right before a parameter, filled, as its value wants them."""

    def change(slot: Slot, name: str, held: object) -> object:
        match slot, held:
            case Slot.LINE, tuple():
                return _line(held)
            case Slot.LINES, tuple():
                return shared(tuple(_line(line) for line in held), held)
        return held

    return filled(node, change)


def _line(line: Inlines) -> Inlines:
    agreed = tuple(_before(node, after) for node, after in zip_longest(line, line[1:]))
    pairs = zip_longest(agreed, agreed[1:])
    joined = _without_articles(tuple(_joined(node, after) for node, after in pairs), agreed)
    return shared(tuple(_opening(node, before) for before, node in zip((None, *joined), joined, strict=False)), line)


def _opening(node: Inline, before: Inline | None) -> Inline:
    """« Le Grand Est compte », where the value « le Grand Est » opens a line or a sentence."""
    if before and not (isinstance(before, Text) and ENDS_SENTENCE.search(before.text) and before.text[-1].isspace()):
        return node
    return _capital(node)


def _capital(node: Inline) -> Inline:
    """The value that an inline opens with, as it opens a sentence: « **[=region]** » too."""
    if isinstance(node, FactValue):
        shown = opened(_bare_value(node))
        return node if shown == _bare_value(node) else replace(node, children=(Text(text=shown, span=node.span),))
    if isinstance(node, Emphasis | Strong) and node.children:
        return replace(node, children=(_capital(node.children[0]), *node.children[1:]))
    return node


def _joined(node: Inline, after: Inline | None) -> Inline:
    """« les quais du » for « les quais de », before « Le Havre »."""
    value = _bare_value(after)
    text = contracted(node.text, value) if isinstance(node, Text) and value else ""
    return replace(node, text=text) if isinstance(node, Text) and text and text != node.text else node


def _without_articles(line: Inlines, before: Inlines) -> Inlines:
    """A line whose values have lost the article that the word before them took in: those after what has changed."""
    return tuple(
        replace(node, children=(Text(text=_bare_value(node).partition(" ")[2], span=node.span),))
        if rank and line[rank - 1] is not before[rank - 1] and isinstance(node, FactValue)
        else node
        for rank, node in enumerate(line)
    )


def _bare_value(node: Inline | None) -> str:
    """The value of a parameter that is not within anything."""
    return plain(node.children) if isinstance(node, FactValue) and not node.fact else ""


def _before(node: Inline, after: Inline | None) -> Inline:
    value = _value(after) if isinstance(node, Text) and after else ""
    if not value or not isinstance(node, Text) or (text := elided(node.text, value)) == node.text:
        return node
    return replace(node, text=text)


def _value(node: Node) -> str:
    """The value of a parameter that a node opens with: « **[=client]** » too."""
    while not isinstance(node, FactValue):
        parts = children_of(node)
        if not parts:
            return ""
        node = parts[0]
    return "" if node.fact else plain(node.children)
