"""The language of a title: `is_english("The Rise of the Networks")` is true, by its small words or as declared."""

from __future__ import annotations

import re

# Small words that English has alone, and those of its neighbours: one of the latter, and a title is left alone.
ENGLISH_WORDS = """
    and are between beyond by for from how into is its of our the their this through to toward towards using what when
    where who why with within without your
"""
OTHER_WORDS = """
    al au aux avec che con d da das de dei del della dell dem den der des di die du e ein eine einer el en entre et für
    gli het il im l la las le les lo los met mit nach nel oder os para par pour por qu que qui ses sobre son sous sur u
    um un una und une van vom von voor y zu zum zur été à é über
"""
ENGLISH = frozenset(ENGLISH_WORDS.split())
OTHERS = frozenset(OTHER_WORDS.split())
WORD = re.compile(r"[^\W\d_]+")


def is_english(title: str, language: str = "") -> bool:
    """Whether a title is in English: as its language says or, without one, beyond doubt by its small words."""
    if language:
        return language.lower().split("-")[0] == "en"
    words = {word.lower() for word in WORD.findall(title)}
    return not words.isdisjoint(ENGLISH) and words.isdisjoint(OTHERS)
