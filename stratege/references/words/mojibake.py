"""Texts whose UTF-8 was read as an older code: `as_written("ContrÃ´le de systÃ¨mes")` is « Contrôle de systèmes »."""

from __future__ import annotations

import re

# The signs of Windows-1252 for the bytes that follow the first of a letter in UTF-8.
NEXT = "\u0080-\u00bf" + bytes(range(0x80, 0xA0)).decode("cp1252", "ignore")
# A letter of two bytes beside a small one, « Ã´ », or a sign of three, « â€™ »; not « SÃO », nor « MANHÃ” ».
PAIR, TRIPLE = rf"[\u00c3-\u00c5][{NEXT}]", rf"\u00e2[\u20ac\u201a\u201e\u2020\u0080][{NEXT}]"
TWICE = re.compile(rf"(?<=[a-z]){PAIR}|{PAIR}(?=[a-z])|{TRIPLE}|\u00c2[\u00a0\u00a7\u00a9\u00ab\u00ae\u00b0\u00bb]")
ANY = re.compile(rf"{PAIR}|{TRIPLE}|\u00c2[{NEXT}]")


def as_written(text: str) -> str:
    """A text as it was written; the same where nothing shows that it was read wrong."""
    return ANY.sub(_written, text) if TWICE.search(text) else text


def _written(signs: re.Match[str]) -> str:
    """« ô » for « Ã´ »; signs that make no letter stay."""
    try:
        return b"".join(map(_byte, signs[0])).decode("utf-8")
    except UnicodeError:
        return signs[0]


def _byte(sign: str) -> bytes:
    return sign.encode("latin-1" if sign < "\u0100" else "cp1252")
