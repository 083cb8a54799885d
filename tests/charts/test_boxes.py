"""Places of a drawing: blocks move apart as little as they need to."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from stratege.charts.boxes import stacked

BLOCKS = st.lists(st.tuples(st.floats(0, 190), st.sampled_from([13.0, 26.0])), min_size=1, max_size=12)


@given(BLOCKS)
def test_stacked_blocks_neither_overlap_nor_leave_their_bounds_while_there_is_room(
    blocks: list[tuple[float, float]],
) -> None:
    middles, heights = [middle for middle, _ in blocks], [height for _, height in blocks]
    room = max(190.0, sum(heights))
    found = sorted(zip(stacked(middles, heights, 0, room), heights, strict=True))
    assert found[0][0] - found[0][1] / 2 >= -1e-6
    assert found[-1][0] + found[-1][1] / 2 <= room + 1e-6
    for (upper, above), (lower, below) in pairwise(found):
        assert lower - below / 2 >= upper + above / 2 - 1e-6


def test_blocks_that_would_overlap_move_both_ways_and_the_others_stay() -> None:
    assert stacked([50, 51, 90], [13, 13, 13], 0, 190) == [44, 57, 90]
