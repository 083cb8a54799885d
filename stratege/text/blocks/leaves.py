"""Blocks that hold no block: code, headings, rules, mathematics; `## Titre {#t}` is a Heading of level 2."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from stratege.text.blocks.base import BLANK, INDENTED, MARKS, Found, Processor, with_text
from stratege.text.forms import Attributes, attributes
from stratege.text.lines import TAB, Line, Lines, Stretch
from stratege.text.links import unescaped
from stratege.text.tree import Block, CodeBlock, Heading, MathsBlock, Places, Rule

FENCE = re.compile(r"(`{3,})([^`]*)\Z|(~{3,})(.*)\Z", re.DOTALL)
HEADING = re.compile(r"(#{1,6})(?:[ \t]+|\Z)")
CLOSING = re.compile(r"(?:^|(?<=[ \t]))#+[ \t]*\Z")
RULE = re.compile(r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})\Z")
COLUMNS = re.compile(r"-{2,}(?: +-{2,})+[ \t]*\Z")  # what stands under the titles of a table, in Pandoc
MATHS = "$$"


class Blank(Processor):
    """A blank line."""

    signs = frozenset([BLANK])

    def opens(self, line: Line) -> bool:
        return not line

    def read(self, parent: Element, lines: Lines) -> None:
        lines.next()

    def interrupts(self, line: Line, lines: Lines) -> bool:
        return False


class CodeLines(Processor):
    """Lines that are kept as they are."""

    def code(self, lines: list[Line], columns: int, kind: str = "code") -> tuple[str, Places]:
        """The text of lines without so many columns of indentation, and its places."""
        texts: list[str] = []
        places: list[tuple[int, int]] = []
        length = 0
        for line in lines:
            lead = line.kept(columns)
            texts.append(lead + line)
            if line:
                places.append((length + len(lead), line.start))
                self.context.piece(kind, line.start, line.start + len(line))
            length += len(lead) + len(line) + 1
        return "\n".join(texts), tuple(places)

    def add(self, parent: Element, found: Found, info: str, code: tuple[str, Places]) -> None:
        found.make = lambda block: CodeBlock(block.start, block.end, info, *code)
        parent.append(found)


class Indented(CodeLines):
    """Code by its indentation."""

    signs = frozenset([INDENTED])

    def opens(self, line: Line) -> bool:
        return line.indent >= TAB and bool(line)

    def interrupts(self, line: Line, lines: Lines) -> bool:
        return False

    def read(self, parent: Element, lines: Lines) -> None:
        taken: list[Line] = []
        while lines and (line := lines[0]) is not None and (line.indent >= TAB or not line):
            taken.append(lines.next())
        while not taken[-1]:
            taken.pop()
        self.add(parent, Found.on("pre", taken), "", self.code(taken, TAB))


class Fences(CodeLines):
    """Code between fences."""

    signs = frozenset("`~")

    def opens(self, line: Line) -> bool:
        return line.indent < TAB and FENCE.match(line) is not None

    def read(self, parent: Element, lines: Lines) -> None:
        opening = lines.next()
        match = FENCE.match(opening)
        assert match is not None
        fence, info = match[1] or match[3], (match[2] or match[4] or "").strip()
        closing = re.compile(rf"{fence[0]}{{{len(fence)},}}[ \t]*\Z")
        taken, ends = [], [opening]
        while lines:
            line = lines.next()
            if line.indent < TAB and closing.match(line):
                ends.append(line)
                break
            taken.append(line)
        if len(ends) == 1:
            self.context.tell("unmatched", opening.start, opening.end, str(opening))
        for line in ends:
            self.context.piece("fence", line.start, line.end)
        found = Found.on("pre", [opening, *[line for line in taken if line][-1:], *ends[1:]])
        self.add(parent, found, unescaped(info), self.code(taken, opening.indent))


class Headings(Processor):
    """Headings by their signs."""

    signs = frozenset("#")

    def opens(self, line: Line) -> bool:
        return line.indent < TAB and HEADING.match(line) is not None

    def read(self, parent: Element, lines: Lines) -> None:
        line = lines.next()
        match = HEADING.match(line)
        assert match is not None
        start, end = match.end(), len(line.rstrip(" \t"))
        self.context.piece("heading", line.start, line.start + len(match[1]))
        if closing := CLOSING.search(line, start):
            self.context.piece("heading", line.start + closing.start(), line.start + end)
            end = closing.start()
        parent.append(
            heading(self, Found.on("h", [line]), len(match[1]), Stretch.of([line]).part(start, max(start, end)))
        )


def heading(processor: Processor, found: Found, level: int, stretch: Stretch) -> Found:
    """A heading of some words, which a list of attributes may end."""
    words, braces = stretch.stripped(), None
    brace = words.rfind("{")
    if brace >= 0 and words.endswith("}") and (brace == 0 or words[brace - 1] in " \t*_`)]"):
        braces = attributes(words, brace)
    if braces and braces.end == len(words) and _belongs(words, brace, braces):
        processor.context.mark("attributes", words, brace, len(words))
        words = words.part(0, brace).stripped()
    else:
        braces = None

    def make(block: Found) -> Block:
        rest = tuple(part for part in braces.source if not part.startswith("#")) if braces else ()
        return Heading(block.start, block.end, level, block.inlines(), braces.id if braces else "", rest)

    found.make = make
    return with_text(found, words)


def _belongs(words: str, brace: int, braces: Attributes) -> bool:
    """Whether attributes are the heading's: right after an inline, only an identifier is."""
    return brace == 0 or words[brace - 1] in " \t" or bool(braces.id)


class Rules(Processor):
    """`---`."""

    signs = frozenset("*-_")

    def opens(self, line: Line) -> bool:
        return line.indent < TAB and RULE.match(line) is not None

    def read(self, parent: Element, lines: Lines) -> None:
        line = lines.next()
        found = Found.on("hr", [line])
        if COLUMNS.match(line):
            self.context.tell("columns", line.start, line.end, str(line))
        for mark in MARKS.finditer(line):
            self.context.piece("rule", line.start + mark.start(), line.start + mark.end())
        found.make = lambda block: Rule(block.start, block.end)
        parent.append(found)


class MathsBlocks(CodeLines):
    """Mathematics between `$$`, on lines of their own."""

    signs = frozenset("$")

    def opens(self, line: Line) -> bool:
        return line.indent < TAB and line.startswith(MATHS)

    def interrupts(self, line: Line, lines: Lines) -> bool:
        return False

    def read(self, parent: Element, lines: Lines) -> bool:
        count = self.count(lines)
        if not count:
            return False
        taken = [lines.next() for _ in range(count)]
        text, places = self.code(taken, taken[0].indent, "maths")
        found = Found.on("maths", taken)
        found.make = lambda block: MathsBlock(block.start, block.end, text, places)
        parent.append(found)
        return True

    def count(self, lines: Lines) -> int:
        """On how many lines it stands; none where no sign closes it before an empty line."""
        ahead = 0
        while (line := lines.peek(ahead)) and not line.lazy:
            ahead += 1
            words = line.rstrip()
            if words.endswith(MATHS) and (ahead > 1 or len(words) > 4):
                return ahead if MATHS not in words[2 * (ahead == 1) : -2] else 0
        return 0
