"""Titles, publishers and journals without what their fields should not say: « Gallimard (Paris) » is « Gallimard »."""

from __future__ import annotations

import re

from stratege.references.languages import is_french
from stratege.references.parts import Item, text_of
from stratege.spaces import NBSP

TITLES = ("title", "container-title")
COLON = re.compile(r"(?<=[^\s:])[ \u202f]?: ?(?=\s|$)")
COLON_AFTER = re.compile(r"(?<=[?!])\s*:(?=\s)")  # « Vive les fleuves !: Un essai », as shops have it
PLACE = re.compile(r"(?<=\w) \((?!https?:)[^\W\d_]*[^\W\d_][a-zà-ÿ][^()\d]*\)$")
STOP = re.compile(r"(?<=[^\W\d_]{5})\.$")
RANKS = {"premier": "1", "première": "1", "second": "2", "seconde": "2", "deuxième": "2", "troisième": "3"}
TOME = re.compile(
    rf"(.*\w)\s*[,.:;(]\s*(?:t(?:ome|\.)|vol(?:ume|\.))\s+(\d+|[IVXLC]+|{'|'.join(RANKS)})\)?\.?", re.IGNORECASE
)
NUMBER_SIGN = re.compile(
    r"\bn[°º]\.?\s?(?=\d)|(?<=\b(?:arrêté|décret) )no\.?\s(?=\d)|(?<=\bloi )no\.?\s(?=\d)|"
    r"(?<=\bordonnance )no\.?\s(?=\d)",
    re.IGNORECASE,
)
WHOLE_BOOKS = frozenset(["book", "collection"])


def bare_titles(item: Item) -> None:
    """Change an item in place: its tome apart, no place after its publisher, no stop after its journal."""
    _tome(item)
    for name in TITLES:
        if name in item:
            item[name] = COLON_AFTER.sub("", text_of(item, name))
    if "publisher" in item:
        item["publisher"] = PLACE.sub("", text_of(item, "publisher"))
    journal = text_of(item, "container-title")
    if journal.count(".") == 1 and str(item["type"]).startswith("article-"):
        item["container-title"] = STOP.sub("", journal)


def french_numbers(item: Item, language: str) -> None:
    """« Loi nᵒ 2016-1321 », as the style has it elsewhere, where « ° » is the sign of degrees."""
    if not language or language.lower().startswith("fr"):
        for name in (*TITLES, "issue", "genre"):
            if name in item:
                item[name] = NUMBER_SIGN.sub(lambda sign: f"{sign[0][0]}ᵒ{NBSP}", text_of(item, name))


def _tome(item: Item) -> None:
    """« Œuvres, tome premier » is « Œuvres (t. 1) » (APA 7, 10.2)."""
    found = TOME.fullmatch(text_of(item, "title"))
    if found and item["type"] in WHOLE_BOOKS and not {"volume", "number", "part-number"} & set(item):
        item["title"], item["volume"] = found[1], f"tome {RANKS.get(found[2].lower(), found[2].upper())}"


def french_colons(item: Item, language: str) -> None:
    """« Le réseau : une étude »: the space that a title in French has before its colon."""
    for name in TITLES:
        if is_french(title := text_of(item, name), language):
            item[name] = COLON.sub(f"{NBSP}:", title)
