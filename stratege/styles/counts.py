"""Volumes, issues and pages without the labels that the style prints: « pp. 12 à 34 » is 12-34.

A count of pages (`pages = {320}` of a book) is no place in another work, and is left out.
"""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of

NUMBER_WORD = re.compile(r"^(?:n[°ºᵒ]\.?|nos?(?:\.|(?=[\s\d]))|num(?:éro|\.)|#)\s*(?=\w)", re.IGNORECASE)
VOLUME_WORD = re.compile(r"^(?:vol(?:ume)?|t(?:ome)?|v)(?:\.\s*|\s+)(?=\d|[IVXLC]+$)", re.IGNORECASE)
PAGE_WORD = re.compile(r"^(?:p(?:ages?|p)?)(?:\.\s*|\s+)(?=\w)", re.IGNORECASE)
RANGE = re.compile(r"(?<=\w)\s*(?:[–—\u2011]|-{2,}|\bà\b)\s*(?=\w)")
ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
DIGITS = {"I": 1, "V": 5, "X": 10}
COUNT = re.compile(r"(?:[ivxlc]+\s*[-+,]\s*)?\d+", re.IGNORECASE)
WORDED_COUNT = re.compile(rf"\s*{COUNT.pattern}\s*p(?:ages|p\.?|\.)?\s*", re.IGNORECASE)
DOI = re.compile(r"10\.\d{4,}/\S+")
ARTICLE = re.compile(r"e\d+|\d{5,}", re.IGNORECASE)
# Works that stand in no other, unless they have a container.
WHOLE = frozenset(
    ["article", "book", "collection", "document", "manuscript", "pamphlet", "report", "software", "thesis", "webpage"]
)


def bare_counts(item: Item) -> None:
    """Change an item in place: its volume, issue and pages as numbers alone, without a count of its pages."""
    _bare_volume(item)
    if "issue" in item:
        item["issue"] = RANGE.sub("-", NUMBER_WORD.sub("", text_of(item, "issue")))
    if "page" in item:
        _bare_page(item)


def _bare_volume(item: Item) -> None:
    volume = text_of(item, "volume")
    bare = VOLUME_WORD.sub("", NUMBER_WORD.sub("", volume))
    if bare != volume:
        item["volume"] = _arabic(bare)


def _arabic(number: str) -> str:
    """« II » is 2, which the style takes for a number; others stay."""
    if not ROMAN.fullmatch(number.upper()) or not number:
        return number
    digits = [DIGITS[letter] for letter in number.upper()]
    following = [*digits[1:], 0]
    return str(sum(-digit if digit < after else digit for digit, after in zip(digits, following, strict=True)))


def _bare_page(item: Item) -> None:
    typed = text_of(item, "page").strip(" ,;.")
    bare = RANGE.sub("-", PAGE_WORD.sub("", typed))
    whole = item["type"] in WHOLE and "container-title" not in item
    counted = WORDED_COUNT.fullmatch(typed) and not COUNT.fullmatch(typed)
    if not bare or counted or DOI.fullmatch(bare) or (whole and typed == bare and COUNT.fullmatch(bare)):
        del item["page"]
    elif item["type"] == "article-journal" and "number" not in item and ARTICLE.fullmatch(bare):
        item["number"] = item.pop("page")  # « article e12 »: no journal has 10 000 pages
    else:
        item["page"] = bare
