"""The titles of a BibTeX entry: `cased("incollection", fields, "en")` are the fields to print in sentence case."""

from __future__ import annotations

import re
from collections.abc import Collection

from stratege.references.decode import decode
from stratege.references.english import WORD, is_common
from stratege.references.languages import is_english
from stratege.references.sentence_case import PROCEEDINGS, UNTOUCHED, sentence_case

TITLES = frozenset(["mainsubtitle", "maintitle", "shorttitle", "subtitle", "title"])
BOOKS = frozenset(["booksubtitle", "booktitle"])
CHAPTERS = frozenset(["inbook", "incollection", "inreference", "suppbook", "suppcollection"])

FEWEST = 4  # titles that make a habit
HABIT = 3  # braces of a title that an author would not put
ZOTERO_CAPITAL = re.compile(r"\{([A-Z][a-z]+)\}")
BETTER_CAPITALS = re.compile(r"\{\{([A-Z][^{}]*)\}\}")
CAPITAL = re.compile(r"(?<![\w{])[A-Z][a-z]{3,}")


def cased(kind: str, fields: list[tuple[str, str]], language: str) -> frozenset[str]:
    """The fields that hold an English title: that of the work, and that of the book that a chapter is part of."""
    found = () if kind in UNTOUCHED else (TITLES, BOOKS) if kind in CHAPTERS else (TITLES,)
    return frozenset().union(*(names for names in found if is_english(_titles(fields, names), language)))


def _titles(fields: list[tuple[str, str]], names: frozenset[str]) -> str:
    return decode(" ".join(value for name, value in fields if name in names))


def with_addition(fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The addition to the title of a volume where it stands: pandoc has it after the title of the whole work too."""
    written = dict(fields)
    if not {"maintitle", "title", "titleaddon"} <= set(written):
        return fields
    last = "subtitle" if "subtitle" in written else "title"
    words = f"{written[last]}. {written['titleaddon']}"
    return [(name, words if name == last else value) for name, value in fields if name != "titleaddon"]


def wraps_all(titles: Collection[str]) -> bool:
    """Whether an exporter put every title of a file between braces, as Mendeley and HAL do: they protect nothing."""
    return len(titles) >= FEWEST and all(map(_is_wrapped, titles))


def braces_capitals(titles: Collection[str]) -> bool:
    """Whether Better BibTeX wrote a file: it puts braces around all the capitals of several of its titles."""
    return len([title for title in titles if len(_braced(title)) >= HABIT]) >= FEWEST


def _braced(title: str) -> list[str]:
    """The common words that Better BibTeX's braces hold."""
    held = BETTER_CAPITALS.findall(title)
    return [word for braced in held for word in WORD.findall(braced) if is_common(word)]


def _is_wrapped(title: str) -> bool:
    """Whether one pair of braces holds it all."""
    depth = 0
    for at, sign in enumerate(title):
        depth += (sign == "{") - (sign == "}")
        if not depth:
            return at == len(title) - 1 and title.startswith("{")
    return False


def _unprotected(title: str, least: int) -> str:
    """A title without the braces that Zotero or Better BibTeX puts around every capital: they mark no name."""
    if len(_braced(title)) >= least:
        rest = BETTER_CAPITALS.sub("", title)
        return title if CAPITAL.search(rest.partition(" ")[2]) else title.replace("{{", "").replace("}}", "")
    rest = ZOTERO_CAPITAL.sub("", title)
    is_every = len(ZOTERO_CAPITAL.findall(title)) >= 3 and not CAPITAL.search(rest.partition(" ")[2])
    return ZOTERO_CAPITAL.sub(r"\1", title) if is_every else title


def in_sentence_case(name: str, title: str, *, wrapped: bool = False, braced: bool = False) -> str:
    """An English title in sentence case; that of a congress stays, and a subtitle has its capital.

    `wrapped`, `braced`: braces around the whole title, or its capitals, are the exporter's, see `wraps_all` and
    `braces_capitals`.
    """
    title = _unprotected(title[1:-1] if wrapped and _is_wrapped(title) else title, 1 if braced else HABIT)
    if name in BOOKS and PROCEEDINGS.match(title):
        return title
    found = sentence_case(title)
    return f"{found[:1].upper()}{found[1:]}" if name.endswith("subtitle") else found
