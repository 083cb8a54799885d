"""What stands on lines of its own: `## Bien` is a Heading that holds a Text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stratege.records import record
from stratege.text.tree.node import Node, Places

if TYPE_CHECKING:
    from stratege.text.tree.unions import Blocks, Inlines


@record
class Paragraph(Node):
    """Lines of prose."""

    children: Inlines


@record
class Heading(Node):
    """`## Words {#id .class key=value}`; `attributes` are what the braces hold besides the identifier."""

    level: int
    children: Inlines
    id: str = ""
    attributes: tuple[str, ...] = ()


@record
class Item(Node):
    """An item of a list; `task` is whether it is done, None where it is no task."""

    children: Blocks
    task: bool | None = None


@record
class List(Node):
    """A list; `number` is that of its first item; it is `tight` when no empty line is between its blocks."""

    ordered: bool
    number: int
    tight: bool
    items: tuple[Item, ...]


@record
class Quotation(Node):
    """Lines that begin with `>`."""

    children: Blocks


@record
class CodeBlock(Node):
    """Lines of code, fenced or indented; `info` is what follows the fence."""

    info: str
    text: str
    places: Places


@record
class MathsBlock(Node):
    """Lines of mathematics between `$$`, as typed, signs included."""

    text: str
    places: Places


@record
class HtmlBlock(Node):
    """A comment, or an element whose content no reader reads, such as `<pre>`, as typed."""

    text: str


@record
class Rule(Node):
    """`---`."""


@record
class Cell(Node):
    """What stands between two bars, or a term of a definition list."""

    children: Inlines


@record
class Row(Node):
    """A row of a table, with as many cells as the table has columns."""

    cells: tuple[Cell, ...]


@record
class Table(Node):
    """A table; each column is aligned « left », « right », « center » or not at all (« »)."""

    header: Row
    align: tuple[str, ...]
    rows: tuple[Row, ...]


@record
class Definition(Node):
    """What one `: words` says of its term."""

    children: Blocks


@record
class Entry(Node):
    """A term and its definitions."""

    term: Cell
    definitions: tuple[Definition, ...]


@record
class DefinitionList(Node):
    """Terms, each with its definitions."""

    entries: tuple[Entry, ...]


@record
class Note(Node):
    """`[^name]: blocks`."""

    name: str
    children: Blocks
