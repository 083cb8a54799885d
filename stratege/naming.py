"""Names: `slug("À chaque objectif")` is "a-chaque-objectif"; `is_file_name("..")` is False."""

from __future__ import annotations

import re
import unicodedata

LATIN = re.compile(r"LATIN SMALL (?:LETTER|LIGATURE) ([A-Z]{1,2})(?: WITH .*)?")  # as Unicode names « æ » and « ø »


def slug(text: str) -> str:
    """Words as an anchor: ASCII lower-case letters and digits joined by hyphens; never empty."""
    return letters(text) or "partie"


def letters(text: str) -> str:
    """What of a text an anchor can say; nothing where it is all signs, or in another alphabet."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return re.sub(r"[^a-z0-9]+", "-", "".join(_latin(char) for char in plain)).strip("-")


def folded(text: str) -> str:
    """A text as it is compared with another: in lower case, without its accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))


def glued(text: str) -> str:
    """A name as it is compared whatever its spaces and signs: « publicissapient » for « Publicis Sapient »."""
    return "".join(filter(str.isalnum, text.casefold()))


def _latin(char: str) -> str:
    """The letters that a sign of the Latin alphabet is made of, as its Unicode name has them; none for an accent."""
    if char.isascii() or unicodedata.combining(char):
        return char if char.isascii() else ""
    found = LATIN.fullmatch(unicodedata.name(char, ""))
    return found[1].lower() if found else char


DEVICES = frozenset(["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³")])
LONGEST = 100  # of a name: its files add theirs, and a disk takes 255 bytes


def is_file_name(name: str) -> bool:
    """Whether a name may be that of a file or a folder, on any system: letters, digits, and `-`, `_`, `.` between them.

    `..`, hidden names, separators, and what Windows takes for a device (`nul`, `com1.x`) are none.
    """
    usable = all(char.isalnum() or char in "-_." for char in name)
    edges = name[:1].isalnum() and (name[-1:].isalnum() or name[-1:] in "-_")
    return usable and edges and len(name) <= LONGEST and name.casefold().partition(".")[0] not in DEVICES
