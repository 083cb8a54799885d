"""What comes before the chapters: `front(context)` gives the cover, the abstract, the key messages, the lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from stratege import document as d
from stratege import orcid
from stratege.compose.context import Context, listed
from stratege.compose.foreword import abbreviations, foreword
from stratege.compose.places import modules_shown, state_of
from stratege.compose.translations import translations
from stratege.dates import spell_date
from stratege.model.matter import Author
from stratege.model.report import KeyMessage
from stratege.source import Scalar

LONG_LIST = 10  # tables or figures from which a list of them is worth a reader's while


def front(context: Context, own: Iterable[d.Section]) -> Iterator[d.Block]:
    """The blocks of the front matter that the plan asks for, with its `own` modules; the lists are still empty."""
    plan = context.report.plan
    if plan.options.cover != "none":
        yield _cover(context)
    yield from foreword(context, own)
    if plan.abstract or plan.key_messages:
        yield _abstract(context)
    yield from translations(context)
    for of, shown in (
        ("sections", plan.options.contents),
        ("tables", plan.options.list_of_tables),
        ("figures", plan.options.list_of_figures),
    ):
        if shown is not False:
            least = 1 if shown else LONG_LIST
            yield d.Contents(id=f"contents-{of}", of=of, title=context.word(f"contents_{of}"), least=least)
    if plan.options.abbreviations:
        yield from abbreviations(context)


def _abstract(context: Context) -> d.Abstract:
    plan = context.report.plan
    return d.Abstract(
        title=context.word("key_messages" if plan.key_messages else "abstract"),
        children=context.prose(plan.abstract),
        label=_label(context) if plan.keywords else (),
        keywords=listed(context.lines(plan.keywords)),
        messages=tuple(_message(message, context) for message in plan.key_messages),
    )


def _label(context: Context) -> d.Inlines:
    return (*context.word("keywords"), d.Text(text=" :"))


def _message(message: KeyMessage, context: Context) -> d.KeyMessage:
    see = d.Reference(targets=tuple(map(str, message.see)), span=message.see[0].span) if message.see else None
    return d.KeyMessage(
        finding=context.line(message.finding),
        text=context.line(message.text),
        see=(see,) if see else (),
        span=message.span,
    )


def _cover(context: Context) -> d.Cover:
    plan, report = context.report.plan, context.report
    return d.Cover(
        organization=context.line(plan.organization),
        kind=context.line(plan.kind),
        title=context.line(plan.title),
        subtitle=context.line(plan.subtitle),
        authors=tuple(map(partial(_cover_author, context=context), plan.authors)) if _is_detailed(plan.authors) else (),
        facts=tuple(_facts(context)),
        note=_verified(context),
        compact=plan.options.cover == "compact",
        logo=report.theme.logo,
        logo_dark=report.theme.logo_dark,
        span=plan.title.span,
    )


def _verified(context: Context) -> d.Inlines:
    """How far the committee vouches for the report: the whole, its chapters, or nothing that a cover could say."""
    plan, report = context.report.plan, context.report
    chapters, appendices = (
        all(state_of(module, report) == "verified" for place in places for module in modules_shown(place, report))
        for places in (plan.chapters, plan.appendices)
    )
    if not (plan.options.review and chapters):
        return ()
    return context.word("cover_verified" if appendices else "cover_chapters_verified")


def _facts(context: Context) -> Iterator[d.CoverFact]:
    """Who wrote the report, for whom, when, how far it may go: each that the plan says."""
    plan = context.report.plan
    if plan.authors and not _is_detailed(plan.authors):
        label = context.word("authors" if len(plan.authors) > 1 else "author")
        yield d.CoverFact(label=label, lines=tuple(_author(author, context) for author in plan.authors))
    yield from _persons("supervisors", plan.supervisors, context)
    yield from _persons("jury", plan.jury, context)
    yield from _fact("client", plan.client, context)
    if plan.options.cover != "compact":
        yield from _fact("audience", plan.audience, context)
    when = spell_date(plan.date or context.report.day.isoformat())
    yield d.CoverFact(label=context.word("date"), lines=((d.Text(text=when),),))
    yield from _fact("version", plan.version, context)
    yield from _fact("confidentiality", plan.confidentiality, context)


def _fact(name: str, value: Scalar, context: Context) -> Iterator[d.CoverFact]:
    if value:
        yield d.CoverFact(label=context.word(name), lines=(context.line(value),))


def _persons(name: str, given: Iterable[Scalar], context: Context) -> Iterator[d.CoverFact]:
    if lines := tuple(map(context.line, given)):
        yield d.CoverFact(label=context.word(name), lines=lines)


def _is_detailed(authors: Iterable[Author]) -> bool:
    """Whether the report tells more of an author than a name and what he is."""
    return any(author.affiliation or author.address or author.orcid for author in authors)


def _cover_author(author: Author, context: Context) -> d.CoverAuthor:
    return d.CoverAuthor(name=_author(author, context), details=tuple(_details(author, context)), span=author.span)


def _details(author: Author, context: Context) -> Iterator[d.Inlines]:
    if author.affiliation:
        yield context.line(author.affiliation)
    if author.address:
        yield _linked(f"mailto:{author.address}", (d.Text(text=str(author.address)),), author.address)
    if identifier := orcid.bare(author.orcid):
        yield _linked(orcid.address(identifier), context.word("orcid", identifier=identifier), author.orcid)


def _linked(url: str, words: d.Inlines, source: Scalar) -> d.Inlines:
    return (d.Link(url=url, children=words, span=source.span),)


def people(authors: Iterable[Author]) -> Iterator[d.Person]:
    """The authors of whom more is known than a name and what they are, in plain words."""
    for author in authors:
        if _is_detailed([author]):
            yield d.Person(
                name=str(author.name),
                role=str(author.role),
                affiliation=str(author.affiliation),
                address=str(author.address),
                orcid=orcid.bare(author.orcid),
            )


def _author(author: Author, context: Context) -> d.Inlines:
    role = (d.Text(text=", "), *context.line(author.role)) if author.role else ()
    return (*context.line(author.name), *role)
