"""References in BibTeX and BibLaTeX: `from_bibtex(text)[0].item` is a CSL item, with the line it stands on.

Half of a large library is read in another process, where there is a core for it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from difflib import get_close_matches
from functools import partial

from stratege import bounded
from stratege.bounded import Exceeded, Limits, Work
from stratege.diagnostics import phrase
from stratege.machine import cores
from stratege.references.bibtex.addresses import addresses_read
from stratege.references.bibtex.converter import Converter
from stratege.references.bibtex.csl_fields import BIB_FIELDS
from stratege.references.bibtex.dates import set_dates
from stratege.references.bibtex.fields import read_entries
from stratege.references.bibtex.hosts import (
    set_hal,
    set_host,
)
from stratege.references.bibtex.kinds import language_of
from stratege.references.bibtex.known_types import BIB_TYPES, DEGREES, NO_ENTRY, OTHER_TYPES
from stratege.references.bibtex.names import capitals, names_read
from stratege.references.bibtex.numbers import number_of_article
from stratege.references.bibtex.raw import Lost, RawEntry
from stratege.references.bibtex.titles import (
    abstract_of,
)
from stratege.references.bibtex.told_volumes import part_told_volume
from stratege.references.entries import Entry, Places, Unreadable
from stratege.references.extra import add_extra
from stratege.references.items import ARTICLE_NUMBERS, set_article_number
from stratege.references.keys import Keys, key_to_cite
from stratege.references.known_fields import KNOWN
from stratege.references.parts import Item
from stratege.references.tex.decode import decode
from stratege.references.titles.journals import mend_journal, split_issue
from stratege.references.titles.lost_signs import part_question
from stratege.references.titles.openings import mend_opening
from stratege.references.titles.title_tails import cut_ends

NOTES = ("note", "annotation", "annote")
RTF = "{\\rtf"  # what a list that is set already begins with, saved as BibTeX
WORTH_A_CHILD = 200  # entries; fewer are read before a child has begun


def from_bibtex(text: str, wanted: Collection[str] | None = None, limits: Limits | None = None) -> list[Entry]:
    """The entries of a BibTeX or BibLaTeX file; those that cannot be read say why. `Unreadable` if it holds none.

    Where only some are `wanted`, the others have their key alone: most of the time goes into what entries say.
    What takes more than `limits`, those of `pandoc.run`, raises PandocFailed, with its place if it is one entry.
    """
    found, places = read_entries(text), Places(text)
    if text.strip() and not found.anything:
        raise Unreadable(1, 1, phrase("bibtex_rtf" if text.lstrip().startswith(RTF) else "bibtex_without_entry"))
    listed = [number for number, one in enumerate(found.entries) if one.kind.lower() not in NO_ENTRY]
    chosen = [number for number in listed if _is_wanted(found.entries[number], wanted)]
    entries = [_unread(found.entries[number], places) for number in sorted({*listed} - {*chosen})]
    entries += _read(Converter(found.entries, places, limits or Limits()), chosen)
    return sorted([*entries, *(_lost(one, places) for one in found.lost)], key=lambda entry: entry.place)


def _is_wanted(one: RawEntry, wanted: Collection[str] | None) -> bool:
    """Whether what an entry says is to be read; one without a key gets one from that."""
    return wanted is None or not one.key or key_to_cite(one.key) in wanted


def _read(converter: Converter, ranks: Sequence[int]) -> list[Entry]:
    """Some entries by their ranks; of many, the last half in a child, which needs to know no key that is made."""
    if len(ranks) < WORTH_A_CHILD or cores() == 1:
        return _read_here(converter, ranks)
    far = {rank for rank in ranks[len(ranks) // 2 :] if converter.entries[rank].key}
    near = [rank for rank in ranks if rank not in far]
    work = bounded.start(partial(_read_here, converter, sorted(far)), converter.limits)
    try:
        entries = _read_here(converter, near)
        return entries + _read_far(work, converter, sorted(far))
    finally:
        work.stop()


def _read_far(work: Work[list[Entry]], converter: Converter, ranks: Sequence[int]) -> list[Entry]:
    """What a child has read; what was too much for it is read here, which says of what."""
    try:
        return work.result()
    except Exceeded:
        return _read_here(converter, ranks)


def _read_here(converter: Converter, ranks: Sequence[int]) -> list[Entry]:
    items, places = converter.items(ranks), converter.places
    keys = Keys({one.key for one in converter.entries})
    read = []
    for rank in ranks:
        one = converter.entry(rank)
        refused = Lost(one.key, one.key_at, one.key_at, phrase("bibtex_refused"))
        read.append(_entry(one, items[rank], keys, places) if rank in items else _lost(refused, places))
    return read


def _entry(one: RawEntry, item: Item, keys: Keys, places: Places) -> Entry:
    """The entry, the places of its fields under the names that they have in CSL.

    An entry of no known type keeps the one that it claims: the checks name the nearest.
    """
    found = {field.name: places(field.at) for field in reversed(one.fields)}
    fields = {BIB_FIELDS.get(name.lower(), name): at for name, at in reversed(found.items())}
    problems = [(places(at), problem) for at, problem in one.mended]
    item |= {"id": one.key or keys.of(item), "type": item.get("type") or "document"}
    item.pop("other-ids", None)  # what pandoc makes of `ids`, the other keys of an entry
    if not one.key:
        problems.append((places(one.kind_at), phrase("bibtex_key", key=item["id"])))
    if (kind := one.kind.lower()) in OTHER_TYPES:
        item |= {"genre": DEGREES[kind]} if kind in DEGREES and "genre" not in item else {}
        item["type"] = OTHER_TYPES[kind][1]
    elif kind not in BIB_TYPES:
        item["type"], fields["type"] = one.kind, places(one.kind_at)
    _set_language(item, one)
    set_host(item, one)
    set_hal(item, one)
    mend_opening(item, next((field.value for field in one.fields if field.name.lower() == "title"), ""))
    cut_ends(item)
    told = [*part_question(item), *part_told_volume(item)]
    mend_journal(item)
    item |= {"abstract": said} if (said := abstract_of(one)) else {}
    item |= {name: decode(value) for name, value in _article_numbers(one).items()}
    set_article_number(item)
    problems += [(places(at), problem) for at, problem in _odd_dates(item, one)]
    read_as = [
        *((places(at), told) for at, told in one.read_as),
        *names_read(one, places),
        *addresses_read(one, places),
        *((places(one.key_at), said) for said in (*told, *split_issue(item), *capitals(item, one))),
    ]
    strange = [(name, near[0]) for name in found if (near := _meant(name.lower()))]
    return Entry(item, places(one.key_at), fields, tuple(strange), tuple(problems), read_as=tuple(read_as))


def _article_numbers(one: RawEntry) -> dict[str, str]:
    """What pandoc leaves out: the number of an article that has no pages, under the names that exports give it."""
    named = {field.name.lower(): field.value for field in reversed(one.fields)}
    found = {name: value for name, value in named.items() if name in ARTICLE_NUMBERS and value.strip()}
    return found | ({"eid": own} if (own := number_of_article(named)) else {})


def _odd_dates(item: Item, one: RawEntry) -> list[tuple[int, str]]:
    """Give an item the dates of its entry and of its notes; where and why a field says none."""
    fields = {field.name.lower(): field for field in reversed(one.fields)}
    odd = set_dates(item, one.kind.lower(), {name: field.value for name, field in fields.items()})
    add_extra(item, {name: decode(fields[name].value) for name in NOTES if name in fields})
    return [(fields[name].at, phrase("bibtex_date", name=name, value=fields[name].value)) for name in odd]


def _set_language(item: Item, one: RawEntry) -> None:
    """The language that the entry itself declares, as BCP 47 writes it."""
    item.pop("language", None)
    if spoken := language_of(one):
        item["language"] = spoken


def _unread(one: RawEntry, places: Places) -> Entry:
    return Entry({"id": one.key}, places(one.key_at))


def _lost(one: Lost, places: Places) -> Entry:
    problem = one.problem or phrase("bibtex_open")
    return Entry({"id": one.key}, places(one.at), problems=((places(one.problem_at), problem),), lost=True)


def _meant(name: str) -> list[str]:
    """The field that a misspelt one looks like; reference managers have many of their own, which look like none.

    « x-language » is one that its program made on purpose.
    """
    is_known = name in BIB_FIELDS or name in KNOWN or name.startswith("x-")
    return [] if is_known else get_close_matches(name, BIB_FIELDS, 1, 0.8)
