"""RIS as databases write it: of « DA  - Apr 15 » beside « PY  - 2014 », the date is 15 April 2014.

Ovid gives « No » and « Specified » for pages, Embase addresses for a number, tables of Python `nan` for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.references.dates import parse_date
from stratege.references.parts import Item
from stratege.references.ris.web_of_science import cased

YEAR = re.compile(r"\d{4}")
# « Na » and « Null » are names.
NOTHING = frozenset(["N/A", "NA", "NULL", "NaN", "None", "n/a", "na", "nan", "none", "null", "undefined"])
WORDED = frozenset(["T1", "TI", "KW"])  # where « Undefined » or « None » may be words
UNPAGED = re.compile(r"no(?:[ -](?:specified|pagination).*)?", re.IGNORECASE)
LONGEST_NUMBER = 40  # signs: « Rapport technique nᵒ RR-9000 »; addresses and references are longer
WEB = re.compile(r"(?:https?|ftp)://")
DIGIT = re.compile(r"\d")
# « 2026/3/5 », « Query date: 2023-02-10 11:34:05 », of Publish or Perish.
DAY = re.compile(r"(?:[A-Za-z ]*\bdate\s*:\s*.*|\d{4}([/-])\d{1,2}\1\d{1,2}(?:[ T].*)?)", re.IGNORECASE)
# « contrasting_C8 », a name of EndNote's fields; « Art. no. 108 » is one.
NO_ARTICLE_NUMBER = re.compile(r"\D*|.*_.*|(?!art(?:\.|icle)?\b)\S+\s.*", re.IGNORECASE)
# Tags that Web of Science writes after a text without a line of their own.
GLUED = re.compile(r"(?<=\S)(?=(?:AN|C3|PU|WE)  - )")
WEB_OF_SCIENCE = re.compile(
    r"(?:WOS|ISI|MEDLINE|KJD|SCIELO):|(?:Book|Conference Proceedings|Science|Social) .*Citation"
)


def lines_apart(line: str) -> list[str]:
    """The lines that stand glued in one, as Web of Science has « AD  - Lima, PeruC3  - UniversidadPU  - SPRINGER »."""
    return GLUED.split(line)


def plain_record(record: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The tags of a record with their values, without those that say nothing; the days with their year.

    C3 of Web of Science is where authors work, no proceedings.
    """
    if any(tag in ("AN", "WE") and WEB_OF_SCIENCE.match(value) for tag, value in record):
        record = [(tag, value) for tag, value in record if tag != "C3"]
    year = next((found[0] for tag, value in record if tag in ("PY", "Y1") and (found := YEAR.match(value))), "")
    is_unpaged = any(tag == "SP" and UNPAGED.fullmatch(value) for tag, value in record)
    for tag, value in record:
        if _says_nothing(tag, value) or (is_unpaged and tag in ("SP", "EP")):
            continue
        yield tag, _with_year(value, year) if tag == "DA" else cased(value) if tag == "PU" else value


def spare_addresses(record: list[tuple[str, str]], read: Item) -> Iterator[str]:
    """Of several addresses of the web, of which APA has one, which is read, in French; none beside a DOI."""
    found = list(dict.fromkeys(value for tag, value in record if tag == "UR" and WEB.match(value)))
    if len(found) > 1 and "DOI" not in read and "URL" in read:
        yield phrase("names_read", typed=" ; ".join(found), read=read["URL"])


def _says_nothing(tag: str, value: str) -> bool:
    """Whether a value stands for none, or is no number where one is due."""
    if value in NOTHING and tag not in WORDED:
        return True
    return (tag == "M1" and not _is_number(value)) or (tag == "C7" and bool(NO_ARTICLE_NUMBER.fullmatch(value)))


def _is_number(value: str) -> bool:
    is_short = len(value) <= LONGEST_NUMBER and bool(DIGIT.search(value))
    return is_short and not value.startswith("(") and "@" not in value and not DAY.fullmatch(value)


def _with_year(value: str, year: str) -> str:
    """« Apr 15 », as PubMed's exports of EndNote have the day, is one of a year that another tag gives."""
    whole = f"{value} {year}"
    return value if YEAR.search(value) or not year or "date-parts" not in parse_date(whole) else whole
