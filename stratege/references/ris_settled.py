"""What databases put in RIS under the tags of other kinds, put where it belongs: `settle(item, record, "MPCT")`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratege.references.journals import journal_case
from stratege.references.parts import Item
from stratege.references.ris_kinds import JOURNALS

BARE_DOI = re.compile(r"(?:doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
NOTED_DOI = re.compile(r"\s*doi\s*:\s*(10\.\d{4,9}/\S+)\s*", re.IGNORECASE)  # as Persée has it
GENRES = {"LETTER": "lettre", "SLIDE": "diapositives"}
HOSTS = frozenset(["container-title", "container-title-short"])


def settle(item: Item, record: Sequence[tuple[str, str]], kind: str) -> None:
    """Put what a record says, by its tags, where the works of its kind have it."""
    _set_doi(item)
    _settle_number(item)
    _settle_film_and_report(item)
    _drop_short_title(item, record)
    _unshout_host(item, record)
    _undo_host(item, kind)
    _call_journal(item)


def name_kind(item: Item, kind: str) -> None:
    """What the kind itself says of a work, and where it has what others publish or edit."""
    if kind == "ICOMM" and "URL" in item:  # « Internet communication »: one with an address is a page
        item["type"] = "webpage"
    if kind in GENRES:
        item.setdefault("genre", GENRES[kind])
    if item["type"] == "legal_case" and "publisher" in item:
        item.setdefault("authority", item.pop("publisher"))
    if item["type"] in ("software", "dataset") and "edition" in item:
        item["version"] = item.pop("edition")


def _set_doi(item: Item) -> None:
    """The DOI that stands in the note, or in M3 as RefWorks and EBSCO have it."""
    if "DOI" not in item and (found := NOTED_DOI.fullmatch(str(item.get("note", "")))):
        item["DOI"] = found[1]
    if found := BARE_DOI.fullmatch(str(item.get("genre", ""))):
        item.setdefault("DOI", found[1])
        del item["genre"]


def _settle_number(item: Item) -> None:
    """M1 of an article that repeats its issue, or has no journal to be numbered in, is its issue."""
    number = item.get("number")
    if item["type"] == "article-journal" and number and (number == item.get("issue") or not HOSTS & set(item)):
        item.setdefault("issue", item.pop("number"))


def _settle_film_and_report(item: Item) -> None:
    """What some kinds have under the tags of others; a journal of PubMed in its case."""
    if item["type"] == "motion_picture" and "author" not in item and "editor" in item:
        item["author"] = item.pop("editor")  # A2 of a film is who made it
    if item.get("source") == "PubMed" and "container-title" in item:
        item["container-title"] = journal_case(str(item["container-title"]), str(item.get("language", "")))
    if item["type"] == "report" and {"container-title", "issue", "volume"} <= set(item):
        item["type"] = "article-journal"  # no report has both numbers
    if item["type"] == "report" and "container-title" in item:
        item.setdefault("collection-title", item.pop("container-title"))  # T2 of a report is its series
    if item["type"] == "thesis" and "dissertation" in str(item.get("container-title", "")).lower():
        item["archive"] = item.pop("container-title")  # « ProQuest Dissertations and Theses », no book


def _drop_short_title(item: Item, record: Sequence[tuple[str, str]]) -> None:
    """T2 may be how the title of an article begins, beside a journal that has its own tag."""
    host, title = str(item.get("container-title", "")), str(item.get("title", ""))
    journal = next((value for tag, value in record if tag in ("JF", "JO", "JI") and value), "")
    if host and journal and journal != host and title.startswith(f"{host} "):
        item["container-title"] = dict(record).get("JF") or journal


def _unshout_host(item: Item, record: Sequence[tuple[str, str]]) -> None:
    """« T2  - AMONT » beside « JI  - Amont »: the journal is called as another tag has it, if that is its name."""
    host = str(item.get("container-title", ""))
    named = (value for tag, value in record if tag in JOURNALS and value.casefold() == host.casefold())
    if host.isupper() and (name := next((value for value in named if not value.isupper()), "")):
        item["container-title"] = name


def _undo_host(item: Item, kind: str) -> None:
    """A whole book is no part of itself, as Scopus has it; what Mendeley has in a volume, under GEN, is an article."""
    host, title = str(item.get("container-title", "")), str(item.get("title", ""))
    if kind == "BOOK" and title and re.match(rf"{re.escape(title)}(?:$|\s?:)", host):
        item["title"] = item.pop("container-title")
        item.pop("page", None)
    if kind == "GEN" and {"container-title", "volume"} <= set(item):
        item["type"] = "article-journal"


def _call_journal(item: Item) -> None:
    """An article whose journal has its short name alone is in the one of that name."""
    if str(item["type"]).startswith("article-") and "container-title-short" in item:
        item.setdefault("container-title", item["container-title-short"])
