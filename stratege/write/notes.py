"""Footnotes where a format wants them: `notes_of(chapter)` lists the notes called in it, in reading order."""

from __future__ import annotations

from stratege.document import Abstract, Document, Node, Note, NoteCall, Section, walk


def notes_of(node: Node) -> tuple[NoteCall, ...]:
    """The calls of a part of the document, which carry their notes, in reading order."""
    return tuple(found for found in walk(node) if isinstance(found, NoteCall))


def loose_notes(document: Document) -> tuple[NoteCall, ...]:
    """The calls that stand in no chapter and in no abstract, whose notes the end of the page collects."""
    blocks = (*document.front, *document.children, *document.back)
    return tuple(call for block in blocks if not holds_notes(block) for call in notes_of(block))


def holds_notes(node: Node) -> bool:
    """Whether the notes called in this node are printed at its end."""
    return isinstance(node, Abstract) or (isinstance(node, Section) and node.level == 1)


def call_anchor(note: Note) -> str:
    """The anchor of a note's call: `call-2-1` for the note `note-2-1`."""
    return f"call-{label(note)}"


def label(note: Note) -> str:
    """A note's short name: `2-1` for the note `note-2-1`."""
    return note.id.removeprefix("note-")
