"""What the passes draw upon besides the document itself: facts, references, glossary, the author's files, the cache."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from stratege.bounded import Limits
from stratege.model.parameters import Value
from stratege.model.report import Report
from stratege.model.stock import Fact, Term
from stratege.model.typography import Typography
from stratege.project import Cache
from stratege.records import record
from stratege.wording import words as words_of


@record(slots=False)
class Material:
    """Facts and references by id, the `terms` of the glossary, acronyms with their expansion.

    `cache` is where drawings and citations are kept.

    `limits` are what the drawing of the charts and the engine of citations may take;
    Titles are listed and numbered down to the levels `contents_depth` and `number_depth`, from 1, that of a chapter.
    `values` are those of the parameters; `still_called` are names that what a version leaves out refers to.
    `files` are those that the report is made of: {path below the project's root: bytes}.
    """

    facts: Mapping[str, Fact] = field(default_factory=dict)
    references: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    acronyms: Mapping[str, str] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    nocite: tuple[str, ...] = ()
    locale: str = "fr-FR"
    labels: Mapping[str, str] = field(default_factory=dict)
    typography: Typography = field(default_factory=Typography)
    ampersand: bool = False
    claims: bool = True
    index: bool = True
    appendices_last: bool = False
    contents_depth: int = 2
    number_depth: int = 2
    exhibit_numbers: str = "chapter"
    cache: Cache = field(default_factory=Cache)
    limits: Limits | None = None
    files: Mapping[str, bytes] = field(default_factory=dict)
    values: Mapping[str, Value] = field(default_factory=dict)
    still_called: frozenset[str] = frozenset()

    @property
    def words(self) -> Mapping[str, str]:
        """The French words of the page: the author's own, or those of the locale."""
        return words_of(self.locale, self.labels)


def material(report: Report, cache: Cache, limits: Limits | None = None) -> Material:
    """The material of a report."""
    terms, options = report.glossary.terms if report.glossary else (), report.plan.options
    return Material(
        facts=report.facts,
        references=report.references,
        acronyms={str(term.term): str(term.expansion) for term in terms if term.expansion},
        terms=tuple(terms),
        nocite=tuple(map(str, report.plan.nocite)),
        locale=report.plan.locale,
        labels=report.labels,
        typography=report.plan.typography,
        ampersand=report.plan.ampersand,
        claims=options.claims,
        index=options.index,
        appendices_last=options.appendices_last,
        contents_depth=options.contents_depth,
        number_depth=options.number_depth,
        exhibit_numbers=options.exhibit_numbers,
        cache=cache,
        limits=limits,
        files=report.files,
        values=report.values,
        still_called=report.still_called,
    )
