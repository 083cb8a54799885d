"""Spanish words: `is_common_spanish("Redes")` is true, `is_common_spanish("Madrid")` is not."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

ENDINGS = (
    *(("s", ""), ("es", ""), ("ces", "z"), ("a", "o"), ("as", "o"), ("a", ""), ("as", ""), ("mente", "o")),
    *(("mente", ""), ("amente", "o"), ("ado", "ar"), ("ada", "ar"), ("ados", "ar"), ("adas", "ar"), ("ando", "ar")),
    *(("ido", "er"), ("ida", "er"), ("idos", "er"), ("idas", "er"), ("ido", "ir"), ("ida", "ir"), ("idos", "ir")),
    *(("iendo", "er"), ("iendo", "ir"), ("a", "ar"), ("an", "ar"), ("e", "er"), ("en", "er"), ("e", "ir")),
)
FORMED_END = re.compile(
    r"(?:[cs]ión|[cs]iones|dad|dades|ismo|ista|log[ií]as?|lógic[oa]|gráfic[oa]|grafías?|miento|[ae]ncia|izar|izad[oa]|"
    r"ador|adora|adores|ativ[oa]|átic[oa]|able|ible)s?$"
)
PREFIXES = re.compile(
    r"^(?:anti|auto|bio|ciber|eco|geo|hiper|inter|macro|meta|micro|mono|multi|nano|neuro|poli|post|pre|psico|socio|sub|"
    r"super|tele|trans|ultra)(?=\w{4})"
)
NAMES = frozenset(["biblia", "internet", "renacimiento", "web"])


def is_common_spanish(word: str) -> bool:
    """Whether a Spanish word is in the dictionary without capital, as it is or as it is formed."""
    low = word.lower()
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
    return frozenset(Path(__file__).with_name("spanish_words.txt").read_text(encoding="utf-8").split())
