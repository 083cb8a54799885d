"""Titles that no small word shows to be English: `is_all_english("Handwriting Segmentation Contest")` is true."""

from __future__ import annotations

import re

from stratege.references.titles.hyphened import INNER_CAPITAL
from stratege.references.words.english import COMMON_SHARE, NAMES, SHARED, WORD, is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.languages import OTHERS, is_english
from stratege.references.words.spanish import is_common_spanish

FEWEST, FEWEST_SHOUTED = 2, 4
LEAST_AMONG_NAMES, NAMES_SHARE = 2, 0.34
TITLE_CASE_SHARE, LONG = 0.5, 6  # of names in Title Case, beside a long word: « Confined Brownian Motion »
LONGEST_SMALL = 3
LINKED_SHARE = 0.5  # of common words, where a small word is one that English has
LATIN_END = re.compile(r"(?:[iu]s|ae|um|i)$")
ARTICLES = ("A ", "An ")  # « A 3D Map Editor »
HYPHENS = str.maketrans("‐‑−–—\u00a0\u202f", "-----  ")  # and the spaces of catalogues
LOANS = frozenset(
    ["business", "classifier", "data", "design", "function", "functions", "management", "marketing", "resolution"]
)  # French dictionaries have them
# What stands after the name of a program or a firm, and is no part of it: « Actix website ».
DESCRIBING = frozenset(
    [
        *("changelog", "cheatsheet", "docs", "function", "functions", "handbook", "homepage", "tutorial", "tutorials"),
        "website",
    ]
)
# « Wikipedia-Website », which German joins by a hyphen.
JOINED_SITE = re.compile(r"[^\W\d_][\w.]*-(?:Home[Pp]age|Web[Ss]ite)")
# « Web Services », « README Files », an order that French has not, « les services web ».
ENGLISH_ORDER = re.compile(
    r"\bWeb (?:Applications?|Archives?|Interfaces?|Pages?|Services?|Sites?)\b|\b(?:CSV|JSON|README|XML) Files?\b",
    re.IGNORECASE,
)

OF_PRODUCTS = frozenset(["documentation", "guide", "manual", "page", "project", "reference", "user"])  # French ones too
# A version between a name and what describes it, an order that French has not: « JUnit 5 User Guide ».
VERSIONED = re.compile(r"[^\W\d_] v?\d+(?:\.[\dx]+)* [A-Z]")


def _is_described_product(title: str) -> bool:
    """« FreeBSD Geli (8) Manual »: whether words that describe a program, and no other that is known, follow its name.

    A capital inside a name, or a version, tells that it is a program's, if it is not known to be one: « Python 3
    Reference Manual », « Laravel 11 Documentation ».
    """
    words = WORD.findall(title)
    rank = next((rank for rank, word in enumerate(words) if word.lower() in DESCRIBING | OF_PRODUCTS), 0)
    name, described = words[:rank], words[rank:]
    is_told = all(word.lower() in DESCRIBING | OF_PRODUCTS for word in described)
    is_product = any(INNER_CAPITAL.search(word) or word.lower() in NAMES for word in name)
    is_versioned = bool(name) and VERSIONED.search(title) is not None
    return is_told and (is_product or is_versioned) and not any(map(is_common, name))


def is_all_english(title: str) -> bool:
    """Whether all the words of a title are English ones that need no capital, and one of them can be nothing else.

    One name may stand before the words that describe it, a few names among several that can be nothing else, and more
    of them in Title Case, which other languages leave to English.
    """
    if JOINED_SITE.fullmatch(title):
        return False
    if _is_described_product(title):
        return True
    is_shouted = title.isupper() and len(WORD.findall(title)) >= FEWEST_SHOUTED
    typed = [word for word in WORD.findall(title) if is_shouted or not word.isupper()]  # « R Graphics », « (BC-408) »
    words = [word.lower() for word in typed]
    if len(WORD.findall(title)) < FEWEST or not words or not title.translate(HYPHENS).isascii():
        return False
    named = words[0] if not is_common(words[0]) and not DESCRIBING.isdisjoint(words[1:]) else ""
    rest = words[1:] if named else words
    names = [word for word in rest if not is_common(word) and word not in NAMES]
    shortest = LONGEST_SMALL if title.startswith(ARTICLES) else LONGEST_SMALL + 1
    alone = [word for word in rest if len(word) >= shortest and word not in names and _is_english_alone(word)]
    if _is_foreign(words):
        return False
    if names and max(map(len, alone), default=0) >= LONG and _is_named_in_title_case(typed, names, title):
        return len(names) <= TITLE_CASE_SHARE * len(rest)
    if ENGLISH_ORDER.search(title) and not names:
        return True
    return len(alone) >= (LEAST_AMONG_NAMES if names else 1) and len(names) <= NAMES_SHARE * len(rest)


def _is_named_in_title_case(typed: list[str], names: list[str], title: str) -> bool:
    """Whether all words but small ones have a capital, and no name of two words or in Latin is all that there is."""
    is_firm = len(WORD.findall(title)) == FEWEST and typed[0].lower() in names  # « Publicis Sapient »
    is_latin = len(names) >= LEAST_AMONG_NAMES and all(map(LATIN_END.search, names))
    return not is_firm and not is_latin and all(word[0].isupper() for word in typed if len(word) >= LONGEST_SMALL)


def is_as_its_host(title: str, host: str) -> bool:
    """Whether a title that no word shows to be English is so by the journal or the book that has it."""
    words = [word.lower() for word in WORD.findall(title)]
    long = [word for word in words if len(word) > LONGEST_SMALL]
    if not long or not title.isascii() or _is_foreign(words) or not (is_english(host) or is_all_english(host)):
        return False
    is_linked = not SHARED.isdisjoint(words)  # « DOI Links on Wikipedia »
    return sum(map(is_common, long)) >= (LINKED_SHARE if is_linked else COMMON_SHARE) * len(long)


def _is_foreign(words: list[str]) -> bool:
    """Whether a title has small words of another language."""
    return not OTHERS.isdisjoint(words)


def _is_english_alone(word: str) -> bool:
    """Whether an English word is neither French nor Spanish by birth."""
    return word in LOANS or not (is_common_french(word) or is_common_spanish(word))
