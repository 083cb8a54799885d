"""A report composed: `compose(report, diagnostics)` lays its modules out as chapters, appendices, front and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from stratege import document as d
from stratege.compose.asked import tell_unasked
from stratege.compose.blocks import compose_block, compose_body
from stratege.compose.components import typed_data
from stratege.compose.context import Context, nest
from stratege.compose.front import front, people
from stratege.compose.given_twice import tell_twice
from stratege.compose.parts import opening
from stratege.compose.places import modules_of, places, state_of
from stratege.compose.sheets import sheet_table
from stratege.compose.weave import two_of, weave, weave_summaries
from stratege.dates import iso_date, spell_date
from stratege.diagnostics import Diagnostics, phrase
from stratege.model import modules as m
from stratege.model.module import Module
from stratege.model.report import Part, Placement, Plan, Report
from stratege.model.stock import GlossaryModule
from stratege.naming import slug
from stratege.source import Scalar

DATA_KINDS = ("facts", "bibliography", "glossary")
STATUSES = (
    "draft",
    "changed",
    "reviewed",
    "verified",
)  # of two modules, the lesser state is that of the chapter


def compose(report: Report, diagnostics: Diagnostics) -> d.Document:
    """The document of a report: nothing is numbered, cited or typeset yet."""
    context = Context(report, diagnostics)
    plan = report.plan
    kind = "chapter" if plan.options.chapters_open_pages else "run_on"
    taken: dict[str, Scalar] = {}
    before = [_part(place, "front", context) for place in places(plan.front_matter, taken, diagnostics)]
    chapters = list(_chapters(plan, kind, taken, context))
    tell_unasked(report, diagnostics)
    appendices = [_part(place, "appendix", context) for place in places(plan.appendices, taken, diagnostics)]
    document = d.Document(
        meta=_meta(context),
        front=tuple(front(context, [part for part in before if part])),
        children=tuple(part for part in (*chapters, *appendices) if part),
        back=tuple(_back(context)),
    )
    if not context.circles:  # which print things twice, and are told
        tell_twice(document, report, diagnostics)
    return document


def _chapters(plan: Plan, kind: str, taken: dict[str, Scalar], context: Context) -> Iterator[d.Section | None]:
    """The chapters in order, those of a part after what opens it."""
    total = sum(isinstance(item, Part) for item in plan.sections)
    rank = 0
    for item in plan.sections:
        if isinstance(item, Part):
            rank += 1
            yield opening(item, rank, total, context)
            found = (_part(place, kind, context) for place in places(item.sections, taken, context.diagnostics))
            yield from (replace(chapter, in_part=True) for chapter in found if chapter)
        else:
            yield from (_part(place, kind, context) for place in places([item], taken, context.diagnostics))


def _part(place: Placement, kind: str, context: Context) -> d.Section | None:
    """A module, or two woven, as a chapter or an appendix."""
    module = context.report.modules.get(str(place.module))
    if module is None:
        return None
    if module.kind in DATA_KINDS:
        remedy = phrase("name_under_kind", kind=module.kind)
        context.diagnostics.add("S008", place.module.span, name=place.module, kind=module.kind, remedy=remedy)
        return None
    if kind == "appendix" and not place.numbered:
        context.diagnostics.add("S052", place.module.span, name=place.module)
    name = str(module.id or place.module)
    context.open[:] = [str(place.module)]
    status = _least(modules_of(place, context.report), context)
    return d.Section(
        id=name,
        level=1,
        kind=kind,
        numbered=place.numbered,
        title=context.line(place.title or module.title),
        short_title=() if place.title else context.line(module.short_title),
        lead=context.line(module.lead) if place.view != "summary" else (),
        alone=place.page == "own" or kind == "front",
        status=status,
        marked=status == "draft" and context.report.plan.options.draft_mark,
        children=_children(place, module, name, context),
        span=module.title.span,
    )


def _children(place: Placement, module: m.AnyModule, name: str, context: Context) -> d.Blocks:
    is_short = place.view == "summary" and _has_summary(place, context)
    if place.table and place.view != "table" and (place.with_ is None or place.view == "summary"):
        context.diagnostics.add("S043", place.table.id.span, id=place.table.id)
    if two := two_of(place, module, context):
        if not is_short and place.table and place.table.columns:
            context.diagnostics.add("S115", place.table.columns[0].span, id=place.table.id)
        names = name, str(two[1].id or place.with_)
        return weave_summaries(two, names, context) if is_short else weave(two, names, place.table, context)
    blocks = compose_body(module.summary, context) if is_short else _content(place, module, name, context)
    return nest(blocks, (name,), context.names)


def _has_summary(place: Placement, context: Context) -> bool:
    """Whether all that a place prints has a short version; the full text is read otherwise, for what is wrong in it."""
    names = [name for name in (place.module, place.with_) if name and str(name) in context.report.modules]
    without = [name for name in names if not context.report.modules[str(name)].summary]
    for name in without:
        context.diagnostics.add("S040", name.span, name=name)
    return not without


def _content(place: Placement, module: m.AnyModule, name: str, context: Context) -> d.Blocks:
    body, after = compose_body(module.body, context), compose_body(module.after, context)
    if place.view == "table":
        return (*body, *sheet_table(place, module, context), *after)
    if isinstance(module, m.CaseStudyModule):
        return _case(module, name, nest((*body, *after), (name,), context.names), context)
    return (*body, *typed_data(module, f"{name}-{module.kind}", context, compose_block), *after)


def _case(module: m.CaseStudyModule, name: str, children: d.Blocks, context: Context) -> d.Blocks:
    """The whole chapter of a case is one node: identity first, then its story, then its lessons."""
    rows = tuple(
        d.Row(cells=(d.TableCell(children=context.line(i.label)), d.TableCell(children=context.line(i.value))))
        for i in module.identity
    )
    return (
        d.CaseStudy(
            id=f"{name}-case",
            organization=context.line(module.organization),
            identity=rows,
            children=children,
            lessons=context.lines(module.lessons),
            span=module.span,
        ),
    )


def _back(context: Context) -> Iterator[d.Block]:
    report, options = context.report, context.report.plan.options
    if report.glossary and report.glossary.terms:
        yield _back_section("glossary", _glossary(report.glossary, context), context)
    if report.references:
        yield _back_section("references", d.Bibliography(), context)
    if options.cite_report:
        yield _back_section("cite_report", d.CiteReport(forms=()), context, "back_run_on")
    if options.review:
        yield _back_section("review", _review(context), context, "back_run_on")


def _back_section(name: str, block: d.Block, context: Context, kind: str = "back") -> d.Section:
    return d.Section(id=name, level=1, kind=kind, title=context.word(name), children=(block,))


def _glossary(module: GlossaryModule, context: Context) -> d.Glossary:
    terms = sorted(module.terms, key=lambda term: slug(str(term.term)))
    entries = (
        d.GlossaryEntry(
            id=f"term-{slug(str(term.term))}",
            term=context.line(term.term),
            definition=context.line(term.definition),
            expansion=context.line(term.expansion),
            span=term.term.span,
        )
        for term in terms
    )
    return d.Glossary(entries=tuple(entries))


def _review(context: Context) -> d.Review:
    """One row a part, in the order of the report; the glossary has one when it says who read it."""
    plan, glossary = context.report.plan, context.report.glossary
    parts = [(place.title, modules_of(place, context.report)) for place in plan.placements]
    rows = [_review_row(context.line(title or found[0].title), found, context) for title, found in parts if found]
    if glossary and glossary.terms and glossary.review.by:
        rows.append(_review_row(context.word("glossary"), [glossary], context))
    said = ["review_statement", *(["review_changed"] if any(row.status == "changed" for row in rows) else [])]
    statements = (d.Paragraph(children=context.word(name)) for name in said)
    return d.Review(children=tuple(statements), rows=tuple(rows))


def _review_row(title: d.Inlines, modules: Sequence[Module], context: Context) -> d.ReviewRow:
    """The review of what a part prints: of two modules, the lesser state, the later day, and all that both say."""
    reviews = [module.review for module in modules]
    status = _least(modules, context)
    return d.ReviewRow(
        title=title,
        status=status,
        label=context.word(f"status_{status}"),
        by=_once((review.by for review in reviews), context),
        date=(d.Text(text=spell_date(max((review.date for review in reviews), key=iso_date))),),
        against=_once((review.against for review in reviews), context),
        span=modules[0].title.span,
    )


def _least(modules: Sequence[Module], context: Context) -> str:
    """The lesser state of some modules."""
    return min((state_of(module, context.report) for module in modules), key=STATUSES.index)


def _once(lines: Iterable[Scalar], context: Context) -> d.Inlines:
    """Lines with semicolons between them, without those that say the same again."""
    distinct = {str(line): context.line(line) for line in lines if line}
    return tuple(inline for line in distinct.values() for inline in (d.Text(text=" ; "), *line))[1:]


def _meta(context: Context) -> d.Meta:
    report, plan = context.report, context.report.plan
    return d.Meta(
        name=report.name,
        title=context.words_of(plan.title),
        subtitle=context.words_of(plan.subtitle),
        kind=context.words_of(plan.kind),
        authors=tuple(context.plain(author.name) for author in plan.authors),
        people=tuple(people(plan.authors)),
        organization=context.words_of(plan.organization),
        date=iso_date(plan.date) or report.day.isoformat(),
        version=context.plain(plan.version),
        locale=plan.locale,
        keywords=tuple(map(context.plain, plan.keywords)),
        citation_style=str(plan.citation_style) or ("apa-fr-ca" if plan.locale == "fr-CA" else "apa-fr"),
        short_title=context.only_words(plan.short_title) or context.words_of(plan.title),
        audience=context.words_of(plan.audience),
        client=context.words_of(plan.client),
        confidentiality=context.words_of(plan.confidentiality),
        labels=report.labels,
        theme=report.theme,
    )
