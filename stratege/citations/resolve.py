"""Citations and their list: `resolve(references, ["[@a, p. 3]"])` gives « (Dupont, 2020, p. 3) » as inlines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from functools import lru_cache

from stratege import pandoc
from stratege.bounded import Limits
from stratege.citations.acronyms import acronyms, shorten
from stratege.citations.ampersand import spell_in_citation, spell_in_entry
from stratege.citations.inlines import convert
from stratege.citations.question import Question
from stratege.citations.ranges import hyphenate
from stratege.citations.tidy import tidy
from stratege.document import Inline
from stratege.json_tree import as_list, as_object, as_text
from stratege.project import Cache
from stratege.records import record
from stratege.references.items import load_items
from stratege.references.parts import Item, text_of
from stratege.styles.catalogue import style_source
from stratege.text.citations import keys

KNOWN = 1 << 4  # answers: a report asks for its citations, and for how to cite it in two styles


@record
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
    question = Question(
        {key: items[key] for key in cited if key in items},
        languages,
        tuple(citations),
        tuple(key for key in nocite if key in items),
        style,
        style_source(style, own=own_style),
        locale,
        ampersand,
    )
    missing = tuple(key for key in cited if key not in items)
    if not question.items and not question.citations:
        return Resolved((), (), missing)
    key = question.key()
    content = (cache or Cache()).get("citations", key, lambda: _ask(question, limits))
    return _worded(_Answer(content, key, tuple(question.items), missing, question))


@record
class _Answer:
    """What the engine answers, now or before, and all that its words depend on besides."""

    content: bytes
    key: tuple[str, ...]
    order: tuple[str, ...]  # of the works, which `key` leaves out
    missing: tuple[str, ...]
    question: Question = field(compare=False)


@lru_cache(KNOWN)
def _worded(answer: _Answer) -> Resolved:
    """The words of an answer; a report that is followed while it is written seldom asks for others."""
    trees, places = _trees(answer.content)
    question = answer.question
    if not question.is_derived:
        return _resolved(trees, places, answer.missing)
    return _french(_resolved(_ranged(_spelled(trees, question.ampersand)), places, answer.missing), question.items)


def _trees(content: bytes) -> tuple[pandoc.Trees, list[int]]:
    """The trees of an answer, and the place there of the words of each citation."""
    kept = as_object(json.loads(content))
    entries = [(as_text(key), as_list(words)) for key, words in map(as_list, as_list(kept["bibliography"]))]
    trees = pandoc.Trees([as_list(words) for words in as_list(kept["citations"])], entries)
    return trees, [place for place in as_list(kept["places"]) if isinstance(place, int)]


def _ask(question: Question, limits: Limits | None) -> bytes:
    from stratege.citations.answer import answer  # what prepares a question is needed where it is a new one

    return answer(question, limits)


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


def _resolved(trees: pandoc.Trees, places: list[int], missing: tuple[str, ...]) -> Resolved:
    unknown = frozenset(missing)
    citations = [convert(words, unknown) for words in trees.citations]
    return Resolved(
        tuple(citations[place] for place in places),
        tuple((key, convert(words, unknown)) for key, words in trees.bibliography),
        missing,
    )
