"""The author's Markdown, read once: `read("Du *bien*.").blocks` is a Paragraph of a text, an emphasis and a text.

The engine is that of the package `markdown`, with processors of our own for its blocks and its inlines.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import field
from typing import NoReturn
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import InlineProcessor as InlineTree
from markdown.treeprocessors import Treeprocessor
from markdown.util import Registry

from stratege.garbage import uncollected
from stratege.records import record
from stratege.text.blocks import ORDER, Found, Parser, Processor, processors
from stratege.text.blocks.base import Inside, with_text
from stratege.text.blocks.containers import Notes
from stratege.text.context import Context, Mark, Piece, Problem, partition
from stratege.text.inlines import read_inlines
from stratege.text.lines import Cursor, Lines, Stretch, split
from stratege.text.tree import Blocks, Citation, Inlines, Node, Note, Paragraph, descendants

RESERVED = re.compile("[\x00\x02\x03]")  # what the engine marks its own places with
FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?![ \t]*\r?\n)(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")


@record
class Reading:
    """What a text says (`blocks`, `notes`), what its author is to be told, and what its characters are (`marks`)."""

    blocks: Blocks
    notes: dict[str, Note]
    problems: tuple[Problem, ...]
    marks: list[Mark] = field(compare=False, repr=False)

    @property
    def partition(self) -> tuple[Piece, ...]:
        """What each character is, white space aside, in the order of the text."""
        return partition(self.marks)

    @property
    def inlines(self) -> Inlines:
        """The inlines of a text of one line."""
        return tuple(child for block in self.blocks if isinstance(block, Paragraph) for child in block.children)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """All citations of the text, notes included, in its order."""
        roots: list[Node] = [*self.blocks, *self.notes.values()]
        found = (node for root in roots for node in descendants(root) if isinstance(node, Citation))
        return tuple(sorted(found, key=lambda node: node.start))


def read(text: str, notes: Container[str] = (), front_matter: bool = False) -> Reading:
    """Read a text; `notes` are the names of notes that are defined elsewhere."""
    with uncollected():
        context = Context()
        engine = _Engine(context)
        text = RESERVED.sub("\ufffd", text)
        root = Found("div", 0, 0, 0, 0)
        cursor = Cursor(split(text))
        if front_matter and (head := FRONT_MATTER.match(text)):
            _skip(cursor, head.end(), context)
        engine.parser.parseBlocks(root, Lines(cursor))
        return _reading(engine, root, context, notes)


def read_line(text: str, notes: Container[str] = ()) -> Reading:
    """Read a text that is one line whatever it begins with: a title, a caption, a cell."""
    context = Context(is_line=True)
    engine = _Engine(context)
    root = Found("div", 0, 0, 0, 0)
    lines = [line for line in split(RESERVED.sub("\ufffd", text)) if line]
    if lines:
        found = Found.on("p", lines)
        found.make = lambda block: Paragraph(block.start, block.end, block.inlines())
        root.append(with_text(found, Stretch.of(lines).stripped()))
    return _reading(engine, root, context, notes)


def outline(
    text: str, others: Sequence[type[Processor]] = (), skip: int = 0, indent: int = 0
) -> tuple[list[Found], Context]:
    """The blocks that hold words, in the order of the text, their inlines not read; and what else the text holds.

    `others` are kinds of blocks tried before those of the house, `skip` is where the first line begins, and `indent`
    is how many columns all lines are indented by.
    """
    with uncollected():
        context = Context()
        engine = _Engine(context, (*others, *ORDER))
        lines = split(RESERVED.sub("\ufffd", text))
        cursor = Cursor([line.dedent(indent) for line in lines] if indent else lines)
        _skip(cursor, skip, context)
        root = Found("div", 0, 0, 0, 0)
        engine.parser.parseBlocks(root, Lines(cursor))
        found = [block for tree in (root, engine.notes) for block in tree.iter() if block.text]
        blocks = [block for block in found if isinstance(block, Found)]
        return sorted(blocks, key=lambda block: block.start), context


def _skip(cursor: Cursor, end: int, context: Context) -> None:
    while cursor.number < len(cursor.lines) and (line := cursor.lines[cursor.number]).start < end:
        context.piece("front matter", line.start, line.end)
        cursor.number += 1


def _reading(engine: _Engine, root: Found, context: Context, known: Container[str]) -> Reading:
    """Read the inlines of what blocks were found, then make the tree."""
    for element in (root, engine.notes):
        engine.treeprocessors["inline"].run(element)
    notes: dict[str, Note] = {}
    made = [note for note in engine.notes.nodes() if isinstance(note, Note)]
    for note in sorted(made, key=lambda note: note.start):
        if note.name in notes:
            context.tell("repeated", note.start, note.end, note.name)
        notes.setdefault(note.name, note)
    _tell(context, notes, known, _called(context.calls, notes, made))
    problems = tuple(sorted(context.problems, key=lambda problem: problem.start))
    return Reading(root.blocks(), notes, problems, context.marks)


def _called(calls: list[Problem], notes: dict[str, Note], made: list[Note]) -> set[str]:
    """The notes that the text calls, and those that they call in turn."""
    calls = sorted(calls, key=lambda call: call.start)
    starts = [call.start for call in calls]
    inside = {id(note): calls[bisect_left(starts, note.start) : bisect_left(starts, note.end)] for note in made}
    elsewhere = {call for found in inside.values() for call in found}
    called: set[str] = set()
    pending = [call.words for call in calls if call not in elsewhere]
    while pending:
        name = pending.pop()
        if name in notes and name not in called:
            called.add(name)
            pending += [call.words for call in inside[id(notes[name])]]
    return called


def _tell(context: Context, notes: dict[str, Note], known: Container[str], called: set[str]) -> None:
    """Tell of notes and definitions that nothing is made of."""
    names = {call.words for call in context.calls}
    context.problems += [found for found in context.misplaced if found.words not in names]  # told once, at the call
    lacking = [call for call in context.calls if call.words not in notes and call.words not in known]
    often = Counter(call.words for call in lacking)
    spaced = {found.words: found for found in context.spaced if often[found.words] > 1}
    context.problems += [*spaced.values(), *(call for call in lacking if call.words not in spaced)]
    for note in notes.values():
        if note.name not in called:
            context.tell("uncalled", note.start, note.end, note.name)
    for target in context.targets.values():
        if not target.used:
            context.tell("unused", target.start, target.end, target.label)


class _Engine(Markdown):
    """The engine with our processors in its registries, for one text: no state of a failure outlives it."""

    def __init__(self, context: Context, kinds: Sequence[type[Processor]] = ORDER) -> None:
        self.context = context
        self.kinds = kinds
        super().__init__()

    def build_parser(self) -> _Engine:
        """Fill the registries; the library's name and its place for it."""
        self.preprocessors: Registry[Preprocessor] = Registry()
        self.postprocessors: Registry[Postprocessor] = Registry()
        self.parser: Parser = Parser(self)
        for priority, processor in enumerate(reversed(processors(self.parser, self.context, self.kinds))):
            self.parser.blockprocessors.register(processor, type(processor).__name__, priority)
            if isinstance(processor, Notes):
                self.notes = processor.root
        self.inlinePatterns = Registry()
        self.inlinePatterns.register(_Inlines(self), "inlines", 0)
        self.treeprocessors: Registry[Treeprocessor] = Registry()
        self.treeprocessors.register(_Tree(self), "inline", 0)
        return self

    def convert(self, source: str) -> NoReturn:
        """The tree is what is wanted: nothing is written here."""
        raise NotImplementedError


class _Tree(InlineTree):
    """The walk of the library, for inlines that are read whole: nothing is left in the text of an element."""

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        """Read the inlines of the elements that have a text into them."""
        patterns = [pattern for pattern in self.md.inlinePatterns if isinstance(pattern, _Inlines)]
        for element in list(tree.iter()):
            text, element.text = element.text or "", None
            for pattern in patterns if text else ():
                if match := pattern.compiled_re.match(text):
                    element.append(pattern.handleMatch(match, text)[0])
        return tree


class _Inlines(InlineProcessor):
    """The inlines of one element, read as a whole."""

    def __init__(self, engine: _Engine) -> None:
        super().__init__(r"(?s:.+)", engine)
        self.context = engine.context

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        assert isinstance(data, Stretch)
        return Inside(read_inlines(data, self.context)), 0, len(data)
