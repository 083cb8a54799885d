"""Citations and their list: `resolve(references, ["[@a, p. 3]"])` gives « (Dupont, 2020, p. 3) » as inlines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from stratege import pandoc
from stratege.bounded import Limits
from stratege.citations import homonyms
from stratege.citations.acronyms import acronyms, shorten
from stratege.citations.ampersand import spell_in_citation, spell_in_entry
from stratege.citations.inlines import convert
from stratege.citations.ranges import hyphenate
from stratege.citations.tidy import tidy
from stratege.document import Inline
from stratege.json_tree import as_list, as_object, as_text
from stratege.project import Cache
from stratege.references.items import load_items
from stratege.references.parts import Item, text_of
from stratege.styles.catalogue import DERIVED, country_of, style_text
from stratege.styles.locators import normalise, one_line
from stratege.styles.order import ranked
from stratege.styles.positions import once
from stratege.styles.prepare import prepare
from stratege.styles.printed_locators import print_locators
from stratege.text.citations import keys


@dataclass(frozen=True, slots=True)
class Resolved:
    """The words of each citation, the entries of the works cited in order, and the keys that no reference has."""

    citations: tuple[tuple[Inline, ...], ...]
    bibliography: tuple[tuple[str, tuple[Inline, ...]], ...]
    missing: tuple[str, ...]


def resolve(
    references: Iterable[Mapping[str, object]],
    citations: Sequence[str],
    *,
    style: str = "apa-fr",
    locale: str = "fr-FR",
    nocite: Sequence[str] = (),
    ampersand: bool = False,
    cache: Cache | None = None,
    own_style: bytes | None = None,
    limits: Limits | None = None,
) -> Resolved:
    """Resolve all the citations of a document at once; those of `nocite` are listed without being cited.

    `references` are CSL-JSON items or bibliography items of ours; `citations` follow pandoc's syntax, in the order
    of the document, which decides on 2008a and 2008b. Links to entries have the address `#ref-KEY`. `ampersand`
    puts « & » for « et » in parentheses and in the list of a derived style; `own_style` is the content of a style of
    the author's; `limits` are those of `pandoc.run`. Whatever was resolved before comes from `cache` without running
    the engine. Raises UnknownStyle, PandocMissing, PandocFailed or StyleEditError.
    """
    cited = tuple(dict.fromkeys([*(key for source in citations for key in keys(source)), *nocite]))
    wanted = frozenset(cited)  # a library holds far more than a document cites
    loaded, languages = load_items(item for item in references if str(item.get("id", "")) in wanted)
    items = {text_of(item, "id"): item for item in loaded}
    works = _Works(
        {key: items[key] for key in cited if key in items},
        languages,
        tuple(citations),
        tuple(key for key in nocite if key in items),
        tuple(key for key in cited if key not in items),
    )
    engine = _Engine(cache or Cache(), limits)
    if style in DERIVED:
        return _in_derived_style(works, style, locale, ampersand, engine)
    return _in_any_style(works, style_text(style, locale, own=own_style), locale, engine)


@dataclass(frozen=True, slots=True)
class _Works:
    """What a document cites: the items by key, in order, with their languages; the citations; the keys without item."""

    items: dict[str, Item]
    languages: dict[str, str]
    citations: tuple[str, ...]
    nocite: tuple[str, ...]
    missing: tuple[str, ...]

    def prepared(self, *, french: bool) -> tuple[Item, ...]:
        keys = sorted(self.items)
        return tuple(prepare(self.items[key], french, self.languages.get(key, "")) for key in keys)


def _in_derived_style(works: _Works, style: str, locale: str, ampersand: bool, engine: _Engine) -> Resolved:
    """In a style of ours, which prints locators as they are given, and leaves some words to be mended here."""
    country = country_of(style, locale)
    sources = tuple(print_locators(one_line(source)) for source in works.citations)
    text = style_text(style, locale, ampersand=ampersand)
    items = tuple(ranked(works.prepared(french=True), works.languages, by_court=country == "fr-FR"))
    asked = once(sources, text)
    trees = engine.trees(_Request(items, asked, text, country, works.nocite))
    resolved = _resolved(_ranged(_spelled(trees, ampersand)), works.missing)
    return _french(_repeated(resolved, asked, sources), works.items)


def _in_any_style(works: _Works, text: str, locale: str, engine: _Engine) -> Resolved:
    """In the text of a style of the package or of the author's, as the engine words it."""
    sources = tuple(normalise(source) for source in works.citations)
    asked = once(sources, text)
    trees = engine.trees(_Request(works.prepared(french=False), asked, text, locale, works.nocite))
    return _repeated(_resolved(trees, works.missing), asked, sources)


def _repeated(resolved: Resolved, asked: tuple[str, ...], sources: tuple[str, ...]) -> Resolved:
    """The words of all the citations, where those of `asked` alone are resolved."""
    if asked == sources:
        return resolved
    words = dict(zip(asked, resolved.citations, strict=True))
    return replace(resolved, citations=tuple(words[source] for source in sources))


@dataclass(frozen=True, slots=True)
class _Request:
    """All that the engine is asked, and so all that its answer depends on."""

    items: tuple[Item, ...]
    sources: tuple[str, ...]
    style: str
    locale: str
    nocite: tuple[str, ...]

    def key(self) -> tuple[str, ...]:
        """All that the answer depends on."""
        asked = (self.items, self.sources, self.style, self.locale, self.nocite)
        return (pandoc.READER, pandoc.identity(), json.dumps(asked, ensure_ascii=False, sort_keys=True))


@dataclass(frozen=True, slots=True)
class _Engine:
    """Who answers: the cache, else pandoc within limits."""

    cache: Cache
    limits: Limits | None

    def trees(self, request: _Request) -> pandoc.Trees:
        if not request.items and not request.sources:
            return pandoc.Trees([], [])
        kept = as_object(json.loads(self.cache.get("citations", request.key(), lambda: self.answer(request))))
        entries = [(as_text(key), as_list(words)) for key, words in map(as_list, as_list(kept["bibliography"]))]
        return pandoc.Trees([as_list(words) for words in as_list(kept["citations"])], entries)

    def answer(self, request: _Request) -> bytes:
        items, style, locale = request.items, request.style, request.locale
        if not request.sources and len(request.nocite) == len(items) and homonyms.is_searched(style):
            trees = homonyms.listed(items, style, locale, self.limits)
        else:
            trees = pandoc.run(items, request.sources, style, locale, request.nocite, self.limits)
        found = {"citations": trees.citations, "bibliography": trees.bibliography}
        return json.dumps(found, ensure_ascii=False).encode()


def _spelled(trees: pandoc.Trees, ampersand: bool) -> pandoc.Trees:
    if not ampersand:
        return trees
    entries = [(key, spell_in_entry(words)) for key, words in trees.bibliography]
    return pandoc.Trees([spell_in_citation(words) for words in trees.citations], entries)


def _french(resolved: Resolved, items: Mapping[str, Item]) -> Resolved:
    """What our own styles cannot say: acronyms introduced once, entries tidied."""
    entries = tuple(tidy(entry, items.get(entry[0], {})) for entry in resolved.bibliography)
    return replace(resolved, citations=shorten(resolved.citations, acronyms(items.values())), bibliography=entries)


def _ranged(trees: pandoc.Trees) -> pandoc.Trees:
    return pandoc.Trees([[hyphenate(word) for word in words] for words in trees.citations], trees.bibliography)


def _resolved(trees: pandoc.Trees, missing: tuple[str, ...]) -> Resolved:
    unknown = frozenset(missing)
    return Resolved(
        tuple(convert(words, unknown) for words in trees.citations),
        tuple((key, convert(words, unknown)) for key, words in trees.bibliography),
        missing,
    )
