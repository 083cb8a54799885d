"""What databases put in RIS under the tags of other kinds, put where it belongs: `settle(item, record, "MPCT")`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratege.naming import folded
from stratege.references.parts import Item
from stratege.references.ris.kinds import JOURNALS
from stratege.references.titles.journals import journal_case

BARE_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
NOTED_DOI = re.compile(r"\s*doi\s*:\s*(10\.\d{4,9}/\S+)\s*", re.IGNORECASE)  # as Persée has it
# « CRAN R package », « R package version 4.0 »: what a program is, after who offers it.
PACKAGE = re.compile(
    r"(?:(.*?) )??(?:(?:R|Python|Julia|Perl|Stata|MATLAB) )?(?:package|library|module|plug-?in|toolbox|software)"
    r"(?:,? v(?:ersion|\.)? ?(\d[\w.-]*))?",
    re.IGNORECASE,
)
LONGEST_ISSUE = 3  # signs: a longer one is the number of an article, written twice
# A degree, where « ProQuest Dissertations and Theses » is an archive.
DEGREE = re.compile(r"\b(?:doctoral|ph\.?\s?d\.?|master\W?s?) dissertation\b", re.IGNORECASE)
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
    _settle_program(item)


def name_kind(item: Item, kind: str) -> None:
    """What the kind itself says of a work, and where it has what others publish or edit."""
    if kind == "ICOMM" and "URL" in item:  # « Internet communication »: one with an address is a page
        item["type"] = "webpage"
    if item["type"] == "manuscript" and str(item.get("genre", "")).lower() == "preprint":
        item["type"] = "article"
        del item["genre"]
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
    """M1 of an article that repeats its short issue, or has no journal to be numbered in, is its issue."""
    number = str(item.get("number", ""))
    is_repeated = number == item.get("issue") and len(number) <= LONGEST_ISSUE
    if item["type"] == "article-journal" and number and (is_repeated or not HOSTS & set(item)):
        item.setdefault("issue", number)
        del item["number"]


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
    host = str(item.get("container-title", ""))
    if item["type"] == "thesis" and "dissertation" in host.lower() and not DEGREE.search(host):
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
    if kind == "BOOK" and title and re.match(rf"{re.escape(folded(title))}(?:$|\s?:)", folded(host)):
        item["title"] = item.pop("container-title")
        item.pop("page", None)
    if kind == "GEN" and {"container-title", "volume"} <= set(item):
        item["type"] = "article-journal"


def _call_journal(item: Item) -> None:
    """An article whose journal has its short name alone is in the one of that name."""
    if str(item["type"]).startswith("article-") and "container-title-short" in item:
        item.setdefault("container-title", item["container-title-short"])


def _settle_program(item: Item) -> None:
    """A program's « CRAN R package » is no work that holds it, its volume is its version; one of a journal has both."""
    if item["type"] != "software" or {"issue", "page"} & set(item):
        return
    if (volume := str(item.get("volume", ""))) and not {"edition", "version"} & set(item):
        item["version"] = volume
    item.pop("volume", None)
    if found := PACKAGE.fullmatch(str(item.get("container-title", ""))):
        del item["container-title"]
        said = {"publisher": found[1], "version": found[2]}
        item |= {name: value for name, value in said.items() if value and name not in item}
    elif {"container-title", "publisher"} <= set(item):
        item["collection-title"] = item.pop("container-title")  # T2 of a program is its series
