"""A text that was changed and still knows its places: `Mended(Lines("a: @b"), [Edit(3, 3, '"')]).text` is `a: "@b`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import yaml

from stratege.read.scalars import Lines


class Edit(NamedTuple):
    """What stands from one offset to another gives way to another text."""

    start: int
    end: int
    text: str


class Guess(NamedTuple):
    """What may be wrong: its code, the guilty offset, the words of its message, the edits that would mend it."""

    code: str
    at: int
    words: dict[str, object]
    edits: tuple[Edit, ...]


class Mended(Lines):
    """The lines of a changed text; the place of a character is where it stands in the author's file."""

    def __init__(self, before: Lines, edits: Iterable[Edit]) -> None:
        self.before, self.edits = before, sorted(edits)
        super().__init__(_edited(before.text, self.edits))

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of the character at that offset, as the author counts them."""
        return self.before.place(self.origin(offset))

    def marked(self, mark: yaml.Mark) -> tuple[int, int]:
        """The place of a mark of the parser's, as the author counts it."""
        return self.place(self.starts[min(mark.line, len(self.starts) - 1)] + mark.column)

    def origin(self, offset: int) -> int:
        """Where a character stood before the edits; where one was put that replaces others, the first of them."""
        shift = 0
        for start, end, text in self.edits:
            begun = start + shift
            if offset < begun:
                break
            if offset < begun + len(text):
                return min(start + offset - begun, end)
            shift += len(text) - (end - start)
        return offset - shift


def _edited(text: str, edits: Iterable[Edit]) -> str:
    parts, at = list[str](), 0
    for start, end, new in edits:
        parts += text[at:start], new
        at = end
    return "".join([*parts, text[at:]])
