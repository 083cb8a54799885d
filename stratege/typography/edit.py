"""One change to a text: `Edit(4, 5, " ", "\\u202f", "A1")`; rules only ever propose edits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters `start` to `end`, which are `before`, become `after`.

    `raise_from` is where, within `after`, letters begin that HTML and PDF raise (ordinals), None elsewhere.
    """

    start: int
    end: int
    before: str
    after: str
    rule: str
    kind: str = "fix"
    raise_from: int | None = None


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with sorted, disjoint edits made."""
    parts, cursor = [], 0
    for edit in edits:
        parts += [text[cursor : edit.start], edit.after]
        cursor = edit.end
    return "".join([*parts, text[cursor:]])
