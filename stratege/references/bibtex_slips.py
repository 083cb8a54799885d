"""Fields of BibTeX that hold what is another's: an address in `doi`, a day of a visit in `volume`, « undefined »."""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.references.bibtex_entries import Field, RawEntry
from stratege.references.decode import decode

# What programs write for what they do not have; a title may be « Undefined ».
NO_VALUE = re.compile(r"[{\s]*(?:undefined|null|nan|\[object object\])[}\s]*", re.IGNORECASE)
WORDS = frozenset(["abstract", "keywords", "note", "subtitle", "title"])
ADDRESS = re.compile(r"[{\s]*https?://(?!(?:[\w-]+\.)*doi\.org/)(?!\S*\b10\.\d{4,}/)\S+[}\s]*", re.IGNORECASE)
VISIT = re.compile(r"[\s{(\[]*(?:consultée?|accessed|visitée?)\b(?: le| on)?\s*:?\s*(.+?)[\s})\]]*", re.IGNORECASE)
VISITED = frozenset(["edition", "number", "pages", "series", "volume"])
# A preprint of an archive that nothing else holds, whatever page of its author's stands beside.
AT_ARXIV, NUMBER = re.compile(r"[{\s]*arxiv[}\s]*", re.IGNORECASE), re.compile(r"[{\s]*\d{4}\.\d{4,5}(?:v\d+)?[}\s]*")
HELD = frozenset(["booktitle", "doi", "howpublished", "institution", "journal", "journaltitle", "publisher", "school"])
URL = re.compile(r"^[{\s]*(?:www\.|\\)")
DBLP = "ee"  # « electronic edition », beside addresses within the site of DBLP


def without_slips(one: RawEntry) -> RawEntry:
    """An entry whose fields hold what BibTeX has them for."""
    kept = [field for field in one.fields if field.name.lower() in WORDS or not NO_VALUE.fullmatch(field.value)]
    named = {field.name.lower(): field.value for field in reversed(kept) if field.value.strip("{} \n\t")}
    address = _address(named)
    fields = tuple(moved for field in kept if (moved := _moved(field, address, named)))
    return one if fields == one.fields else replace(one, fields=fields)


def _address(named: dict[str, str]) -> str:
    """The name of the field that holds the address of a work; none for a preprint, which has that of its archive."""
    if AT_ARXIV.fullmatch(_archive(named)) and NUMBER.fullmatch(named.get("eprint", "")) and not HELD & set(named):
        return ""
    if "://" in named.get("url", "") or URL.search(named.get("url", "")):
        return "url"
    return DBLP if DBLP in named else "doi" if ADDRESS.fullmatch(named.get("doi", "")) else "url"


def _archive(named: dict[str, str]) -> str:
    return named.get("archiveprefix", "") or named.get("eprinttype", "")


def _moved(field: Field, address: str, named: dict[str, str]) -> Field | None:
    """A field under its name: an address, the day of a visit; None for what is no address of the work."""
    name = field.name.lower()
    if name == address:
        return replace(field, name="url")
    if name == "url":
        return None
    if name in VISITED and "urldate" not in named and (visit := VISIT.fullmatch(decode(field.value))):
        return replace(field, name="urldate", value=visit[1])
    return field
