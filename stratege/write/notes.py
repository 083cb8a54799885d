"""Footnotes where a format wants them: `notes_of(chapter)` lists the notes called in it, in reading order."""

from __future__ import annotations

from collections.abc import Mapping

from stratege.document import Abstract, Document, Node, Note, NoteCall, RepeatedCall, Section, walk


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
    return f"call-{label(note.id)}"


def repeated_calls(document: Document) -> Mapping[str, list[str]]:
    """The anchors of the further calls of each note that has some, by its id."""
    found: dict[str, list[str]] = {}
    for node in walk(document):
        if isinstance(node, RepeatedCall):
            found.setdefault(node.note, []).append(node.id)
    return found


def label(note: str) -> str:
    """A note's short name by its id: `2-1` for `note-2-1`."""
    return note.removeprefix("note-")
