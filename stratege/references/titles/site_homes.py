"""Pages that are the home of a site, whose title is its name: « Kids First Data Portal » at https://kidsfirstdrc.org."""

from __future__ import annotations

import re

HOME = re.compile(r"\s*https?://(?P<host>[^/\s]+)\.\w+/?(?:(?:index|home)\.\w+)?\s*", re.IGNORECASE)
PLAIN = re.compile(r"(?:[\w.’'&+-]+ )*[\w.’'&+-]+")  # no sign that parts it from what it says of itself
# What tells of a thing after its name: « React documentation ».
TELLING = """
    docs documentation framework generator guide homepage language library manual overview page platform reference site
    software toolkit tool tutorial website
"""
TOLD = frozenset(TELLING.split())
LONGEST = 8  # words of the name of a site


def names_site(title: str, url: str) -> bool:
    """Whether a title is the name of a site, and says nothing of it besides; its host may have its initials.

    One with « of » may be that of a text: « The Handbook of Lakes ».
    """
    home, words = HOME.fullmatch(url), title.split()
    if home is None or not words or len(words) > LONGEST or "of" in words or not PLAIN.fullmatch(" ".join(words)):
        return False
    initials = "".join(word[0] for word in words if word[0].isupper()).lower()
    return words[-1].lower() not in TOLD or initials in home["host"].lower().split(".")
