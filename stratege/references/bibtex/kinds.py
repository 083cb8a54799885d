"""What an entry of BibTeX is by the fields it has, whatever it is typed as: `is_article("misc", fields)`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from stratege.references.bibtex.raw import Field, RawEntry
from stratege.references.words.languages import language_code

# What its own title says to be a book, neither a congress nor a journal.
WORK_OF_REFERENCE = re.compile(
    r"\{*(?:(?:The |A )?(?:[\w-]+ ){0,2}(?:(?:Handbook|Dictionary|Companion) (?:of|to|on|for)|Encyclop\w{1,2}di[ae])\b|"
    r"(?:Dictionnaire|Manuel) )",
    re.IGNORECASE,
)
OF_BOOKS = frozenset(["address", "edition", "editor", "publisher", "series"])
PAGES = frozenset(["online", "webpage", "www"])
LANGUAGE = ("langid", "language", "hyphenation")


def host_field(kind: str, name: str) -> str:
    """The field that pandoc knows: the site of a page, which Mendeley calls its book and Zotero adds to its title."""
    is_site = (name == "booktitle" and kind in PAGES | {"misc"}) or (name == "titleaddon" and kind in PAGES)
    return "journaltitle" if is_site else name


def is_article(kind: str, fields: Iterable[Field]) -> bool:
    """Whether an entry of no type has a journal with its volume; Mendeley says « booktitle » of the journal."""
    names = {field.name.lower() for field in fields}
    of_books = OF_BOOKS - {"publisher"} if "issn" in names and "isbn" not in names else OF_BOOKS
    is_review = {"booktitle", "volume", "pages"} <= names and names.isdisjoint(of_books)
    return kind == "misc" and ({"journal", "volume"} <= names or is_review)


def is_part(kind: str, fields: Iterable[Field]) -> bool:
    """Whether a « book » is a part of another, which it names, and has pages there."""
    named = {field.name.lower(): field.value.strip("{} ") for field in fields}
    host = named.get("booktitle", "")
    return kind == "book" and bool(host) and host != named.get("title") and "-" in named.get("pages", "")


def language_of(one: RawEntry) -> str:
    """The language that an entry declares itself, as BCP 47 writes it; empty where it declares none."""
    return next((language_code(field.value) for field in one.fields if field.name.lower() in LANGUAGE), "")
