"""Values of BibTeX whose UTF-8 was read as an older code: « ContrÃ´le de systÃ¨mes » is « Contrôle de systèmes »."""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.diagnostics import phrase
from stratege.references.bibtex.raw import Field, RawEntry
from stratege.references.tex.decode import decode
from stratege.references.words.mojibake import as_written

# « {\\~A}{\\copyright} » and its like, which programs made of « Ã© » as they wrote it in TeX.
SECOND = {
    "P": "¶",
    "S": "§",
    "copyright": "©",
    "guillemotright": "»",
    "textasciiacute": "´",
    "textasciidieresis": "¨",
    "textcent": "¢",
    "textcopyright": "©",
    "textordfeminine": "ª",
    "textpm": "±",
    "textregistered": "®",
}
IN_TEX = re.compile(rf"\{{?\\~\{{?A\}}?\}}?\{{?\\(?P<second>{'|'.join(SECOND)})(?![A-Za-z])(?:\{{\}})?\}}?")
UNREAD = frozenset(["abstract", "file", "url"])


def without_mojibake(one: RawEntry) -> RawEntry:
    """An entry whose values are read as they were written, and say so; the rest of its file may be sound."""
    fields = tuple(field if field.name.lower() in UNREAD else _as_written(field) for field in one.fields)
    read = [(old, new) for old, new in zip(one.fields, fields, strict=True) if old is not new]
    told = [(old.at, phrase("names_read", typed=decode(old.value), read=decode(new.value))) for old, new in read]
    return replace(one, fields=fields, read_as=(*one.read_as, *told)) if told else one


def _as_written(field: Field) -> Field:
    signs = (
        IN_TEX.sub(lambda found: f"Ã{SECOND[found['second']]}", field.value) if "\\~" in field.value else field.value
    )
    value = as_written(signs)
    value = field.value if value == signs else value
    return field if value == field.value else replace(field, value=value)
