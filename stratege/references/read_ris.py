"""RIS as Zotero, Mendeley and publishers write it: `TY  - JOUR` … `ER  - ` becomes a CSL item, nothing lost."""

from __future__ import annotations

import re

from stratege.diagnostics import phrase
from stratege.naming import slug
from stratege.references.entries import Entry, Place, Unreadable
from stratege.references.parts import Item, date_parts, names_of
from stratege.references.write_ris import TYPES as WRITTEN

LINE = re.compile(r"^([A-Z][A-Z0-9])  ?-(?: (.*)|)$")
TYPES = {tag: kind for kind, tag in reversed(WRITTEN.items())} | {
    **dict.fromkeys(("AGGR", "ANCIENT", "CHART", "CLSWK", "CTLG", "DBASE", "EQUA", "GRNT", "MULTI"), "document"),
    "ART": "graphic",
    "BLOG": "post-weblog",
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
    "ICOMM": "personal_communication",
    "INPR": "article-journal",
    "LEGAL": "legislation",
    "MANSCPT": "manuscript",
    "MPCT": "motion_picture",
    "PRESS": "article-newspaper",
    "SLIDE": "speech",
    "SOUND": "song",
    "STD": "standard",
    "THES": "thesis",
    "UNPB": "manuscript",
    "VIDEO": "motion_picture",
}
FIELDS = {
    "TI": "title",
    "T1": "title",
    "T2": "container-title",
    "JO": "container-title",
    "JF": "container-title",
    "BT": "container-title",
    "J2": "container-title-short",
    "JA": "container-title-short",
    "T3": "collection-title",
    "VL": "volume",
    "IS": "issue",
    "M1": "number",
    "M3": "genre",
    "ET": "edition",
    "NV": "number-of-volumes",
    "SE": "section",
    "PB": "publisher",
    "CY": "publisher-place",
    "PP": "publisher-place",
    "DO": "DOI",
    "UR": "URL",
    "LA": "language",
    "AB": "abstract",
    "N2": "abstract",
    "N1": "note",
    "DB": "source",
    "ST": "title-short",
}
NAMES = {"AU": "author", "A1": "author", "A2": "editor", "ED": "editor", "A3": "collection-editor", "A4": "translator"}
DATES = {"DA": "issued", "PY": "issued", "Y1": "issued", "Y2": "accessed", "OP": "original-date"}


def from_ris(text: str) -> list[Entry]:
    """The records of a RIS file; `Unreadable` where a line is no tag and where a record does not end."""
    entries: list[Entry] = []
    record: list[tuple[str, str]] = []
    fields: dict[str, Place] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        match = LINE.match(line.rstrip())
        if match is None:
            _continue(record, line, number)
        elif match[1] == "ER":
            entries.append(Entry(_item(record), fields["TY"], fields))
            record, fields = [], {}
        elif (match[1] == "TY") == bool(record):
            _refuse(record, fields, number)
        else:
            fields.setdefault(match[1], (number, 1))
            record.append((match[1], (match[2] or "").strip()))
    if record:
        raise Unreadable(*fields["TY"], phrase("ris_record_open"))
    return entries


def _continue(record: list[tuple[str, str]], line: str, number: int) -> None:
    """A line without a tag goes on with the one above, as long abstracts do."""
    if not record or re.match(r"^[A-Z][A-Z0-9]\b", line):
        raise Unreadable(number, 1, phrase("ris_tag"))
    tag, value = record[-1]
    record[-1] = (tag, f"{value} {line.strip()}")


def _refuse(record: list[tuple[str, str]], fields: dict[str, Place], number: int) -> None:
    if record:
        raise Unreadable(*fields["TY"], phrase("ris_record_open"))
    raise Unreadable(number, 1, phrase("ris_record_start"))


def _item(record: list[tuple[str, str]]) -> Item:
    kind = next(value for tag, value in record if tag == "TY")
    item: Item = {"type": TYPES.get(kind, kind)}
    pages: dict[str, str] = {}
    for tag, value in record:
        if not value or tag == "TY":
            continue
        if tag in NAMES:
            item[NAMES[tag]] = [*names_of(item, NAMES[tag]), _name(value)]
        elif tag in DATES:
            _date(item, DATES[tag], value)
        elif tag in ("SP", "EP"):
            pages[tag] = value
        elif tag == "KW":
            item["keyword"] = f"{item['keyword']}, {value}" if "keyword" in item else value
        elif tag == "SN":
            item["ISSN" if re.fullmatch(r"\d{4}-?\d{3}[\dXx]", value) else "ISBN"] = value
        elif tag == "ID":
            item["id"] = value
        elif tag in FIELDS:
            item.setdefault(FIELDS[tag], value)
    if pages.get("SP"):
        item["page"] = "-".join(pages[tag] for tag in ("SP", "EP") if tag in pages)
    if item["type"] in ("software", "dataset") and "edition" in item:
        item["version"] = item.pop("edition")
    item.setdefault("id", _key(item))
    return item


def _name(value: str) -> Item:
    """« Roy, Luc, fils » as a person; without a comma, a group."""
    family, *others = (part.strip() for part in value.split(",", 2))
    if not others:
        return {"literal": family}
    return {key: part for key, part in zip(("family", "given", "suffix"), (family, *others), strict=False) if part}


def _date(item: Item, name: str, value: str) -> None:
    """`2019/03/04/` and `2019`; the fuller of two dates stays, what is no date is kept as it stands."""
    parts = [int(part) for part in re.split(r"[/-]", value)[:3] if part.strip().isdigit()]
    if parts and len(parts) > len(date_parts(item, name)):
        item[name] = {"date-parts": [parts]}
    elif not parts:
        item.setdefault(name, {"literal": value})


def _key(item: Item) -> str:
    """A key for a record that has none: family name and year, as `dupont2020`."""
    first: Item = next(iter(names_of(item, "author") or names_of(item, "editor")), {})
    name = first.get("family") or first.get("literal") or item.get("title", "")
    year = "".join(map(str, date_parts(item, "issued")[:1]))
    return f"{slug(str(name)).replace('-', '')}{year}"
