"""Prose: `Paragraph(children=(Text(text="Bonjour"),))`; the inlines and the plain blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stratege.document.node import Node
from stratege.records import record

if TYPE_CHECKING:
    from stratege.document.unions import Blocks, Inlines


@record(kw_only=True)
class Text(Node):
    """Characters, as they are read."""

    text: str


@record(kw_only=True)
class Emphasis(Node):
    """*Italics*."""

    children: Inlines


@record(kw_only=True)
class Strong(Node):
    """**Bold**."""

    children: Inlines


@record(kw_only=True)
class Superscript(Node):
    """Raised letters: the « e » of « XXIe »."""

    children: Inlines


@record(kw_only=True)
class Subscript(Node):
    """Lowered letters: the « 2 » of « H2O »."""

    children: Inlines


@record(kw_only=True)
class Strikethrough(Node):
    """Words struck out: ~~former~~."""

    children: Inlines


@record(kw_only=True)
class CodeSpan(Node):
    """`code`, which nothing may touch."""

    text: str


@record(kw_only=True)
class Link(Node):
    """A link to an address outside (`https://…`) or to an anchor of the document (`#id`)."""

    url: str
    children: Inlines
    title: str = ""


@record(kw_only=True)
class Foreign(Node):
    """Words of another language, named by its BCP 47 tag; `upright` where they are a passage, not a phrase."""

    lang: str
    children: Inlines
    upright: bool = False


@record(kw_only=True)
class LineBreak(Node):
    """A hard end of line."""


@record(kw_only=True)
class NoteCall(Node):
    """The call of a footnote, which carries the note; `number` starts again with each chapter."""

    note: Note
    number: str = ""


@record(kw_only=True)
class RepeatedCall(Node):
    """A further call of a footnote, which its first call carries; `note` is the note's id, `id` its own."""

    note: str
    number: str = ""
    id: str = ""


@record(kw_only=True)
class Reference(Node):
    """A cross-reference to one or several `targets`; `children` are its words once resolved."""

    targets: tuple[str, ...]
    children: Inlines = ()


@record(kw_only=True)
class Citation(Node):
    """A citation in pandoc's syntax (`source`); `children` are its words once resolved."""

    source: str
    keys: tuple[str, ...]
    id: str = ""
    children: Inlines = ()


@record(kw_only=True)
class SmallCaps(Node):
    """Words in small capitals: a century, an acronym, a name, where the author asks."""

    children: Inlines


@record(kw_only=True)
class FactValue(Node):
    """The number of a fact, or a calculation over facts; `cited` asks for the citation of its sources too.

    `forms` say how it is printed. Without a `fact`, words that the author vouches for as common knowledge.
    """

    fact: str
    forms: tuple[str, ...] = ()
    cited: bool = False
    verified: bool = True
    children: Inlines = ()


@record(kw_only=True)
class Abbreviation(Node):
    """An acronym of the glossary; `expansion` is its long form."""

    expansion: str
    children: Inlines


@record(kw_only=True)
class IndexMark(Node):
    """Words that the index leads to, under an `entry` of its own or under themselves; `id` is the anchor."""

    entry: str = ""
    id: str = ""
    children: Inlines


@record(kw_only=True)
class Note(Node):
    """The text of a footnote."""

    id: str
    children: Blocks


@record(kw_only=True)
class Paragraph(Node):
    """A paragraph."""

    children: Inlines


@record(kw_only=True)
class ListItem(Node):
    """An item of a list; `task` is whether it is done, None where it is no task."""

    children: Blocks
    task: bool | None = None


@record(kw_only=True)
class ProseList(Node):
    """A list; `tight` when its items are single lines."""

    ordered: bool
    items: tuple[ListItem, ...]
    start: int = 1
    tight: bool = True


@record(kw_only=True)
class Definition(Node):
    """What is said of a term."""

    children: Blocks


@record(kw_only=True)
class DefinedTerm(Node):
    """A term with its definitions."""

    term: Inlines
    definitions: tuple[Definition, ...]


@record(kw_only=True)
class DefinitionList(Node):
    """Terms, each with its definitions."""

    items: tuple[DefinedTerm, ...]


@record(kw_only=True)
class Quote(Node):
    """A quotation set apart, with its author or source."""

    children: Blocks
    attribution: Inlines = ()


@record(kw_only=True)
class CodeBlock(Node):
    """Lines of code."""

    text: str
    language: str = ""


@record(kw_only=True)
class Rule(Node):
    """A thematic break."""
