"""What Markdown hides from the rules: `read_markdown("**mot** !")` is read as « mot ! », its asterisks zero wide.

Lines tell the blocks: fences, front matter, tables, headings, lists. What is left is prose, which `inline` reads.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from stratege.signs import BREAK
from stratege.typography.fronts import lines
from stratege.typography.fronts.html import Reader
from stratege.typography.fronts.inline import inline
from stratege.typography.fronts.levels import Levels
from stratege.typography.view import Mark, Source


def read_markdown(text: str) -> Source:
    """The marks of a Markdown text."""
    plain = text.replace("\r\n", " \n")  # as long as the text: the places are the same
    return Source(text, tuple(markdown_marks(plain, 0, len(plain))))


def markdown_marks(text: str, start: int, end: int, indent: int = 0) -> list[Mark]:
    """The marks of a stretch of Markdown whose lines are all indented by `indent` spaces."""
    reader = Blocks(text, start, end, indent)
    reader.read()
    hidden = sorted(reader.marks)
    keys = lines.labels(text, start, end) if "]:" in text else frozenset[str]()
    found: list[Mark] = []
    for first, last in reader.prose:
        if first < last:
            found += inline(text, first, last, list(_within(hidden, first, last)), keys)
    return sorted([*hidden, *found])


def _within(marks: list[Mark], start: int, end: int) -> Iterator[Mark]:
    """The marks of a stretch, by bisection."""
    for index in range(bisect_left(marks, (start,)), len(marks)):
        if marks[index].start >= end:
            return
        yield marks[index]


@dataclass
class Blocks:
    """One pass over the lines: `marks` are what is not prose, `prose` the paragraphs, which `inline` reads."""

    text: str
    start: int
    end: int
    indent: int = 0
    marks: list[Mark] = field(default_factory=list)
    prose: list[tuple[int, int]] = field(default_factory=list)
    closing: re.Pattern[str] | None = None  # what ends the opaque block that is open
    until_blank: bool = False
    was_blank: bool = True
    in_item: bool = False  # whether the line begins an item
    in_heading: bool = False
    in_quote: bool = False
    quote_blank: bool = True  # whether a quotation begins, or its last line was empty or code
    quoted: bool = False  # whether the opaque block that is open is within a quotation
    paragraph: bool = False  # whether the line before is of a paragraph, which an indented line goes on with
    unclosed: int = 0  # up to where no formula is closed
    table: bool = False
    after_table: bool = False
    levels: Levels = field(default_factory=Levels)
    done: int = 0  # up to where a block of several lines has been read

    def read(self) -> None:
        """Read every line."""
        at = self._front_matter()
        while at < self.end:
            match = lines.LINE.match(self.text, at, self.end)
            stop = match.end() if match else self.end
            first = at
            while first < stop and first - at < self.indent and self.text[first] == " ":
                first += 1
            self._line(first, stop)
            at = max(stop, self.done)

    def _front_matter(self) -> int:
        if self.start == 0 and (opening := lines.FRONT.match(self.text)):
            closing = re.compile(rf"^{lines.FRONT_ENDS[opening[1]]}[ \t]*(?:\n|\Z)", re.MULTILINE)
            if found := closing.search(self.text, opening.end()):
                self._hide(0, found.end())
                return found.end()
        return self.start

    def _hide(self, start: int, end: int) -> None:
        """Lines that are not prose: a break, which leaves the line end visible."""
        self.paragraph = False
        stop = end - 1 if end > start and self.text[end - 1] == "\n" else end
        if stop > start:
            self.marks.append(Mark(start, stop, BREAK))
        self.prose.append((end, end))

    def _hide_lines(self, start: int, end: int) -> None:
        """A block that several lines make: reading goes on after it."""
        self._hide(start, end)
        self.done = end

    def _line(self, start: int, end: int) -> None:
        line = self.text[start:end]
        if self.closing or self.until_blank:
            self._inside(line, start, end)
        elif not line.strip():
            self.was_blank, self.in_quote, self.quote_blank, self.table = True, False, True, False
            self.paragraph = False
            self.prose.append((end, end))
        else:
            self._open(start, end)
            self.was_blank = False

    def _inside(self, line: str, start: int, end: int) -> None:
        """A line of an opaque block, or the one that ends it."""
        if self.until_blank and not line.strip():
            self.until_blank, self.was_blank = False, True
            return
        if self.closing and self.quoted and not lines.QUOTED.match(line):  # it ends with its quotation
            self.closing = None
            self._line(start, end)
            return
        self._hide(start, end)
        if self.closing and self.closing.search(line):
            self.closing = None

    def _open(self, start: int, end: int) -> None:
        """A line at the beginning or within prose: its prefixes are breaks, what follows is read on."""
        first = start + self.levels.enter_line(self.text[start:end], self.was_blank)
        if self._is_code(self.text[start:end]):
            self._hide(start, end)
            return
        at = self._prefixes(first, end)
        rest = self.text[at:end]
        if lines.width(rest) >= 4 and (self.in_item or (self.in_quote and self.quote_blank)):
            self._hide(at, end)
            return
        self.quoted, self.quote_blank = self.in_quote, not self.in_quote or not rest.strip()
        self.paragraph = not self._block(rest, at, end)
        if self.paragraph:
            self._prose(at, end)
            self.paragraph = not self.in_heading and not self.table
        if (self.in_heading or lines.RULE.match(rest)) and not self.in_item and not self.in_quote:
            self.levels.leave(lines.width(self.text[start:end]))
        if self.in_heading and (signs := lines.HEADING_END.search(self.text, at, end)):
            self.marks.append(Mark(*signs.span(), BREAK))

    def _block(self, rest: str, at: int, end: int) -> bool:
        """Read what begins a block that is not a paragraph; False where there is none."""
        if (closing := lines.opaque_end(rest)) and (closing is not lines.MATHS or self._is_closed(rest, end)):
            self.closing = closing
            self._hide(at, end)
        elif (tag := lines.HTML.match(rest)) and (not tag[1] or tag[1].lower() in lines.OWN_LINE):
            self._html(rest, at, end)
        elif not self.in_quote and (title := lines.ADMONITION.match(rest)):
            self._admonition(title.end() + at, at, end)
        elif title := lines.CONTAINER.match(rest):
            self._container(title.end() + at, at, end)
        elif self.was_blank and (found := lines.METADATA.match(self.text, at, self.end)):
            self._hide_lines(at, found.end())
        elif stop := lines.definition_end(self.text, at, self.end):
            self._hide_lines(at, max(stop, end))
        elif lines.RULE.match(rest) or lines.WHOLE.match(rest) or not rest.strip():
            self._hide(at, end)
        elif self.was_blank and lines.MODULE.match(rest):
            self.until_blank = True
            self._hide(at, end)
        else:
            return False
        return True

    def _is_closed(self, rest: str, end: int) -> bool:
        """Whether what stands below ends a formula: before an empty line, unless its sign is alone on its line."""
        if end <= self.unclosed:
            return False
        alone = rest.strip() in ("$$", "\\[")
        found = (lines.MATHS if alone else lines.MATHS_OR_BLANK).search(self.text, end, self.end)
        if found and (alone or found["maths"]):
            return True
        self.unclosed = found.start() if found else self.end
        return False

    def _prefixes(self, start: int, end: int) -> int:
        """Quote marks, list markers, heading signs, footnote labels: where the line's own text begins."""
        at, quoted, self.in_item, self.in_heading = start, False, False, False
        while at < end:
            if match := lines.QUOTE.match(self.text, at, end):
                sign = "" if self.in_quote and not quoted else BREAK
                stop = match.end()
                self.marks.append(Mark(at, stop, sign))
                quoted = True
            elif not lines.RULE.match(self.text, at, end) and (match := self._item(at, start, end)):
                stop = lines.item_end(match, start)
                self.marks.append(Mark(at, stop, BREAK))
                self.levels.open(at - start + lines.width(match[0]), 2, quoted)
                self.in_item = True
            else:
                break
            at = stop
            if match.end() > stop:  # what follows is code
                break
        if match := lines.NOTE.match(self.text, at, end):
            if not self.after_table:  # after a table, a colon begins its caption
                self.levels.open(at - start + lines.width(match[0]), 4, quoted)
        elif match := lines.HEADING.match(self.text, at, end):
            self.in_heading = True
        else:
            match = lines.ABBREVIATION.match(self.text, at, end)
        if match:
            self.marks.append(Mark(match.start(), match.end(), BREAK))
            at = match.end()
        self.in_quote = quoted
        return at

    def _item(self, at: int, start: int, end: int) -> re.Match[str] | None:
        """The list marker there; one so far from its list would be code."""
        match = lines.ITEM.match(self.text, at, end)
        if match and self.paragraph and not self.levels.column and not self.in_quote and not lines.interrupts(match):
            return None
        if match and (at > start or lines.width(match[0]) < 4 or not self.was_blank):
            return match
        return None

    def _is_code(self, line: str) -> bool:
        return not self.paragraph and lines.width(line) >= 4 + self.levels.column

    def _admonition(self, title: int, at: int, end: int) -> None:
        """The title between quotation marks is prose; the lines indented below belong to the admonition."""
        self.levels.open_strict(lines.width(self.text[at:end]), 4)
        found = lines.QUOTED_TITLE.match(self.text, title, end)
        if not found:
            self._hide(at, end)
            return
        self._hide(at, found.start(1))
        self.prose.append(found.span(1))
        self._hide(found.end(1), end)

    def _container(self, title: int, at: int, end: int) -> None:
        """The words after the name of a container are its title."""
        rest = self.text[title:end].strip()
        if not any(char.isalpha() for char in rest) or (rest[0] == "{" and rest[-1] == "}"):
            self._hide(at, end)
            return
        self._hide(at, title)
        self.prose.append((title, end))
        self.prose.append((end, end))

    def _html(self, rest: str, at: int, end: int) -> None:
        """A block of HTML goes up to the next empty line, or to its own end if it is code or a comment."""
        low = rest.lower().lstrip()
        for opening, closing in lines.ENDS:
            if low.startswith(opening):
                if closing not in low[len(opening) :]:
                    self.closing = re.compile(re.escape(closing), re.IGNORECASE)
                self._hide(at, end)
                return
        if self.in_quote or low.startswith("<!"):
            self.until_blank = True
            self._hide(at, end)
            return
        blank = lines.BLANK.search(self.text, at, self.end)
        self.done = blank.start() + 1 if blank else self.end
        reader = Reader(self.text[at : self.done])
        marks, _ = reader.read()
        if name := reader.unclosed:  # code, or another language, goes on after the empty line
            self.closing = re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE)
        self.marks += (mark._replace(start=mark.start + at, end=mark.end + at) for mark in marks)
        self.prose += ((at, self.done), (self.done, self.done))

    def _prose(self, at: int, end: int) -> None:
        """A line of prose joins the paragraph above it; the bars of a table part its cells."""
        if "|" in self.text[at:end]:
            self._row(at, end)
        self.after_table = self.table
        if (
            self.text[at:end].rstrip().endswith("$$")
            and self.text.count("$$", at, end) % 2
            and self._is_closed("", end)
        ):
            self.closing = lines.MATHS
        last = self.prose[-1] if self.prose else (-1, -1)
        if (last[1] < at and not self.text[last[1] : at].strip(" >\t") and last[0] < last[1]) or (
            last[1] == at and last[0] < last[1]
        ):
            self.prose[-1] = (last[0], end)
        else:
            self.prose.append((at, end))

    def _row(self, at: int, end: int) -> None:
        following = lines.LINE.match(self.text, end, self.end)
        self.table = self.table or bool(following and lines.ROW.match(following[0].lstrip(" >")))
        if self.table and lines.ROW.match(self.text[at:end]):
            self.marks.append(Mark(at, end - (self.text[end - 1] == "\n"), BREAK))
        elif self.table:
            self.marks += (Mark(bar.start(), bar.end(), BREAK) for bar in lines.BAR.finditer(self.text, at, end))
