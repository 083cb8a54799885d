"""What stands on lines of its own: `## Bien` is a Heading that holds a Text."""

from __future__ import annotations

from dataclasses import dataclass

from stratege.text.tree.node import Block, Blocks, Inlines, Places


@dataclass(frozen=True, slots=True)
class Paragraph(Block):
    """Lines of prose."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Heading(Block):
    """`## Words {#id .class key=value}`; `attributes` are what the braces hold besides the identifier."""

    level: int
    children: Inlines
    id: str = ""
    attributes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item(Block):
    """An item of a list; `task` is whether it is done, None where it is no task."""

    children: Blocks
    task: bool | None = None


@dataclass(frozen=True, slots=True)
class List(Block):
    """A list; `number` is that of its first item; it is `tight` when no empty line is between its blocks."""

    ordered: bool
    number: int
    tight: bool
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Quotation(Block):
    """Lines that begin with `>`."""

    children: Blocks


@dataclass(frozen=True, slots=True)
class CodeBlock(Block):
    """Lines of code, fenced or indented; `info` is what follows the fence."""

    info: str
    text: str
    places: Places


@dataclass(frozen=True, slots=True)
class MathsBlock(Block):
    """Lines of mathematics between `$$`, as typed, signs included."""

    text: str
    places: Places


@dataclass(frozen=True, slots=True)
class Rule(Block):
    """`---`."""


@dataclass(frozen=True, slots=True)
class Cell(Block):
    """What stands between two bars, or a term of a definition list."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Row(Block):
    """A row of a table, with as many cells as the table has columns."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table(Block):
    """A table; each column is aligned « left », « right », « center » or not at all (« »)."""

    header: Row
    align: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Definition(Block):
    """What one `: words` says of its term."""

    children: Blocks


@dataclass(frozen=True, slots=True)
class Entry(Block):
    """A term and its definitions."""

    term: Cell
    definitions: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class DefinitionList(Block):
    """Terms, each with its definitions."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Note(Block):
    """`[^name]: blocks`."""

    name: str
    children: Blocks
