"""The table of two modules woven: `pairs(model, benefits, limits, context)` sets each promise beside its price."""

from __future__ import annotations

from functools import partial

from stratege import document as d
from stratege.compose.arguments import face
from stratege.compose.blocks import captioned
from stratege.compose.context import Context
from stratege.compose.empty_cells import cell_of
from stratege.model import modules as m
from stratege.model.report import GeneratedTable

COLUMNS = ("promise", "price", "limit_action", "indicator")
Cells = tuple[d.Inlines, ...]


def pairs(model: GeneratedTable, benefits: m.ArgumentsModule, limits: m.ArgumentsModule, context: Context) -> d.Table:
    """A row for each benefit and limit that face each other, or for a benefit alone; no column is empty."""
    rows = [
        _cells(benefit, limit, context)
        for benefit in benefits.arguments
        for limit in [*filter(partial(face, benefit), limits.arguments)] or (None,)
    ]
    kept = [index for index in range(len(COLUMNS)) if any(row[index] for row in rows)]
    return d.Table(
        **captioned(model, context),
        columns=tuple(d.Column(title=context.word(COLUMNS[index])) for index in kept),
        rows=tuple(d.Row(cells=tuple(cell_of(row[index]) for index in kept)) for row in rows),
    )


def _cells(benefit: m.Argument, limit: m.Argument | None, context: Context) -> Cells:
    """The cells of all columns; where the limit says nothing, the benefit does."""
    other = limit or benefit
    return (
        _linked(benefit, context),
        context.line(limit.claim) if limit else (),
        context.line(other.action or benefit.action),
        context.line(other.indicator or benefit.indicator),
    )


def _linked(argument: m.Argument, context: Context) -> d.Inlines:
    """The title, which leads to its section unless it leads elsewhere already."""
    title = context.line(argument.title)
    if any(isinstance(node, d.Link | d.Reference | d.Citation) for inline in title for node in d.walk(inline)):
        return title
    return (d.Reference(targets=(str(argument.id),), children=title, span=argument.title.span),)
