"""Blocks of Markdown as other tools have it, which the author's prose has not: `!!! note "Quoi ?"`, `<div>`, `\\[`.

The tools are Pandoc and Quarto, kramdown, Python-Markdown with pymdownx, VitePress and Docusaurus, MDX. What a block
gives no words of is hidden.
"""

from __future__ import annotations

import re
from string import ascii_lowercase
from xml.etree.ElementTree import Element

from stratege.text.blocks.base import Found, Parser, Processor, with_text
from stratege.text.blocks.containers import Indented
from stratege.text.blocks.paragraphs import MEANS, Paragraphs
from stratege.text.context import Context
from stratege.text.lines import TAB, Line, Lines, Stretch
from stratege.typography.fronts.html import BLOCKS, Reader
from stratege.typography.view import Mark

# An admonition, a tab or a detail of pymdownx.
ADMONITION = re.compile(r"(?:!!!|\?\?\?\+?|===[!+]*(?=[ \t]+\"))(?:[ \t]*[\w -]+)?")
CONTAINER = re.compile(r":{3,}[ \t]*[\w-]*[ \t]*(?:\{[^\n]*\}[ \t]*\Z)?")
QUOTED_TITLE = re.compile(r"[ \t]*\"([^\n]*)\"[ \t]*(?:\{[^{}\n]*\})?[ \t]*\Z")
LETTER = re.compile(r"[a-z#][.)](?=[ ]{2,}\S)")
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


def until(closing: re.Pattern[str], lines: Lines) -> list[Line]:
    """The lines up to the one that something closes on, or to the end, read."""
    taken: list[Line] = []
    while lines:
        taken.append(lines.next())
        if closing.search(taken[-1]):
            break
    return taken


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
