"""Runs, the lines of text of a document: `runs(table)` are its caption, its titles, its cells, each a row of inlines.

A run is what is read without a break: a paragraph's inlines, a title, a caption, a cell, an item of `strengths`.
Emphasis and links are inside a run; the text of a footnote makes runs of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import assert_never

from stratege.document.node import Node
from stratege.document.prose import (
    Abbreviation,
    Citation,
    CodeSpan,
    Emphasis,
    FactValue,
    Foreign,
    IndexMark,
    LineBreak,
    Link,
    NoteCall,
    Reference,
    RepeatedCall,
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    Text,
)
from stratege.document.slots import Slot, Tree, filled, nodes_of, shared, slots
from stratege.document.unions import Inline, Inlines

Change = Callable[[Inlines], Inlines]
Skip = Callable[[Node, str], bool]  # whether to leave out what a node holds in the field of that name


def _nothing(_node: Node, _field: str) -> bool:
    return False


def runs(node: Node, skip: Skip = _nothing) -> Iterator[Inlines]:
    """The runs of a node, in reading order, none empty; those of a note follow the run that calls it.

    `skip(node, field)` says what not to enter.
    """
    if isinstance(node, Inline):
        yield (node,)
        yield from _within(node, skip)
        return
    for name, slot in slots(type(node)).items():
        if not skip(node, name):
            yield from _held(slot, getattr(node, name), skip)


def _held(slot: Slot, held: object, skip: Skip) -> Iterator[Inlines]:
    """The runs of what a field holds."""
    match slot:
        case Slot.LINE:
            line = tuple(node for node in nodes_of(held) if isinstance(node, Inline))
            yield from (line,) if line else ()
            for node in line:
                yield from _within(node, skip)
        case Slot.LINES if isinstance(held, tuple):
            for item in held:
                yield from _held(Slot.LINE, item, skip)
        case _:
            for child in nodes_of(held):
                yield from runs(child, skip)


def _within(node: Inline, skip: Skip) -> Iterator[Inlines]:
    """The runs of the notes that are called within an inline."""
    for name in slots(type(node)):
        if not skip(node, name):
            for child in nodes_of(getattr(node, name)):
                yield from _within(child, skip) if isinstance(child, Inline) else runs(child, skip)


def map_runs(node: Tree, change: Change, skip: Skip = _nothing) -> Tree:
    """The node with `change` applied to each of its runs, notes included; what does not change is shared.

    `node` is not itself an inline, which is but a part of a run.
    """

    def changed(slot: Slot, name: str, held: object) -> object:
        return held if skip(node, name) else _mapped(slot, held, change, skip)

    return filled(node, changed)


def _mapped(slot: Slot, held: object, change: Change, skip: Skip) -> object:
    """What a field holds, its runs changed."""
    if isinstance(held, Node):
        return map_runs(held, change, skip)
    if not isinstance(held, tuple) or not held:
        return held
    if slot is Slot.LINE:
        return change(shared(tuple(_map_within(inline, change, skip) for inline in held), held))
    inner = Slot.LINE if slot is Slot.LINES else slot
    return shared(tuple(_mapped(inner, item, change, skip) for item in held), held)


def _map_within(inline: Inline, change: Change, skip: Skip) -> Inline:
    """An inline with the runs of the notes called in it changed."""

    def changed(slot: Slot, name: str, held: object) -> object:
        if skip(inline, name):
            return held
        if not isinstance(held, tuple):
            return _mapped(slot, held, change, skip)
        return shared(tuple(_map_within(child, change, skip) for child in held), held)

    return filled(inline, changed) if slots(type(inline)) else inline


def plain(nodes: Node | Iterable[Node]) -> str:
    """The words of some nodes, without marks, notes or links: a line for each run, inlines in a row being one.

    `plain(table)` is a line for its caption, one for each title, one for each cell; code that is set apart is left out.
    """
    if isinstance(nodes, Inline):
        return _text(nodes)
    if isinstance(nodes, Node):
        return "\n".join(plain(run) for run in runs(nodes, _is_note))
    parts = tuple(nodes)
    row = all(isinstance(node, Inline) for node in parts)
    return "".join(map(plain, parts)) if row else "\n".join(filter(None, map(plain, parts)))


def words(node: Node) -> int:
    """How many words a part of the document has, told apart by spaces, as `wc -w` tells them.

    Counted, each once: titles, prose, captions, sources and remarks, the cells of tables, the values of charts. Not
    counted: footnotes, code that is set apart, the alternative texts of images, ids and other data. A part has as many
    words as its title and its children together.
    """
    return sum(len(plain(run).split()) for run in runs(node, _is_note))


def _is_note(node: Node, _field: str) -> bool:
    return isinstance(node, NoteCall)


def _text(node: Inline) -> str:
    match node:
        case Text() | CodeSpan():
            return node.text
        case LineBreak():
            return " "
        case NoteCall() | RepeatedCall():
            return ""
        case (
            Emphasis()
            | Strong()
            | SmallCaps()
            | Superscript()
            | Subscript()
            | Strikethrough()
            | Link()
            | Foreign()
            | Reference()
            | Citation()
            | FactValue()
            | Abbreviation()
            | IndexMark()
        ):
            return "".join(map(_text, node.children))
        case _:
            assert_never(node)
