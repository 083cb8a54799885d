"""Journals in capitals: `unshouted("IEEE TRANSACTIONS ON NETWORKS")` is « IEEE Transactions on Networks »."""

from __future__ import annotations

import re

from stratege.references.titles.french_case import SMALL as SMALL_IN_FRENCH
from stratege.references.titles.title_names import NATIONALS
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french

SMALL = frozenset(["and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with"])
WORD = re.compile(r"[^\W\d_]+")
ACRONYMS = frozenset(["ACM", "AIDS", "AMA", "EMBO", "FEBS", "IEEE", "IT", "PLOS", "SAE", "SAGE", "SIAM", "US"])
NATIONS = frozenset(NATIONALS.split("|"))
PERIODICALS = frozenset(["BULLETIN", "JOURNAL", "LETTERS", "MAGAZINE", "QUARTERLY", "REVIEW"])
SHORTEST_WORD = 5  # letters of a word in capitals that is no acronym


def unshouted(name: str) -> str:
    """« HOMME » is « Homme »: a word in capitals that dictionaries have, and too long for an acronym."""
    if " " in name and name.isupper():
        return _unshouted_words(name)
    is_word = len(name) >= SHORTEST_WORD and name.isalpha() and name.isupper()
    return name.capitalize() if is_word and (is_common(name) or is_common_french(name.lower())) else name


def _unshouted_words(name: str) -> str:
    """« IEEE TRANSACTIONS ON NETWORKS », as the Web of Science has it, but for what may be acronyms."""
    words = WORD.findall(name)
    if any(word.lower() in SMALL_IN_FRENCH or not word.isascii() for word in words):
        is_known = all(word.lower() in SMALL_IN_FRENCH or is_common_french(word.lower()) for word in words)
        return name.capitalize() if is_known else name
    if words[-1] in PERIODICALS and len(words) > 2:  # « VANDERBILT LAW REVIEW »
        return WORD.sub(lambda word: _unshouted_word(word[0], is_first=not word.start(), is_named=True), name)
    is_word = any(len(word) > SHORTEST_WORD and _is_known(word) for word in words)
    is_spoken = all(len(word) >= SHORTEST_WORD - 1 and _is_known(word) for word in words)  # « AGING CELL »
    if not (is_word or is_spoken) or not all(_is_known(word) or len(word) < SHORTEST_WORD for word in words):
        return name
    return WORD.sub(lambda word: _unshouted_word(word[0], is_first=not word.start()), name)


def _unshouted_word(word: str, *, is_first: bool, is_named: bool = False) -> str:
    if word.lower() in SMALL and not is_first:
        return word.lower()
    is_name = is_named and len(word) > SHORTEST_WORD
    return word.capitalize() if (_is_known(word) or is_name) and word not in ACRONYMS else word


def _is_known(word: str) -> bool:
    return is_common(word.lower()) or word.lower() in NATIONS
