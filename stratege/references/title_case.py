"""Titles of any language in sentence case: `in_its_case("Les Réseaux Sociaux De France", "fr")`.

Each language has its own rules: `sentence_case` those of English, `french_case` those of French.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from stratege.references.french_case import french_sentence_case, is_french_title
from stratege.references.languages import is_english
from stratege.references.parts import Item, names_of, text_of
from stratege.references.sentence_case import PROCEEDINGS, UNTOUCHED, sentence_case

BOOK_PARTS = ("chapter", "entry-encyclopedia", "entry-dictionary")
GROUP_ROLES = ("author", "container-author", "editor")


def language_to_case(title: str, language: str = "") -> str:
    """« en » or « fr », whose rules a title in Title Case follows; empty if it is in another language, or in doubt."""
    if is_english(title, language):
        return "en"
    return "fr" if is_french_title(title, language) else ""


def in_its_case(title: str, language: str, groups: Iterable[str] = ()) -> str:
    """The title in sentence case by the rules of « en » or « fr »; the names of `groups` stay as those write them."""
    if not language:
        return title
    cased = sentence_case(title) if language == "en" else french_sentence_case(title)
    return cased if cased == title else with_names(cased, groups)


def with_names(title: str, names: Iterable[str]) -> str:
    """The title with its author's name as it is written there: « Rapport annuel de la Cour des comptes »."""
    for name in names:
        if " " in name:
            title = re.sub(rf"\b{re.escape(name)}\b", lambda _, typed=name: typed, title, flags=re.IGNORECASE)  # type: ignore[misc]
    return title


def mend_title(item: Item) -> None:
    """Change the title of an item, and of the book that it is part of, in place: what is of one language beyond doubt.

    One with markup stays.
    """
    kind, spoken = text_of(item, "type"), text_of(item, "language")
    groups = _groups(item)
    title = text_of(item, "title")
    if "<" not in title and kind not in UNTOUCHED and (language := language_to_case(title, spoken)):
        item["title"] = in_its_case(title, language, groups)
    book = text_of(item, "container-title")
    is_book = kind in BOOK_PARTS and "<" not in book and not PROCEEDINGS.match(book)
    if is_book and (language := language_to_case(book, spoken)):
        item["container-title"] = in_its_case(book, language, groups)


def _groups(item: Item) -> list[str]:
    """The groups that made a work."""
    names = [text_of(name, "literal") for role in GROUP_ROLES for name in names_of(item, role)]
    return [*filter(None, names), *filter(None, [text_of(item, "publisher")])]
