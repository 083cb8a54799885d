"""What has a shape without what it is for: a title that nothing follows, a list of one item."""

from __future__ import annotations

from stratege.diagnostics import Diagnostics
from stratege.document import Node, Passage, ProseList, Section, plain
from stratege.source import Span


def check_section(node: Node, diagnostics: Diagnostics) -> None:
    """Warn of a title that nothing follows (I002)."""
    if not isinstance(node, Section) or node.kind == "part" or node.lead:
        return
    if node.span and all(map(_is_void, node.children)) and not _is_folded(node.span, diagnostics):
        diagnostics.add("I002", node.span, title=plain(node.title))


def _is_folded(span: Span, diagnostics: Diagnostics) -> bool:
    """Whether YAML joined the lines of a title and of what follows it, which is told (Y012)."""
    return any(
        item.code == "Y012" and item.span and (item.span.file, item.span.line) == (span.file, span.line)
        for item in diagnostics.items
    )


def _is_void(node: Node) -> bool:
    """Whether a block is only where others would stand."""
    return isinstance(node, Passage) and all(map(_is_void, node.children))


def check_list(node: Node, diagnostics: Diagnostics) -> None:
    """Warn of a list of one item (I003); one that goes on with a former list, or a task to tick, is none."""
    if not isinstance(node, ProseList) or len(node.items) != 1 or node.start != 1:
        return
    [item] = node.items
    if item.task is None:
        diagnostics.add("I003", node.span or item.span)
