"""Blocks that hold blocks: quotations, lists, notes; each reads a view of the lines with its prefix taken off."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from stratege.text.blocks.base import Found, Processor
from stratege.text.blocks.leaves import RULE
from stratege.text.context import Context
from stratege.text.lines import TAB, Line, Lines
from stratege.text.tree import Item, List, Note, Quotation

MARKER = re.compile(r"(?:([-+*])|(\d{1,9})([.)]))(?=[ \t]|\Z)", re.ASCII)
TASK = re.compile(r"\[([ xX])\](?=[ \t]+\S)")
NOTE = re.compile(r"\[\^([^\]\[\s]+)\]:")


class Quotations(Processor):
    """Lines that begin with `>`."""

    signs = frozenset(">")

    def opens(self, line: Line) -> bool:
        return line.indent < TAB and line.startswith(">")

    def interrupts(self, line: Line, lines: Lines) -> bool:
        return self.opens(line) and not self.too_deep(lines)

    def read(self, parent: Element, lines: Lines) -> bool:
        first = lines[0]
        if self.too_deep(lines):
            return self.tell_deep(first)
        quotation = Found("blockquote", first.start, first.start + 1, first.number, first.number)

        def take(line: Line) -> Line | None:
            if not self.opens(line):
                return None
            self.context.piece("quotation", line.start, line.start + 1)
            quotation.last, quotation.end = max(quotation.last, line.number), max(quotation.end, line.start + 1)
            rest = line.after(1)
            return rest.dedent(1)

        self.parser.parseBlocks(quotation, lines.within(take))
        quotation.grow()
        quotation.make = lambda block: Quotation(block.start, block.end, block.blocks())
        parent.append(quotation)
        return True


class Lists(Processor):
    """Bullets and numbers."""

    signs = frozenset("-+*0123456789")

    def opens(self, line: Line) -> bool:
        return line.indent < TAB and bool(MARKER.match(line)) and not RULE.match(line)

    def interrupts(self, line: Line, lines: Lines) -> bool:
        """Within a paragraph, an empty item or a number that is not 1 is text."""
        if not self.opens(line) or self.too_deep(lines):
            return False
        match = MARKER.match(line)
        assert match is not None
        return line.lazy or (bool(line[match.end() :].strip()) and match[2] in (None, "1"))

    def read(self, parent: Element, lines: Lines) -> bool:
        first = lines[0]
        if self.too_deep(lines):
            return self.tell_deep(first)
        kind = _kind(first)
        number = MARKER.match(first)[2]  # type: ignore[index]  # `opens` saw a marker
        found = Found("ol" if number else "ul", first.start, first.start, first.number, first.number)
        while lines and self.opens(lines[0]) and _kind(lines[0]) == kind:
            found.append(self.item(lines))
            self.skip(lines)
        found.grow()
        found.make = lambda block: _list(block, int(number or 1), bool(number))
        parent.append(found)
        return True

    def skip(self, lines: Lines) -> None:
        """Leave the empty lines between two items behind."""
        while lines and not lines[0]:
            lines.next()

    def item(self, lines: Lines) -> Found:
        line = lines[0]
        match = MARKER.match(line)
        assert match is not None
        self.context.piece("marker", line.start, line.start + match.end())
        rest = line.after(match.end())
        inner = 1 if not rest or rest.indent > TAB else rest.indent
        width = line.indent + match.end() + inner
        rest, task = _task(rest.dedent(inner), self.context)
        item = Found("li", line.start, line.start + match.end(), line.number, line.number)

        def take(below: Line) -> Line | None:
            if not below:
                return None if not rest and below.number == line.number + 1 else below
            return below.dedent(width) if below.indent >= width else None

        self.parser.parseBlocks(item, lines.within(take, rest))
        item.grow()
        item.make = lambda block: Item(block.start, block.end, block.blocks(), task)
        return item


def _kind(line: Line) -> str:
    """What the items of one list share: the bullet, or the sign after the number."""
    match = MARKER.match(line)
    return (match[1] or match[3]) if match else ""


def _task(line: Line, context: Context) -> tuple[Line, bool | None]:
    match = TASK.match(line) if line.indent < TAB else None
    if match is None:
        return line, None
    context.piece("task", line.start, line.start + 3)
    rest = line.after(3)
    return rest.dedent(rest.indent), match[1] != " "


def _list(found: Found, number: int, ordered: bool) -> List:
    items = tuple(item for item in found.nodes() if isinstance(item, Item))
    tight = not found.loose and not any(item.loose for item in found.found())
    return List(found.start, found.end, ordered, number, tight, items)


class Notes(Processor):
    """`[^name]: words`, and the lines below it that are indented."""

    signs = frozenset("[")

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.root = Found("notes", 0, 0, 0, 0)

    def opens(self, line: Line) -> bool:
        return line.indent < TAB and line.startswith("[^") and bool(NOTE.match(line))

    def interrupts(self, line: Line, lines: Lines) -> bool:
        return self.opens(line) and not self.too_deep(lines)

    def read(self, parent: Element, lines: Lines) -> bool:
        line = lines[0]
        match = NOTE.match(line)
        if self.too_deep(lines) or match is None:
            return self.tell_deep(line)
        name = match[1]
        self.context.piece("note", line.start, line.start + match.end())
        rest = line.after(match.end())
        note = Found("note", line.start, line.start + match.end(), line.number, line.number)
        self.parser.parseBlocks(note, lines.within(Indented(2), rest.dedent(rest.indent)))
        note.grow()

        def make(block: Found) -> Note:
            return Note(block.start, block.end, name, block.blocks())

        note.make = make
        self.root.append(note)
        parent.append(Found("definition", note.start, note.end, note.first, note.last))
        return True


class Indented:
    """What takes the lines indented by as much as the first of them, at least some columns and at most four."""

    def __init__(self, least: int) -> None:
        self.least = least
        self.width = 0

    def __call__(self, line: Line) -> Line | None:
        if line and not self.width and line.indent >= self.least:
            self.width = min(line.indent, TAB)
        if not line:
            return line
        return line.dedent(self.width) if self.width and line.indent >= self.width else None
