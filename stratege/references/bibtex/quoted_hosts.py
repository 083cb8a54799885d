"""Titles of BibTeX that end with their journal: « Bounds on rates,”Papers on Rivers » is an article of that journal.

A reference was pasted whole, and of its quotation marks the last one alone was kept.
"""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.diagnostics import phrase
from stratege.references.bibtex.raw import Field, RawEntry
from stratege.references.tex.decode import decode

PASTED = re.compile(
    r"(?P<title>[^“”\"\u00ab\u00bb`]{12,}?)[,.](?:”|''|\")\s*(?P<journal>\{*[A-Z\u00c0-\u00de][^“”\"\u00ab\u00bb`,;:.]{5,})"
)
HOSTS = frozenset(["booktitle", "howpublished", "journal", "journaltitle"])
KINDS = frozenset(["article", "misc", "online", "unpublished"])


def with_pasted_host(one: RawEntry) -> RawEntry:
    """An entry that has no journal with the one that its title ends with, which it says."""
    if one.kind.lower() not in KINDS or any(field.name.lower() in HOSTS for field in one.fields):
        return one
    title = next((field for field in one.fields if field.name.lower() == "title"), None)
    found = PASTED.fullmatch(_bare(title.value)) if title else None
    if title is None or found is None:
        return one
    parts = replace(title, value=found["title"]), Field("journal", found["journal"], title.at)
    fields = [part for field in one.fields for part in (parts if field is title else (field,))]
    told = phrase("names_read", typed=decode(title.value), read=" ; ".join(decode(part.value) for part in parts))
    return replace(one, kind="article", fields=tuple(fields), read_as=(*one.read_as, (title.at, told)))


def _bare(value: str) -> str:
    """A title without the braces around all of it."""
    inner = value.strip()
    return inner[1:-1] if re.fullmatch(r"\{[^{}]*\}", inner) else inner
