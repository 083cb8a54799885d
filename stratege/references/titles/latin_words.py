"""Latin words that English titles have in small letters: « In Vitro », « Ex Ante », by `is_latin`."""

from __future__ import annotations

import re

# Most of them after a small word or a hyphen (« in vitro »), « versus » between two; « sous vide ».
WORDS = """
    bellum coitum facto hoc mortem natura ovo partum posteriori priori silico situ sous utero versus vide vitro vivo vs
"""
ALONE = frozenset(WORDS.split())
# Those that are words, or parts of names, but for what stands beside them: « De Novo », « Ex Post », « Per Capita ».
PHRASE = re.compile(
    r"(?<![\w'-])(?:A[ -](?:Fortiori|Posteriori|Priori)|Ad[ -](?:Hoc|Infinitum|Interim|Libitum)|"
    r"De[ -](?:Facto|Jure|Minimis|Novo)|Ex[ -](?:Ante|Nihilo|Officio|Post|Situ|Vivo)|Per (?:Capita|Diem|Se)|"
    r"Pro[ -](?:Forma|Rata)|Sui Generis)(?![\w'])",
    re.IGNORECASE,
)


def is_latin(word: re.Match[str], title: str) -> bool:
    """Whether a word of a title is such a word, or stands in such a phrase."""
    if word[0].lower() in ALONE:
        return True
    return any(found.start() <= word.start() < found.end() for found in PHRASE.finditer(title))
