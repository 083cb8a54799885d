r"""Addresses as exports type them: `one_address("https://a.fr/1 https://b.fr/2")` is « https://a.fr/1 »."""

from __future__ import annotations

import re
from collections.abc import Iterable

from stratege.diagnostics import phrase
from stratege.references.bibtex.raw import RawEntry
from stratege.references.entries import Place, Places
from stratege.references.tex.addresses import LINK, split_address
from stratege.references.tex.decode import decode
from stratege.references.tex.urls import address

# Mendeley keeps all that it met; others put « ; » or « et » between.
OTHERS = re.compile(
    r"(?:%5C|\\)n(?:https?|ftp|file|papers\d?)://.*|"
    r"(?<=[^\s,;])(?:\s*[,;])?\s+(?:(?:et|and|ou|or|&|;|,)\s+)?(?:https?|ftp|file|papers\d?)://.*",
    re.DOTALL,
)
SECOND = re.compile(r"\s(?:https?|ftp)://")
DOI = re.compile(r"https?://(?:dx\.)?doi\.[\w.-]+/10\.\d+/[^\s,;]+", re.IGNORECASE)
LOCAL = re.compile(r"(?:file|papers\d?|zotero):/.*", re.IGNORECASE | re.DOTALL)
VISIT = re.compile(
    r"\s+[(\[]?((?:visitée?|consultée?|accédée?|(?:last )?(?:accessed|checked|retrieved|visited))\b.*?)[)\]]?$",
    re.IGNORECASE | re.DOTALL,
)


def one_address(typed: str) -> str:
    """The first of the addresses in a field, or that of a DOI; no day of a visit, no file of its author's."""
    whole = address(typed)
    lasting = DOI.search(whole) if SECOND.search(whole) else None
    first = lasting[0] if lasting else VISIT.sub("", OTHERS.sub("", whole))
    return "" if LOCAL.match(first) else first


def visit_in(typed: str) -> str:
    """What an address is followed by, if it says when it was visited: « consulté le 12 mai 2020 »."""
    found = VISIT.search(typed)
    return found[1] if found else ""


def addresses_read(one: RawEntry, places: Places) -> Iterable[tuple[Place, str]]:
    """Of a field that holds several addresses of the web, of which APA has one, which is read; none beside a DOI."""
    if any(field.name.lower() == "doi" and field.value.strip("{} ") for field in one.fields):
        return
    for field in one.fields:
        if field.name.lower() == "url" and SECOND.search(whole := address(field.value)):
            yield places(field.at), phrase("names_read", typed=" ".join(whole.split()), read=one_address(field.value))
        elif field.name.lower() in ("howpublished", "note") and len(LINK.findall(field.value)) > 1:
            yield places(field.at), phrase("names_read", typed=decode(field.value), read=split_address(field.value)[1])
