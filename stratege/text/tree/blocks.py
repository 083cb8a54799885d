"""What stands on lines of its own: `## Bien` is a Heading that holds a Text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from stratege.text.tree.node import Node, Places

if TYPE_CHECKING:
    from stratege.text.tree.unions import Blocks, Inlines


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Paragraph(Node):
    """Lines of prose."""

    children: Inlines


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Heading(Node):
    """`## Words {#id .class key=value}`; `attributes` are what the braces hold besides the identifier."""

    level: int
    children: Inlines
    id: str = ""
    attributes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Item(Node):
    """An item of a list; `task` is whether it is done, None where it is no task."""

    children: Blocks
    task: bool | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class List(Node):
    """A list; `number` is that of its first item; it is `tight` when no empty line is between its blocks."""

    ordered: bool
    number: int
    tight: bool
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Quotation(Node):
    """Lines that begin with `>`."""

    children: Blocks


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CodeBlock(Node):
    """Lines of code, fenced or indented; `info` is what follows the fence."""

    info: str
    text: str
    places: Places


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class MathsBlock(Node):
    """Lines of mathematics between `$$`, as typed, signs included."""

    text: str
    places: Places


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class HtmlBlock(Node):
    """A comment, or an element whose content no reader reads, such as `<pre>`, as typed."""

    text: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Rule(Node):
    """`---`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Cell(Node):
    """What stands between two bars, or a term of a definition list."""

    children: Inlines


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Row(Node):
    """A row of a table, with as many cells as the table has columns."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Table(Node):
    """A table; each column is aligned « left », « right », « center » or not at all (« »)."""

    header: Row
    align: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Definition(Node):
    """What one `: words` says of its term."""

    children: Blocks


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Entry(Node):
    """A term and its definitions."""

    term: Cell
    definitions: tuple[Definition, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DefinitionList(Node):
    """Terms, each with its definitions."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Note(Node):
    """`[^name]: blocks`."""

    name: str
    children: Blocks
