"""References in CSL-JSON: `from_json(text)[0].item` is a CSL item, with the line it stands on."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from stratege.diagnostics import phrase
from stratege.references.book_numbers import is_rank
from stratege.references.csl.citation_keys import by_citation_keys
from stratege.references.csl.safe_json import DECODER, check_depth, whole
from stratege.references.csl.wrapped import works_in
from stratege.references.csl.zotero import TYPES as ZOTERO_TYPES
from stratege.references.csl.zotero import from_zotero, is_hung
from stratege.references.entries import Entry, Place, Places, Unreadable, fields_of
from stratege.references.extra import add_extra
from stratege.references.items import set_article_number
from stratege.references.keys import Keys
from stratege.references.known_fields import JSON
from stratege.references.laws import is_no_law
from stratege.references.names.catalogues import cataloguers_name
from stratege.references.names.people import mend_people
from stratege.references.parts import Item, text_of
from stratege.references.tex.decode import entities
from stratege.references.tex.leftovers import in_markup, parted
from stratege.references.tex.urls import address
from stratege.references.titles.evidence import Met, met_in
from stratege.references.titles.journals import mend_journal
from stratege.references.titles.openings import mend_opening
from stratege.references.titles.shouted_titles import lower_shouted_title
from stratege.references.titles.title_case import mend_title
from stratege.references.words.mojibake import as_written

# Types that Crossref gives, that hands and other programs write, or that Zotero has beside CSL's.
TYPES = ZOTERO_TYPES | {
    "academic-journal": "article-journal",
    "article-scientific": "article-journal",
    "blog": "post-weblog",
    "blog-post": "post-weblog",
    "book-chapter": "chapter",
    "book-part": "chapter",
    "book-section": "chapter",
    "book-series": "book",
    "book-set": "book",
    "conference-paper": "paper-conference",
    "dissertation": "thesis",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "edited-book": "book",
    "journal-article": "article-journal",
    "journal": "article-journal",
    "magazine": "article-magazine",
    "masterthesis": "thesis",
    "mastersthesis": "thesis",
    "misc": "document",
    "monograph": "book",
    "newspaper": "article-newspaper",
    "newspaper-article": "article-newspaper",
    "online": "webpage",
    "phdthesis": "thesis",
    "posted-content": "article",
    "proceedings": "book",
    "proceedings-article": "paper-conference",
    "reference-book": "book",
    "reference-entry": "entry",
    "report-component": "report",
    "techreport": "report",
    "video": "motion_picture",
    "web page": "webpage",
    "web-page": "webpage",
    "website": "webpage",
}
OTHER_NAMES = {"address": "publisher-place", "publisher-location": "publisher-place"}
# What those who write it by hand take from BibTeX, or what Crossref has, where CSL's own field is missing.
OTHERWISE = {
    "authors": "author",
    "booktitle": "container-title",
    "container": "container-title",
    "doi": "DOI",
    "editors": "editor",
    "journal": "container-title",
    "pages": "page",
    "published-online": "issued",
    "published-print": "issued",
    "published": "issued",
    "series": "collection-title",
    "url": "URL",
    "year": "issued",
}
# What a program has not, and what tells of one.
HELD = frozenset(["DOI", "ISBN", "collection-title", "container-title", "edition", "genre", "page", "publisher"])
PACKAGES = "CRAN.R-project.org/package"  # named as packages when they are printed
HANDBOOK = re.compile(r"\b(?:book|documentation|guide|handbook|introduction|manual|report|tutorial)\b", re.IGNORECASE)
FULL_NAME = ("family", "given")
LISTED = frozenset(["ISBN", "ISSN", "container-title", "title"])  # texts that Crossref has in lists
OBJECT = re.compile(r"\{(?=\s*\")")
FIRST_KEY = re.compile(r'\{\s*"id"\s*:\s*"([^"\n]*)"')  # where an item begins, as all exporters write it
JSON_FIELD = re.compile(r'"([\w-]+)"\s*:')


def from_json(text: str) -> list[Entry]:
    """The items of a CSL-JSON file: a list, or one item; `Unreadable` where it is no JSON or no list of items.

    Of a list that is broken somewhere, what can be read.
    """
    places = Places(text)
    check_depth(text, places)
    problems: tuple[tuple[Place, str], ...] = ()
    try:
        starts, items = _works(*works_in(text))
        lost: list[Entry] = []
    except json.JSONDecodeError as error:
        starts, items, lost = _pieces(text, places)
        if not items:
            raise Unreadable(error.lineno, error.colno, _french(error.msg)) from error
        problems = () if lost else ((places(error.pos), _french(error.msg)),)
    items, others = by_citation_keys(items)
    keys = Keys({str(item["id"]) for item in items if item.get("id")})
    ends = [*starts[1:], len(text)]
    met = met_in(str(item.get("title", "")) for item in items)
    entries = [
        _entry(item, keys, places(start), fields_of(JSON_FIELD, text, start, end, places), met)
        for item, start, end in zip(items, starts, ends, strict=False)
    ]
    entries = [replace(entry, also=also) for entry, also in zip(entries, others, strict=True)]
    entries[:1] = [replace(entry, problems=problems) for entry in entries[:1]]
    return sorted([*entries, *lost], key=lambda entry: entry.place)


def _entry(typed: Item, keys: Keys, place: Place, fields: dict[str, Place], met: Met) -> Entry:
    mended: list[str] = []
    read = {name: value if name == "abstract" else _mended(value, mended) for name, value in typed.items()}
    item = _known({name: value for name, value in read.items() if value is not None}, keys)
    _set_series(item)
    _join_subtitle(item, str(_first("title", read.get("subtitle")) or "").strip())
    if _is_program(item):
        item["type"] = "software"
    if is_no_law(item):
        item["type"] = "report"
    mend_title(item, met)
    mend_opening(item)
    mend_journal(item)
    told = (*mended, *lower_shouted_title(item), *mend_people(item))
    return Entry(item, place, fields, read_as=tuple((place, one) for one in told))


def _join_subtitle(item: Item, under: str) -> None:
    """« *Les lacs : enquête* »: the subtitle that Crossref sets apart belongs to the title."""
    title = text_of(item, "title")
    if title and under and under.lower() not in title.lower():
        item["title"] = f"{title.rstrip(' :')}{' ' if title.endswith(('?', '!')) else ': '}{under}"


def _is_program(item: Item) -> bool:
    """Whether a book is a program: it has a version, nobody published it, and its title tells of no handbook."""
    is_told = item.get("type") == "book" and "version" in item and HELD.isdisjoint(item)
    is_told = is_told and PACKAGES not in text_of(item, "URL")
    return is_told and not HANDBOOK.search(text_of(item, "title"))


def _set_series(item: Item) -> None:
    """What Crossref gives as the whole that holds a book is its series, and its volume the number in it."""
    if item.get("type") == "book" and "container-title" in item and not {"collection-title", "page"} & set(item):
        item["collection-title"] = item.pop("container-title")
        if "volume" in item and "number-of-volumes" not in item:
            item.setdefault("collection-number", item.pop("volume"))
    if item.get("type") == "book" and "collection-title" in item and _is_rank(item):
        item.setdefault("collection-number", item.pop("volume"))


def _is_rank(item: Item) -> bool:
    """Whether the volume of a book is its rank in the series."""
    return is_rank(str(item.get("volume", ""))) and not {"number-of-volumes", "volume-title"} & set(item)


def _works(starts: list[int], items: list[Item]) -> tuple[list[int], list[Item]]:
    """The items that are works, in CSL where they are Zotero's own, and where each begins."""
    works = [(start, from_zotero(item)) for start, item in zip(starts, items, strict=False) if not is_hung(item)]
    return [start for start, _ in works], [item for _, item in works]


def _pieces(text: str, places: Places) -> tuple[list[int], list[Item], list[Entry]]:
    """The items that are whole in a text that is not, where each begins, and those that are not."""
    position = 0
    starts: list[int] = []
    items: list[Item] = []
    lost: list[Entry] = []
    while opening := OBJECT.search(text, position):
        start = opening.start()
        try:
            item, position = DECODER.raw_decode(text, start)
        except json.JSONDecodeError as error:
            position = start + 1
            if key := FIRST_KEY.match(text, start):
                lost.append(_lost(key[1], places(start), places(error.pos), error.msg))
            continue
        if "id" in item or "type" in item:
            starts.append(start)
            items.append(item)
    return starts, items, lost


def _lost(key: str, place: Place, at: Place, problem: str) -> Entry:
    return Entry({"id": key}, place, problems=((at, _french(problem)),), lost=True)


def _known(item: Item, keys: Keys) -> Item:
    """The item with CSL's type for it, without what exporters add to CSL's fields, under a key."""
    meant = {OTHERWISE[name]: item[name] for name in OTHERWISE if name in item}
    written = meant | {name: value for name, value in item.items() if name not in JSON and name not in OTHERWISE}
    kept = {OTHER_NAMES.get(name, whole(name)): _words(_first(name, value)) for name, value in written.items()}
    kept |= {name: address(text) for name in ("DOI", "URL") if "\\_" in (text := text_of(kept, name))}
    kind = str(item.get("type", ""))
    spelt = "-".join(kind.lower().split())  # « journal article »
    kept |= {"type": TYPES.get(kind) or TYPES[spelt]} if {kind, spelt} & set(TYPES) else {}
    add_extra(kept)
    if {"article-number", "page"} & set(kept) and kind in ("article-journal", "journal-article"):
        set_article_number(kept)
    return kept if kept.get("id") else kept | {"id": keys.of(kept)}


def _mended(value: object, told: list[str]) -> object:
    """A value whose texts are read as they were written, where their code was mistaken; what is told of it."""
    match value:
        case str():
            read = as_written(value)
            told += [] if read == value else [phrase("names_read", typed=value, read=read)]
            return read
        case list():
            return [_mended(one, told) for one in value]
        case dict():
            return {name: _mended(one, told) for name, one in value.items() if one is not None}
    return value


def _first(name: str, value: object) -> object:
    """Of `"title": ["…"]`, as Crossref writes it, the text."""
    return value[0] if name in LISTED and isinstance(value, list) and value else value


def _in_one(part: str, value: object) -> object:
    """`"given": ["Anne", "L."]`, a list of first names, in one text."""
    if part not in ("family", "given") or not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        return value
    return " ".join(value)


def _words(value: object) -> object:
    """A value without HTML entities, its first names without what catalogues add to them."""
    match value:
        case str():
            return whole(parted(entities(in_markup(value))))
        case list():
            return [_words(one) for one in value]
        case dict():
            found = {whole(name): _words(_in_one(name, one)) for name, one in value.items()}
            given = found.get("given")
            if given == "" and " " in str(found.get("family")) and len(found) == len(FULL_NAME):
                return {"literal": found["family"]}  # whoever has no first name is a group, or a person in one piece
            return found | {"given": cataloguers_name(f",{given}")[1:]} if isinstance(given, str) else found
    return value


PROBLEMS = {
    "Expecting value": "json_value",
    "Expecting ',' delimiter": "json_comma",
    "Expecting property name enclosed in double quotes": "json_name",
    "Expecting ':' delimiter": "json_colon",
    "Extra data": "json_rest",
    "Unterminated string starting at": "json_text_open",
    "Invalid control character at": "json_line_break",
    "Invalid \\escape": "json_escape",
    "Invalid \\uXXXX escape": "json_escape",
    "Illegal trailing comma before end of object": "json_trailing_comma",  # so from Python 3.13 on
    "Illegal trailing comma before end of array": "json_trailing_comma",
}


def _french(problem: str) -> str:
    return phrase(PROBLEMS.get(problem.partition(": ")[0], "json_other"))
