"""Columns of one height at the first try: `balanced(columns_layout)` finds what the engine tries its way to.

WeasyPrint lays columns out again and again, each time a little taller, until all fits. Where their contents are blocks
that are never cut, such as works cited, their heights tell where these tries end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import inf
from typing import Protocol

from stratege.records import record

ROUNDING = 1e-6  # px, which the engine forgives
AVOIDING = frozenset(["avoid", "avoid-column", "avoid-page"])
FREE = {"break_before": "auto", "break_after": "auto", "float": "none", "position": "static"}
Resume = object  # where a box goes on, on the next page; None where it ends
Lists = tuple[list[object], list[object], list[object]]  # absolute boxes, fixed boxes, adjoining margins


class Style(Protocol):
    """The computed style of a box, whose values are of any type."""

    def __getitem__(self, key: str) -> object: ...
    def __setitem__(self, key: str, value: object) -> None: ...
    def copy(self) -> Style: ...


class Box(Protocol):
    """A box of WeasyPrint's layout."""

    style: Style
    children: Sequence[Box]
    position_y: float
    margin_bottom: float
    footnote: object
    first_letter_style: object
    first_line_style: object

    def copy(self) -> Box: ...
    def margin_height(self) -> float: ...
    def descendants(self) -> Iterator[Box]: ...
    def is_in_normal_flow(self) -> bool: ...


class Context(Protocol):
    """What is known of the page that is laid out."""

    page_bottom: float


Laid = tuple[Box | None, Resume, object, object, object]


class Columns(Protocol):
    """`columns_layout`: the box laid out, where it goes on, what the next page is, margins, whether it let through."""

    def __call__(
        self,
        context: Context,
        box: Box,
        bottom_space: float,
        skip_stack: Resume,
        containing_block: object,
        page_is_empty: bool,
        absolute_boxes: list[object],
        fixed_boxes: list[object],
        adjoining_margins: list[object],
        first_letter_style: object,
        first_line_style: object,
    ) -> Laid: ...


@record
class Item:
    """A block in a column: its height (px), and the margin below it that counts in this."""

    height: float
    below: float


def balanced(usual: Columns) -> Columns:
    """`columns_layout`, which lays out twice what it would lay out many times."""

    def columns_layout(
        context: Context,
        box: Box,
        bottom_space: float,
        skip_stack: Resume,
        containing_block: object,
        page_is_empty: bool,
        absolute_boxes: list[object],
        fixed_boxes: list[object],
        adjoining_margins: list[object],
        first_letter_style: object,
        first_line_style: object,
    ) -> Laid:
        def laid(box: Box, space: float, lists: Lists) -> Laid:
            around = skip_stack, containing_block, page_is_empty
            return usual(context, box, space, *around, *lists, first_letter_style, first_line_style)

        def filled(space: float) -> Laid:
            return laid(_filling(box), space, ([*absolute_boxes], [*fixed_boxes], [*adjoining_margins]))

        found = _balanced(filled, context.page_bottom, bottom_space, box) if _is_simple(box) else None
        return found or laid(box, bottom_space, (absolute_boxes, fixed_boxes, adjoining_margins))

    return columns_layout


def _balanced(filled: Callable[[float], Laid], bottom: float, space: float, box: Box) -> Laid | None:
    """The box in columns as tall as those where the engine stops; None if unsure.

    `filled` lays it out in columns that end above a space (px) at the bottom of the page.
    """
    whole = filled(space)
    if whole[0] is None or whole[1] is not None:  # it goes on, so that all columns are as tall as the page
        return whole
    columns, top, count = whole[0].children, whole[0].children[0].position_y, box.style["column_count"]
    assert isinstance(count, int)
    dealt = deal([[*_items(column)] for column in columns], count, bottom - space - top)
    if dealt is None:
        return None
    height, counts = dealt
    even = filled(bottom - top - height)
    is_right = even[0] and even[1] is None and [len(column.children) for column in even[0].children] == counts
    return even if is_right else None


def _is_simple(box: Box) -> bool:
    """Whether all that a box holds are blocks that are never cut, without notes, one below the other."""
    style = box.style
    if style["column_fill"] != "balance" or style["column_count"] == "auto" or style["height"] != "auto":
        return False
    return bool(box.children) and all(map(_is_whole, box.children)) and not any(map(_is_changed, box.children))


def _is_whole(child: Box) -> bool:
    style = child.style
    free = all(style[name] == value for name, value in FREE.items()) and style["column_span"] != "all"
    return free and style["break_inside"] in AVOIDING and _is_zero(style["margin_top"])


def _is_zero(length: object) -> bool:
    return getattr(length, "value", None) == 0


def _is_changed(child: Box) -> bool:
    """Whether laying a block out changes more than its copy: notes go to the page, first letters are cut out again."""
    return any(
        box.footnote or box.first_letter_style or box.first_line_style or not box.is_in_normal_flow()
        for box in (child, *child.descendants())
    )


def _filling(box: Box) -> Box:
    """The same box, whose columns are filled one after the other."""
    copy = box.copy()
    copy.style = box.style.copy()
    copy.style["column_fill"] = "auto"
    return copy


def _items(column: Box) -> Iterator[Item]:
    return (Item(child.margin_height(), child.margin_bottom) for child in column.children)


def deal(filled: Sequence[Sequence[Item]], count: int, room: float) -> tuple[float, list[int]] | None:
    """The height (px) of `count` columns where the engine stops, and how many items each has; None if unsure.

    `filled` are the items of the columns that are as tall as the `room` (px). The engine begins with the mean of what
    these take, and adds each time the least that brings an item from one column to the column before.
    """
    items = [item for column in filled for item in column]
    height = sum(sum(item.height for item in column) - column[-1].below for column in filled) / count
    lost = inf
    while height <= room:
        counts, missing = _dealt(items, count, height)
        if counts is None:
            return None
        if sum(counts) == len(items):
            return height, counts
        lost = min(lost, missing)
        height += 1 if lost == inf else lost
    return None


def _dealt(items: Sequence[Item], count: int, height: float) -> tuple[list[int] | None, float]:
    """How many items each column holds at a height, and the least (px) that a column lacks for one more item."""
    counts, missing, at = list[int](), inf, 0
    for _ in range(count):
        begun, taken = at, 0.0
        while at < len(items) and taken + items[at].height <= height + ROUNDING:
            taken += items[at].height
            at += 1
        if at == begun:
            return None, inf
        counts.append(at - begun)
        if at == len(items):
            break
        lack = items[at].height - (height - taken)
        missing = lack if 1 < lack < missing else missing
    return counts, missing
