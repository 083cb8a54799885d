"""What a text says, as a typed tree: `**Bien**` is `Strong(0, 8, (Text(2, 6, "Bien", ((0, 2),)),))`.

Every node knows the offset of its first character in the text and that after its last one. A leaf has a map of places:
`((0, 2), (5, 9))` says that its characters from 0 on stand from 2 on in the text, and those from 5 on, from 9 on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

Places = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Node:
    """Whatever stands somewhere in a text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Inline(Node):
    """A piece of a line of prose."""


@dataclass(frozen=True, slots=True)
class Block(Node):
    """A piece of a text that stands on lines of its own."""


Inlines = tuple[Inline, ...]
Blocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Text(Inline):
    """Words as they are read: escapes, entities and ends of lines are the characters that they stand for."""

    text: str
    places: Places


@dataclass(frozen=True, slots=True)
class Code(Inline):
    """`code`."""

    text: str
    places: Places


@dataclass(frozen=True, slots=True)
class Maths(Inline):
    """`$…$` or `$$…$$`, as typed, signs included."""

    text: str
    places: Places


@dataclass(frozen=True, slots=True)
class Emphasis(Inline):
    """`*words*`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Strong(Inline):
    """`**words**`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Strikethrough(Inline):
    """`~~words~~`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Subscript(Inline):
    """`H~2~O`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Superscript(Inline):
    """`XXI^e^`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class SmallCaps(Inline):
    """`[xxi]{.small-caps}`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Known(Inline):
    """`[words]{.known}`, which the author vouches for."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Foreign(Inline):
    """`[words]{lang=en}`."""

    lang: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Link(Inline):
    """`[words](url "title")`, or by reference to a definition."""

    url: str
    title: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Autolink(Inline):
    """`<https://…>` or `<name@host>`."""

    url: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Image(Inline):
    """`![words](url)`."""

    url: str
    title: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Break(Inline):
    """An end of line that the author asks for."""


@dataclass(frozen=True, slots=True)
class Reference(Inline):
    """`[#id; #other]`."""

    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact(Inline):
    """`[=id]`, or `[=id @]`, which cites its source."""

    fact: str
    cited: bool


@dataclass(frozen=True, slots=True)
class NoteCall(Inline):
    """`[^name]`."""

    name: str


@dataclass(frozen=True, slots=True)
class Citation(Inline):
    """`[@key, p. 3]` or `@key [p. 3]`, in pandoc's syntax."""

    source: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tag(Inline):
    """A tag or a comment of HTML, as typed."""

    text: str


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


Leaf = Text | Code | Maths | CodeBlock | MathsBlock


def children(node: Node) -> Iterator[Node]:
    """What stands directly within a node, in the order of the text."""
    for field in fields(node):
        value = getattr(node, field.name)
        for child in value if isinstance(value, tuple) else (value,):
            if isinstance(child, Node):
                yield child


def leaves(node: Node) -> Iterator[Leaf]:
    """The nodes that hold characters, in the order of the text: those within `node`, or itself."""
    if isinstance(node, Leaf):
        yield node
    for child in children(node):
        yield from leaves(child)
