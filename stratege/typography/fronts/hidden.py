"""Blocks of other tools that have no words to check: formulas, environments, metadata, file names, `import x`."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from stratege.text.blocks.base import Parser, Processor
from stratege.text.context import Context
from stratege.text.lines import Line, Lines

SNIPPET = re.compile(r"\A;*-+8<-+[ \t]*\Z")  # pymdownx: files to be read here, one a line
MODULE = re.compile(
    r"(?:import[ \t](?:[^\n\"']*\bfrom[ \t]+)?[\"']|import[ \t]*\{[^{}\n\"']*\Z"
    r"|export[ \t]+(?:const|default|let|var|function|class|async|[{*]))"
)
DASHES = re.compile(r"---[ \t]*\Z")
METADATA_END = re.compile(r"(?:---|\.\.\.)[ \t]*\Z")
KEY = re.compile(r"[\w.-]+:(?:[ \t]|\Z)")
METADATA = re.compile(rf"{KEY.pattern}|-[ \t]|#")
FORMULA = re.compile(r"\$\$|\\\[")
FORMULA_END = re.compile(r"(?:\$\$[ \t]*(?:\{[^{}\n]*\}|\([\w:.-]+\))?|\\\])[ \t]*\Z")
ENVIRONMENT = re.compile(r"\\begin\{([A-Za-z]+\*?)\}")


def until(closing: re.Pattern[str], lines: Lines) -> list[Line]:
    """The lines up to the one that something closes on, or to the end, read."""
    taken: list[Line] = []
    while lines:
        taken.append(lines.next())
        if closing.search(taken[-1]):
            break
    return taken


class Formulas(Processor):
    """Mathematics that an empty line may part, where the signs around them are alone on their lines."""

    signs = frozenset("$\\")

    def __init__(self, parser: Parser, context: Context) -> None:
        super().__init__(parser, context)
        self.unclosed = {True: 0, False: 0}  # before what line nothing closes; whether empty lines are looked beyond

    def opens(self, line: Line) -> bool:
        if line.startswith("\\["):
            return "\\]" not in line
        return line.startswith("$$") and line.count("$$") % 2 == 1

    def interrupts(self, line: Line, lines: Lines) -> bool:
        return self.opens(line) and self.count(lines) > 0

    def read(self, parent: Element, lines: Lines) -> bool:
        count = self.count(lines)
        for _ in range(count):
            lines.next()
        return count > 0

    def count(self, lines: Lines) -> int:
        """On how many lines the formula that begins on the next one stands; none where nothing closes it."""
        first, ahead = lines[0], 1
        is_alone = first.rstrip() in ("$$", "\\[")
        if first.number < self.unclosed[is_alone]:
            return 0
        while (line := lines.peek(ahead)) is not None and not line.lazy and (line or is_alone):
            ahead += 1
            if FORMULA_END.search(line):
                return ahead
        self.unclosed[is_alone] = first.number + ahead
        return 0


class Environments(Processor):
    r"""`\begin{align}`, and the lines up to its end."""

    signs = frozenset("\\")

    def opens(self, line: Line) -> bool:
        return ENVIRONMENT.match(line) is not None

    def read(self, parent: Element, lines: Lines) -> None:
        line = lines.next()
        opening = ENVIRONMENT.match(line)
        closing = re.compile(rf"\\end\{{{re.escape(opening[1] if opening else '')}\}}")
        if not closing.search(line):
            until(closing, lines)


class Metadata(Processor):
    """Metadata between hyphens, where no front matter is: `---`, then lines such as `key: value`."""

    signs = frozenset("-")

    def opens(self, line: Line) -> bool:
        return DASHES.match(line) is not None

    def interrupts(self, line: Line, lines: Lines) -> bool:
        return False

    def read(self, parent: Element, lines: Lines) -> bool:
        count = self.count(lines)
        for _ in range(count):
            lines.next()
        return count > 0

    def count(self, lines: Lines) -> int:
        """On how many lines it stands; none where it is no metadata."""
        first, ahead = lines.peek(1), 2
        if not first or not KEY.match(first):
            return 0
        while (line := lines.peek(ahead)) and not line.lazy:
            ahead += 1
            if METADATA_END.match(line):
                return ahead
            if not line.indent and not METADATA.match(line):
                return 0
        return 0


class Snippets(Processor):
    """Names of files between two lines of scissors."""

    signs = frozenset("-;")

    def opens(self, line: Line) -> bool:
        return SNIPPET.match(line) is not None

    def read(self, parent: Element, lines: Lines) -> None:
        lines.next()
        until(SNIPPET, lines)


class Modules(Processor):
    """Imports and exports of MDX, up to an empty line."""

    signs = frozenset("ie")

    def opens(self, line: Line) -> bool:
        return MODULE.match(line) is not None

    def interrupts(self, line: Line, lines: Lines) -> bool:
        return False

    def read(self, parent: Element, lines: Lines) -> None:
        while lines and lines[0]:
            lines.next()
