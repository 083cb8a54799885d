"""JSON that a stranger wrote: `DECODER.decode("[1e999]")` is ["1e999"], and `check_depth` refuses what nests too deep.

The decoder of Python calls itself at each level, reads no number of 5 000 digits, and lets through halves of characters
that no file can hold: what it would give otherwise than a text, or not at all, stays the text that it is.
"""

from __future__ import annotations

import json
import math
import re

from stratege.diagnostics import phrase
from stratege.references.entries import Places, Unreadable

DEPTH = 100  # levels of lists and objects; a reference has five
DIGITS = 18  # of the longest number that a field means
SIGNS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)|[\[{]|[\]}]', re.DOTALL)  # a text, what opens, what closes
STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}


def check_depth(text: str, places: Places) -> None:
    """`Unreadable` at the list or the object that stands within `DEPTH` others."""
    depth = 0
    for sign in SIGNS.finditer(text):
        depth += STEPS.get(sign[0], 0)
        if depth > DEPTH:
            raise Unreadable(*places(sign.start()), phrase("json_deep", limit=DEPTH))


def whole(text: str) -> str:
    """A text without halves of characters, such as `\\ud800` alone gives."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) <= DIGITS else digits


def _decimal(digits: str) -> float | str:
    value = float(digits)
    return value if math.isfinite(value) else digits


DECODER = json.JSONDecoder(parse_int=_integer, parse_float=_decimal, parse_constant=str)
