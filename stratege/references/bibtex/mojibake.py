"""Values of BibTeX whose UTF-8 was read as an older code: « ContrÃ´le de systÃ¨mes » is « Contrôle de systèmes »."""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.diagnostics import phrase
from stratege.references.bibtex.raw import Field, RawEntry
from stratege.references.tex.decode import decode

# The signs of Windows-1252 for the bytes that follow the first of a letter in UTF-8.
NEXT = "\u0080-\u00bf" + bytes(range(0x80, 0xA0)).decode("cp1252", "ignore")
# A letter of two bytes beside a small one, « Ã´ », or a sign of three, « â€™ »; not « SÃO », nor « MANHÃ” ».
PAIR, TRIPLE = rf"[\u00c3-\u00c5][{NEXT}]", rf"\u00e2[\u20ac\u201a\u201e\u2020\u0080][{NEXT}]"
TWICE = re.compile(rf"(?<=[a-z]){PAIR}|{PAIR}(?=[a-z])|{TRIPLE}|\u00c2[\u00a0\u00a7\u00a9\u00ab\u00ae\u00b0\u00bb]")
ANY = re.compile(rf"{PAIR}|{TRIPLE}|\u00c2[{NEXT}]")
UNREAD = frozenset(["abstract", "file", "url"])


def without_mojibake(one: RawEntry) -> RawEntry:
    """An entry whose values are read as they were written, and say so; the rest of its file may be sound."""
    fields = tuple(field if field.name.lower() in UNREAD else _as_written(field) for field in one.fields)
    read = [(old, new) for old, new in zip(one.fields, fields, strict=True) if old is not new]
    told = [(old.at, phrase("names_read", typed=decode(old.value), read=decode(new.value))) for old, new in read]
    return replace(one, fields=fields, read_as=(*one.read_as, *told)) if told else one


def _as_written(field: Field) -> Field:
    return replace(field, value=ANY.sub(_written, field.value)) if TWICE.search(field.value) else field


def _written(signs: re.Match[str]) -> str:
    """« ô » for « Ã´ »; signs that make no letter stay."""
    try:
        return b"".join(map(_byte, signs[0])).decode("utf-8")
    except UnicodeError:
        return signs[0]


def _byte(sign: str) -> bytes:
    return sign.encode("latin-1" if sign < "\u0100" else "cp1252")
