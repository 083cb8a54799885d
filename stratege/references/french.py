"""French words: `is_common_french("Réseaux")` is true, `is_common_french("Lyon")` is not."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

ENDINGS = (
    *(("s", ""), ("x", ""), ("aux", "al"), ("e", ""), ("es", ""), ("le", ""), ("les", ""), ("ne", ""), ("nes", "")),
    *(("euse", "eur"), ("euses", "eur"), ("euse", "eux"), ("euses", "eux"), ("ive", "if"), ("ives", "if")),
    *(("trice", "teur"), ("trices", "teur"), ("ère", "er"), ("ères", "er"), ("ment", ""), ("ement", "")),
    *(("é", "er"), ("ée", "er"), ("és", "er"), ("ées", "er"), ("e", "er"), ("ent", "er"), ("ant", "er")),
    *(("ante", "er"), ("antes", "er"), ("ants", "er"), ("ait", "er"), ("ons", "er"), ("ez", "er"), ("era", "er")),
)
FORMED_END = re.compile(
    r"(?:[st]ion|isation|ité|isme|iste|ique|iqué|log(?:ie|ique|ue)|graph(?:ie|ique|e)|ement|ateur|atrice|iel|ielle|"
    r"abilité|ance|ence|ifi(?:er|é|ée)|is(?:er|é|ée)|eur|euse|aire|oire|able|ible)s?$"
)
# Names more often than not, in titles: the age, the book, the place.
NAMES = frozenset(["antiquité", "bible", "castel", "coran", "internet", "renaissance", "ricoeur", "sahel", "web"])
PREFIXES = re.compile(
    r"^(?:anti|auto|bio|co|cyber|dé|éco|géo|hyper|inter|macro|méta|micro|mono|multi|nano|neuro|non|néo|poly|post|pré|"
    r"psycho|ré|socio|sous|sur|télé|trans|ultra)(?=\w{4})"
)


def is_common_french(word: str) -> bool:
    """Whether a French word is in the dictionary without capital, as it is or as it is formed."""
    low = word.lower().replace("’", "'").rpartition("'")[2]
    if low in NAMES or low.capitalize() in _dictionary():
        return False
    return low in _dictionary() or _is_formed(low)


def _is_formed(word: str) -> bool:
    """Whether an ending, a prefix or both make a word from one that is in the dictionary, or can make no name."""
    rest = PREFIXES.sub("", word)
    if rest != word and (rest in _dictionary() or _has_ending(rest)):
        return True
    return _has_ending(word)


def _has_ending(word: str) -> bool:
    formed = FORMED_END.search(word)
    if formed and formed.start() > 2:
        return True
    endings = ((end, rest) for end, rest in ENDINGS if word.endswith(end) and len(word) - len(end) > 2)
    return any(word.removesuffix(end) + rest in _dictionary() for end, rest in endings)


@cache
def _dictionary() -> frozenset[str]:
    """Common words without those that the endings form; with a capital, the names that endings would form too."""
    return frozenset(Path(__file__).with_name("french_words.txt").read_text(encoding="utf-8").split())
