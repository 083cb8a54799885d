"""Parts of hyphened words in English titles: those of products, « OntoLex-Lemon », and names among small ones."""

from __future__ import annotations

import re

INNER_CAPITAL = re.compile(r"[^\W\d_A-Z\u00c0-\u00de][A-Z\u00c0-\u00de]")
# What joins a product or an acronym to a noun: « fMRI-based ».
JOINED_WORDS = """
    accelerated activated aided assisted associated aware based binding bound centric coated compatible compliant
    containing controlled deficient dependent derived directed driven enabled encoded encoding enhanced expressing free
    friendly guided independent induced informed inspired integrated like linked mediated native negative oriented
    positive powered producing regulated related resistant responsive rich sensitive specific stimulated style supported
    targeted terminal type
"""
JOINED_ADJECTIVES = frozenset(JOINED_WORDS.split())
# Acronyms and units with small letters that are no products: what stands before is a common word, « pre-mRNA »,
# « multi-LiDAR », « multi-TeV ».
MIXED = re.compile(
    r"[-‐‑](?:(?:c|cf|cp|ct|ds|g|mt|r|ss)DNA|DDoS|DoS|(?:ds|linc|lnc|mi|m|nc|pi|pre-?m|r|si|sg|sn|ss|t)RNA|fMRI|IoT|"
    r"LiDAR|QoE|QoS|ReLU|VoIP|[kMGTP]eV|[kMGT]Hz|[kMG]W|[kMG]bps)s?(?![\w-])"
)
HYPHENED = re.compile(r"[\w-]*-$"), re.compile(r"-[\w-]+")
SMALL_BEFORE = re.compile(r"(?:^[A-Z]?|(?<![\w-]))[a-z]+-(?:[a-z]+-)*$"), re.compile(r"(?:-[a-z]+)+(?![\w-])")
LONGEST_PART = 30


def in_product(word: re.Match[str], title: str) -> bool:
    """Whether another part of a hyphened word has a capital inside, as names of products have: « OntoLex-Lemon »."""
    if word[0].lower() in JOINED_ADJECTIVES or MIXED.match(title, word.end()):
        return False
    return any(part is not None and INNER_CAPITAL.search(part[0]) for part in _parts_beside(word, title, HYPHENED))


def is_name_inside(word: re.Match[str], title: str) -> bool:
    """Whether small parts alone stand on both sides of one with a capital: « branch-and-Benders-cut »."""
    return all(_parts_beside(word, title, SMALL_BEFORE))


def _parts_beside(
    word: re.Match[str], title: str, patterns: tuple[re.Pattern[str], re.Pattern[str]]
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """What joins a word by hyphens before and after it, if it is as the patterns have it."""
    before, after = patterns
    return before.search(title[max(0, word.start() - LONGEST_PART) : word.start()]), after.match(title, word.end())
