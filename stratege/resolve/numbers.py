"""Number chapters, sections, tables, figures, notes and annexes: the second table of chapter 3 is « 3.2 »."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Literal, cast

from stratege.diagnostics import Diagnostics
from stratege.document import (
    Abstract,
    Action,
    Argument,
    Block,
    Dedication,
    Document,
    Node,
    NoteCall,
    Numbered,
    ProfileSheet,
    Recommendation,
    RepeatedCall,
    Section,
    Table,
    series,
    transform,
    walk,
)
from stratege.document.slots import Tree
from stratege.document.tree import rebuild
from stratege.records import record
from stratege.resolve.hand_numbers import tell_hand_numbers
from stratege.resolve.material import Material

Kind = Literal["chapter", "appendix", "unnumbered"]
SECTION = 2  # the level of what a chapter is made of
EXHIBITS = frozenset(["table", "figure"])


def number(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """Fill every number; tables, figures and notes start again with each chapter, annexes count over the whole.

    The tables and figures of the chapters without a number count together: « 1 », « 2 »; all do where the report wants
    it (`exhibit_numbers`), those before the chapters first. So do the notes of chapters that follow one another on a
    page, where two would have the same number. Titles have numbers down to the level of `number_depth`.
    """
    counts: Counter[str] = Counter()
    scope = Scope(material.number_depth, Counter() if material.exhibit_numbers == "report" else None)
    front = tuple(
        _Chapter("", scope, "unnumbered", _notes(block, at), captions=counts).walk(block)
        for at, block in enumerate(document.front)
    )
    is_run_on = any(isinstance(block, Section) and block.kind == "run_on" for block in document.children)
    noted: Counter[str] | None = Counter() if is_run_on else None
    children = tuple(_part(block, counts, noted, scope) for block in document.children)
    back = tuple(_Chapter("", scope).walk(block) for block in document.back)
    numbered = replace(document, front=front, children=children, back=back)
    tell_hand_numbers(numbered, diagnostics)
    return _number_actions(numbered)


def _notes(block: Block, place: int) -> str:
    """What tells the notes of a block of the front matter from those of others."""
    is_further = isinstance(block, Abstract) and block.lang
    return f"F{place}" if is_further or isinstance(block, Section | Dedication) else "x"


def _number_actions(document: Document) -> Document:
    """The actions of a plan have the numbers of the recommendations that they show."""
    numbers = {node.id: node.number for node in walk(document) if isinstance(node, Recommendation)}
    return transform(
        document, lambda node: replace(node, number=numbers.get(node.of, "")) if isinstance(node, Action) else node
    )


def _part(block: Block, counts: Counter[str], noted: Counter[str] | None, scope: Scope) -> Block:
    if not isinstance(block, Section) or block.kind == "part":
        return block
    kind = _kind(block)
    counts[kind] += 1
    name = str(counts[kind])
    if kind == "unnumbered":
        return rebuild(block, _Chapter("", scope, kind, f"U{name}", noted, captions=counts).walk)
    chapter = _Chapter(f"A{name}" if kind == "appendix" else name, scope, kind, noted=noted)
    return replace(rebuild(block, chapter.walk), number=name)


def _kind(part: Section) -> Kind:
    """What a part counts among."""
    if part.kind == "appendix":
        return "appendix"
    return "chapter" if part.numbered else "unnumbered"


@record
class Scope:
    """What the report wants of all its chapters: how deep titles have numbers, and the count of exhibits, if one."""

    depth: int
    exhibits: Counter[str] | None


@dataclass
class _Chapter:
    """The counters of one chapter, in reading order; `calls` are those of each note met, by the id it had."""

    name: str
    scope: Scope
    kind: Kind = "chapter"
    notes: str = "x"  # what tells its notes from those of others, where it has no name
    noted: Counter[str] | None = None  # the count of notes, where it goes on from one chapter to the next
    counts: Counter[str] = field(default_factory=Counter)
    captions: Counter[str] = field(default_factory=Counter)  # those of chapters without a number are one
    calls: dict[str, list[NoteCall | RepeatedCall]] = field(default_factory=dict)
    section: str = ""  # the number of the one that is open

    def walk(self, node: Tree) -> Tree:
        numbered = cast(Tree, self.with_number(node))
        return rebuild(numbered, self.walk)

    def with_number(self, node: Node) -> Node:
        if isinstance(node, NoteCall):
            return self.note(node)
        if isinstance(node, RepeatedCall):
            return self.again(node)
        if not isinstance(node, Numbered) or not self.counts_in(node):
            return node
        kind = series(node)
        if kind == "section":
            return replace(node, number=self.titled(node.level if isinstance(node, Section) else SECTION))
        return replace(node, number=self.alone(kind) if kind == "recommendation" else self.next(kind))

    def counts_in(self, node: Numbered) -> bool:
        """Whether a node takes a number here: sections of chapters do, and tables with a caption."""
        match node:
            case Section():
                return 1 < node.level <= self.scope.depth and self.kind == "chapter"
            case ProfileSheet() | Argument():
                return self.kind != "unnumbered" and self.scope.depth >= SECTION
            case Table():
                return bool(node.caption)
        return True

    def note(self, node: NoteCall) -> NoteCall:
        count = _next(self.counts if self.noted is None else self.noted, "note")
        note = replace(node.note, id=f"note-{self.name or self.notes}-{count}")
        call = replace(node, number=count, note=note)
        self.calls[node.note.id] = [call]  # two texts may each have a note of that name
        return call

    def again(self, node: RepeatedCall) -> RepeatedCall:
        """A further call has the number of the first; its id says how many there were."""
        calls = self.calls[node.note]
        first = calls[0]
        assert isinstance(first, NoteCall)
        name = first.note.id
        call = replace(node, note=name, number=first.number, id=f"{name}-call-{len(calls) + 1}")
        calls.append(call)
        return call

    def titled(self, level: int) -> str:
        """The next number of a section, or of a division of the one that is open; none before the first."""
        if level == SECTION:
            self.section = self.next("section")
            self.counts["division"] = 0
            return self.section
        return f"{self.section}.{self.alone('division')}" if self.section else ""

    def next(self, kind: str) -> str:
        """The next number of a kind, after that of the chapter if it has one and the report wants it."""
        if self.scope.exhibits is not None and kind in EXHIBITS:
            return _next(self.scope.exhibits, kind)
        self.captions[kind] += 1
        count = str(self.captions[kind])
        return f"{self.name}.{count}" if self.name else count

    def alone(self, kind: str) -> str:
        """The next number of a kind, without that of the chapter."""
        return _next(self.counts, kind)


def _next(counts: Counter[str], kind: str) -> str:
    counts[kind] += 1
    return str(counts[kind])
