"""One change to a text: `Edit(4, 5, " ", "\\u202f", "FR-A1")`; rules only ever propose edits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

Kind = Literal["fix", "lint"]


class Edit(NamedTuple):
    """Characters `start` to `end`, which are `before`, become `after`.

    `kind` is "fix" for what `typeset` does by itself, "lint" for what an author must decide.
    `raise_from` is where, within `after`, letters begin that HTML and PDF raise (ordinals), None elsewhere.
    """

    start: int
    end: int
    before: str
    after: str
    rule: str
    kind: Kind = "fix"
    raise_from: int | None = None
    authority: str = ""


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with sorted, disjoint edits made, whatever their kind."""
    parts: list[str] = []
    cursor = 0
    for edit in edits:
        parts += (text[cursor : edit.start], edit.after)
        cursor = edit.end
    return "".join([*parts, text[cursor:]])


def disjoint(edits: Iterable[Edit]) -> list[Edit]:
    """Edits sorted by place, without those that overlap one before them; of two at one place, the first given."""
    kept: list[Edit] = []
    end = -1
    inserted = -1
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < end or edit.start == edit.end == inserted:
            continue
        kept.append(edit)
        end = edit.end
        inserted = edit.end if edit.start == edit.end else -1
    return kept
