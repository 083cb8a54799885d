"""Groups with an acronym: « (Organisation mondiale de la Santé [OMS], 2020) », then « (OMS, 2020) » (APA 7, 8.21).

The author of a bibliography writes `literal: "Organisation mondiale de la Santé [OMS]"`; the list gives the whole name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from stratege.document import Emphasis, Inline, Link, Strong, Text
from stratege.references.parts import Item, names_of, split_acronym, text_of


def acronyms(items: Iterable[Item]) -> dict[str, str]:
    """The acronym of each group that has one, by its whole name as it is printed."""
    found = (split_acronym(text_of(name, "literal")) for item in items for name in names_of(item, "author"))
    return {name.replace("'", "’"): short for name, short in found if short}


def shorten(citations: Sequence[tuple[Inline, ...]], names: dict[str, str]) -> tuple[tuple[Inline, ...], ...]:
    """The citations of a document, in order, with the acronym introduced once and used from then on."""
    if not names:
        return tuple(citations)
    introduced: set[str] = set()
    whole = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)({whole})(?=(?: (?:et|&) [^,(]*| et al\.)?(?:,| \(|\)))( \()?")

    def word(match: re.Match[str]) -> str:
        name, opening = match[1], match[2] or ""
        if name in introduced:
            return f"{names[name]}{opening}"
        introduced.add(name)
        return f"{name} ({names[name]}, " if opening else f"{name} [{names[name]}]"

    return tuple(tuple(_worded(inline, pattern, word) for inline in citation) for citation in citations)


def _worded(inline: Inline, pattern: re.Pattern[str], word: Callable[[re.Match[str]], str]) -> Inline:
    match inline:
        case Text():
            return replace(inline, text=pattern.sub(word, inline.text))
        case Link() | Emphasis() | Strong():
            return replace(inline, children=tuple(_worded(child, pattern, word) for child in inline.children))
    return inline
