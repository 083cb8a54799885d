"""JSON as its readers give it, and as its callers need it: `as_text(as_list(tree)[0])` is a text, or a `TypeError`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"


def as_text(value: Json) -> str:
    """The text that a value is; `TypeError` for any other."""
    if isinstance(value, str):
        return value
    raise TypeError(f"a text was expected, not {type(value).__name__}")


def as_list(value: Json) -> list[Json]:
    """The list that a value is; `TypeError` for any other."""
    if isinstance(value, list):
        return value
    raise TypeError(f"a list was expected, not {type(value).__name__}")


def as_object(value: Json) -> dict[str, Json]:
    """The object that a value is; `TypeError` for any other."""
    if isinstance(value, dict):
        return value
    raise TypeError(f"an object was expected, not {type(value).__name__}")
