"""A reading on one line, for the fixed cases: `Du *bien*` is `p[Du em[bien]]`."""

from __future__ import annotations

import re

from stratege.text import tree
from stratege.text.reader import Reading


def shape(reading: Reading) -> str:
    """Blocks, notes and problems, in that order."""
    blocks = [_node(node) for node in (*reading.blocks, *reading.notes.values())]
    problems = [f"! {problem.kind} {problem.start}-{problem.end} {problem.words}" for problem in reading.problems]
    return " ".join([*blocks, *problems]).replace("\n", "\\n")


def _node(node: tree.Node) -> str:
    """A node's name, what is particular to it, and what it holds."""
    if isinstance(node, tree.Text):
        return node.text
    name = re.sub(r"(?<=[a-z])([A-Z])", r" \1", type(node).__name__).lower()
    holds = "".join(_node(child) for child in tree.children(node)) or getattr(node, "text", "")
    return f"{name}{_particular(node)}[{holds}]"


def _particular(node: tree.Node) -> str:
    match node:
        case tree.Heading():
            return " ".join([f"{node.level}", *([f"#{node.id}"] if node.id else []), *node.attributes])
        case tree.List():
            return f" {node.number if node.ordered else '-'}{'' if node.tight else ' loose'}"
        case tree.Item() if node.task is not None:
            return " done" if node.task else " to do"
        case tree.CodeBlock() if node.info:
            return f" {node.info}"
        case tree.Table():
            return f" {'/'.join(node.align)}"
        case tree.Link() | tree.Image() | tree.Autolink():
            return f" <{node.url}>" + (f" « {node.title} »" if getattr(node, "title", "") else "")
        case tree.Foreign():
            return f" {node.lang}"
        case tree.Reference():
            return f" {' '.join(node.targets)}{_otherwise(node)}"
        case tree.Fact():
            forms = "".join(f", {form}" for form in node.forms)
            return f" {node.fact}{forms}{' cited' if node.cited else ''}{_otherwise(node)}"
        case tree.NoteCall() | tree.Note():
            return f" {node.name}"
        case tree.Citation():
            return f" {' '.join(node.keys)} « {node.source} »"
    return ""


def _otherwise(node: tree.Reference | tree.Fact) -> str:
    """The words for what a version leaves out, if the author gave any."""
    return "" if node.otherwise is None else f" else « {node.otherwise} »"
