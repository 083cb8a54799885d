"""Identifiers given twice: `tell_twice(document, report, diagnostics)` tells of each second one, and of the first.

A block that an `include` prints again is told at the `include`: it has one place in the files.
"""

from __future__ import annotations

from collections.abc import Iterator

from stratege import document as d
from stratege.diagnostics import Diagnostics, phrase
from stratege.model.module import Module
from stratege.model.modules import argument_blocks
from stratege.model.report import Report
from stratege.source import Scalar


def tell_twice(document: d.Document, report: Report, diagnostics: Diagnostics) -> None:
    """Report ids given twice; those of the notes, which are ours, get a suffix instead."""
    first: dict[str, d.Node] = {}
    told: set[Scalar] = set()
    for node in d.walk(document):
        name = "" if isinstance(node, d.Note | d.Citation) else str(getattr(node, "id", ""))
        if name and name in first and node.span:
            _tell(name, first[name], node, report, told, diagnostics)
        if name:
            first.setdefault(name, node)


def _tell(name: str, first: d.Node, again: d.Node, report: Report, told: set[Scalar], diagnostics: Diagnostics) -> None:
    """Tell of an id, once of all those that one `include` prints again."""
    place = _include(name, again, report) if first.span == again.span else None
    if place in told:
        return
    told.update([place] if place else [])
    span, remedy = (place.span, "already_printed") if place else (again.span, "change_one")
    related = (first.span,) if first.span else ()
    diagnostics.add("R002", span, id=name, remedy=phrase(remedy, name=name), related=related)


def _include(name: str, node: d.Node, report: Report) -> Scalar | None:
    """The last `include` that prints a block of another file: that of the block alone before that of its module."""
    found = [item for module in report.modules.values() for item in _includes(module)]
    mine = [item for item in found if node.span and node.span.file == f"content/{item.partition('#')[0]}.yaml"]
    return next((item for item in reversed(mine) if item.endswith(f"#{name}")), mine[-1] if mine else None)


def _includes(module: Module) -> Iterator[Scalar]:
    """What the blocks of a module include."""
    blocks = (*module.body, *module.after, *module.summary, *argument_blocks(module))
    yield from (block.include for block in blocks if block.include is not None)
