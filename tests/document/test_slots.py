"""The fields of a node that hold others, told by their types alone."""

from __future__ import annotations

from stratege.document import Blocks, Inline, Inlines, Node, Paragraph, Rule
from stratege.document.slots import Slot, slots
from stratege.records import record


@record(kw_only=True)
class Odd(Node):
    """A node of every sort of field."""

    id: str
    title: Inlines
    lines: tuple[Inlines, ...]
    one: Paragraph | Rule | None
    several: Blocks
    single: Inline
    names: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]
    mixed: Paragraph | str
    either: tuple[Paragraph | str, ...]


def test_only_what_holds_nodes_and_nothing_else_is_a_slot() -> None:
    assert slots(Odd) == {
        "title": Slot.LINE,
        "lines": Slot.LINES,
        "one": Slot.NODE,
        "several": Slot.NODES,
        "single": Slot.NODE,
    }
