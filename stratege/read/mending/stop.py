"""Where the parser stopped, and the lines that may be guilty of it: `Stop(Lines("a: [b"), error).near`."""

from __future__ import annotations

import yaml
from yaml.reader import ReaderError

from stratege.read.scalars import Lines
from stratege.yaml_graph import LOADER, Mark, marks

FLOW = ("while parsing a flow sequence", "while parsing a flow mapping")
BACK = 3  # lines with a text before the one where the parser stopped
WITHIN = 60  # lines of what is open


class Stop:
    """The line where the parser stopped, where what it was reading began, what it says of it; lines count from 0."""

    def __init__(self, source: Lines, error: yaml.YAMLError) -> None:
        self.source, self.error = source, error
        self.problem = str(getattr(error, "problem", error))
        self.reading = str(getattr(error, "context", None) or "")
        self.at = self._offset(getattr(error, "problem_mark", None), 0)
        if isinstance(error, ReaderError):
            self.at = max(source.text.find(sign(error)), 0)
        self.begun = self._offset(getattr(error, "context_mark", None), self.at)
        self.line, self.column = self.within(self.at)
        self.first, self.opened = self.within(self.begun)

    def _offset(self, mark: Mark, otherwise: int) -> int:
        if mark is None:
            return otherwise
        starts = self.source.starts
        return min(starts[min(mark.line, len(starts) - 1)] + mark.column, len(self.source.text))

    def within(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset in the text as it is here."""
        line, column = Lines.place(self.source, offset)
        return line - 1, column - 1

    def text(self, line: int) -> str:
        """A line without its break."""
        starts = [*self.source.starts, len(self.source.text)]
        return self.source.text[starts[line] : starts[line + 1]].rstrip("\r\n\x85\u2028\u2029")

    @property
    def is_flow(self) -> bool:
        """Whether it stopped between brackets or braces."""
        return self.reading in FLOW

    @property
    def near(self) -> list[int]:
        """The lines that may be guilty, the likeliest first: it often stops a line late."""
        before = [line for line in range(self.line - 1, -1, -1) if self.text(line).strip()][:BACK]
        opened = range(self.first, min(self.line, self.first + WITHIN) + 1) if self.is_flow else [self.first]
        return list(dict.fromkeys([self.line, *before, *opened]))

    def quoted(self) -> int | None:
        """Where the last text between quotes of several lines begins, that may have taken the sign of another."""
        last: int | None = self.begun if self.reading.endswith("quoted scalar") else None
        try:
            for event in yaml.parse(self.source.text, LOADER):
                begun, ended = marks(event)
                if isinstance(event, yaml.ScalarEvent) and event.style in ("'", '"') and begun and ended:
                    last = self._offset(begun, 0) if begun.line < ended.line >= self.line - 1 else last
        except yaml.YAMLError:
            return last
        return last


def sign(error: ReaderError) -> str:
    """The character that YAML does not admit: the parser in C gives its number."""
    character: object = error.character
    return chr(character) if isinstance(character, int) else str(character)
