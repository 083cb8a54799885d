"""PubMed's own format, `.nbib`: `PMID- 1`, `TI  - A title`, a record to each paragraph, becomes CSL items."""

from __future__ import annotations

import re

from stratege.diagnostics import phrase
from stratege.references.dates import parse_date
from stratege.references.entries import Entry, Place, Unreadable
from stratege.references.keys import Keys
from stratege.references.names.people import mend_people
from stratege.references.parts import Item
from stratege.references.titles.evidence import met_in
from stratege.references.titles.journals import journal_case
from stratege.references.titles.openings import mend_opening
from stratege.references.titles.shouted_titles import lower_shouted_title
from stratege.references.titles.title_case import mend_title

LINE = re.compile(r"([A-Z]{2,4}) *- ?(.*)")
FIELDS = {
    "TI": "title",
    "BTI": "title",
    "JT": "container-title",
    "VI": "volume",
    "IP": "issue",
    "PG": "page",
    "PB": "publisher",
    "AB": "abstract",
    "LA": "language",
    "IS": "ISSN",
}
TITLE = re.compile(r"^B?TI\s*- (.*(?:\n {6}.*)*)", re.MULTILINE)
NAMED = re.compile(r"(\S+) \[doi\]")
ISSN = re.compile(r"\d{4}-\d{3}[\dX]")
PAGES = re.compile(r"(\d+)-(\d+)")
LANGUAGES = {"eng": "en", "fre": "fr", "ger": "de", "ita": "it", "spa": "es"}


def from_nbib(text: str) -> list[Entry]:
    """The records of a file, each with a key of name and year; `Unreadable` where there is none."""
    keys, entries, met = Keys(), [], met_in(TITLE.findall(text))
    for begin, record in _records(text):
        item = _item([(tag, value) for tag, value, _ in record])
        item["id"] = keys.of(item)
        mend_title(item, met)
        mend_opening(item)
        told = tuple((begin, one) for one in (*lower_shouted_title(item), *mend_people(item)))
        places = {FIELDS.get(tag, tag): (line, 1) for tag, _, line in reversed(record)}
        entries.append(Entry(item, begin, places, read_as=told))
    if text.strip() and not entries:
        raise Unreadable(1, 1, phrase("nbib_record_start"))
    return entries


def _records(text: str) -> list[tuple[Place, list[tuple[str, str, int]]]]:
    """Where each record begins, and its tags, their values and their lines; a line without tag goes on."""
    records: list[tuple[Place, list[tuple[str, str, int]]]] = []
    for number, line in enumerate(text.splitlines(), 1):
        match = LINE.match(line)
        if match and match[1] == "PMID":
            records.append(((number, 1), []))
        if not records:
            continue
        record = records[-1][1]
        if match:
            record.append((match[1], match[2].strip(), number))
        elif record and line.strip():
            tag, value, at = record[-1]
            record[-1] = (tag, f"{value} {line.strip()}", at)
    return records


def _item(record: list[tuple[str, str]]) -> Item:
    item: Item = {"type": "article-journal", "author": _authors(record)}
    for tag, value in record:
        if tag in FIELDS and value:
            item.setdefault(FIELDS[tag], value)
        elif tag == "DP":
            item["issued"] = parse_date(value)
        elif tag in ("LID", "AID") and (doi := NAMED.fullmatch(value)):
            item["DOI"] = doi[1]
    if any(tag == "BTI" for tag, _ in record):
        item["type"] = "book"
    return _mended(item)


def _authors(record: list[tuple[str, str]]) -> list[Item]:
    """« Nowak, Eva » of FAU, groups of CN, in their order; AU has initials alone, and serves without FAU."""
    tags = {tag for tag, _ in record}
    people = "FAU" if "FAU" in tags else "AU"
    return [_name(tag, value) for tag, value in record if tag in (people, "CN") and value]


def _name(tag: str, value: str) -> Item:
    family, comma, given = value.partition(", ")
    if tag == "AU":
        family, _, initials = value.rpartition(" ")
        comma, given = family, " ".join(initials)
    return {"family": family, "given": given} if comma and tag != "CN" else {"literal": value}


def _mended(item: Item) -> Item:
    """Without the stop of the title, with whole numbers of pages and the language as BCP 47 writes it."""
    mended = item | {"title": str(item.get("title", "")).removesuffix(".").strip("[]")}
    if "container-title" in item:
        mended["container-title"] = journal_case(str(item["container-title"]), str(item.get("language", "")))
    if pages := PAGES.fullmatch(str(item.get("page", ""))):
        first, last = pages[1], pages[2]
        mended["page"] = f"{first}-{first[: max(0, len(first) - len(last))]}{last}"
    if issn := ISSN.search(str(item.get("ISSN", ""))):
        mended["ISSN"] = issn[0]
    if language := LANGUAGES.get(str(item.get("language", ""))):
        mended["language"] = language
    return {name: value for name, value in mended.items() if value not in ("", [])}
