"""Blocks of Markdown as other tools have it, which the author's prose has not: `!!! note "Quoi ?"`, `<div>`, `\\[`.

The tools are Pandoc and Quarto, kramdown, Python-Markdown with pymdownx, VitePress and Docusaurus, MDX. What a block
gives no words of is hidden; those that have none stand in `hidden`.
"""

from __future__ import annotations

import re
from string import ascii_lowercase
from xml.etree.ElementTree import Element

from stratege.text.blocks.base import Found, Processor, with_text
from stratege.text.blocks.containers import Indented
from stratege.text.blocks.paragraphs import MEANS, Paragraphs
from stratege.text.lines import TAB, Line, Lines, Stretch
from stratege.typography.fronts.hidden import Environments, Formulas, Metadata, Modules, Snippets, until
from stratege.typography.fronts.html import BLOCKS, Reader
from stratege.typography.view import Mark

# An admonition, a tab or a detail of pymdownx.
ADMONITION = re.compile(r"(?:!!!|\?\?\?\+?|===[!+]*(?=[ \t]+\"))(?:[ \t]*[\w -]+)?")
CONTAINER = re.compile(r":{3,}[ \t]*[\w-]*[ \t]*(?:\{[^\n]*\}[ \t]*\Z)?")
QUOTED_TITLE = re.compile(r"[ \t]*\"([^\n]*)\"[ \t]*(?:\{[^{}\n]*\})?[ \t]*\Z")
LETTER = re.compile(r"[a-z#][.)](?=[ ]{2,}\S)")
TAG = re.compile(r"<(?:\?|!(?!--)|/?([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>]|\Z))")
OWN_LINE = BLOCKS - {"br", "button", "label", "select", "audio", "video", "canvas", "object"} | {"svg", "math"}
OWN_LINE -= {"pre", "script", "style", "textarea"}  # which are blocks of the house


class Html(Processor):
    """Elements that stand on lines of their own, up to an empty line, or to their end where they hold no prose."""

    signs = frozenset("<")

    def opens(self, line: Line) -> bool:
        tag = TAG.match(line)
        return tag is not None and (not tag[1] or tag[1].lower() in OWN_LINE)

    def read(self, parent: Element, lines: Lines) -> None:
        taken = [lines.next()]
        if taken[0].startswith("<?"):
            if "?>" not in taken[0]:
                until(re.compile(r"\?>"), lines)
            return
        while lines and lines[0]:
            taken.append(lines.next())
        reader = Reader(Stretch.of(taken))
        marks, _ = reader.read()
        if name := reader.unclosed:  # code, or another language, goes on after the empty line
            taken += until(re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE), lines)
            marks, _ = Reader(Stretch.of(taken)).read()
        found = HtmlFound.on("html", taken)
        found.marks = marks
        parent.append(with_text(found, Stretch.of(taken)))


class HtmlFound(Found):
    """Lines of HTML, with the marks of its tags: their places are those of its text."""

    __slots__ = ("marks",)
    marks: list[Mark]


class Admonitions(Processor):
    """`!!! note "Title"`, and the lines below that are indented, empty ones included."""

    signs = frozenset("!?=")

    def opens(self, line: Line) -> bool:
        return ADMONITION.match(line) is not None

    def interrupts(self, line: Line, lines: Lines) -> bool:
        return self.opens(line) and not self.too_deep(lines)

    def read(self, parent: Element, lines: Lines) -> bool:
        if self.too_deep(lines):
            return False
        line = lines.next()
        opening = ADMONITION.match(line)
        if title := QUOTED_TITLE.match(line, opening.end() if opening else 0):
            words = Stretch.of([line]).part(*title.span(1)).stripped()
            parent.append(with_text(Found.on("title", [line]), words))
        inside = Found.on("admonition", [line])
        self.parser.parseBlocks(inside, Strict(lines.cursor, lines, _dedented))
        parent.append(inside)
        return True


def _dedented(line: Line) -> Line | None:
    return line.dedent(TAB) if line.indent >= TAB or not line else None


class Strict(Lines):
    """A view that a line without indentation ends, even where it might go on with a paragraph."""

    def _look(self, number: int, ahead: int) -> Line | None:
        line = super()._look(number, ahead)
        return None if line is not None and line.lazy else line


class Containers(Processor):
    """`::: tip Title`, or the line that ends one; what it holds is read as what stands around it."""

    signs = frozenset(":")

    def opens(self, line: Line) -> bool:
        return CONTAINER.match(line) is not None

    def read(self, parent: Element, lines: Lines) -> None:
        line = lines.next()
        opening = CONTAINER.match(line)
        title = Stretch.of([line]).part(opening.end() if opening else 0, len(line)).stripped()
        if any(char.isalpha() for char in title):
            parent.append(with_text(Found.on("title", [line]), title))


class Meanings(Paragraphs):
    """`: words`, what they mean not being on the line before; after a table, its caption."""

    signs = frozenset(":")

    def opens(self, line: Line) -> bool:
        return MEANS.match(line) is not None

    def interrupts(self, line: Line, lines: Lines) -> bool:
        return self.opens(line) and not self.too_deep(lines)

    def read(self, parent: Element, lines: Lines) -> None:
        if self.too_deep(lines):
            super().read(parent, lines)
        elif len(parent) and parent[-1].tag == "table":
            self.paragraph(parent, [lines.next().after(1)])
        else:
            parent.append(self.meaning(lines))


class Letters(Processor):
    """`a.  words`: an item of a list that letters number."""

    signs = frozenset(f"{ascii_lowercase}#")

    def opens(self, line: Line) -> bool:
        return LETTER.match(line) is not None

    def interrupts(self, line: Line, lines: Lines) -> bool:
        return self.opens(line) and not self.too_deep(lines)

    def read(self, parent: Element, lines: Lines) -> bool:
        if self.too_deep(lines):
            return False
        line = lines[0]
        rest = line.after(2)
        item = Found.on("li", [line])
        self.parser.parseBlocks(item, lines.within(Indented(2), rest.dedent(rest.indent)))
        parent.append(item)
        return True


OTHERS: tuple[type[Processor], ...] = (
    Html,
    Admonitions,
    Containers,
    Meanings,
    Letters,
    Formulas,
    Environments,
    Metadata,
    Snippets,
    Modules,
)
