"""What an author says before the report begins: `foreword(context)` is the dedication, the thanks, the versions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from stratege import document as d
from stratege.compose.context import Context
from stratege.compose.empty_cells import cell_of
from stratege.dates import spell_date
from stratege.model.matter import Revision
from stratege.naming import slug

NUMBERED, DATED, SIGNED = 14, 20, 22  # the widths of the columns of the versions, of 100


def foreword(context: Context, own: Iterable[d.Section]) -> Iterator[d.Block]:
    """The blocks between the cover and the abstract that the plan gives, its `own` modules among them."""
    plan = context.report.plan
    if plan.dedication:
        yield d.Dedication(children=context.prose(plan.dedication), span=plan.dedication.span)
    yield from own
    if plan.acknowledgments:
        yield _section("acknowledgments", context.prose(plan.acknowledgments), context)
    if plan.history:
        yield _section("history", (_history(plan.history, context),), context)


def abbreviations(context: Context) -> Iterator[d.Section]:
    """The acronyms of the glossary and what they stand for; a warning where there is none."""
    glossary = context.report.glossary
    terms = [term for term in (glossary.terms if glossary else ()) if term.expansion]
    if not terms:
        context.diagnostics.add("S133", context.report.plan.options.place_of("abbreviations"))
        return
    entries = (
        d.DefinedTerm(
            term=context.line(term.term),
            definitions=(d.Definition(children=(d.Paragraph(children=context.line(term.expansion)),)),),
        )
        for term in sorted(terms, key=lambda term: slug(str(term.term)))
    )
    yield _section("abbreviations", (d.DefinitionList(items=tuple(entries)),), context)


def _section(name: str, children: d.Blocks, context: Context) -> d.Section:
    return d.Section(id=name, level=1, kind="front", title=context.word(name), children=children)


def _history(revisions: list[Revision], context: Context) -> d.Table:
    """A row a version; a column that no version fills is left out."""
    rows = [_cells(revision, context) for revision in revisions]
    titles = [context.word(name) for name in ("version", "date", "author", "history_changes")]
    kept = [place for place in range(len(titles)) if place == 0 or any(row[place] for row in rows)]
    widths = (NUMBERED, DATED, SIGNED, 0)
    return d.Table(
        id="",
        caption=(),
        columns=tuple(d.Column(title=titles[place], width=widths[place]) for place in kept),
        rows=tuple(d.Row(cells=tuple(cell_of(row[place]) for place in kept)) for row in rows),
        wide=True,
    )


def _cells(revision: Revision, context: Context) -> tuple[d.Inlines, ...]:
    when = (d.Text(text=spell_date(revision.date)),) if revision.date else ()
    return context.line(revision.version), when, context.line(revision.author), context.line(revision.changes)
