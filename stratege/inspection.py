"""A report's parts for scripts: `inspect(document)` counts words, tables, figures by chapter, facts, works cited."""

from __future__ import annotations

from typing import TypedDict

from stratege.document import (
    Bibliography,
    Chart,
    Document,
    FactRecord,
    NoteCall,
    Numbered,
    Section,
    plain,
    series,
    walk,
    words,
)
from stratege.resolve.order import is_appendix


class Chapter(TypedDict):
    """A chapter or an appendix: what it is, how far it was reviewed, how long it is."""

    id: str
    kind: str
    number: str
    title: str
    status: str
    words: int


class Fact(TypedDict):
    """Where a number comes from: its id and the fields of its record, in words."""

    id: str
    statement: str
    value: str
    unit: str
    as_of: str
    scope: str
    source: str
    verified: bool
    confidence: str
    note: str


class Parts(TypedDict):
    """A report: its metadata, its chapters, the ids of its tables and charts, the keys of its works cited."""

    name: str
    title: str
    date: str
    words: int
    chapters: list[Chapter]
    tables: list[str]
    charts: list[str]
    notes: int
    facts: list[Fact]
    works_cited: list[str]


def inspect(document: Document) -> Parts:
    """The report as plain data: its metadata, its chapters with their sizes, its works cited."""
    nodes = list(walk(document))
    parts = [*document.children, *(part for part in document.back if is_appendix(part))]
    entries = [entry.key for node in nodes if isinstance(node, Bibliography) for entry in node.entries]
    return {
        "name": document.meta.name,
        "title": document.meta.title,
        "date": document.meta.date,
        "words": sum(map(words, parts)),
        "chapters": [_chapter(part) for part in parts if isinstance(part, Section)],
        "tables": [node.id for node in nodes if isinstance(node, Numbered) and series(node) == "table" and node.number],
        "charts": [node.id for node in nodes if isinstance(node, Chart)],
        "notes": sum(isinstance(node, NoteCall) for node in nodes),
        "facts": [_fact(record) for record in document.facts],
        "works_cited": entries,
    }


def _fact(record: FactRecord) -> Fact:
    """Where a number comes from, for whoever reviews it."""
    return {
        "id": record.fact,
        "statement": plain(record.statement),
        "value": plain(record.value),
        "unit": record.unit,
        "as_of": record.as_of,
        "scope": plain(record.scope),
        "source": record.source,
        "verified": record.verified,
        "confidence": plain(record.confidence),
        "note": plain(record.note),
    }


def _chapter(section: Section) -> Chapter:
    return {
        "id": section.id,
        "kind": section.kind,
        "number": section.number,
        "title": plain(section.title),
        "status": section.status,
        "words": words(section),
    }
