"""Common words that are names in pairs of English titles: `is_half` of « Crank » in « The Crank-Nicolson Method ».

A surname that is a word keeps its capital beside one that is none; what tells a name apart does not: « Post-Miocene ».
"""

from __future__ import annotations

import re

from stratege.references.titles.named_persons import SURNAMES
from stratege.references.words.english import is_common

# Surnames that are words and stand in pairs alone, « Box-Jenkins », « Good-Turing ».
PAIRED = frozenset(["blinder", "box", "crank", "gale", "good"])
# Surnames too that tell more often how a name is: « Early-Miocene », « Long-Covid », « Cross-Lagrange ».
TELLING_WORDS = """
    black cage cross day early hand head high house key little lively long low moody noble poor quick rich self shell
    short small smart speed spring strong summer sweet swift town wall water west white wild winter young
"""
TELLING = frozenset(TELLING_WORDS.split())
JOIN = r"(?:--|[-‐‑–])"
# Pairs of which both are words, or one that tells; a copy may have lost their hyphen, « Black Scholes ».
PAIRS = re.compile(
    rf"\b(?:Barnes{JOIN}Hut|Box{JOIN}Cox|Cook{JOIN}Levin|Bellman{JOIN}Ford|Black{JOIN}(?:Karasinski|Litterman|Scholes)|Case{JOIN}Shiller|"
    rf"Cauchy{JOIN}Born|Savage{JOIN}Dickey|Young{JOIN}Laplace|Black (?=Karasinski|Litterman|Scholes)|"
    r"(?:Down|Sweet)(?=(?:['\u2019]?s)? [Ss]yndrome)|Still(?=['\u2019]s [Dd]isease))\b"  # of physicians
)
AFTER, BEFORE = re.compile(rf"{JOIN}([^\W\d_]+)"), re.compile(rf"([^\W\d_]+){JOIN}$")
NAME = re.compile(r"[A-Z][^\W\d_A-Z]+(?:[A-Z][^\W\d_A-Z]+)?")  # « LaPadula »
# Peoples, places and times, which words join: « Bush-Iranian », « Marsh-Miocene ».
NO_PERSON = re.compile(r"(?:an|ans|cene|ese|ic|ish|land)$")
LONGEST = 30


def is_half(word: re.Match[str], title: str) -> bool:
    """Whether a surname that is a word is joined to a name that is none: « Gale » of « Gale-Shapley »."""
    text = word[0].lower()
    if text not in (SURNAMES | PAIRED) - TELLING:
        return False
    before = BEFORE.search(title[max(0, word.start() - LONGEST) : word.start()])
    others = (AFTER.match(title, word.end()), before)
    return any(other is not None and _is_person(other[1]) for other in others)


def _is_person(text: str) -> bool:
    return NAME.fullmatch(text) is not None and not is_common(text) and not NO_PERSON.search(text)


def pairs_in(title: str) -> list[tuple[int, int]]:
    """Where a title has pairs whose words are both common: « Barnes-Hut »."""
    return [pair.span() for pair in PAIRS.finditer(title)]
