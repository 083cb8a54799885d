"""Balanced columns end where the engine's end, and are tried twice."""

from __future__ import annotations

from importlib import import_module
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.machine import missing_libraries
from stratege.write.pdf.balance import Item, deal
from stratege.write.pdf.swift import applied

LINES = st.lists(st.integers(1, 9), min_size=2, max_size=24)
PAGE = '<html lang="fr"><head><style>{style}</style></head><body><div>{blocks}</div></body></html>'
STYLE = """@page {{ size: 120mm 200mm; margin: 10mm }} html {{ font: 10px/14px serif }}
div {{ columns: {count}; column-gap: 5mm }} section {{ break-inside: avoid; margin: 0 0 {below}px }}"""


def test_columns_are_as_even_as_can_be() -> None:
    items = [Item(height, 0) for height in (40, 10, 10, 10, 10)]
    assert deal([items], 2, 100) == (40, [1, 4])


def test_what_the_engine_would_do_otherwise_is_left_to_it() -> None:
    assert deal([[Item(40, 0)]], 2, 100) is None  # taller than the mean: the engine goes its own way
    assert deal([[Item(30, 0)] * 3], 2, 50) is None  # no room to grow


@given(LINES, st.integers(2, 3))
def test_every_column_holds_something_and_no_item_is_lost(lines: list[int], count: int) -> None:
    items = [Item(14.0 * each, 2) for each in lines]
    if (dealt := deal([items], count, 2000)) is not None:
        height, counts = dealt
        assert sum(counts) == len(items) and min(counts) > 0
        ends = [0, *accumulate(counts)]
        assert all(sum(i.height for i in items[a:b]) <= height + 1e-6 for a, b in pairwise(ends))


def columns(lines: list[int], count: int, below: int) -> tuple[list[list[float]], int]:
    """The tops of the blocks of each column of the first page, and how many times columns were laid out."""
    from weasyprint import HTML

    block = import_module("weasyprint.layout.block")
    usual, tries = block.block_container_layout, 0

    def counted(context: object, box: object, *rest: object) -> object:
        nonlocal tries
        tries += bool(getattr(box, "is_column", False))
        return usual(context, box, *rest)

    blocks = "".join(f"<section>{'Mot<br>' * each}</section>" for each in lines)
    block.block_container_layout = counted
    try:
        document = HTML(string=PAGE.format(style=STYLE.format(count=count, below=below), blocks=blocks)).render()
    finally:
        block.block_container_layout = usual
    found = [box for box in document.pages[0]._page_box.descendants() if box.is_column]
    return [[child.position_y for child in column.children] for column in found], tries


@pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
@pytest.mark.parametrize("below", [0, 3])
@pytest.mark.parametrize(
    ("lines", "count"),
    [
        ([1, 2, 3, 1, 2, 3, 5, 1], 2),
        ([9, 1, 1, 1, 1, 1], 2),
        ([2] * 12, 3),
        ([3, 1, 4, 1, 5, 9, 2, 6, 5, 3], 2),
        ([1], 2),
        ([5] * 40, 2),
    ],
)
def test_they_are_the_engines_columns(lines: list[int], count: int, below: int) -> None:
    theirs, often = columns(lines, count, below)
    with applied():
        ours, seldom = columns(lines, count, below)
    assert ours == theirs
    if len(lines) == 10:
        assert seldom < often
