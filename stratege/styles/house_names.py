"""Publishers typed in small letters: `with_house_capitals("no starch press")` is « No Starch Press »."""

from __future__ import annotations

import re

from stratege.references.publishers import NAMES
from stratege.references.words.french import is_common_french

# What says that words name a publisher, where « arxiv » and « github.com » are written so.
KINDS = """
    books éditeur éditions editions house librairie press presses publications publisher publishers publishing
    university verlag
"""
HOUSE_WORDS = frozenset(KINDS.split())
SMALL = """
    a and au aux d de des du en et for in l la le les of on the und y à
"""
LOWER = frozenset(SMALL.split())
# Of French houses, what follows such a word is a name, « du Seuil », where « Éditions sociales » has none.
# « FLAMMARION », « O'REILLY », « WORLD SCIENTIFIC »: too long for acronyms.
SHOUTED = re.compile(r"O['’][A-ZÀ-Ý]{5,}|[A-ZÀ-Ý]{8,}|[A-ZÀ-Ý]{5,} [A-ZÀ-Ý]{5,}")
LOW_NAMES = {name.lower(): name for name in NAMES}  # « springer », alone
# « Siam », « Mit Press », as programs have them that give each word one capital.
LOWERED_ACRONYM = re.compile(
    r"^(?:Siam|(?:Crc|Mit|Nyu|Suny|Ucl)(?= (?:Press|University))|(?:Acm|Ieee|Iop)(?= Press|$))(?![a-z])"
)
VOWEL = re.compile(r"[AEIOUYÀ-Ý]")
FRENCH = re.compile(r"(?:les )?(?:éditions|librairie|presses)\b", re.IGNORECASE)
BEFORE_NAME = re.compile(r"(?:\b(?:de|des|du|la|le|les) |['’])$")
PLAIN = re.compile(r"[^\W\d_]+(?:(?: | & |['’-])[^\W\d_]+)+")
WORD = re.compile(r"[^\W\d_]+")
POSSESSED = re.compile(r"(?<=[^\W\d_]{2}['’])S\b")  # of « O'Reilly's », where « l'Aube » is elided


def with_house_capitals(name: str) -> str:
    """A publisher with the capitals of a name: « presses universitaires de France », « FLAMMARION », « springer »."""
    if SHOUTED.fullmatch(name) and VOWEL.search(name):
        return WORD.sub(lambda word: word[0].capitalize(), name)
    name = LOWERED_ACRONYM.sub(lambda word: word[0].upper(), name)
    if name in LOW_NAMES:
        return LOW_NAMES[name]
    words = WORD.findall(name.lower())
    is_french = FRENCH.match(name) is not None
    if not name[is_french:].islower() or not PLAIN.fullmatch(name) or HOUSE_WORDS.isdisjoint(words):
        return name
    named = WORD.sub(lambda word: word[0] if _is_small(word, is_french=is_french) else word[0].capitalize(), name)
    return POSSESSED.sub("s", named)


def _is_small(word: re.Match[str], *, is_french: bool) -> bool:
    is_before = BEFORE_NAME.search(word.string, 0, word.start()) is not None
    is_strange = not is_common_french(word[0])
    is_lower = word.string.islower()  # « Presses du lac », with its first capital, may be as its house has it
    is_name = not is_french or ((is_before or is_strange) if is_lower else (is_before and is_strange))
    return bool(word.start()) and (word[0] in LOWER or not is_name)
