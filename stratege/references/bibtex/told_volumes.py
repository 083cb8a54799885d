"""Volumes told in the name of a book of reference: « Handbook of Parenting Volume 2 Biology and Ecology ».

`part_told_volume(item)` makes it « Handbook of parenting: Volume 2. Biology and ecology »; another number goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.references.bibtex.kinds import WORK_OF_REFERENCE
from stratege.references.parts import Item, text_of

TOLD = re.compile(
    r"(?P<name>.{8,}?[^\W\d_])[,.:]? (?P<word>vol(?:ume|\.)) (?P<number>\d{1,2}|[IVX]{1,4})[,.:]? "
    r"(?P<rest>[^\W\d_].{5,})",
    re.IGNORECASE,
)


def part_told_volume(item: Item) -> Iterator[str]:
    """Change the book of a chapter in place; what is read, in French."""
    host = text_of(item, "container-title")
    found = TOLD.fullmatch(host) if item.get("type") == "chapter" and WORK_OF_REFERENCE.match(host) else None
    if not found:
        return
    rest = f"{found['rest'][0].upper()}{found['rest'][1:]}"
    item["container-title"] = read = f"{found['name']}: {found['word'].capitalize()} {found['number']}. {rest}"
    other = item.pop("volume", "")
    yield phrase("names_read", typed=f"{host} ({other})" if other not in ("", found["number"]) else host, read=read)
