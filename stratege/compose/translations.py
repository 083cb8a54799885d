"""What presents the report in other languages: `translations: [{language: en, abstract: …}]` gives « Abstract »."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from stratege import document as d
from stratege.compose.context import Context, listed
from stratege.model.matter import Translation


class _Words(NamedTuple):
    """What an abstract and its keywords are called in a language."""

    abstract: str
    keywords: str


WORDS = {
    "de": _Words("Zusammenfassung", "Schlagwörter"),
    "en": _Words("Abstract", "Keywords"),
    "es": _Words("Resumen", "Palabras clave"),
    "it": _Words("Riassunto", "Parole chiave"),
    "nl": _Words("Samenvatting", "Trefwoorden"),
    "pt": _Words("Resumo", "Palavras-chave"),
}


def translations(context: Context) -> Iterator[d.Abstract]:
    """An abstract for each language that the plan gives, after its own; its words keep the signs of their language."""
    taken: set[str] = set()
    for given in context.report.plan.translations:
        if given.language in taken:
            context.diagnostics.add("S176", given.place_of("language"), language=given.language)
            continue
        taken.add(given.language)
        yield _abstract(given, context)


def _abstract(given: Translation, context: Context) -> d.Abstract:
    named = WORDS[given.language]
    abstract = d.Abstract(
        id=f"abstract-{given.language}",
        lang=given.language,
        title=context.line(given.heading) if given.heading else (d.Text(text=named.abstract),),
        children=(*_title(given, context), *context.prose(given.abstract)),
        label=(d.Text(text=f"{named.keywords}:"),) if given.keywords else (),
        keywords=listed(context.lines(given.keywords)),
        span=given.abstract.span,
    )
    return d.map_runs(abstract, lambda run: _foreign(run, given.language))


def _title(given: Translation, context: Context) -> d.Blocks:
    """The title of the report, over its abstract."""
    return (d.Paragraph(children=(d.Strong(children=context.line(given.title)),)),) if given.title else ()


def _foreign(run: d.Inlines, language: str) -> d.Inlines:
    """A run of words in a language, upright."""
    return (d.Foreign(lang=language, children=run, upright=True),) if run else run
