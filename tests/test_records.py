"""Records: frozen dataclasses that share their methods, and get their `__init__` when one is first made."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import FrozenInstanceError, asdict, field, fields, replace
from functools import cached_property
from pathlib import Path

import pytest

import stratege
import stratege.text.reader  # all the kinds of nodes
from stratege.document import Emphasis, Node, Strong, Text
from stratege.records import record
from stratege.source import Span
from stratege.text.tree.node import Node as Written


@record
class Point:
    """Two fields."""

    x: int
    y: int = 0


@record
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


@record(kw_only=True)
class Shelf:
    """All that a field may be."""

    name: str
    held: list[int] = field(default_factory=list)
    note: str = field(default="", compare=False, repr=False)
    size: int = field(init=False)

    def __post_init__(self) -> None:
        """The size is counted."""
        object.__setattr__(self, "size", len(self.held))


@record(slots=False)
class Cupboard:
    """A record that may hold what is computed of it."""

    name: str

    @cached_property
    def size(self) -> int:
        """The length of its name."""
        return len(self.name)


def test_fields_are_those_of_a_dataclass() -> None:
    shelf = Shelf(name="a", held=[1, 2], note="x")
    assert repr(shelf) == "Shelf(name='a', held=[1, 2], size=2)"
    assert shelf == Shelf(name="a", held=[1, 2], note="y") != Shelf(name="a")
    assert Shelf(name="a").held is not Shelf(name="a").held
    assert [one.name for one in fields(shelf)] == ["name", "held", "note", "size"]
    assert asdict(shelf) == {"name": "a", "held": [1, 2], "note": "x", "size": 2}
    assert replace(shelf, held=[3]).size == 1
    assert Cupboard("abc").size == 3


def test_arguments_are_checked() -> None:
    for wrong in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Shelf("a")):
        with pytest.raises(TypeError, match="__init__"):
            wrong()


def test_nothing_of_a_record_is_changed() -> None:
    for one in (Point(1), Cupboard("a")):
        with pytest.raises(FrozenInstanceError, match="cannot assign to field 'x'"):
            one.x = 2
        with pytest.raises(FrozenInstanceError, match="cannot delete field 'x'"):
            del one.x


def test_records_are_copied_and_pickled() -> None:
    for one in (Place(1, 2, "a"), Shelf(name="a", held=[1]), Cupboard("a")):
        assert deepcopy(one) == one == pickle.loads(pickle.dumps(one))


def test_what_is_below_a_record_is_made_as_it_is() -> None:
    class Named(Point):
        """No record itself."""

    assert (Named(1).x, Named(2, 3).y) == (1, 3)


@pytest.mark.parametrize("root", [Node, Written])
def test_no_node_has_methods_written_at_each_start(root: type) -> None:
    kinds = [kind for kind in _below(root) if kind.__module__.startswith("stratege.")]
    assert len(kinds) > 30
    shared = [{getattr(kind, name) for kind in kinds} for name in ("__eq__", "__hash__", "__repr__", "__setattr__")]
    assert [len(methods) for methods in shared] == [1, 1, 1, 1]


def test_what_is_frozen_is_a_record() -> None:
    package = Path(stratege.__file__).parent
    written = [path.name for path in package.rglob("*.py") if "@dataclass(frozen" in path.read_text(encoding="utf-8")]
    assert written == []


def _below(kind: type) -> Iterator[type]:
    for inner in kind.__subclasses__():
        yield inner
        yield from _below(inner)
