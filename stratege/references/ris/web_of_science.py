"""Web of Science's own format, `savedrecs.txt`, as the lines of RIS: « SO SOFT COMPUTING » is `T2  - Soft Computing`.

A field goes on in the lines below it, set in by three spaces; of names, each line is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

OPENING = re.compile(r"\ufeff?\s*FN (?:Clarivate|Thomson|ISI)\b")
LINE = re.compile(r"([A-Z][A-Z0-9])(?: (.*)|$)")
TAGS = {
    "AF": "AU",
    "AR": "C7",
    "AU": "AU",
    "BE": "A2",
    "BN": "SN",
    "BP": "SP",
    "DI": "DO",
    "EP": "EP",
    "IS": "IS",
    "LA": "LA",
    "PD": "DA",
    "PU": "PB",
    "PY": "PY",
    "SE": "T3",
    "SN": "SN",
    "SO": "T2",
    "TI": "TI",
    "VL": "VL",
}
KINDS = {"J": "JOUR", "P": "PAT", "C": "CONF"}
NAMES = frozenset(["AF", "AU", "BE"])
SHOUTED = frozenset(["PU", "SE", "SO"])  # the names of hosts and publishers, which it has in capitals
SMALL = frozenset(["and", "de", "der", "des", "et", "for", "für", "in", "of", "on", "the", "to", "und", "with"])
ACRONYMS = frozenset(
    [
        "AAAI",
        "ACM",
        "ACS",
        "AI",
        "AIDS",
        "AIP",
        "BMC",
        "EMBO",
        "EPL",
        "FEBS",
        "IEEE",
        "IET",
        "IMA",
        "IOP",
        "JAMA",
        "MDPI",
        "MIS",
        "OECD",
        "PLOS",
        "RNA",
        "SIAM",
        "UCLA",
    ]
)
VOWELLESS = re.compile(r"[^AEIOUY]+")
WORD = re.compile(r"[^\W\d_]+")

Field = tuple[int, str, list[str]]


def is_web_of_science(text: str) -> bool:
    """Whether a text opens as files of Web of Science do."""
    return bool(OPENING.match(text))


def as_ris(text: str) -> Iterator[tuple[int, str]]:
    """The lines of RIS for a text of Web of Science, each with the number of the line that it comes from."""
    for record in _records(text):
        tags = {tag: values for _, tag, values in record}
        yield record[0][0], f"TY  - {_kind(tags)}"
        for number, tag, values in record:
            if tag in TAGS and not (tag == "AU" and "AF" in tags):  # the same names, in full
                for value in values if tag in NAMES else [" ".join(values)]:
                    yield number, f"{TAGS[tag]}  - {cased(value) if tag in SHOUTED else value}"
        yield record[-1][0], "ER  - "


def _records(text: str) -> Iterator[list[Field]]:
    """The fields of each record, from its type to its end."""
    record: list[Field] = []
    for number, line in enumerate(text.splitlines(), 1):
        found = LINE.match(line)
        if found and found[1] == "PT":
            record = [(number, "PT", [found[2] or ""])]
        elif found and found[1] == "ER" and record:
            yield record
            record = []
        elif found and record:
            record.append((number, found[1], [(found[2] or "").strip()]))
        elif record and line.startswith("   "):
            record[-1][2].append(line.strip())


def _kind(tags: dict[str, list[str]]) -> str:
    """The type of a record: a book, or what stands in one, is of a congress if it names one."""
    letter = tags["PT"][0].strip()
    if letter in KINDS:
        return KINDS[letter]
    return "CONF" if "CT" in tags else "CHAP" if {"BP", "SO"} <= set(tags) else "BOOK"


def cased(name: str) -> str:
    """« JOURNAL OF MATHEMATICAL PHYSICS » with a capital for each word but the small ones; acronyms stay."""
    if not name.isupper():
        return name

    def opened(word: re.Match[str]) -> str:
        text = word[0]
        if text in ACRONYMS or (len(text) > 1 and VOWELLESS.fullmatch(text)):
            return text
        return text.lower() if word.start() and text.lower() in SMALL else text.capitalize()

    return WORD.sub(opened, name)
