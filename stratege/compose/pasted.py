r"""Paragraphs that another tool reads as something else, and that are printed: `| a` twice is a poem of Pandoc."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from stratege.compose.lookalikes import Lookalike
from stratege.diagnostics import phrase

Found = re.Match[str]
VERSES = re.compile(r"(?:^[ \t]*\|[ \t][^|\n]*(?:\n|\Z)){2,}", re.MULTILINE)
ACRONYM = re.compile(r"^[ \t]*\*\[[^\]\[\n]+\]:[^\n]*", re.MULTILINE)
CAPTION = re.compile(r"(?::[ \t]+|Table:[ \t]+)\S[^\n]*")
NAMED = re.compile(r"(?::[ \t]+|Table:[ \t]+)?[^\n]*\{#tbl-[^}\n]*\}\s*")
GRID = re.compile(r"^[ \t]*\+(?::?[-=]{3,}:?\+)+[ \t]*(?:\n|\Z)", re.MULTILINE)
FORMS: tuple[tuple[re.Pattern[str], Callable[[Found], str]], ...] = (
    (GRID, lambda _: phrase("grid_table")),
    (VERSES, lambda _: phrase("end_lines")),
    (ACRONYM, lambda _: phrase("list_acronym")),
)


def pasted(typed: str) -> Iterator[Lookalike]:
    """What the lines of a paragraph have that is a form elsewhere, once for each form."""
    for form, remedy in FORMS:
        if found := form.search(typed):
            yield Lookalike(found.start(), found.end(), remedy(found))


def caption(typed: str, near_table: bool) -> Lookalike | None:
    """The caption that a paragraph is to a table in Pandoc: `: Les villes {#tbl-villes}`, or `Table: Les villes`."""
    found = (CAPTION.match(typed) if near_table else None) or NAMED.match(typed)
    return Lookalike(0, len(found[0].rstrip()), phrase("caption_of_table")) if found else None
