"""What all processors of blocks share: `opens` on a line, `read` from it on.

A line is shown to those alone whose `signs` it begins with: `> a` is, of twelve, to quotations, tables and paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Self
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor

from stratege.text.context import DEEPEST, Context
from stratege.text.lines import TAB, Line, Lines, Stretch
from stratege.text.tree import Block, Blocks, Inlines, Node

MARKS = re.compile(r"[^ \t]+")
BLANK, INDENTED = "", "\t"  # what stands for the sign of an empty line, and of one that is indented as code is


class Inside(Element):
    """What the inline processor made of the text of an element: its only child."""

    __slots__ = ("inlines",)

    def __init__(self, inlines: Inlines) -> None:
        super().__init__("inlines")
        self.inlines = inlines


class Found(Element):
    """A block as an element: where it stands, on which lines, and what makes its node once its inlines are read."""

    __slots__ = ("end", "first", "last", "loose", "make", "start")

    def __init__(self, tag: str, start: int, end: int, first: int, last: int) -> None:
        super().__init__(tag)
        self.start, self.end = start, end
        self.first, self.last = first, last
        self.make: Callable[[Found], Node] | None = None
        self.loose = False

    @classmethod
    def on(cls, tag: str, lines: list[Line]) -> Self:
        """A block that stands on some lines."""
        return cls(tag, lines[0].start, lines[-1].end, lines[0].number, lines[-1].number)

    def found(self) -> list[Found]:
        """The blocks that it holds."""
        return [child for child in self if isinstance(child, Found)]

    def inlines(self) -> Inlines:
        """The inlines of its text."""
        for child in self:
            if isinstance(child, Inside):
                return child.inlines
        return ()

    def nodes(self) -> tuple[Node, ...]:
        """The nodes of what it holds."""
        return tuple([child.make(child) for child in self.found() if child.make is not None])

    def blocks(self) -> Blocks:
        """Those of them that are blocks."""
        return tuple([node for node in self.nodes() if isinstance(node, Block)])

    def grow(self) -> None:
        """Go as far as what it holds does; it is loose when an empty line parts two of its blocks."""
        inside = self.found()
        self.loose = any(after.first - before.last > 1 for before, after in pairwise(inside))
        if inside:
            self.end, self.last = max(self.end, inside[-1].end), max(self.last, inside[-1].last)


class Parser(BlockParser):
    """The parser of the library, which asks the processors that the first sign of a line is for, and no others."""

    def __init__(self, engine: Markdown) -> None:
        super().__init__(engine)
        self._by_sign: dict[str, list[Processor]] = {}

    def parseBlocks(self, parent: Element, blocks: list[str]) -> None:  # noqa: N802
        assert isinstance(blocks, Lines)
        while (line := blocks.peek()) is not None and not line.lazy:
            for processor in self.processors(line):
                if processor.opens(line) and processor.read(parent, blocks) is not False:
                    break

    def processors(self, line: Line) -> list[Processor]:
        """Those that a line may be for, in their order."""
        sign = line[:1] if line.indent < TAB else INDENTED if line else BLANK
        if sign not in self._by_sign:
            registered = [each for each in self.blockprocessors if isinstance(each, Processor)]
            self._by_sign[sign] = [each for each in registered if each.signs is None or sign in each.signs]
        return self._by_sign[sign]


class Processor(BlockProcessor):
    """A kind of block."""

    parser: Parser
    signs: frozenset[str] | None = None  # what the lines that it is about begin with, where not with anything

    def __init__(self, parser: Parser, context: Context) -> None:
        super().__init__(parser)
        self.context = context

    def opens(self, line: Line) -> bool:
        """Whether a line that no paragraph is before may begin such a block."""
        raise NotImplementedError

    def read(self, parent: Element, lines: Lines) -> bool | None:
        """Read such a block into `parent`; False when there is none after all, and no line was read."""
        raise NotImplementedError

    def interrupts(self, line: Line, lines: Lines) -> bool:
        """Whether a line ends the paragraph before it."""
        return self.opens(line)

    def interrupted(self, line: Line, lines: Lines) -> bool:
        """Whether any block begins where a paragraph might go on."""
        return any(other.interrupts(line, lines) for other in self.parser.processors(line))

    def too_deep(self, lines: Lines) -> bool:
        return lines.depth >= DEEPEST

    def tell_deep(self, line: Line) -> bool:
        """Say that a block is too deep to be read as one; always False."""
        self.context.tell("nesting", line.start, line.end, str(line[:80]))
        return False


def with_text(found: Found, stretch: Stretch) -> Found:
    """An element whose text the inline processor will read."""
    found.text = stretch
    return found
