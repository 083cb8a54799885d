"""Volumes and series that say more than a number: « VIII. Électrodynamique » is « vol. 8. Électrodynamique ».

The series of a journal is part of its name, « série A », « 4ᵉ série »; a number too long for a volume is a database's.
"""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of
from stratege.references.words.languages import is_english

NUMBER = r"(?:(?:vol(?:ume)?|tom[eo]?|t|bd|band)\b\.?\s*)?(?P<number>\d{1,3}|[IVXL]{1,6})"
# « VIII. Électrodynamique », « II : Mécanique », « vol. 3, Les eaux »: a title has a word.
WITH_TITLE = re.compile(
    rf"{NUMBER}\s*(?:[:.]\s|,\s|\s[-–—]\s)\s*(?P<title>(?=.*[^\W\d_]{{4}})[^\W\d_].*)", re.IGNORECASE
)
# « Band 4, Ed. 4 », « vol. 2, 3e éd. »
WITH_EDITION = re.compile(
    rf"{NUMBER}\s*,\s*(?P<edition>(?:[ée]d(?:ition)?|aufl(?:age)?)\.?\s*\d+|\d+\S{{0,2}}\s*(?:[ée]d(?:ition)?|aufl(?:age)?)\b\.?)",
    re.IGNORECASE,
)
PAGES = re.compile(r"pp?\.\s*(?P<pages>\w+\s*[-–—]+\s*\w+)\.?", re.IGNORECASE)
PART = re.compile(rf"{NUMBER}\s*,\s*(?:part|pt\.?)\s*(?P<part>[A-Z])", re.IGNORECASE)  # « Volume 1, Part A »
COUNTED_IN = re.compile(r"(?:n[°ºᵒo]|issue|part|pt|s[ée]rie|heft|fasc)", re.IGNORECASE)  # what a number counts
IDENTIFIER = re.compile(r"\d{5,}")  # « 747248717 », of Google's
LETTER = re.compile(r"[A-Z]")
RANKED = re.compile(r"(\d+)(?:st|nd|rd|th) series")  # as pandoc says it
ROMAN = re.compile(r"[IVXLC]+", re.IGNORECASE)


def named_chapter(item: Item) -> None:
    """Change a book in place: « (chapitre IV, p. 10-20) » of « IV », to which the style gives no label.

    Beside pages, words are no number of a chapter.
    """
    chapter = text_of(item, "chapter-number")
    if item["type"] != "book" or "page" not in item or not chapter or any(map(str.isdigit, chapter)):
        return
    del item["chapter-number"]
    if ROMAN.fullmatch(chapter):
        item["chapter-number"] = f"chapitre {chapter.upper()}"


def part_volume(item: Item) -> None:
    """Change an item in place: the volume of a work as its number, its title and its edition beside it.

    Of a journal, whose volume is a number, the series is part of the name.
    """
    if str(item["type"]).startswith("article-"):
        _name_series(item)
        return
    volume = text_of(item, "volume").strip()
    if (pages := PAGES.fullmatch(volume)) and "page" not in item:
        item["page"] = pages["pages"]
        del item["volume"]
    elif volume and re.search(rf"\bvol(?:ume|\.) {re.escape(volume)}\b", text_of(item, "title"), re.IGNORECASE):
        del item["volume"]  # which the title says
    elif part := PART.fullmatch(volume):
        item["volume"] = f"{part['number']}{part['part'].upper()}"
    elif found := WITH_EDITION.fullmatch(volume):
        item["volume"] = found["number"]
        item.setdefault("edition", found["edition"])
    elif (found := WITH_TITLE.fullmatch(volume)) and not COUNTED_IN.match(found["title"]):
        item["volume"] = found["number"]
        item.setdefault("volume-title", found["title"])
    elif IDENTIFIER.fullmatch(volume):
        del item["volume"]


def _name_series(item: Item) -> None:
    series, journal = text_of(item, "collection-title"), text_of(item, "container-title")
    if found := RANKED.fullmatch(series):
        item["collection-title"] = "1ʳᵉ série" if found[1] == "1" else f"{found[1]}ᵉ série"
    elif LETTER.fullmatch(series) and not journal.endswith(f" {series}"):
        item["collection-title"] = f"Series {series}" if is_english(journal) else f"série {series}"
