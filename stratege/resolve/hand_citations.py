"""Citations typed by hand of works that the bibliography has: « (Roy et Petit, 2020) », « Roy (2020) »."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from stratege.diagnostics import Diagnostics, phrase
from stratege.document import Citation, Document, Text, walk
from stratege.naming import folded
from stratege.references import load_items
from stratege.references.csl.citation_keys import is_machines
from stratege.references.parts import Item, date_parts, names_of, text_of
from stratege.resolve.material import Material
from stratege.resolve.text_places import within
from stratege.source import Span
from stratege.text.hand_citations import families, hand_citations


def tell_hand_citations(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """The document as it is; a diagnostic C025 for each citation of a known work that is typed as text."""
    typed = [(text, found) for text in _texts(document) for found in hand_citations(text.text)]
    if not typed:
        return document
    items, _ = load_items([dict(item) for item in material.references.values()])
    cited = {key for node in walk(document) if isinstance(node, Citation) for key in node.keys}
    items.sort(key=lambda item: _rank(text_of(item, "id"), cited))
    for text, found in typed:
        start, end = found.start() - _is_enclosed(found), found.end() - (found["end"] == ")" and not _closes(found))
        key = next((text_of(item, "id") for item in items if _is_of(item, found)), "")
        if key:
            words, remedy = text.text[start:end], _remedy(found, key, cited)
            diagnostics.add("C025", within(text, start, end) or text.span, text=words, remedy=remedy)
    return document


def _rank(key: str, cited: Collection[str]) -> int:
    """Which of two keys of one work to offer: the one that the report cites, else the one that a hand can type."""
    return (key not in cited) * 2 + is_machines(key)


def _remedy(found: re.Match[str], key: str, cited: Collection[str]) -> str:
    """What to write; a key that a program made for itself, which nobody cites yet, is to be given another first."""
    if is_machines(key) and key not in cited:
        return phrase("key_of_machine", key=key, form=_form(found, "…"))
    return phrase("write_form", form=_form(found, key))


def told_by_hand(place: Span | None, diagnostics: Diagnostics) -> bool:
    """Whether a place lies in a citation that was told to be typed by hand."""
    spans = (item.span for item in diagnostics.items if item.code == "C025")
    return place is not None and any(span is not None and _holds(span, place) for span in spans)


def _holds(span: Span, place: Span) -> bool:
    return span.file == place.file and span.line == place.line and span.column <= place.column < span.end_column


def _texts(document: Document) -> Iterator[Text]:
    return (node for node in walk(document) if isinstance(node, Text))


def _is_enclosed(found: re.Match[str]) -> bool:
    """Whether the parentheses hold the names as well: « (Roy, 2020) »."""
    return found["gap"] == ", " and found["end"] == ")" and found.string[: found.start()].endswith("(")


def _closes(found: re.Match[str]) -> bool:
    """Whether the parenthesis after the year is that of the citation."""
    return _is_enclosed(found) or found["gap"].endswith("(")


def _form(found: re.Match[str], key: str) -> str:
    place = found["place"] or ""
    if found["gap"].endswith("("):
        return f"@{key}{f' [{place[2:]}]' if place else ''}"
    return f"[@{key}{place}]"


def _is_of(item: Item, found: re.Match[str]) -> bool:
    """Whether a work is the one that names and a year cite: as many names as it has, the first ones."""
    signed = [folded(text_of(name, "family") or text_of(name, "literal")) for name in names_of(item, "author")]
    if date_parts(item, "issued")[:1] != [int(found["year"])] or not signed:
        return False
    asked = families(found)
    is_same = [name.rpartition(" ")[2] for name in signed[: len(asked)]] == asked
    return is_same and (len(signed) > len(asked)) == bool(found["others"])
