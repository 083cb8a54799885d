"""A report's parts for scripts: `inspect(document)` counts words, tables, figures, works cited by chapter."""

from __future__ import annotations

from stratege.document import Bibliography, Chart, Document, Matrix, NoteCall, Section, Swot, Table, plain, walk


def inspect(document: Document) -> dict[str, object]:
    """The report as plain data: its metadata, its chapters with their sizes, its works cited."""
    nodes = list(walk(document))
    entries = [entry.key for node in nodes if isinstance(node, Bibliography) for entry in node.entries]
    return {
        "name": document.meta.name,
        "title": document.meta.title,
        "date": document.meta.date,
        "words": sum(len(plain(part).split()) for part in document.children),
        "chapters": [_chapter(part) for part in document.children if isinstance(part, Section)],
        "tables": [node.id for node in nodes if isinstance(node, Table | Matrix | Swot) and node.number],
        "charts": [node.id for node in nodes if isinstance(node, Chart)],
        "notes": sum(isinstance(node, NoteCall) for node in nodes),
        "works_cited": entries,
    }


def _chapter(section: Section) -> dict[str, object]:
    return {
        "id": section.id,
        "kind": section.kind,
        "number": section.number,
        "title": plain(section.title),
        "status": section.status,
        "words": len(plain(section).split()),
    }
