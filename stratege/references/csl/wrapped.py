"""The works that a JSON file holds: `works_in('{"items": [{"title": "Un"}]}')` is where each begins, and each.

Zotero's style editor puts its list under `items`, Crossref's interface its answer under `message`, a list of them under
`items` of that. What has neither title, names nor type is no work, and a file of nothing else is no bibliography.
"""

from __future__ import annotations

import re

from stratege.diagnostics import phrase
from stratege.references.csl.safe_json import DECODER
from stratege.references.entries import Unreadable
from stratege.references.parts import Item

WRAPPINGS = {name: re.compile(rf'"{name}"\s*:\s*') for name in ("message", "items")}
TITLES = ("title", "title-short", "container-title")
NAMES = ("author", "editor", "creators")


def works_in(text: str) -> tuple[list[int], list[Item]]:
    """The items of a text that is JSON, and where each begins; `Unreadable` for what is no list of works."""
    found, position = DECODER.decode(text), _skip(text, 0)
    for name, wrapping in WRAPPINGS.items():
        if isinstance(found, dict) and isinstance(found.get(name), list | dict) and (at := wrapping.search(text)):
            found, position = found[name], at.end()
    if isinstance(found, dict) and _is_map(found):
        return _starts_of_map(text, position), [{"id": key, **item} for key, item in found.items()]
    items = found if isinstance(found, list) else [found]
    if not all(isinstance(item, dict) for item in items):
        raise Unreadable(1, 1, phrase("list_of_references"))
    if items and not any(map(_is_work, items)):
        raise Unreadable(1, 1, phrase("no_work"))
    return (_starts(text, position) if isinstance(found, list) else [position]), items


def _is_work(item: Item) -> bool:
    """Whether an object tells what it is; one of Zotero's own tells it under `data`, an attachment its type alone."""
    held = item.get("data", item)
    return isinstance(held, dict) and (
        any(held.get(name) for name in TITLES)
        or any(isinstance(held.get(name), list) for name in NAMES)
        or bool({"itemType", "issued", "DOI"} & set(held))
    )


def _is_map(found: dict[str, object]) -> bool:
    """Whether an object holds works by their keys: `{"roy": {"type": "book", "title": "Un"}}`."""
    return bool(found) and all(isinstance(item, dict) and "type" in item and _is_work(item) for item in found.values())


def _starts_of_map(text: str, position: int) -> list[int]:
    """Where each item of the object at a position begins, past its key."""
    starts: list[int] = []
    position = _skip(text, position + 1)
    while position < len(text) and text[position] != "}":
        _, position = DECODER.raw_decode(text, position)
        position = _skip(text, _skip(text, position) + 1)
        starts.append(position)
        _, position = DECODER.raw_decode(text, position)
        position = _skip(text, position)
        if text[position : position + 1] == ",":
            position = _skip(text, position + 1)
    return starts


def _starts(text: str, position: int) -> list[int]:
    """Where each item of the list at a position begins."""
    starts: list[int] = []
    position = _skip(text, position + 1)
    while position < len(text) and text[position] != "]":
        starts.append(position)
        _, position = DECODER.raw_decode(text, position)
        position = _skip(text, position)
        if text[position : position + 1] == ",":
            position = _skip(text, position + 1)
    return starts


def _skip(text: str, position: int) -> int:
    """Where the next thing stands that is no space."""
    while position < len(text) and text[position].isspace():
        position += 1
    return position
