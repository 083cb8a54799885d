"""Items as the engine needs them: `prepare(item, french=True)` leaves out a site that repeats its author's name."""

from __future__ import annotations

import re
from typing import Any

from stratege.citations.inlines import KEEP
from stratege.citations.law import TITLE_LACKS_YEAR

Item = dict[str, Any]

LEGAL = frozenset(("bill", "legislation", "regulation", "treaty"))
SITES = frozenset(("webpage", "post", "post-weblog"))
PERIODICALS = frozenset(("article-journal", "article-magazine", "article-newspaper", "periodical"))
# Sites that publish what others made: APA gives them in the place of the publisher, not after « Dans ».
HOSTS = frozenset(
    [
        "academia",
        "dailymotion",
        "github",
        "issuu",
        "prezi",
        "researchgate",
        "scribd",
        "slideshare",
        "soundcloud",
        "vimeo",
        "youtube",
    ]
)
# A capital that only opens the phrase: « Thèse », not « PDF » nor « PowerPoint ».
OPENING = re.compile(r"[A-ZÀÂÇÈÉÊËÎÏÔÖÙÛÜŒ](?=[a-zàâçèéêëîïôöùûüœ]+(?![\w’']))")
EDITION = re.compile(r"(\d+)\s*(?:re|ère|er|e|ᵉ|è|ème|st|nd|rd|th)?\s*(?:[eé]d(?:ition|\.)?)?", re.IGNORECASE)
ORDINAL = re.compile(r"\b(\d+)(?:e|è|ème)\b")
PAGE_COUNT = re.compile(r"\s*\d+\s*p(?:ages|\.)?\s*", re.IGNORECASE)
STRAIGHT_QUOTES = re.compile(r'"([^"]*)"')


def prepare(item: Item, french: bool, language: str = "") -> Item:
    """The item to send: without `language` and `custom`, which would change or stop the engine.

    For the derived styles, what CSL has no means to say is settled here: see each helper.
    """
    kept = {name: value for name, value in item.items() if name not in ("language", "custom")}
    if french:
        for step in STEPS:
            step(kept)
        _repeated_name(kept)
        _foreign_quotes(kept, language)
    return kept


def _genre(item: Item) -> None:
    """« [thèse de doctorat] » in lower case, « [PDF] » as it is."""
    for name in ("genre", "medium"):
        if OPENING.match(item.get(name, "")):
            item[name] = OPENING.sub(lambda match: match[0].lower(), item[name], count=1)


def _small_letters(item: Item) -> None:
    """An author who writes danah has the initial d., which the engine makes of capitals only."""
    for role in ("author", "editor"):
        if role in item:
            item[role] = [_initials(name) for name in item[role]]


def _initials(name: Item) -> Item:
    given = str(name.get("given", ""))
    if not given or given != given.lower():
        return name
    return name | {"given": " ".join(f"{word[0]}." for word in given.split())}


def _pages(item: Item) -> None:
    """« 43 p. » counts the pages of a work and is no place in another."""
    if PAGE_COUNT.fullmatch(str(item.get("page", ""))):
        del item["page"]


def _edition(item: Item) -> None:
    """« 2e éd. », « 2ème édition » and « 2 » are the same; « 1re » is the only feminine that differs."""
    edition = str(item.get("edition", "")).strip()
    if match := EDITION.fullmatch(edition):
        item["edition"] = "1re éd." if match[1] == "1" else match[1]
    elif edition:
        item["edition"] = ORDINAL.sub(r"\1ᵉ", edition)


def _version(item: Item) -> None:
    """« version 3 » where the engine says « version » itself."""
    if "version" in item:
        item["version"] = re.sub(r"^(?:version|v\.?)\s*(?=\S)", "", str(item["version"]), flags=re.IGNORECASE)


def _patent(item: Item) -> None:
    """« (brevet nᵒ US 123 445). Office »: APA 7, 11.8, in French."""
    if item["type"] == "patent":
        item.setdefault("genre", "brevet")
        if "authority" in item:
            item.setdefault("publisher", item.pop("authority"))


def _host(item: Item) -> None:
    container = str(item.get("container-title", ""))
    if item["type"] not in SITES | PERIODICALS and container.lower().removesuffix(".com") in HOSTS:
        item["publisher"] = item.pop("container-title")


def _series(item: Item) -> None:
    """A numbered report belongs to a series: « (Insee Focus nᵒ 30) », where « Dans » would announce a book."""
    number = item.get("number") or item.get("issue")
    if item["type"] != "report" or not number or "container-title" not in item or {"page", "editor"} & set(item):
        return
    item["collection-title"] = item.pop("container-title")
    item["collection-number"] = f"nᵒ {number}"
    for name in ("number", "issue"):
        item.pop(name, None)


def _number(item: Item) -> None:
    """« nᵒ 195/2013 », « nᵒ 11-25.738 »: the engine says nᵒ only of what it takes for a plain number."""
    number = str(item.get("number", ""))
    if item["type"] in ("report", "legal_case") and re.match(r"\d+[-/]", number):
        item["number"] = f"nᵒ {number}"


def _episode(item: Item) -> None:
    """« (nᵒ 3) [podcast] »: with a number, the genre would leave its brackets."""
    if item["type"] == "broadcast" and "number" in item and "genre" in item:
        item.setdefault("medium", item.pop("genre"))


def _law(item: Item) -> None:
    parts = item.get("issued", {}).get("date-parts")
    if item["type"] in LEGAL and parts and str(parts[0][0]) not in str(item.get("title", "")):
        item[TITLE_LACKS_YEAR] = "yes"


def _repeated_name(item: Item) -> None:
    """APA 9.29 and 9.32: neither publisher nor site when it is the author; the site alone when it has both."""
    author = {str(name.get("literal", "")).casefold() for name in item.get("author", ())} - {""}
    if item["type"] in SITES and "container-title" in item:
        item.pop("publisher", None)
    if item["type"] == "webpage" and str(item.get("container-title", "")).casefold() in author:
        del item["container-title"]
    if item["type"] != "thesis" and str(item.get("publisher", "")).casefold() in author:
        del item["publisher"]


def _foreign_quotes(item: Item, language: str) -> None:
    """An English title keeps English quotation marks; straight ones would become « »."""
    if language.startswith("en") and "title" in item:
        curly = STRAIGHT_QUOTES.sub(r"“\1”", item["title"])
        item["title"] = curly.translate({ord(mark): private for mark, private in KEEP.items()})


STEPS = (_genre, _small_letters, _pages, _edition, _version, _patent, _host, _series, _number, _episode, _law)
