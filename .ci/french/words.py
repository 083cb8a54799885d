"""The running text of a report, a paragraph a line, for `Check.java`: `python .ci/french/words.py essay`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from stratege import document as d
from stratege.document.tree import children_of
from stratege.pipeline import check
from stratege.project import Project

APART = d.FactRecord | d.ReferenceEntry | d.CiteReport | d.Chart | d.Table | d.Foreign  # neither French nor sentences


def lines(node: d.Node) -> Iterator[str]:
    """The paragraphs and the titles below a node."""
    if isinstance(node, d.Paragraph):
        yield " ".join("".join(_words(node)).split())
    elif isinstance(node, d.Section):
        yield " ".join(d.plain(node.title).split())
    if not isinstance(node, d.Paragraph):
        for child in children_of(node):
            if not isinstance(child, APART):
                yield from lines(child)


def _words(node: d.Node) -> Iterator[str]:
    """The text of a paragraph, without its notes."""
    if isinstance(node, d.Text):
        yield node.text
    for child in children_of(node):
        if not isinstance(child, d.NoteCall | d.Foreign):
            yield from _words(child)


if __name__ == "__main__":
    built = check(Project(Path.cwd()), sys.argv[1])
    assert built.document
    print("\n".join(filter(None, lines(built.document))))
