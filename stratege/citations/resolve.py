"""Citations and their list: `resolve(references, ["[@a, p. 3]"])` gives « (Dupont, 2020, p. 3) » as inlines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from stratege import pandoc
from stratege.citations.acronyms import acronyms, shorten
from stratege.citations.ampersand import spell_in_citation, spell_in_entry
from stratege.citations.inlines import convert
from stratege.citations.ranges import hyphenate
from stratege.citations.tidy import tidy
from stratege.document import Inline
from stratege.project import Cache
from stratege.references.items import load_items
from stratege.styles.catalogue import DERIVED, country_of, style_text
from stratege.styles.locators import normalise, one_line
from stratege.styles.prepare import prepare
from stratege.styles.printed_locators import print_places
from stratege.text.citations import keys


@dataclass(frozen=True, slots=True)
class Resolved:
    """The words of each citation, the entries of the works cited in order, and the keys that no reference has."""

    citations: tuple[tuple[Inline, ...], ...]
    bibliography: tuple[tuple[str, tuple[Inline, ...]], ...]
    missing: tuple[str, ...]


def resolve(
    references: Iterable[Mapping[str, Any]],
    citations: Sequence[str],
    *,
    style: str = "apa-fr",
    locale: str = "fr-FR",
    nocite: Sequence[str] = (),
    ampersand: bool = False,
    cache: Cache | None = None,
) -> Resolved:
    """Resolve all the citations of a document at once; those of `nocite` are listed without being cited.

    `references` are CSL-JSON items or bibliography items of ours; `citations` follow pandoc's syntax, in the order
    of the document, which decides on 2008a and 2008b. Links to entries have the address `#ref-KEY`. `ampersand`
    puts « & » for « et » in parentheses and in the list of a derived style. Whatever was resolved before comes from
    `cache` without running the engine. Raises UnknownStyle, PandocMissing, PandocFailed or StyleEditError.
    """
    cited = tuple(dict.fromkeys([*(key for source in citations for key in keys(source)), *nocite]))
    loaded, languages = load_items(references)
    items = {item["id"]: item for item in loaded}
    missing = tuple(key for key in cited if key not in items)
    country = country_of(style, locale) if style in DERIVED else ""
    request = _Request(
        tuple(prepare(items[key], bool(country), languages.get(key, "")) for key in sorted(cited) if key in items),
        tuple(print_places(one_line(source)) if country else normalise(source) for source in citations),
        style_text(style, locale, ampersand=ampersand),
        country or locale,
        tuple(key for key in nocite if key in items),
    )
    trees = _spelled(_trees(request, cache or Cache()), ampersand)
    if not country:
        return _resolved(trees, missing)
    return _french(_resolved(_ranged(trees), missing), {key: items[key] for key in cited if key in items})


@dataclass(frozen=True, slots=True)
class _Request:
    """All that the engine is asked, and so all that its answer depends on."""

    items: tuple[dict[str, Any], ...]
    sources: tuple[str, ...]
    style: str
    locale: str
    nocite: tuple[str, ...]

    def key(self) -> tuple[str, ...]:
        """All that the answer depends on."""
        asked = (self.items, self.sources, self.style, self.locale, self.nocite)
        return (pandoc.READER, pandoc.identity(), json.dumps(asked, ensure_ascii=False, sort_keys=True))


def _trees(request: _Request, cache: Cache) -> pandoc.Trees:
    if not request.items and not request.sources:
        return pandoc.Trees([], [])
    kept = json.loads(cache.get("citations", request.key(), lambda: _answer(request)))
    return pandoc.Trees(kept["citations"], [(key, words) for key, words in kept["bibliography"]])


def _answer(request: _Request) -> bytes:
    trees = pandoc.run(request.items, request.sources, request.style, request.locale, request.nocite)
    return json.dumps({"citations": trees.citations, "bibliography": trees.bibliography}, ensure_ascii=False).encode()


def _spelled(trees: pandoc.Trees, ampersand: bool) -> pandoc.Trees:
    if not ampersand:
        return trees
    entries = [(key, spell_in_entry(words)) for key, words in trees.bibliography]
    return pandoc.Trees([spell_in_citation(words) for words in trees.citations], entries)


def _french(resolved: Resolved, items: Mapping[str, dict[str, Any]]) -> Resolved:
    """What our own styles cannot say: acronyms told once, entries mended."""
    entries = tuple(tidy(entry, items.get(entry[0], {})) for entry in resolved.bibliography)
    return replace(resolved, citations=shorten(resolved.citations, acronyms(items.values())), bibliography=entries)


def _ranged(trees: pandoc.Trees) -> pandoc.Trees:
    return pandoc.Trees([hyphenate(words) for words in trees.citations], trees.bibliography)


def _resolved(trees: pandoc.Trees, missing: tuple[str, ...]) -> Resolved:
    unknown = frozenset(missing)
    return Resolved(
        tuple(convert(words, unknown) for words in trees.citations),
        tuple((key, convert(words, unknown)) for key, words in trees.bibliography),
        missing,
    )
