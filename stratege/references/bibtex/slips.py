"""Fields of BibTeX that hold what is another's: an address in `doi`, a day of a visit in `volume`, « undefined »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from stratege.references.bibtex.dates import CONSULTED
from stratege.references.bibtex.events import with_event
from stratege.references.bibtex.kinds import WORK_OF_REFERENCE
from stratege.references.bibtex.raw import Field, RawEntry
from stratege.references.bibtex.told_addresses import with_told_addresses
from stratege.references.bibtex.told_hosts import part_host
from stratege.references.bibtex.told_series import of_institution, with_own_series
from stratege.references.tex.addresses import TOLD_LINK
from stratege.references.tex.decode import decode
from stratege.references.written_dates import MONTH_WORDS

# What programs write for what they do not have; a title may be « Undefined ».
NO_VALUE = re.compile(r"[{\s]*(?:undefined|null|nan|•|\[object object\])[}\s]*", re.IGNORECASE)
WORDS = frozenset(["abstract", "keywords", "note", "subtitle", "title"])
ADDRESS = re.compile(r"[{\s]*https?://(?!(?:[\w-]+\.)*doi\.org/)(?!\S*\b10\.\d{4,}/)\S+[}\s]*", re.IGNORECASE)
MONTH_AND_YEAR = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})"
)
VISITED = frozenset(["edition", "number", "pages", "series", "volume"])
# A preprint of an archive that nothing else holds, whatever page of its author's stands beside.
AT_ARXIV, NUMBER = re.compile(r"[{\s]*arxiv[}\s]*", re.IGNORECASE), re.compile(r"[{\s]*\d{4}\.\d{4,5}(?:v\d+)?[}\s]*")
BARE_NUMBER = re.compile(
    r"[{\s]*(?:arxiv:\s?)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7})[}\s]*", re.IGNORECASE
)
ARXIV_TWICE = re.compile(r"arxiv:\s?", re.IGNORECASE)
HELD = frozenset(["booktitle", "doi", "howpublished", "institution", "journal", "journaltitle", "publisher", "school"])
URL = re.compile(r"^[{\s]*(?:www\.|\\)")
MEANT = {
    "adresse": "address",
    "annee": "year",
    "année": "year",
    "auteur": "author",
    "authors": "author",
    "auteurs": "author",
    "editeur": "publisher",
    "mois": "month",
    "nombre": "number",
    "numéro": "number",
    "revue": "journal",
    "titre": "title",
    "universite": "school",
    "université": "school",
    "éditeur": "publisher",
}
BRITISH = {"organisation": "organization"}
# « Enzymology, BT  - Methods in », of ScienceDirect.
BOOK_OF_RIS = re.compile(r"(?P<first>[^,]+), BT\s+- (?P<last>[^,]+)")
NAMED_AS_MONTHS = frozenset(["mai", "mar", "march", "mars", "may"])  # what a publisher may be called
# What HAL says of a paper that it has as a report too.
OTHER_KIND = re.compile(
    r"[{\s]*(?:(?:research|technical) report|rapport (?:de recherche|technique)|.*\b(?:thesis|th\wse)\b.*)[}\s]*",
    re.IGNORECASE,
)
HOSTS = frozenset(["booktitle", "institution", "journal", "journaltitle", "publisher"])
PAPERS = frozenset(["conference", "inproceedings"])
PARTS = frozenset(["inbook", "incollection"])
DBLP = "ee"  # « electronic edition », beside addresses within the site of DBLP


def without_slips(one: RawEntry) -> RawEntry:
    """An entry whose fields hold what BibTeX has them for."""
    kept = [field for field in one.fields if field.name.lower() in WORDS or not NO_VALUE.fullmatch(field.value)]
    kept = _as_meant([field for field in kept if not _is_day_of_import(field, one)])
    named = {field.name.lower(): field.value for field in reversed(kept) if field.value.strip("{} \n\t")}
    if one.kind.lower() in PAPERS | PARTS and "booktitle" in named:
        kept = [field for field in kept if field.name.lower() != "type" or not OTHER_KIND.fullmatch(field.value)]
    address = _address(named)
    kept = _congress(kept, named) if one.kind.lower() in PAPERS else kept
    kept = _book_of_part(kept, one.kind.lower(), named)
    kept = of_institution(with_own_series(kept), one.kind.lower())
    kept = part_host(kept) if one.kind.lower() in PAPERS | PARTS else kept
    if one.kind.lower() in PAPERS and WORK_OF_REFERENCE.match(named.get("booktitle", "")):
        one = replace(one, kind="incollection")
    if one.kind.lower() in PARTS and "booktitle" in named and {"author", "chapter", "title"}.isdisjoint(named):
        return _whole_book(one, kept)
    kept = with_told_addresses(kept, one.kind.lower())
    fields = tuple(moved for field in kept if (moved := _moved(field, address, named)))
    fields = tuple(_with_archive(fields, named))
    return one if fields == one.fields else replace(one, fields=fields)


def _as_meant(fields: list[Field]) -> list[Field]:
    """The fields under the names that BibTeX has, where a page translated by a browser or a hand gave others."""
    names = {field.name.lower() for field in fields}
    if "page" in names and "pages" not in names:  # as CSL has it
        fields = [replace(field, name="pages") if _is_page(field) else field for field in fields]
    if "organisation" in names and "organization" not in names:
        fields = [replace(field, name=BRITISH.get(field.name.lower(), field.name)) for field in fields]
    if names.isdisjoint(MEANT) or "author" in names:
        return fields
    return [replace(field, name=MEANT.get(field.name.lower(), field.name)) for field in fields]


def _is_page(field: Field) -> bool:
    return field.name.lower() == "page" and any(map(str.isdigit, field.value))


def _congress(fields: list[Field], named: dict[str, str]) -> list[Field]:
    """The fields of a paper: what is added to a book that has no title, or organized it, names the congress."""
    if not {"booktitle", "eventtitle"}.isdisjoint(named):
        return fields
    fields = with_event(fields, named)
    return [replace(field, name="eventtitle") if field.name.lower() == "booktitleaddon" else field for field in fields]


def _is_day_of_import(field: Field, one: RawEntry) -> bool:
    """Whether a date is the one on which BibSonomy was given a work of another year."""
    if field.name.lower() != "date":
        return False
    named = {other.name.lower(): other.value.strip("{} ") for other in one.fields}
    day, year = field.value.strip("{} "), named.get("year", "")
    return bool(day and year) and named.get("added-at", "").startswith(day) and not day.startswith(year)


def _book_of_part(fields: list[Field], kind: str, named: dict[str, str]) -> list[Field]:
    """The fields of a part of a book, which ResearchGate calls its journal."""
    if kind not in PARTS or not {"booktitle", "issn", "number", "volume"}.isdisjoint(named) or "isbn" not in named:
        return fields
    return [replace(field, name="booktitle") if field.name.lower() == "journal" else field for field in fields]


def _whole_book(one: RawEntry, fields: list[Field]) -> RawEntry:
    """A part that has neither title nor author is the book that it names."""
    titled = (replace(field, name="title") if field.name.lower() == "booktitle" else field for field in fields)
    return replace(one, kind="book", fields=tuple(titled))


def _with_archive(fields: tuple[Field, ...], named: dict[str, str]) -> Iterator[Field]:
    """The fields of a preprint that nothing else holds, with the archive that its number alone tells."""
    bare = BARE_NUMBER.fullmatch(named.get("eprint", "")) if not _archive(named) and not HELD & set(named) else None
    for field in fields:
        if bare and field.name.lower() == "eprint":
            yield replace(field, value=bare[1])
            yield replace(field, name="archiveprefix", value="arXiv")
        elif field.name.lower() == "eprint" and ARXIV_TWICE.match(field.value) and AT_ARXIV.fullmatch(_archive(named)):
            yield replace(field, value=ARXIV_TWICE.sub("", field.value))
        else:
            yield field


def _address(named: dict[str, str]) -> str:
    """The name of the field that holds the address of a work; none for a preprint, which has that of its archive."""
    if AT_ARXIV.fullmatch(_archive(named)) and NUMBER.fullmatch(named.get("eprint", "")) and not HELD & set(named):
        return ""
    if "://" in named.get("url", "") or URL.search(named.get("url", "")):
        return "url"
    if DBLP in named:
        return DBLP
    others = ("doi", "address", "location", *(("bdsk-url-1",) if "doi" not in named else ()))
    return next((name for name in others if ADDRESS.fullmatch(named.get(name, ""))), "url")


def _archive(named: dict[str, str]) -> str:
    return named.get("archiveprefix", "") or named.get("eprinttype", "")


def _moved(field: Field, address: str, named: dict[str, str]) -> Field | None:
    """A field under its name: an address, the day of a visit; None for what is no address of the work."""
    name = field.name.lower()
    if name == address:
        return replace(field, name="url")
    if name == "url":
        return None
    if name == "eprint" and _archive(named).lower() == "jstor" and field.value.startswith("10.") and "doi" not in named:
        return replace(field, name="doi")
    if name in ("number", "issue") and _is_late(field.value, named):
        return None
    if name in ("number", "volume") and field.value.strip("{} ").lower() in MONTH_WORDS:  # « June », as Mendeley has it
        return None if "month" in named else replace(field, name="month")
    if name == "publisher" and field.value.strip("{} ").lower() in MONTH_WORDS - NAMED_AS_MONTHS:  # of Google Scholar
        return None if "month" in named else replace(field, name="month")
    if name == "editor" and "booktitle" not in named and (book := BOOK_OF_RIS.fullmatch(decode(field.value))):
        return replace(field, name="booktitle", value=f"{book['last']} {book['first']}")
    if name in HOSTS and TOLD_LINK.fullmatch(decode(field.value).strip()):
        return replace(field, name="howpublished")
    if name in VISITED and "urldate" not in named and (visit := CONSULTED.fullmatch(decode(field.value))):
        return replace(field, name="urldate", value=visit[1])
    return field


def _is_late(number: str, named: dict[str, str]) -> bool:
    """« number = {January 2015} » of an article of 2012, as Taylor & Francis mark what they have put on line."""
    found = MONTH_AND_YEAR.fullmatch(number.strip("{} "))
    return found is not None and "volume" in named and found[1] not in named.get("year", "")
