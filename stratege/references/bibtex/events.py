"""Congresses that BibTeX's fields hold elsewhere: `organization = {Conférence SFA}` of a paper without a book."""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.references.bibtex.raw import Field
from stratege.references.tex.decode import decode

GATHERED = re.compile(
    r"\b(?:colloque|colloquium|conf\wrence|congress|congr\ws|journ\wes?|meeting|rencontres|s\wminaire|summit|symposium|"
    r"workshop)s?\b",
    re.IGNORECASE,
)
# « 15th Deep-Sea Biology Symposium. 09 au 14/09/2018, Monterey », the address that Archimer gives.
ARCHIMER = re.compile(
    r"(?P<event>.+?)\. (?:(?P<first>\d\d?) au )?(?P<day>\d\d?)/(?P<month>\d\d)/(?P<year>\d{4}), (?P<place>.+)"
)
HOSTS = frozenset(["booktitle", "booktitleaddon", "eventtitle", "howpublished", "journal", "journaltitle"])


def with_event(fields: list[Field], named: dict[str, str]) -> list[Field]:
    """The fields of a paper, its congress under `eventtitle` where its organizer or its address is one."""
    if HOSTS & set(named):
        return fields
    holder = next((name for name in ("organization", "address") if GATHERED.search(decode(named.get(name, "")))), "")
    return [told for field in fields for told in (_told(field) if field.name.lower() == holder else [field])]


def _told(field: Field) -> list[Field]:
    """The name of a congress, with its days and its place where they stand beside."""
    found = ARCHIMER.fullmatch(" ".join(field.value.strip("{} \n\t").split()))
    if not found:
        return [replace(field, name="eventtitle")]
    year, month, first, last = found["year"], found["month"], found["first"], found["day"]
    days = "/".join(f"{year}-{month}-{day:0>2}" for day in (first, last) if day)
    parts = {"eventtitle": found["event"], "eventdate": days, "venue": found["place"]}
    return [replace(field, name=name, value=value) for name, value in parts.items()]
