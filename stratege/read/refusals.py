"""Why the YAML parser stopped, in French: `title: Stratégie : une vision` lacks its quotation marks (Y002)."""

from __future__ import annotations

import re

import yaml
from yaml.reader import ReaderError

from stratege.diagnostics import Diagnostics, phrase
from stratege.read.scalars import BREAKS, Lines
from stratege.read.traps import comment_in_line, no_break_in_line
from stratege.source import Span

RESERVED = re.compile(r"""^\s*(?:- +)*(?:[\w-]+: +)?([*&!%@`\[{])""")
COLON = re.compile(r"""^\s*(?:- +)*[\w-]+: +[^"'|>\[{].*?: """)
FLOW = ("while parsing a flow sequence", "while parsing a flow mapping")
CLOSING = {"[": "]", "{": "}"}
PROBLEMS = (  # a part of the parser's words, and ours
    ("end of stream", "yaml_open"),
    ("document indicator", "yaml_document"),
    ("escape character", "yaml_escape"),
    ("hexdecimal number", "yaml_escape"),
    ("expected key", "yaml_key"),
    ("'-' indicator", "yaml_item"),
    ("comment or line break", "yaml_header"),
    ("node content", "yaml_value"),
    ("<document start>", "yaml_margin"),
    ("", "yaml_other"),
)
Place = tuple[int, int]  # a line and a column, from 0


def explain(file: str, source: Lines, error: yaml.YAMLError, diagnostics: Diagnostics) -> None:
    """Name the French writer's usual traps instead of the parser's words."""
    _Refusal(file, source, error, diagnostics).explain()


class _Refusal:
    """Where the parser stopped (`mark`), where what it was reading began (`context`), and what it says of it."""

    def __init__(self, file: str, source: Lines, error: yaml.YAMLError, diagnostics: Diagnostics) -> None:
        self.file, self.diagnostics = file, diagnostics
        self.lines = BREAKS.split(source.text)
        self.error = error
        self.problem = str(getattr(error, "problem", error))
        self.reading = str(getattr(error, "context", None) or "")
        at = source.place(source.text.find(_sign(error))) if isinstance(error, ReaderError) else (1, 1)
        self.mark = self.place(getattr(error, "problem_mark", None), (at[0] - 1, at[1] - 1))
        self.context = self.place(getattr(error, "context_mark", None), self.mark)

    def place(self, mark: yaml.Mark | None, otherwise: Place) -> Place:
        return (min(mark.line, len(self.lines) - 1), mark.column) if mark else otherwise

    def explain(self) -> None:
        line = self.lines[self.mark[0]]
        if culprit := self.no_break():
            self.tell("Y011", culprit, sign=f"U+{ord(self.lines[culprit[0]][culprit[1]]):04X}")
        elif "another document" in self.problem:
            self.tell("Y010", self.mark)
        elif "undefined alias" in self.problem:
            self.tell("Y003", self.mark, char="*")
        elif "\t" in line[: len(line) - len(line.lstrip())] or "'\\t'" in self.problem:
            self.tell("Y004", self.mark)
        elif self.reading in FLOW:
            self.flow()
        elif "mapping values" in self.problem or (COLON.match(line) and "expected" in self.problem):
            self.tell("Y002", self.mark)
        elif found := RESERVED.match(line):
            self.tell("Y003", (self.mark[0], found.start(1)), char=found[1])
        else:
            self.tell("Y001", self.mark, problem=self.words())

    def words(self) -> str:
        """What the parser says, in French."""
        if isinstance(self.error, ReaderError):
            return phrase("yaml_character", sign=f"U+{ord(_sign(self.error)):04X}")
        return phrase(next(name for part, name in PROBLEMS if part in self.problem))

    def flow(self) -> None:
        """What `[` or `{` opens: told there if the parser went on to another line, with what may hide the end."""
        line, column = self.context
        sign = self.lines[line][column]
        for number in range(line, self.mark[0] + 1):
            if found := comment_in_line(self.lines[number]):
                self.tell("Y009", (number, found.start(1)), lost=found[1].rstrip())
        place = self.context if line < self.mark[0] else self.mark
        self.tell("Y014", place, sign=sign, closing=CLOSING[sign])

    def no_break(self) -> Place | None:
        """A no-break space that may be why the parser stopped: it often stops a line late."""
        for near in (self.mark[0], self.mark[0] - 1, self.context[0]):
            column = no_break_in_line(self.lines[near]) if near >= 0 else None
            if column is not None:
                return near, column
        return None

    def tell(self, code: str, place: Place, **words: object) -> None:
        self.diagnostics.add(code, Span(self.file, place[0] + 1, place[1] + 1), related=(), **words)


def _sign(error: ReaderError) -> str:
    """The character that YAML does not admit: the parser in C gives its number."""
    character: object = error.character
    return chr(character) if isinstance(character, int) else str(character)
