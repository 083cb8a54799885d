"""What the engine answers: `answer(question)` is its trees as JSON, one for each citation that its style words apart.

Only a question that was never asked imports this: what prepares works and locators is large.
"""

from __future__ import annotations

import json
import re

from stratege import pandoc
from stratege.bounded import Limits
from stratege.citations import homonyms
from stratege.citations.question import Question
from stratege.references.parts import Item
from stratege.styles.alike_titles import tell_apart
from stratege.styles.catalogue import country_of, style_text
from stratege.styles.law_names import keys_by_year, name_laws_shortly
from stratege.styles.locators import normalise, one_line
from stratege.styles.order import ranked
from stratege.styles.positions import once
from stratege.styles.prepare import prepare
from stratege.styles.printed_locators import print_locators

# What exports always have, and what styles print of a work that somebody describes: « ISO 690 » ends with the abstract.
DESCRIPTIONS = frozenset(["abstract", "annote"])
DESCRIBING = re.compile(
    r"<title>[^<]*\b(?:annotated|with abstract)\b", re.IGNORECASE
)  # the style that is asked for them


def answer(question: Question, limits: Limits | None = None) -> bytes:
    """The trees of the citations asked, which of them each citation has (`places`), and those of the entries.

    `limits` are those of `pandoc.run`. Raises PandocMissing, PandocFailed or StyleEditError.
    """
    text, sources = _style(question), _sources(question)
    asked = once(sources, text)
    trees = _trees(_items(question), asked, text, question, limits)
    at = {source: place for place, source in enumerate(asked)}
    places = list(range(len(sources))) if asked == sources else [at[source] for source in sources]
    said = {"citations": trees.citations, "places": places, "bibliography": trees.bibliography}
    return json.dumps(said, ensure_ascii=False).encode()


def _style(question: Question) -> str:
    """The text of the style."""
    if not question.is_derived:
        return question.source
    return style_text(question.style, question.locale, ampersand=question.ampersand)


def _sources(question: Question) -> tuple[str, ...]:
    """The citations as the engine reads them; a style of ours prints locators as they are given."""
    if question.is_derived:
        return tuple(print_locators(one_line(source)) for source in question.citations)
    return tuple(normalise(source) for source in question.citations)


def _items(question: Question) -> tuple[Item, ...]:
    """The works as the style needs them."""
    languages, french = question.languages, question.is_derived
    items = tuple(prepare(item, french, languages.get(key, "")) for key, item in _works(question))
    if not french:
        return items
    in_order = ranked(items, languages, by_court=_locale(question) == "fr-FR")
    return tuple(tell_apart(name_laws_shortly(in_order, keys_by_year(question.citations))))


def _works(question: Question) -> list[tuple[str, Item]]:
    """The works by key, in order, without the abstract of an export, but for a style of annotated bibliographies."""
    left_out = frozenset[str]() if DESCRIBING.search(question.source) else DESCRIPTIONS
    works = sorted(question.items.items())
    if question.is_derived:  # whose titles read the names in an abstract, and which prints none
        return works
    return [(key, {name: value for name, value in item.items() if name not in left_out}) for key, item in works]


def _locale(question: Question) -> str:
    return country_of(question.style, question.locale) if question.is_derived else question.locale


def _trees(
    items: tuple[Item, ...], asked: tuple[str, ...], style: str, question: Question, limits: Limits | None
) -> pandoc.Trees:
    locale, nocite = _locale(question), question.nocite
    if not asked and len(nocite) == len(items) and homonyms.is_searched(style):
        return homonyms.listed(items, style, locale, limits)
    return pandoc.run(items, asked, style, locale, nocite, limits)
