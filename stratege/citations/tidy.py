"""What no style can say of an entry: a date in words printed once, « en » before a month, no full stop after « … »."""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.document import Emphasis, Inline, Text, plain
from stratege.references.parts import Name, date_of, names_of, text_of

OTHERS = re.compile(r",(?=\set\sal\.)")
OTHER_DIRECTORS = re.compile(r",(?=\set\sal\.,?\s\(?(?:dir|trad)\.)")  # « A. Roy, L. Petit, et al. (dir.) »
# « Consulté le juillet 2025 », where the day is not known.
VISITED = re.compile(r"\b([Cc]onsulté|[Rr]écupéré) le(?=\s(?:[^\W\d_]+\s)?\d{4}\b)")
Entry = tuple[str, tuple[Inline, ...]]


def tidy(entry: Entry, item: Name) -> Entry:
    """The entry of an item, deduplicated and punctuated."""
    key, inlines = entry
    words = text_of(date_of(item, "issued"), "literal")
    if any(text_of(name, "literal") == "others" for name in names_of(item, "author")):
        inlines = tuple(map(_without_comma, inlines[:1])) + inlines[1:]
    inlines = tuple(_of_directors(inline) for inline in inlines)
    inlines = tuple(_without_day(inline) for inline in inlines)
    return key, _single_stop(tuple(_deduplicate_date(inline, words) for inline in inlines))


def _without_comma(inline: Inline) -> Inline:
    """« Roy, L., Petit, A. et al. », where the style has a comma before « et al. » for those whom nobody named."""
    return replace(inline, text=OTHERS.sub("", inline.text, count=1)) if isinstance(inline, Text) else inline


def _of_directors(inline: Inline) -> Inline:
    """« A. Roy, L. Petit et al. (dir.) », in the middle of an entry."""
    return replace(inline, text=OTHER_DIRECTORS.sub("", inline.text)) if isinstance(inline, Text) else inline


def _without_day(inline: Inline) -> Inline:
    """« Consulté en juillet 2025 »."""
    return replace(inline, text=VISITED.sub(r"\1 en", inline.text)) if isinstance(inline, Text) else inline


def _deduplicate_date(inline: Inline, words: str) -> Inline:
    """« (hier) », where the style gives a date in words for the year, then for the day."""
    if not words or not isinstance(inline, Text):
        return inline
    return replace(inline, text=inline.text.replace(f"{words}, {words}", words))


def _single_stop(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """« *Titre…* Seuil. »: suspension points end a sentence, as the question mark does."""
    kept: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Text):
            text = inline.text.replace("….", "…")
            after = bool(kept) and isinstance(kept[-1], Emphasis) and plain(kept[-1]).endswith("…")
            inline = replace(inline, text=text.removeprefix(".") if after else text)
        kept.append(inline)
    return tuple(kept)
