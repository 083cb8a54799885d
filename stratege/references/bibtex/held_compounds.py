"""Compounds that old versions of Zotero held in braces: `without_compounds("The {Fact/Value} Dichotomy")`."""

from __future__ import annotations

import re

from stratege.references.titles.title_names import EPONYMS, PEOPLE
from stratege.references.words.english import PREFIXES, is_common

# And the word that it tells of, if that makes no name: « {Human–Robot Interaction} », not « {Anti-Noise Act} ».
NAMING = "Act|Alliance|Association|Cent(?:er|re)|Committee|Convention|Council|Law|League|Movement|Office|Party|Project|"
NAMING += "Program(?:me)?|Protocol|Society|Survey|Treaty|War"
COMPOUND = re.compile(
    r"(?<![{\w-])\{([A-Z][a-z]{2,})(?:--|[-/–])([A-Z][a-z]{2,})(?: (?!(?:"
    + NAMING
    + r")s?\})([A-Z][a-z]{2,}))?\}(?![}\w-])"
)
CAPITAL = re.compile(r"(?<![\w{])[A-Z][a-z]{3,}")
# « {{Self}-{Organizing}} », whose halves Zotero held, and both of them once more.
HALVES = re.compile(r"\{\{([A-Z][a-z]{2,})\}([-‐‑–])\{([A-Z][a-z]{2,})\}\}")
BRANDS = frozenset(["Ant-Man", "Coca-Cola", "Fisher-Price", "Iron-Man", "Spider-Man"])


def without_compounds(title: str) -> str:
    """« Meaning and Word-Meaning » of « Meaning and {Word-Meaning} », a title in Title Case, of common words alone."""
    if "{" not in title or "{{" in title:
        return title
    rest = CAPITAL.findall(COMPOUND.sub("", title).partition(" ")[2])
    return COMPOUND.sub(_freed, title) if rest and all(map(is_common, rest)) else title


def _freed(held: re.Match[str]) -> str:
    parts = {part.lower() for part in held.groups() if part}
    is_name = held[0][1:-1] in BRANDS or not parts.isdisjoint(EPONYMS | PEOPLE)
    return held[0] if is_name or not all(map(is_common, parts)) else held[0][1:-1]


def with_plain_halves(title: str) -> str:
    """« {Self}-{Organizing} {Map} » of « {{Self}-{Organizing}} {Map} », whose halves are held as other words are."""
    return HALVES.sub(_halved, title)


def _halved(held: re.Match[str]) -> str:
    first, last = held[1].lower(), held[3].lower()
    is_plain = is_common(last) and (is_common(first) or PREFIXES.match(f"{first}xxxxx") is not None)
    is_name = f"{held[1]}-{held[3]}" in BRANDS or not {first, last}.isdisjoint(EPONYMS | PEOPLE)
    return f"{{{held[1]}}}{held[2]}{{{held[3]}}}" if is_plain and not is_name else held[0]
