"""Addresses that stand in other fields of BibTeX than `url`, and what stands there that is none.

« journal = {Accessed via http://www. lac. fr/a (28 May 2007)} » is one, « url = {2018-01-05} » the day of a visit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from stratege.references.bibtex.raw import Field
from stratege.references.dates import parse_date
from stratege.references.tex.addresses import split_address
from stratege.references.tex.decode import decode
from stratege.references.tex.urls import address

# As Google Scholar has the pages of a site.
TOLD = re.compile(
    r"[\s{]*(?:unpublished,? )?"
    r"(?:URL:?(?=\s*http)|(?:accessed|available|online|retrieved)(?: online)?(?: via| at| from| on)?:?)\s*"
    r"(?:\\url\s*\{)?"
    r"(?P<url>(?:https?:?//|www\.)\s?.*?)\}?\s*(?:\((?:accessed )?(?P<day>[^()]*\d{4})\))?[\s}.]*",
    re.IGNORECASE | re.DOTALL,
)
# « Software available from tensorflow. org », « http://www. lac. fr/a ».
SOFTWARE = re.compile(
    r"[\s{]*(?:software )?available (?:from|at):? "
    r"(?P<url>(?:https?://)?[\w-]+\. ?(?:[\w-]+\. ?)?(?:com|edu|io|net|org)\S*)[\s}.]*",
    re.IGNORECASE,
)
SPACED = re.compile(r"[\s{]*(?P<url>https?://\s?[\w.~/\\{}-]{1,200}\. [\w. ~/\\{}-]{1,200}?)[\s}.]*")
COLONLESS = re.compile(r"(?<=^http)//|(?<=^https)//")  # as Google Scholar has them
DAY = re.compile(r"[\s{]*\d{4}-\d\d-\d\d[\s}]*")
# « Microsoft Research Cambridge. http://research.fr/infernet »: who holds a page, and where.
HOLDER_LAST = re.compile(r"[\s{]*(?P<holder>[A-ZÀ-Ý][^.:{}\\]{2,60})[.:,]\s+(?P<url>https?://[^\s{}]+)[\s}.]*")
UNBRACED = re.compile(r"[\s{]*\\url\s*(?P<url>https?://[^\s{}]+)[\s}]*")  # « \urlhttps://a.fr}», whose brace is lost
HOSTS = frozenset(["booktitle", "journal", "journaltitle"])
NOTED = frozenset(["misc", "online"])
HELD = frozenset(["doi", "howpublished", "institution", "journal", "organization", "publisher", "url"])


def with_told_addresses(fields: Iterable[Field], kind: str) -> list[Field]:
    """The fields of an entry, an address of the web under `url`, a day under `urldate`."""
    kept = list(fields)
    named = {field.name.lower(): field.value for field in reversed(kept) if field.value.strip("{} \n\t")}
    return [told for field in kept for told in _told(field, kind, named)]


def _told(field: Field, kind: str, named: dict[str, str]) -> list[Field]:
    name = field.name.lower()
    if name in HOSTS and "url" not in named and (found := TOLD.fullmatch(field.value)):
        return _visited(field, found["url"], found["day"] or "")
    if (
        name in HOSTS
        and "url" not in named
        and (found := SOFTWARE.fullmatch(field.value) or SPACED.fullmatch(field.value))
    ):
        url = found["url"] if "://" in found["url"] else f"https://{found['url']}"
        return _visited(field, url, "")
    if name == "howpublished" and "url" not in named and (found := UNBRACED.fullmatch(field.value)):
        return [replace(field, name="url", value=found["url"])]
    if name == "url" and DAY.fullmatch(field.value):
        return [] if "urldate" in named else [replace(field, name="urldate")]
    if name == "howpublished" and "url" in named and _is_same(field.value, named["url"]):
        return []
    if name == "note" and kind in NOTED and HELD.isdisjoint(named) and (found := HOLDER_LAST.fullmatch(field.value)):
        return [replace(field, name=name, value=found[part]) for name, part in (("howpublished", 1), ("url", 2))]
    return [field]


def _visited(field: Field, url: str, day: str) -> list[Field]:
    """An address without the blanks that a copy left in it, and the day of a visit."""
    visit = [replace(field, name="urldate", value=day)] if "date-parts" in parse_date(day) else []
    whole = COLONLESS.sub("://", "".join(url.replace("\\~{}", "~").replace("\\~", "~").split()))
    return [replace(field, name="url", value=whole), *visit]


def _is_same(held: str, url: str) -> bool:
    """Whether a field holds an address alone, that of the entry."""
    words, found = split_address(held.strip("{} \n\t"))
    return not decode(words).strip() and found.rstrip("/") == address(url).rstrip("/")
