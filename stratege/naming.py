"""Names made from words: `slug("À chaque objectif")` is "a-chaque-objectif"."""

from __future__ import annotations

import re
import unicodedata


def slug(text: str) -> str:
    """Words as an anchor: ASCII lower-case letters and digits joined by hyphens; never empty."""
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe"))
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"[^a-z0-9]+", "-", letters.lower()).strip("-") or "partie"
