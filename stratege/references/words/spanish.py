"""Spanish words: `is_common_spanish("Redes")` is true, `is_common_spanish("Madrid")` is not."""

from __future__ import annotations

import re

from stratege.references.words.lexicon import Lexicon

ENDINGS = (
    *(("s", ""), ("es", ""), ("ces", "z"), ("a", "o"), ("as", "o"), ("a", ""), ("as", ""), ("mente", "o")),
    *(("mente", ""), ("amente", "o"), ("ado", "ar"), ("ada", "ar"), ("ados", "ar"), ("adas", "ar"), ("ando", "ar")),
    *(("ido", "er"), ("ida", "er"), ("idos", "er"), ("idas", "er"), ("ido", "ir"), ("ida", "ir"), ("idos", "ir")),
    *(("iendo", "er"), ("iendo", "ir"), ("a", "ar"), ("an", "ar"), ("e", "er"), ("en", "er"), ("e", "ir")),
)
FORMED_END = re.compile(
    r"(?:[cs]ión|[cs]iones|dad|dades|ismo|ista|log[ií]as?|lógic[oa]|gráfic[oa]|grafías?|miento|[ae]ncia|izar|izad[oa]|"
    r"ador|adora|adores|ativ[oa]|yente|átic[oa]|able|ible)s?$"
)
PREFIXES = re.compile(
    r"^(?:anti|auto|bio|ciber|eco|geo|hiper|inter|macro|meta|micro|mono|multi|nano|neuro|poli|post|pre|psico|socio|sub|"
    r"super|tele|trans|ultra)(?=\w{4})"
)
NAMES = frozenset(["biblia", "internet", "renacimiento", "web"])


SPANISH = Lexicon("spanish_words.txt", ENDINGS, FORMED_END, PREFIXES, NAMES)


def is_common_spanish(word: str) -> bool:
    """Whether a Spanish word is in the dictionary without capital, as it is or as it is formed."""
    return SPANISH.is_common(word.lower())
