"""The sizes of boxes, worked out once for all boxes alike: `remembering(resolve_percentages)` gives the same, sooner.

WeasyPrint makes lengths of the percentages of a box each time that it tries to lay it out. They follow from the values
of its style and from the size of what holds it, and most boxes of a report are like many others.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Protocol

SIDES = ("left", "right", "top", "bottom")
EDGES = (*(f"margin_{side}" for side in SIDES), *(f"padding_{side}" for side in SIDES))
LENGTHS = (*EDGES, "width", "min_width", "max_width", "height", "min_height", "max_height")
BORDERS = tuple(f"border_{side}_width" for side in SIDES)
VALUES = (*LENGTHS, *BORDERS, "box_sizing")
_read = itemgetter(*VALUES)
PLAIN = frozenset(["px", "%"])  # the units of what follows from nothing else
MOST = 1 << 16  # sets of lengths that are remembered
Sizes = dict[str, object]


class Style(Protocol):
    """The style of a box."""

    def __getitem__(self, key: str) -> object: ...


class Box(Protocol):
    """A box, or what holds one."""

    style: Style
    width: object
    height: object


Resolve = Callable[[Box, Box | tuple[object, object]], None]


def remembering(usual: Resolve) -> Resolve:
    """`resolve_percentages`, which sets at once what it has set on a box alike."""
    from weasyprint.formatting_structure import boxes

    known: dict[object, Sizes] = {}

    def resolve_percentages(box: Box, containing_block: Box | tuple[object, object]) -> None:
        # The borders of a table may be settled between its cells, and a page has percentages of its own.
        if isinstance(box, boxes.PageBox) or box.style["border_collapse"] == "collapse":
            return usual(box, containing_block)
        values = _read(box.style)
        room = containing_block
        key = (values, *(room if isinstance(room, tuple) else (room.width, room.height)))
        try:
            found = known.get(key)
        except TypeError:  # a calculation, which may ask for the size of a font
            return usual(box, containing_block)
        if found is not None:
            vars(box).update(found)
            return None
        usual(box, containing_block)
        if len(known) < MOST and all(map(_is_plain, values)):
            known[key] = {name: vars(box)[name] for name in (*LENGTHS, *BORDERS)}
        return None

    return resolve_percentages


def _is_plain(value: object) -> bool:
    """Whether a length follows from nothing but the size of what holds the box."""
    return isinstance(value, str | int | float) or getattr(value, "unit", None) in PLAIN
