"""Dataclasses that compare and show by their fields without methods of their own: `class Text(Record): text: str`.

Python writes and compiles the methods of each dataclass as it is imported. A tree has a hundred kinds of nodes, which
every command imports: `@dataclass(…, eq=False, repr=False)` leaves them the methods here.
"""

from __future__ import annotations

from dataclasses import fields


class Record:
    """What a frozen dataclass is by its fields: equal to one of its class that holds the same."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record) or other.__class__ is not self.__class__:
            return NotImplemented
        return _held(self) == _held(other)

    def __hash__(self) -> int:
        return hash(_held(self))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in _names(self.__class__))
        return f"{self.__class__.__qualname__}({shown})"


_known: dict[type[Record], tuple[str, ...]] = {}


def _names(kind: type[Record]) -> tuple[str, ...]:
    if kind not in _known:
        _known[kind] = tuple(field.name for field in fields(kind))  # type: ignore[arg-type]  # it is a dataclass
    return _known[kind]


def _held(record: Record) -> tuple[object, ...]:
    return tuple([getattr(record, name) for name in _names(record.__class__)])
