"""Refer, which EndNote exports as `.enw`, as the lines of RIS: « %A Roy, Luc » is `AU  - Roy, Luc`, line by line.

Sites offer it under the name of EndNote, and some give its files the name of RIS.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

OPENING = re.compile(r"\s*(?:%0 |%[A-Z] [^\n]*\n(?:%\S |\s*\Z))")
LINE = re.compile(r"%([0-9A-Z@!?#$&(~+<>\[|}^*])(?:[ \t]+(.*)|$)")
TAGS = {
    "A": "AU",
    "B": "T2",
    "C": "CY",
    "D": "PY",
    "E": "A2",
    "F": "ID",
    "G": "LA",
    "I": "PB",
    "J": "JO",
    "K": "KW",
    "N": "IS",
    "P": "SP",
    "R": "DO",
    "S": "T3",
    "T": "TI",
    "U": "UR",
    "V": "VL",
    "X": "AB",
    "Y": "A3",
    "Z": "N1",
    "6": "NV",
    "7": "ET",
    "8": "DA",
    "9": "M3",
    "@": "SN",
    "[": "Y2",
    "~": "DB",
    "!": "ST",
    "?": "A4",
}
TYPES = {
    "artwork": "ART",
    "audiovisual material": "VIDEO",
    "bill": "BILL",
    "blog": "BLOG",
    "book": "BOOK",
    "book section": "CHAP",
    "case": "CASE",
    "computer program": "COMP",
    "conference paper": "CPAPER",
    "conference proceedings": "CONF",
    "dataset": "DATA",
    "dictionary": "DICT",
    "edited book": "EDBOOK",
    "electronic article": "EJOUR",
    "electronic book": "EBOOK",
    "electronic book section": "ECHAP",
    "encyclopedia": "ENCYC",
    "film or broadcast": "VIDEO",
    "government document": "GOVDOC",
    "journal article": "JOUR",
    "legal rule or regulation": "LEGAL",
    "magazine article": "MGZN",
    "manuscript": "UNPB",
    "map": "MAP",
    "newspaper article": "NEWS",
    "pamphlet": "PAMP",
    "patent": "PAT",
    "personal communication": "PCOMM",
    "report": "RPRT",
    "standard": "STAND",
    "statute": "STAT",
    "thesis": "THES",
    "unpublished work": "UNPB",
    "web page": "WEB",
}
LEGAL = frozenset(["BILL", "CASE", "LEGAL", "PAT", "RPRT", "STAND", "STAT"])  # whose number is none of a journal
OF_NO_THESIS = frozenset("BY")  # where a thesis has its department and its director
YEAR = re.compile(r"\d{4}")

Lines = list[tuple[int, str]]


def is_refer(text: str) -> bool:
    """Whether a text opens as Refer does."""
    return bool(OPENING.match(text))


def as_ris(text: str) -> Iterator[tuple[int, str]]:
    """The lines of RIS for a text in Refer, each with the number of the line that it comes from."""
    for record in _records(text):
        said = dict(_tagged(record))
        kind = _kind(said)
        yield record[0][0], f"TY  - {kind}"
        for number, line in record:
            found = LINE.match(line)
            if not found:
                yield number, line  # of an abstract, which goes on
            elif found[1] in TAGS and not (kind == "THES" and found[1] in OF_NO_THESIS):
                yield number, f"{_tag(found[1], kind)}  - {_value(found[1], found[2] or '', said)}"
        yield record[-1][0], "ER  - "


def _records(text: str) -> Iterator[Lines]:
    """The lines of each record: from its type to the next or, of a file without types, up to an empty line."""
    typed = any(line.startswith("%0 ") for line in text.splitlines())
    record: Lines = []
    is_apart = True
    for number, line in enumerate(text.splitlines(), 1):
        is_first = line.startswith("%0 ") if typed else is_apart and bool(LINE.match(line))
        if is_first and record:
            yield record
            record = []
        is_apart = not line.strip()
        if not is_apart and (is_first or record):
            record.append((number, line.strip()))
    if record:
        yield record


def _tagged(record: Lines) -> Iterator[tuple[str, str]]:
    return ((found[1], found[2] or "") for _, line in record if (found := LINE.match(line)))


def _kind(said: dict[str, str]) -> str:
    """The type of a record; of one that names none, what its fields make of it."""
    if "0" in said:
        return TYPES.get(said["0"].strip().lower(), "GEN")
    return "JOUR" if "J" in said else "CHAP" if {"B", "P"} <= set(said) else "BOOK" if "I" in said else "GEN"


def _tag(sign: str, kind: str) -> str:
    """The tag of RIS for one of Refer; the number of what stands in no journal is its own."""
    return "M1" if sign == "N" and kind in LEGAL else TAGS[sign]


def _value(sign: str, value: str, said: dict[str, str]) -> str:
    """« March 3 », of a field that has the year elsewhere, with its year."""
    return f"{value} {said['D']}" if sign == "8" and "D" in said and not YEAR.search(value) else value
