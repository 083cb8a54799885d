"""First letters that braces hold in titles in capitals: `with_held_names("THE KINGS OF {M}AJAPAHIT")`."""

from __future__ import annotations

import re

from stratege.references.titles.typed_case import is_shouted
from stratege.references.words.english import is_common

HELD = re.compile(r"(?<![\w{])\{([A-Z])\}([A-Z]{2,})(?![\w}-])")


def with_held_names(title: str) -> str:
    """« THE KINGS OF {Majapahit} », whose author keeps the capital of a name; as it is if common words are held so."""
    held = list(HELD.finditer(title))
    if not held or not is_shouted(title) or any(is_common(found[1] + found[2]) for found in held):
        return title
    return HELD.sub(lambda found: f"{{{found[1]}{found[2].lower()}}}", title)
