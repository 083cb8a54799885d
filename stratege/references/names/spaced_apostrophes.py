"""Apostrophes that a space keeps from their name: `with_joined("O 'gorman, Tim")` is « O'Gorman, Tim ».

Managers and hands leave it before or after: « O' Brien », « L' Heureux », « D 'Angelo ».
"""

from __future__ import annotations

import re

from stratege.references.items import NAMES
from stratege.references.parts import Item, names_of

START = r"(?<![^\W_])(?<!['’.-])"
END = r"(?!and )(?P<first>[^\W\d_])(?=[^\W\d_])(?![^'\u2019]*['\u2019]{2})"  # « D' and », cut; a quote of LaTeX
SPACED = r"(?: ['’] ?|['’] )"
IRISH = re.compile(rf"{START}O(?:{SPACED}){END}")
ELIDED = re.compile(rf"{START}(?P<word>[DdLl]){SPACED}{END}")
PARTS = ("family", "literal")


def join_apostrophes(item: Item) -> None:
    """Change the names of an item in place, which nobody needs to be told."""
    for name in (name for role in NAMES & set(item) for name in names_of(item, role)):
        name |= {part: with_joined(value) for part in PARTS if isinstance(value := name.get(part), str)}


def with_joined(names: str) -> str:
    """Names with their apostrophes against both of their parts."""
    return ELIDED.sub(r"\g<word>'\g<first>", IRISH.sub(lambda found: f"O'{found['first'].upper()}", names))
