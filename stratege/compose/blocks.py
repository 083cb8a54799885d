"""One small function per kind of block: `table(model, context)` gives a `Table` node."""

from __future__ import annotations

from typing import assert_never

from stratege import document as d
from stratege.compose.charts import chart
from stratege.compose.context import Captioned, Context
from stratege.compose.derived import balance, comparison, include
from stratege.model import blocks as m
from stratege.source import Scalar


def compose_block(block: m.Block, context: Context) -> d.Blocks:
    """The nodes of one block of a body."""
    name = block.sort
    content: m.Content = getattr(block, name)
    match content:
        case Scalar():
            return include(content, context, compose_block) if name == "include" else context.flat(content)
        case m.Table():
            return (_table(content, context),)
        case m.Chart():
            return (chart(content, captioned(content, context), context),)
        case m.Figure():
            return (_figure(content, context),)
        case m.Callout():
            return (_callout(content, context),)
        case m.Quote():
            return (_quote(content, context),)
        case list():
            return (_key_figures(content, context),)
        case m.Comparison():
            return comparison(content, captioned(content, context), context)
        case m.Balance():
            return balance(content, captioned(content, context), context)
        case _:
            assert_never(content)


def compose_body(body: list[m.Block], context: Context) -> d.Blocks:
    """The nodes of a body; headings are still empty sections."""
    return tuple(node for block in body for node in compose_block(block, context))


def _table(table: m.Table, context: Context) -> d.Table:
    columns = tuple(
        d.Column(title=context.line(column.title), align=column.align, width=column.width) for column in table.columns
    )
    rows = tuple(_row(row, len(columns), context) for row in _rows(table, context))
    return d.Table(**captioned(table, context), columns=columns, rows=rows, row_headers=table.row_headers)


def _rows(table: m.Table, context: Context) -> list[list[Scalar]]:
    if table.data is None:
        return table.rows
    header, *lines = context.report.tables.get(str(table.data)) or [[]]
    if header and len(header) != len(table.columns):  # told once: every line has the same
        context.diagnostics.add("S010", header[0].span, columns=len(table.columns), cells=len(header))
        return []
    return lines


def _row(cells: list[Scalar], columns: int, context: Context) -> d.Row:
    if len(cells) != columns:
        span = cells[0].span if cells else None
        context.diagnostics.add("S010", span, columns=columns, cells=len(cells))
    return d.Row(cells=tuple(d.TableCell(children=context.line(cell)) for cell in cells))


def _figure(figure: m.Figure, context: Context) -> d.Figure:
    if not figure.alt:
        context.diagnostics.add("S015", figure.id.span, id=figure.id)
    return d.Figure(**captioned(figure, context), alt=context.plain(figure.alt), image=str(figure.image))


def _callout(callout: m.Callout, context: Context) -> d.Callout:
    title, children = context.line(callout.title), context.prose(callout.body)
    name = str(callout.id or "")
    return d.Callout(kind=callout.kind, title=title, children=children, id=name, span=callout.span)


def _quote(quote: m.Quote, context: Context) -> d.Quote:
    attribution = context.line(quote.attribution)
    return d.Quote(children=context.prose(quote.text), attribution=attribution, span=quote.span)


def _key_figures(figures: list[m.KeyFigure], context: Context) -> d.KeyFigures:
    items = tuple(_key_figure(item, context) for item in figures)
    return d.KeyFigures(items=items, span=figures[0].span if figures else None)


def _key_figure(figure: m.KeyFigure, context: Context) -> d.KeyFigure:
    before = (*context.word("key_figure_from"), *context.line(figure.from_)) if figure.from_ else ()
    return d.KeyFigure(value=context.line(figure.value), label=context.line(figure.label), context=before)


def captioned(model: m.Captioned, context: Context) -> Captioned:
    """What every captioned node takes from its model."""
    return {
        "id": str(model.id),
        "caption": context.line(model.caption),
        "source": context.line(model.source),
        "note": context.line(model.note),
        "wide": model.wide or model.landscape,
        "landscape": model.landscape,
        "placement": model.placement,
        "span": model.id.span,
    }
