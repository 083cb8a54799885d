"""RIS as Zotero, Mendeley and publishers write it: `TY  - JOUR` … `ER  - ` becomes a CSL item, nothing lost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from stratege.diagnostics import phrase
from stratege.references.book_numbers import is_book_number, is_long_isbn
from stratege.references.entries import Entry, Place, Unreadable
from stratege.references.extra import add_extra
from stratege.references.items import DOI_ADDRESS, set_article_number
from stratege.references.keys import Keys
from stratege.references.names.people import mend_people
from stratege.references.names.ris_names import NAMES, doubtful_names, each_name, persons
from stratege.references.parts import Item
from stratege.references.ris import web_of_science
from stratege.references.ris.databases import lines_apart, plain_record, spare_addresses
from stratege.references.ris.dates import DATES, set_date, unread_dates
from stratege.references.ris.kinds import fields_of, kind_of, names_of
from stratege.references.ris.refer import as_ris, is_refer
from stratege.references.ris.settled import BARE_DOI, name_kind, settle
from stratege.references.ris.slips import meant
from stratege.references.ris.write import TYPES as WRITTEN
from stratege.references.tex.decode import decode, entities
from stratege.references.tex.leftovers import has_tex, parted
from stratege.references.titles.evidence import Met, met_in
from stratege.references.titles.journals import mend_journal
from stratege.references.titles.openings import mend_opening
from stratege.references.titles.shouted_titles import lower_shouted_title
from stratege.references.titles.title_case import mend_title
from stratege.references.words.mojibake import as_written

LINE = re.compile(r"^(DOI|[A-Z][A-Z0-9])[ \t]{1,2}-(?:[ \t](.*)|)$")  # « DOI » has no tag of three letters
END = re.compile(r"ER[ \t]*[-:]?[ \t]*", re.IGNORECASE)  # typed by hand, with other blanks or without its dash
TYPES = {tag: kind for kind, tag in reversed(WRITTEN.items())} | {
    **dict.fromkeys(("AGGR", "ANCIENT", "CHART", "CLSWK", "CTLG", "DBASE", "EQUA", "GRNT", "MULTI"), "document"),
    "ART": "graphic",
    "BLOG": "post-weblog",
    "CASES": "legal_case",
    "CHAP": "chapter",
    "CONF": "paper-conference",
    "CPAPER": "paper-conference",
    "EBOOK": "book",
    "ECHAP": "chapter",
    "EDBOOK": "book",
    "EJOUR": "article-journal",
    "ELEC": "webpage",
    "FIGURE": "figure",
    "GEN": "document",
    "GOVDOC": "report",
    "HTML": "webpage",
    "ICOMM": "personal_communication",
    "INPR": "article-journal",
    "LEGAL": "legislation",
    "MANSCPT": "manuscript",
    "MPCT": "motion_picture",
    "PDF": "document",
    "PRESS": "article-newspaper",
    "PRPT": "article",
    "LETTER": "document",
    "SLIDE": "speech",
    "SOUND": "song",
    "STD": "standard",
    "THES": "thesis",
    "UNPB": "manuscript",
    "UNPD": "manuscript",
    "VIDEO": "motion_picture",
    "WEB": "webpage",
}
# What RefWorks has in M1: the type once more.
KINDS = frozenset(["book", "book, section", "conference proceedings", "journal article", "report", "web page"])
FIELDS = {
    "TI": "title",
    "T1": "title",
    "T2": "container-title",
    "JO": "container-title",
    "JF": "container-title",
    "BT": "container-title",
    **dict.fromkeys(("J1", "J2", "JA", "JI"), "container-title-short"),
    "T3": "collection-title",
    "VL": "volume",
    "IS": "issue",
    "M1": "number",
    "M3": "genre",
    "C7": "article-number",
    "ET": "edition",
    "NV": "number-of-volumes",
    "SE": "section",
    "PB": "publisher",
    "PU": "publisher",
    "CY": "publisher-place",
    "PP": "publisher-place",
    "DO": "DOI",
    "DOI": "DOI",
    "UR": "URL",
    "LA": "language",
    "AB": "abstract",
    "N2": "abstract",
    "N1": "note",
    "DB": "source",
    "ST": "title-short",
}
ADDRESSES = frozenset(["DO", "DOI", "ID", "L1", "L2", "L3", "UR"])
NUMBERS = frozenset(["IS", "M1", "VL"])
WHOLE_RANGE = re.compile(r"\d+\s?[-–]+\s?\d+")  # « 1042–1050 » under both tags
WEB = re.compile(r"https?://\S+")
TITLE = re.compile(r"T[I1]  - (.*)")
GROUP = re.compile(r"\{+([^{}]+)\}+")  # as BibTeX keeps a name whole

TAGS = frozenset([*FIELDS, *NAMES, *DATES, "ER", "EP", "ID", "KW", "SN", "SP", "TY"])


def from_ris(text: str) -> list[Entry]:
    """The records of a file in RIS or in Refer, what stands before the first left out; `Unreadable` where none is."""
    lines = list(_lines(text))
    reader = _Reader(met_in(found[1] for _, line in lines if (found := TITLE.match(line))))
    filled = [(number, line.rstrip()) for number, line in lines if line.strip()]
    for (number, line), (_, after) in pairwise([*filled, (0, "")]):
        reader.take(number, "ER  -" if _is_end(line, after) else line)
    reader.close(phrase("ris_record_open"))
    if text.strip() and not reader.entries:
        raise Unreadable(1, 1, phrase("ris_record_start"))
    keys = Keys({str(entry.item["id"]) for entry in reader.entries if "id" in entry.item})
    for entry in reader.entries:
        if "id" not in entry.item:
            entry.item["id"] = keys.of(entry.item)
    return reader.entries


def _lines(text: str) -> Iterable[tuple[int, str]]:
    """The lines of a file with their numbers: those that RIS has for what is in Refer or of Web of Science."""
    if is_refer(text):
        return as_ris(text)
    if web_of_science.is_web_of_science(text):
        return web_of_science.as_ris(text)
    return ((number, one) for number, line in enumerate(text.splitlines(), 1) for one in lines_apart(line))


def _is_end(line: str, after: str) -> bool:
    """Whether a line ends a record, though not as it should: what goes on after « ER » is an abstract."""
    found = LINE.match(after)
    return bool(END.fullmatch(line)) and (not after or (found is not None and found[1] == "TY"))


class _Reader:
    """Collects the lines of a record until it ends."""

    def __init__(self, met: Met) -> None:
        self.met = met
        self.entries: list[Entry] = []
        self.record: list[tuple[str, str]] = []
        self.lines: list[int] = []  # of the record, one for each of its tags
        self.fields: dict[str, Place] = {}
        self.problems: list[tuple[Place, str]] = []

    def take(self, number: int, line: str) -> None:
        """A line: one without a tag goes on with the one above, as long abstracts do."""
        match = LINE.match(line)
        slip = None if match else meant(line, self.record[-1][0] if self.record else "", TAGS)
        if match or slip:
            self.tagged(number, *(slip or (match.groups() if match else ())))
        elif self.record:
            tag, value = self.record[-1]
            self.record[-1] = (tag, f"{value} {line.strip()}")
        if slip and self.record:
            self.problems.append(((number, 1), phrase("ris_slip", typed=line.strip(), tag=slip[0], value=slip[1])))

    def tagged(self, number: int, tag: str, value: str | None) -> None:
        """A line that has a tag: those before the first record are left out."""
        if tag == "ER":
            self.close()
        elif tag == "TY":
            self.close(phrase("ris_record_open"))
            self.add(tag, value, number)
        elif self.record or self.entries:
            self.add(tag, value, number)

    def add(self, tag: str, value: str | None, number: int) -> None:
        """A tag with its value; a record that does not begin as one should is told."""
        if not self.record and tag != "TY":
            self.problems.append(((number, 1), phrase("ris_record_start")))
        for name in (tag, DATES.get(tag, tag)):
            self.fields.setdefault(name, (number, 1))
        self.record.append((tag, (value or "").strip().removeprefix("- ")))
        self.lines.append(number)

    def close(self, problem: str = "") -> None:
        """The record ends, by its sign or, which is told, without it."""
        if self.record:
            begin = min(self.fields.values())
            typed = [(tag, _words_of(tag, entities(value).strip())) for tag, value in self.record]
            record = [(tag, value if tag in ADDRESSES else as_written(value)) for tag, value in typed]
            item = _item(record)
            problems = [*self.problems, *([(begin, problem)] if problem else [])]
            for tag, value in unread_dates(record, item):
                problems.append((self.fields[tag], phrase("ris_date", tag=tag, value=value)))
            mend_title(item, self.met)
            mend_opening(item)
            mend_journal(item)
            said = (*lower_shouted_title(item), *mend_people(item), *spare_addresses(record, item))
            told = tuple((self.place(one, record), one) for one in said)
            groups = tuple((self.place(name, record), name) for name in doubtful_names(item))
            told = (*self.mended(typed, record), *told)
            self.entries.append(Entry(item, begin, self.fields, (), tuple(problems), read_as=told, groups=groups))
        self.record, self.lines, self.fields, self.problems = [], [], {}, []

    def mended(self, typed: Sequence[tuple[str, str]], read: Sequence[tuple[str, str]]) -> Iterable[tuple[Place, str]]:
        """What is told of values whose code was mistaken, abstracts aside, which nobody prints."""
        for (tag, old), (_, new), line in zip(typed, read, self.lines, strict=True):
            if old != new and FIELDS.get(tag) != "abstract":
                yield (line, 1), phrase("names_read", typed=old, read=new)

    def place(self, told: str, record: list[tuple[str, str]]) -> Place:
        """Where the value stands that is told of, the longest that the words quote; else where the record begins."""
        quoted = [(len(value), -line) for (_, value), line in zip(record, self.lines, strict=True) if value in told]
        longest, line = max(quoted, default=(0, 0))
        return (-line, 1) if longest else min(self.fields.values())


def _words_of(tag: str, value: str) -> str:
    """A value without the TeX that a program left in its words; addresses keep their signs."""
    is_spoken = tag not in ADDRESSES and "://" not in value
    return decode(value) if is_spoken and has_tex(value) else parted(value)


def _item(record: list[tuple[str, str]]) -> Item:
    kind = kind_of(record, TYPES)
    item: Item = {"type": TYPES.get(kind, kind)}
    people, pages = _take(item, record, kind)
    item |= {role: persons(names) for role, names in people.items()}
    _set_pages(item, pages)
    settle(item, record, kind)
    add_extra(item)
    set_article_number(item)
    name_kind(item, kind)
    return item


def _take(item: Item, record: list[tuple[str, str]], kind: str) -> tuple[dict[str, list[str]], dict[str, str]]:
    """Give an item what the lines of its record say; the names of each role, and the first and last page, are left."""
    people: dict[str, list[str]] = {}
    pages: dict[str, str] = {}
    plain = list(plain_record(record))
    tags = frozenset(tag for tag, value in plain if value)
    fields, roles = FIELDS | fields_of(kind, tags), NAMES | names_of(kind, tags)
    for tag, value in plain:
        if not value or tag == "TY":
            continue
        if tag in roles and (tag not in fields or "," in value):
            people.setdefault(roles[tag], []).extend(each_name(GROUP.sub(r"\1,", value)))
        elif tag in DATES:
            set_date(item, DATES[tag], value)
        elif tag in ("SP", "EP"):
            pages[tag] = value
        else:
            _set(item, tag, value, fields)
    return people, pages


def _set(item: Item, tag: str, value: str, fields: Mapping[str, str]) -> None:
    """Give an item what one line says, if there is a field for it."""
    if tag == "KW":
        item["keyword"] = f"{item['keyword']}, {value}" if "keyword" in item else value
    elif tag == "SN" and (tag not in fields or _is_of_book(item, value)):
        item["ISSN" if re.fullmatch(r"\d{4}-?\d{3}[\dXx]", value) else "ISBN"] = value
    elif tag in NUMBERS and is_long_isbn(value):
        item.setdefault("ISBN", value)
    elif tag == "ID":
        item.setdefault("id", value)
    elif tag == "L3" and (found := BARE_DOI.fullmatch(value)):  # of EBSCO
        item.setdefault("DOI", found[1])
    elif tag in fields and not (tag == "M1" and value.lower() in KINDS):
        item.setdefault(fields[tag], _address(value) if tag == "UR" else value)
        if tag == "UR" and DOI_ADDRESS.match(value) and item["URL"] != value:  # its second address
            item.setdefault("DOI", DOI_ADDRESS.sub("", value))


def _is_of_book(item: Item, number: str) -> bool:
    return item["type"] != "patent" and is_book_number(number)


def _set_pages(item: Item, pages: Mapping[str, str]) -> None:
    if pages.get("SP") and item["type"] not in ("motion_picture", "song"):  # which have their length there
        both = [pages[tag] for tag in ("SP", "EP") if tag in pages]
        item["page"] = both[0] if WHOLE_RANGE.fullmatch(both[0]) else "-".join(both)


def _address(value: str) -> str:
    """« [PDF] https://… »: an address without the words before it."""
    return value if value.startswith("http") or not (found := WEB.search(value)) else found[0]
