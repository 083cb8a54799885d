"""The pieces of a module that an author knows by name: a section, a table, a benefit, a sheet, a fact, its title…

What a piece says is its words, numbers and keys as they were read, white space aside: neither comments, nor the order
of keys, nor quotes, nor where lines are folded make a difference, nor do the keys that only lay a page out. The order
of the pieces themselves is none of theirs: a section that moves was read all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from stratege.json_tree import Json
from stratege.model.base import Model, span_of
from stratege.model.blocks import Block
from stratege.model.conditions import Cells
from stratege.model.modules import AnyModule
from stratege.naming import slug
from stratege.records import record
from stratege.source import Scalar, Span
from stratege.text.reader import read
from stratege.text.tree import Heading

BLOCKS = ("body", "after", "summary")
UNSAID = frozenset(["kind", "id", "review"])  # of a module: what is no text to review
LAYOUT = frozenset(["placement", "wide", "landscape", "height", "width"])  # where and how large a thing is printed
NAME = re.compile(r"[\w.:-]+")
MAY_HEAD = re.compile(r"^ {0,3}(?:#|=+[ \t]*$|-+[ \t]*$)", re.MULTILINE)  # of a heading: what spares reading a text
NAMES = ("id", "term")  # what an item of a list is known by


@record
class Piece:
    """A part of a module: its name, what it says, all texts that stand in it, each with its key, where it begins."""

    name: str
    said: Json
    sources: tuple[object, ...]
    span: Span | None


@dataclass
class _Section:
    """What stands below one heading, as it is gathered."""

    name: str
    span: Span | None = None
    said: list[Json] = field(default_factory=list)
    sources: list[object] = field(default_factory=list)

    def add(self, said: Json, source: object, span: Span | None) -> None:
        """One more text or block, if it says anything."""
        if said:
            self.said.append(said)
            self.sources.append(source)
            self.span = self.span or span


def pieces(module: AnyModule) -> list[Piece]:
    """The pieces of a module in the order of its file, each under a name of its own, which hangs on no such order."""
    found: list[Piece] = []
    taken: set[str] = set()
    for piece in _pieces(module):
        name = next(name for name in _names(piece.name) if name not in taken)
        taken.add(name)
        found.append(Piece(name, piece.said, piece.sources, piece.span or module.span))
    return sorted(found, key=lambda piece: (piece.span.line, piece.span.column) if piece.span else (0, 0))


def _names(name: str) -> Iterator[str]:
    """A name, then what it becomes where others have it."""
    yield name
    count = 1
    while True:
        count += 1
        yield f"{name}-{count}"


def _pieces(module: AnyModule) -> Iterator[Piece]:
    for key in type(module).model_fields:
        value = getattr(module, key)
        if key in UNSAID or not (said := _of_key(module, key)):
            continue
        if key in BLOCKS:
            yield from _of_blocks(key, value)
        elif isinstance(value, list) and all(map(_name, value)):
            yield from (Piece(_name(item), said_by(item), (item,), _place(item)) for item in value)
        else:
            yield Piece(key, said, (value,), _place(value))


def _name(item: object) -> str:
    """What an item of a list is called in its file; "" where nothing names it."""
    found = (item.get(key) if isinstance(item, dict) else getattr(item, key, None) for key in NAMES)
    name = next((str(name) for name in found if name), "")
    return name if NAME.fullmatch(name) else name and slug(name)


def _place(value: object) -> Span | None:
    """Where a value begins: a list does where its first item does."""
    return _place(value[0]) if isinstance(value, list) and value else span_of(value)


def _of_blocks(key: str, blocks: Iterable[Block]) -> Iterator[Piece]:
    """The sections of a body, and the blocks in it that have an id: tables, figures, charts…"""
    sections = [_Section(key)]
    for block in blocks:
        content = getattr(block, block.sort)
        if block.prose is not None and block.when is None:
            _gather(block.prose, sections)
        elif name := _name(content):
            yield Piece(name, said_by(block), (content,), block.span)
        else:
            sections[-1].add(said_by(block), content, block.span)
    for section in sections:
        if section.said:
            yield Piece(section.name, section.said, tuple(section.sources), section.span)


def _gather(prose: Scalar, sections: list[_Section]) -> None:
    """Add a text to the section that is open, and open another at each heading."""
    has_any = MAY_HEAD.search(prose)
    headings = [block for block in read(str(prose)).blocks if isinstance(block, Heading)] if has_any else []
    starts = [0, *(heading.start for heading in headings)]
    for start, end, heading in zip(starts, [*starts[1:], len(prose)], [None, *headings], strict=True):
        text = str(prose)[start:end]
        if heading:
            title = text[: heading.end - start].split("{#")[0]
            sections.append(_Section(heading.id or slug(title), prose.at(start)))
        sections[-1].add(said_by(text), text, prose.at(start))


def said_by(value: object) -> Json:
    """What a part of the content says, as JSON that is the same however it is laid out."""
    if isinstance(value, Model):
        return {key: said for key in sorted(type(value).model_fields) if (said := _of_key(value, key))}
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, Cells) and value.when:
        return {"when": said_by(value.when), "cells": [said_by(item) for item in value]}
    if isinstance(value, list):
        return [said_by(item) for item in value]
    if isinstance(value, dict):
        return {str(key): said_by(value[key]) for key in sorted(value)}
    return value if isinstance(value, int | float) else None


def _of_key(model: Model, key: str) -> Json:
    """What a key of a model says; None for what goes without saying."""
    value = getattr(model, key)
    if key in LAYOUT or value is None or value == type(model).model_fields[key].default:
        return None
    said = said_by(value)
    return said if said not in ("", [], {}) else None
