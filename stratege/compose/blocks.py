"""One small function per kind of block: `table(model, context)` gives a `Table` node."""

from __future__ import annotations

from typing import assert_never

from stratege import document as d
from stratege.compose.charts import chart
from stratege.compose.context import Captioned, Context
from stratege.compose.derived import balance, comparison
from stratege.compose.included import include
from stratege.compose.tables import table
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
            return (table(content, captioned(content, context), context),)
        case m.Chart():
            return (chart(content, captioned(content, context), context),)
        case m.Figure():
            return (_figure(content, context),)
        case m.Callout():
            return (_callout(content, context),)
        case m.Quote():
            return (_quote(content, context),)
        case m.PullQuote():
            return (_pull_quote(content, context),)
        case m.SideNote():
            return (_side_note(content, context),)
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


def _figure(figure: m.Figure, context: Context) -> d.Figure:
    if not figure.alt.strip():
        context.diagnostics.add("S015", figure.id.span, id=figure.id)
    return d.Figure(
        **captioned(figure, context),
        alt=context.plain(figure.alt),
        image=str(figure.image),
        width=figure.width,
        credit=context.line(figure.credit),
    )


def _callout(callout: m.Callout, context: Context) -> d.Callout:
    title, children = _said_title(callout, context), context.prose(callout.body)
    name = str(callout.id or "")
    return d.Callout(kind=callout.kind, title=title, children=children, id=name, span=callout.span)


def _said_title(callout: m.Callout, context: Context) -> d.Inlines:
    """The title of a callout; none where it is the word of its kind, which is printed before it."""
    title = context.line(callout.title)
    bare = all(isinstance(node, d.Text | d.Emphasis | d.Strong) for node in title)
    same = _seen(d.plain(title)) == _seen(context.words[f"callout_{callout.kind}"])
    return () if bare and same else title


def _seen(text: str) -> str:
    """A text without what its reader does not see as another word: case, spaces, the form of an apostrophe."""
    return " ".join(text.replace("\u2019", "'").split()).casefold()


def _quote(quote: m.Quote, context: Context) -> d.Quote:
    attribution = context.line(quote.attribution)
    return d.Quote(children=context.prose(quote.text), attribution=attribution, span=quote.span)


def _pull_quote(quote: m.PullQuote, context: Context) -> d.PullQuote:
    text, source = context.line(quote.text), context.line(quote.source)
    return d.PullQuote(children=text, source=source, repeat=quote.repeat, span=quote.text.span)


def _side_note(note: m.SideNote, context: Context) -> d.SideNote:
    return d.SideNote(title=context.line(note.title), children=context.prose(note.body), span=note.span)


def _key_figures(figures: list[m.KeyFigure], context: Context) -> d.KeyFigures:
    items = tuple(_key_figure(item, context) for item in figures)
    return d.KeyFigures(items=items, span=figures[0].span if figures else None)


def _key_figure(figure: m.KeyFigure, context: Context) -> d.KeyFigure:
    before = (*context.word("key_figure_from"), *context.line(figure.from_)) if figure.from_ else ()
    return d.KeyFigure(value=context.line(figure.value), label=context.line(figure.label), context=before)


def captioned(model: m.Captioned, context: Context) -> Captioned:
    """What every captioned node takes from its model; a page of its own lies on its side for what is wide."""
    landscape = model.landscape or (model.wide and model.placement == "page")
    return {
        "id": str(model.id),
        "caption": context.line(model.caption),
        "source": context.line(model.source),
        "note": context.line(model.note),
        "wide": model.wide or landscape,
        "landscape": landscape,
        "placement": model.placement,
        "span": model.id.span,
    }
