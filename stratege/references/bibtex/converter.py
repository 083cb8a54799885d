"""Entries of BibTeX as items of CSL, by pandoc: `Converter(entries, places, limits).items([0])` has that of the first.

The text that pandoc gets is our own, written from entries that are read already (`bibtex.entries`): nothing that a file
holds can break another of its entries, and places are those of the author's text.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from stratege import pandoc
from stratege.bounded import Limits
from stratege.references.bibtex.addresses import one_address
from stratege.references.bibtex.dates import with_dates
from stratege.references.bibtex.fields import settled
from stratege.references.bibtex.hosts import (
    MAKERS,
    one_maker,
    with_one_maker,
    with_url,
)
from stratege.references.bibtex.inheritance import ancestors, endless
from stratege.references.bibtex.kinds import LANGUAGE, host_field, is_article, is_part, language_of
from stratege.references.bibtex.known_types import BIB_TYPES, NO_ENTRY, OTHER_TYPES
from stratege.references.bibtex.manners import with_talk
from stratege.references.bibtex.names import NAMES, keeps_particles
from stratege.references.bibtex.numbers import numbered
from stratege.references.bibtex.package_titles import is_of_package, with_package
from stratege.references.bibtex.raw import RawEntry
from stratege.references.bibtex.title_evidence import evidence_of
from stratege.references.bibtex.titles import (
    HOSTS,
    abstract_of,
    braces_capitals,
    braces_words,
    cased,
    in_sentence_case,
    with_addition,
)
from stratege.references.bibtex.wrapped_titles import is_plain_paper, wraps_all
from stratege.references.bounds import LONGEST_READ, cut, cut_names
from stratege.references.entries import Places
from stratege.references.names.catalogues import cataloguers_names
from stratege.references.names.typed_names import typed_names
from stratege.references.parts import Item
from stratege.references.tex.ads_journals import journal_of
from stratege.references.tex.decode import closed, decode, for_pandoc
from stratege.references.titles.evidence import met_in

# Pandoc takes the capitals of a title that is not French for those of an English one, and lowers them: « Social media
# in france ». So all are said to be French; the language is read here, and `sentence_case` knows what a name is.
UNSEEN = frozenset([*LANGUAGE, "abstract", "file", "options"])  # pandoc takes seconds for a long abstract
OF_MENDELEY = frozenset(["arxivid", "mendeley-groups", "mendeley-tags"])  # which puts all titles in braces
LINKS = frozenset(["crossref", "entryset", "related", "xdata", "xref"])  # fields that hold keys
CASED = frozenset(["booktitle", "title"])
ADDRESSES, PLAIN = frozenset(["doi", "url"]), frozenset(["isbn", "issn", "library", "type"])  # PLAIN as they are
BRACES = str.maketrans("{}", "()")
VERBATIM = frozenset(["date", "day", "eventdate", "eprint", "month", "origdate", "urldate", "year"])
# « \" Les lacs\" : une étude »: no letter has such a diaeresis.
QUOTES_ESCAPED = re.compile(r'\\" ?(?=[A-Z])([^"\\{}]*[^"\\{}\s])\\"(?=[\s:.,;)]|$)')
CLOSED_TWICE = re.compile(r"''(?=\S)([^']+(?:'[^']+)*)(?<=\S)''")  # whose first mark should be « `` »
PANDOC_NAME = re.compile(r"[^\W\d_][\w-]*")
ZOTERO_KEY = re.compile(
    r"[a-z][\w:-]*_[^\W_][\w:-]*_(?:\d{4}(?:-\d+)?|nodate)"
)  # « roy_lakes_2016 », of its own making
READ_AT_ONCE = 500  # entries that pandoc reads while those after are written
Numbered = tuple[int, RawEntry]
Entries = list[Numbered]


class Converter:
    """Entries as CSL items, by pandoc: under names of our own, since theirs may be none for it."""

    def __init__(self, entries: Sequence[RawEntry], places: Places, limits: Limits) -> None:
        self.entries, self.places, self.limits = entries, places, limits
        self.settled: dict[int, RawEntry] = {}
        self.deadline = time.monotonic() + limits.seconds
        self.numbers = {one.key: number for number, one in reversed(list(enumerate(entries)))}
        self.links = {number: set(self._linked(one)) for number, one in enumerate(entries)}
        self.endless = endless(self.links)
        titles = [field.value for one in entries for field in one.fields if field.name.lower() == "title"]
        self.habits = {"wrapped": wraps_all(titles), "braced": braces_capitals(titles), "zotero": braces_words(titles)}
        self.met = met_in(titles)

    def entry(self, rank: int) -> RawEntry:
        """An entry by its rank, in order; of a large library, most are never asked for."""
        if rank not in self.settled:
            self.settled[rank] = settled(self.entries[rank])
        return self.settled[rank]

    def items(self, ranks: Sequence[int]) -> dict[int, Item]:
        """The items of some entries by their ranks; one that pandoc refuses has none."""
        with ThreadPoolExecutor(max_workers=1) as pool:
            try:
                starts = range(0, len(ranks), READ_AT_ONCE)
                begun = [self._begun(ranks[start : start + READ_AT_ONCE], pool) for start in starts]
                return {number: item for asked in begun for number, item in self._converted(*asked).items()}
            finally:
                pool.shutdown(cancel_futures=True)

    def _begun(self, ranks: Sequence[int], pool: ThreadPoolExecutor) -> tuple[Entries, Entries, Future[str]]:
        """Some entries with what they may inherit from, and what pandoc will say of them."""
        entries, parents = self._numbered(ranks), self._numbered(ancestors(self.links, ranks))
        return entries, parents, pool.submit(self._read, self._written({**dict(parents), **dict(entries)}))

    def _numbered(self, ranks: Iterable[int]) -> Entries:
        return [(number, self.entry(number)) for number in ranks]

    def _read(self, written: str) -> str:
        """What pandoc says of written entries; nothing more once all that was read took its time."""
        if time.monotonic() > self.deadline:
            raise pandoc.PandocFailed("time")
        return pandoc.convert(written, "biblatex", "csljson", self.limits)

    def _converted(self, entries: Entries, parents: Entries, asked: Future[str] | None = None) -> dict[int, Item]:
        """All at once; where pandoc stumbles, by halves down to the culprit, each with what it may inherit from."""
        try:
            written = "" if asked else self._written({**dict(parents), **dict(entries)})
            found = json.loads(asked.result() if asked else self._read(written))
        except pandoc.PandocFailed as error:
            self._give_up(error, entries, alone=not parents)
            if len(entries) == 1:
                return self._converted(entries, []) if parents else {}
            half = len(entries) // 2
            return self._converted(entries[:half], parents) | self._converted(entries[half:], parents)
        return {int(str(item["id"])[1:]): item for item in found}

    def _give_up(self, error: pandoc.PandocFailed, entries: Entries, *, alone: bool) -> None:
        """Go no further once a limit is reached by a single entry, or by all that was tried so far."""
        single = len(entries) == 1 and alone
        if error.cause in ("time", "memory") and (single or time.monotonic() > self.deadline):
            if single:
                error.key, error.place = entries[0][1].key, self.places(entries[0][1].key_at)
            raise error

    def _written(self, entries: dict[int, RawEntry]) -> str:
        return "\n".join(self._line(number, one) for number, one in entries.items())

    def _line(self, number: int, one: RawEntry) -> str:
        kind = one.kind.lower()
        known = kind if kind in BIB_TYPES or kind in NO_ENTRY else OTHER_TYPES.get(kind, ("misc", ""))[0]
        hidden = UNSEEN | (LINKS if number in self.endless else set())
        said = [field for field in one.fields if field.value.strip("{} \n\t")]  # « year = {} » is no year
        seen = [field for field in said if field.name.lower() not in hidden and PANDOC_NAME.fullmatch(field.name)]
        known = "article" if is_article(kind, seen) else "incollection" if is_part(kind, seen) else known
        typed = with_one_maker(kind, [(host_field(kind, field.name.lower()), field.value) for field in seen])
        values = with_addition(with_url(with_talk(kind, with_dates(kind, numbered(typed)))))
        values = with_package(values)
        lowered = cased("manual" if is_of_package(values) else kind, values, language_of(one))
        evidence = evidence_of(kind, values, abstract_of(one), self.met)
        is_wrapped = any(name == "hal_id" or (name in CASED and is_plain_paper(kind, text)) for name, text in values)
        habits = self.habits | ({"wrapped": True} if is_wrapped else {})
        habits |= {"wrapped": True} if any(field.name.lower() in OF_MENDELEY for field in seen) else {}
        habits |= {"zotero": True} if ZOTERO_KEY.fullmatch(one.key) else {}
        words = ((name, self._value(name, value)) for name, value in values)
        cases = (
            (name, in_sentence_case(name, text, lowered.get(name, ""), evidence, **habits)) for name, text in words
        )
        fields = [f"{name} = {{{text}}}" for name, text in cases]
        prefix = f"options = {{useprefix={keeps_particles(one)}}}"
        return f"@{known}{{e{number}, {', '.join([*fields, 'langid = {french}', prefix])}}}"

    def _value(self, name: str, value: str) -> str:
        """A value as pandoc takes it: keys under our names, words without what it does not know of TeX."""
        if name in LINKS:
            return ",".join(f"e{self.numbers[key]}" for key in _keys(value) if key in self.numbers)
        value = cut_names(value) if name in NAMES else cut(value, LONGEST_READ)
        value = QUOTES_ESCAPED.sub(r'"\1"', value)
        value = value if "``" in value else CLOSED_TWICE.sub(r"``\1''", value)
        if name in ADDRESSES:
            return closed(one_address(value))
        if name in VERBATIM:
            return closed(value)
        value = journal_of(value) if name in HOSTS else one_maker(value) if name in MAKERS else value
        if name in NAMES:
            return cataloguers_names(typed_names(for_pandoc(value))[0])
        return closed(decode(value).translate(BRACES)) if name in PLAIN else for_pandoc(value)

    def _linked(self, one: RawEntry) -> Iterable[int]:
        linked = (field.value for field in one.fields if field.name.lower() in LINKS)
        return (self.numbers[key] for value in linked for key in _keys(value) if key in self.numbers)


def _keys(value: str) -> list[str]:
    return [key.strip() for key in value.split(",")]
