"""What is wrong with a value by a JSON schema of draft 4: `faults({"type": "string"}, 3)` is [("", "type")].

All that SARIF's schema says is checked; a schema that says more is refused, so that nothing of it goes unheeded.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

Fault = tuple[str, str]  # where in the value, as "/runs/0", and the word of the schema that it breaks
Schema = dict[str, object]
TOLD = {"$schema", "id", "title", "description", "default", "definitions"}  # say nothing of a value
CHARACTER = r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})"
FORMATS = {
    "uri": rf"[A-Za-z][A-Za-z0-9+.\-]*:{CHARACTER}*",
    "uri-reference": rf"{CHARACTER}*",
    "date-time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)",
}
TYPES: dict[str, Callable[[object], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
}


def faults(schema: Schema, value: object) -> list[Fault]:
    """All that is wrong with a value; `KeyError` for a word of the schema that is not known here."""
    return list(Judge(schema).faults(schema, value, ""))


class Judge:
    """Judges values by the parts of one schema."""

    def __init__(self, whole: Schema) -> None:
        self.whole = whole

    def faults(self, schema: object, value: object, place: str) -> Iterator[Fault]:
        """What is wrong with a value at a place."""
        assert isinstance(schema, dict)
        if "$ref" in schema:  # whatever stands beside it does not count
            yield from self.faults(self._part(schema["$ref"]), value, place)
            return
        for word, said in schema.items():
            if word in TOLD or word == "additionalProperties":
                continue
            if word in ("properties", "items", "anyOf", "oneOf"):
                yield from self._inner(word, said, value, place)
            elif not CHECKS[word](said, value):
                yield place, word
        if isinstance(value, dict):
            yield from self._others(schema, value, place)

    def _part(self, name: str) -> object:
        part: object = self.whole
        for step in name.removeprefix("#/").split("/"):
            assert isinstance(part, dict)
            part = part[step]
        return part

    def _inner(self, word: str, said: object, value: object, place: str) -> Iterator[Fault]:
        if word == "properties" and isinstance(said, dict) and isinstance(value, dict):
            for key in said.keys() & value.keys():
                yield from self.faults(said[key], value[key], f"{place}/{key}")
        elif word == "items" and isinstance(value, list):
            for at, item in enumerate(value):
                yield from self.faults(said, item, f"{place}/{at}")
        elif word in ("anyOf", "oneOf"):
            assert isinstance(said, list)
            held = sum(not list(self.faults(choice, value, place)) for choice in said)
            if held == 0 or (word == "oneOf" and held > 1):
                yield place, word

    def _others(self, schema: Schema, value: dict[str, object], place: str) -> Iterator[Fault]:
        """What is wrong with the keys that the schema does not name."""
        said, named = schema.get("additionalProperties", True), schema.get("properties", {})
        assert isinstance(named, dict)
        for key in value.keys() - named.keys():
            if said is False:
                yield f"{place}/{key}", "additionalProperties"
            elif isinstance(said, dict):
                yield from self.faults(said, value[key], f"{place}/{key}")


def _of_type(said: object, value: object) -> bool:
    return any(TYPES[name](value) for name in (said if isinstance(said, list) else [said]))


def _unique(said: object, value: object) -> bool:
    if not said or not isinstance(value, list):
        return True
    return len({json.dumps(item, sort_keys=True) for item in value}) == len(value)


def _holds(pattern: str, value: object) -> bool:
    return not isinstance(value, str) or re.search(pattern, value) is not None


CHECKS: dict[str, Callable[..., bool]] = {
    "type": _of_type,
    "enum": lambda said, value: value in said,
    "required": lambda said, value: not isinstance(value, dict) or value.keys() >= set(said),
    "minItems": lambda said, value: not isinstance(value, list) or len(value) >= said,
    "uniqueItems": _unique,
    "minimum": lambda said, value: not TYPES["number"](value) or value >= said,
    "maximum": lambda said, value: not TYPES["number"](value) or value <= said,
    "pattern": _holds,
    "format": lambda said, value: _holds(rf"\A{FORMATS[said]}\Z", value),
}
