"""Names: `slug("À chaque objectif")` is "a-chaque-objectif"; `is_file_name("..")` is False."""

from __future__ import annotations

import re
import unicodedata


def slug(text: str) -> str:
    """Words as an anchor: ASCII lower-case letters and digits joined by hyphens; never empty."""
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe"))
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"[^a-z0-9]+", "-", letters.lower()).strip("-") or "partie"


DEVICES = frozenset(["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³")])
LONGEST = 100  # of a name: its files add theirs, and a disk takes 255 bytes


def is_file_name(name: str) -> bool:
    """Whether a name may be that of a file or a folder, on any system: letters, digits, and `-`, `_`, `.` between them.

    `..`, hidden names, separators, and what Windows takes for a device (`nul`, `com1.x`) are none.
    """
    letters = all(char.isalnum() or char in "-_." for char in name)
    edges = name[:1].isalnum() and (name[-1:].isalnum() or name[-1:] in "-_")
    return letters and edges and len(name) <= LONGEST and name.casefold().partition(".")[0] not in DEVICES
