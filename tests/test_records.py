"""What dataclasses without methods of their own are by their fields; every node of a tree is one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

import stratege.text.reader  # noqa: F401  # all the kinds of nodes
from stratege.document import Emphasis, Node, Strong, Text
from stratege.records import Record
from stratege.source import Span
from stratege.text.tree.node import Node as Written


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Point(Record):
    """Two fields."""

    x: int
    y: int = 0


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Place(Point):
    """A field more."""

    name: str = ""


def test_records_of_a_class_are_equal_when_their_fields_are() -> None:
    assert Point(1, 2) == Point(1, 2) != Point(1, 3)
    assert Place(1, 2, "a") != Place(1, 2, "b")
    assert len({Point(1, 2), Point(1, 2), Point(2, 1)}) == 2


def test_a_record_equals_nothing_of_another_class() -> None:
    assert Point(1, 2) != Place(1, 2)
    assert Place(1, 2) != Point(1, 2)
    assert Point(1, 2) != (1, 2)


def test_a_record_shows_its_fields() -> None:
    assert repr(Place(1, 2, "a")) == "Place(x=1, y=2, name='a')"


def test_nodes_compare_by_all_that_they_hold() -> None:
    text = Text(text="un")
    assert Emphasis(children=(text,)) == Emphasis(children=(Text(text="un"),))
    assert Emphasis(children=(text,)) != Strong(children=(text,))
    assert text != replace(text, span=Span("a.yaml", 1, 1))


@pytest.mark.parametrize("root", [Node, Written])
def test_no_node_has_methods_written_at_each_start(root: type[Record]) -> None:
    kinds = [kind for kind in _below(root) if kind.__module__.startswith("stratege.")]
    assert len(kinds) > 30
    assert [kind.__name__ for kind in kinds if {"__eq__", "__hash__", "__repr__"} & vars(kind).keys()] == []


def _below(kind: type[Record]) -> Iterator[type[Record]]:
    for inner in kind.__subclasses__():
        yield inner
        yield from _below(inner)
