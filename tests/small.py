"""Small documents made by hand: `document(chapter(paragraph("Bonjour.")))`."""

from __future__ import annotations

from stratege.document import Block, Document, Inline, Meta, Paragraph, Section, Text
from stratege.source import Span

SPAN = Span("content/a.yaml", 3, 5)


def words(text: str) -> tuple[Inline, ...]:
    """A run of one text."""
    return (Text(text=text),)


def paragraph(*inlines: Inline | str) -> Paragraph:
    """A paragraph of texts and other inlines."""
    return Paragraph(children=tuple(Text(text=item) if isinstance(item, str) else item for item in inlines))


def chapter(*blocks: Block, name: str = "un", kind: str = "chapter", number: str = "") -> Section:
    """A part of level 1."""
    return Section(id=name, level=1, title=words(name.title()), kind=kind, number=number, children=blocks)


def document(*children: Block, front: tuple[Block, ...] = (), back: tuple[Block, ...] = ()) -> Document:
    """A document of these parts."""
    return Document(meta=Meta(name="r", title="Essai"), front=front, children=children, back=back)
