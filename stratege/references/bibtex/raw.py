"""Entries of BibTeX as they are typed: `RawEntry("book", "roy", 1, 6)`, their fields, those that cannot be read."""

from __future__ import annotations

from dataclasses import dataclass, field

from stratege.records import record


@record
class Field:
    """A field: its name as typed, its value, where its name begins."""

    name: str
    value: str
    at: int


@record
class RawEntry:
    """An entry: its type and its key as typed, where each begins, its fields in order, what was mended to read it.

    `read_as` is what is well formed, and read otherwise than it is typed.
    """

    kind: str
    key: str
    kind_at: int
    key_at: int
    fields: tuple[Field, ...] = ()
    mended: tuple[tuple[int, str], ...] = ()  # a place and what is wrong there
    read_as: tuple[tuple[int, str], ...] = ()


@record
class Lost:
    """An entry that cannot be read: its key ("" without), where it begins, where and why reading stopped."""

    key: str
    at: int
    problem_at: int
    problem: str


@dataclass
class Scanned:
    """What a file holds, in its order."""

    entries: list[RawEntry] = field(default_factory=list)
    lost: list[Lost] = field(default_factory=list)
    anything: bool = False  # even if it is a macro or a remark of BibTeX's
