"""One reference of a file and its places: `Entry({"id": "dupont2020"}, (12, 1))` stands on line 12."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import field

from stratege.records import record
from stratege.references.parts import Item

Place = tuple[int, int]  # line and column, from 1


@record
class Entry:
    """One reference: its CSL item, where it begins, where each of its fields begins (by the name it has there).

    One that cannot be read is `lost`: it has its key ("" without one) and the problem alone.
    """

    item: Item
    place: Place
    fields: dict[str, Place] = field(default_factory=dict)
    strange: tuple[tuple[str, str], ...] = ()  # fields that are none, each with the one that was meant
    problems: tuple[tuple[Place, str], ...] = ()  # what breaks the form of the file, in French
    lost: bool = False
    read_as: tuple[tuple[Place, str], ...] = ()  # what is printed otherwise than it is written, in French
    groups: tuple[tuple[Place, str], ...] = ()  # names that pass for those of groups, and may be persons'
    also: str = ""  # another key that it may be cited by; of BibTeX, none has one


def dump(entries: Iterable[Entry]) -> bytes:
    """Entries as JSON, which `load` reads."""
    parts = [
        (one.item, one.place, one.fields, one.strange, one.problems, one.lost, one.read_as, one.groups)
        for one in entries
    ]
    return json.dumps(parts, ensure_ascii=False).encode("utf-8", "surrogatepass")


def load(content: bytes) -> list[Entry]:
    """The entries that `dump` wrote."""
    parts = json.loads(content.decode("utf-8", "surrogatepass"))
    return [
        Entry(
            item,
            tuple(place),
            {name: tuple(at) for name, at in fields.items()},
            tuple(map(tuple, strange)),
            tuple((tuple(at), problem) for at, problem in problems),
            lost,
            tuple((tuple(at), told) for at, told in read_as),
            tuple((tuple(at), name) for at, name in groups),
        )
        for item, place, fields, strange, problems, lost, read_as, groups in parts
    ]


class Unreadable(Exception):
    """A file of references that breaks its own format, at a line and a column; the message is French."""

    def __init__(self, line: int, column: int, problem: str) -> None:
        super().__init__(problem)
        self.line, self.column, self.problem = line, column, problem


def fields_of(pattern: re.Pattern[str], text: str, start: int, end: int, places: Places) -> dict[str, Place]:
    """Where the name of each field begins, between two offsets of the text."""
    found: dict[str, Place] = {}
    for match in pattern.finditer(text, start, end):
        group = 1 if match[1] else 2
        found.setdefault(match[group], places(match.start(group)))
    return found


class Places:
    """Offsets as lines and columns."""

    def __init__(self, text: str) -> None:
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def __call__(self, offset: int) -> Place:
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1
