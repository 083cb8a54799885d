"""What no other block takes: paragraphs, underlined headings, definitions of links and of terms."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from stratege.text.blocks.base import Found, Processor, with_text
from stratege.text.blocks.containers import Indented
from stratege.text.blocks.leaves import heading
from stratege.text.blocks.tables import bars
from stratege.text.context import Target
from stratege.text.lines import TAB, Cursor, Line, Lines, Stretch
from stratege.text.links import definition, label_key
from stratege.text.tree import Cell, Definition, DefinitionList, Entry, Paragraph

UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*\Z")
SENTENCE_END = re.compile(r"[.!?…][»\s)]*\Z")
NEAR = 20  # lines around one, which tell how wide the text is
WIDE = 40  # columns that nobody leaves empty within a sentence
CAPTION = re.compile(r"\{#[\w.:-]+\}[ \t]*\Z")
MEANS = re.compile(r":(?=[ \t]+\S)")
GRID = re.compile(r"\+:?[-=]{3,}")  # a table of Pandoc, which is told as such
KEY = re.compile(r"[A-Za-z][\w-]*:(?:[ \t]|\Z)")
TABBED = re.compile(r"[^\t]*\S *\t[ \t]*\S")  # a cell, then another, as a spreadsheet gives them
LETTERED = re.compile(r"[a-z][.)][ \t]+\S")  # an item of a list in Word
GLUED = re.compile(r"#{2,6}(?=[^\W_])")  # a heading but for its space
GLUED_TITLE = re.compile(r"#(?=[^\W\d_][a-zà-öø-ÿœ]*(?:['’ ]|\Z))(?=[A-ZÀ-ÖØ-ÞŒ])(?!.* #)(?!.*[.,;:!?…]\Z)")


class Paragraphs(Processor):
    """Lines of prose, up to an empty one or to another block."""

    def opens(self, line: Line) -> bool:
        return True

    def interrupts(self, line: Line, lines: Lines) -> bool:
        """Within what is said of a term, another thing that is."""
        return line.lazy and bool(MEANS.match(line)) and _is_meaning(lines)

    def read(self, parent: Element, lines: Lines) -> None:
        taken = [lines.next()]
        while line := lines.peek():
            if line[0] in "=-:" and not line.lazy and line.indent < TAB:
                if UNDERLINE.match(line):
                    self.underlined(parent, taken, lines)
                    return
                if len(taken) == 1 and MEANS.match(line) and not self.too_deep(lines):
                    self.terms(parent, taken[0], lines)
                    return
            if self.interrupted(line, lines):
                break
            if line.lazy and _begins_anew(taken[-1], line, lines.cursor):
                self.context.tell("glued", line.start, line.end, str(line))
            taken.append(lines.next())
        if len(taken) == 1 and self.loose(taken[0], lines) and not self.too_deep(lines):
            lines.next()
            self.terms(parent, taken[0], lines)
            return
        self.paragraph(parent, self.defined(parent, taken))

    def loose(self, term: Line, lines: Lines) -> bool:
        """Whether an empty line, then what is said of a term, follow it: no sentence, and no table, has any."""
        blank, below = lines.peek(), lines.peek(1)
        if blank is None or blank or below is None or below.lazy or below.indent >= TAB:
            return False
        return bool(MEANS.match(below)) and not (SENTENCE_END.search(term) or CAPTION.search(below))

    def paragraph(self, parent: Element, lines: list[Line]) -> None:
        if not lines:
            return
        self.hint(lines)
        if _opens_front_matter(parent, lines[0]):
            self.context.tell("front", lines[0].start, lines[-1].end, "\n".join(lines))
        found = Found.on("p", lines)
        found.make = _paragraph
        parent.append(with_text(found, Stretch.of(lines).stripped()))

    def hint(self, lines: list[Line]) -> None:
        """Tell of lines that were surely meant as a heading or as a table."""
        for line in [line for line in lines if line[0] == "#"]:
            alone = GLUED_TITLE.match(line.rstrip()) if len(lines) == 1 else None
            if glued := GLUED.match(line) or alone:
                self.context.tell("heading", line.start, line.start + glued.end(), str(line[:80]))
        rows = [line for line in lines if line.startswith("|") and line.rstrip().endswith("|")]
        if (
            rows
            and not GRID.match(lines[0])
            and (len(bars(rows[0])) > 2 or (len(rows) > 1 and len(bars(rows[0])) == 2 == len(bars(rows[1]))))
        ):
            self.context.tell("table", rows[0].start, rows[0].end, str(rows[0][:80]))
        self.hint_of_others(lines)

    def hint_of_others(self, lines: list[Line]) -> None:
        """Tell of lines that a spreadsheet or a word processor gave: cells between tabs, an item with a letter."""
        rows = [line for line in lines if TABBED.match(line)]
        if len(rows) > 1 or (rows and len(rows[0].rstrip().split("\t")) > 2):
            self.context.tell("tabbed", rows[0].start, rows[0].end, str(rows[0]))
        items = [line for line in lines[1:] if line.lazy and LETTERED.match(line)]
        if len(items) == 1:  # two of them are told as a list
            self.context.tell("lettered", items[0].start, items[0].end, str(items[0]))

    def underlined(self, parent: Element, taken: list[Line], lines: Lines) -> None:
        """A heading, unless the lines before the underline are all definitions."""
        words = self.defined(parent, taken)
        if not words:
            return  # the underline is read as what begins a block
        line = lines.next()
        if len(words) > 1 or _opens_front_matter(parent, words[0]):
            self.context.tell("underlined", words[0].start, line.end, "\n".join(words))
        self.context.piece("heading", line.start, line.end)
        found = Found.on("h", [*words, line])
        parent.append(heading(self, found, 1 if line[0] == "=" else 2, Stretch.of(words)))

    def defined(self, parent: Element, taken: list[Line]) -> list[Line]:
        """The lines after the definitions of links at the head of a paragraph."""
        if not taken[0].startswith("["):
            return taken
        stretch, position, count = Stretch.of(taken), 0, 0
        while found := definition(stretch, position):
            label, aim = found
            end = position + len(stretch[position : aim.end].rstrip())
            lines = taken[count : count + stretch.count("\n", position, end) + 1]
            self.context.mark("definition", stretch, position, end)
            target = Target(label, aim.url, aim.title, stretch.at(position), stretch.after(end))
            self.context.targets.setdefault(label_key(label), target)
            parent.append(Found("definition", target.start, target.end, lines[0].number, lines[-1].number))
            position, count = aim.end, count + len(lines)
        return taken[count:]

    def terms(self, parent: Element, term: Line, lines: Lines) -> None:
        """A term and what the lines below say of it; it goes on with the list that may be just before it."""
        entry = Found.on("entry", [term])
        words = Found.on("dt", [term])
        words.make = _cell
        entry.append(with_text(words, Stretch.of([term]).stripped()))
        while lines and MEANS.match(lines[0]) and lines[0].indent < TAB:
            entry.append(self.meaning(lines))
        entry.grow()
        entry.make = _entry
        before = parent[-1] if len(parent) else None
        if not isinstance(before, Found) or before.tag != "dl":
            before = Found.on("dl", [term])
            before.make = _definition_list
            parent.append(before)
        before.append(entry)
        before.end, before.last = entry.end, entry.last

    def meaning(self, lines: Lines) -> Found:
        line = lines[0]
        self.context.piece("marker", line.start, line.start + 1)
        found = Found("dd", line.start, line.start + 1, line.number, line.number)
        rest = line.after(1)
        self.parser.parseBlocks(found, lines.within(Meaning(2), rest.dedent(rest.indent)))
        found.grow()
        found.make = lambda block: Definition(block.start, block.end, block.blocks())
        return found


class Meaning(Indented):
    """What takes the lines that are said of a term."""


def _begins_anew(before: Line, line: Line, cursor: Cursor) -> bool:
    """Whether a line begins a sentence though its first word had room on the line before: it was no line to go on."""
    if not line[:1].isupper() or before.endswith(","):
        return False
    near = cursor.lines[max(0, line.number - NEAR) : line.number + NEAR]
    room = max(other.column + len(other) for other in near) - before.column - len(before)
    return len(line.split(maxsplit=1)[0]) < (room if SENTENCE_END.search(before) else room - WIDE)


def _opens_front_matter(parent: Element, line: Line) -> bool:
    """Whether a line is a key of YAML just under a rule, as in `---`, then `title: Essai`."""
    above = parent[-1] if len(parent) else None
    return isinstance(above, Found) and above.tag == "hr" and above.last == line.number - 1 and bool(KEY.match(line))


def _is_meaning(lines: Lines | None) -> bool:
    while lines is not None and not isinstance(lines.take, Meaning):
        lines = lines.outer
    return lines is not None


def _paragraph(found: Found) -> Paragraph:
    return Paragraph(found.start, found.end, found.inlines())


def _cell(found: Found) -> Cell:
    return Cell(found.start, found.end, found.inlines())


def _entry(found: Found) -> Entry:
    term, *rest = found.nodes()
    assert isinstance(term, Cell)
    return Entry(found.start, found.end, term, tuple(block for block in rest if isinstance(block, Definition)))


def _definition_list(found: Found) -> DefinitionList:
    return DefinitionList(found.start, found.end, tuple(block for block in found.nodes() if isinstance(block, Entry)))
