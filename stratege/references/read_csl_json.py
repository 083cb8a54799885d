"""References in CSL-JSON: `from_json(text)[0].item` is a CSL item, with the line it stands on."""

from __future__ import annotations

import json
import re

from stratege.diagnostics import phrase
from stratege.references.entries import Entry, Places, Unreadable, fields_of

JSON_FIELD = re.compile(r'"([\w-]+)"\s*:')


def from_json(text: str) -> list[Entry]:
    """The items of a CSL-JSON file: a list, or one item; `Unreadable` where it is no JSON or no list of items."""
    places = Places(text)
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        raise Unreadable(error.lineno, error.colno, _french(error.msg)) from error
    if isinstance(found, dict) and isinstance(found.get("items"), list):
        found = found["items"]
    items = found if isinstance(found, list) else [found]
    if not all(isinstance(item, dict) for item in items):
        raise Unreadable(1, 1, phrase("list_of_references"))
    starts = _json_starts(text) if isinstance(found, list) else [_skip(text, 0)]
    ends = [*starts[1:], len(text)]
    return [
        Entry(item, places(start), fields_of(JSON_FIELD, text, start, end, places))
        for item, start, end in zip(items, starts, ends, strict=False)
    ]


PROBLEMS = {
    "Expecting value": "json_value",
    "Expecting ',' delimiter": "json_comma",
    "Expecting property name enclosed in double quotes": "json_name",
    "Expecting ':' delimiter": "json_colon",
    "Extra data": "json_rest",
    "Unterminated string starting at": "json_text_open",
    "Invalid control character at": "json_line_break",
}


def _french(problem: str) -> str:
    return phrase(PROBLEMS[problem]) if problem in PROBLEMS else problem


def _json_starts(text: str) -> list[int]:
    """Where each item of the outermost list begins."""
    decoder, starts = json.JSONDecoder(), []
    position = _skip(text, text.index("[") + 1)
    while position < len(text) and text[position] != "]":
        starts.append(position)
        _, position = decoder.raw_decode(text, position)
        position = _skip(text, position)
        if text[position : position + 1] == ",":
            position = _skip(text, position + 1)
    return starts


def _skip(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position
