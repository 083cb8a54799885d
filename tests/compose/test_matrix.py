"""Scores, ranking and the weight that changes the first choice, recomputed by hand."""

from hypothesis import given
from hypothesis import strategies as st

from stratege.compose.matrix import heat, shares, turning_point


def test_turning_point_by_hand() -> None:
    # A leads 2.6 to 2.4; with weight t on the second criterion: A = 3 - t*... ; both meet at t = 0.5
    weights, scores = [0.6, 0.4], [[3.0, 2.0], [2.0, 3.0]]
    turn = turning_point(weights, scores)
    assert turn is not None
    assert (turn.option, round(turn.weight, 6)) == (1, 0.5)
    assert turn.above is (turn.weight > weights[turn.criterion])


def test_no_weight_changes_a_choice_that_leads_everywhere() -> None:
    assert turning_point([0.5, 0.5], [[4.0, 4.0], [1.0, 1.0]]) is None


def test_of_two_equal_options_the_one_that_the_weight_favours_takes_the_lead() -> None:
    # Both have 3; the second is the better on the first criterion, so that more weight on it puts it first.
    turn = turning_point([0.5, 0.5], [[2.0, 4.0], [4.0, 2.0]])
    assert turn is not None
    assert (turn.criterion, turn.option, turn.weight, turn.above) == (0, 1, 0.5, True)


def test_of_three_equal_options_the_one_that_draws_ahead_is_named() -> None:
    turn = turning_point([0.5, 0.5], [[2.0, 4.0], [3.0, 3.0], [4.0, 2.0]])
    assert turn is not None
    assert (turn.criterion, turn.option, turn.above) == (0, 2, True)


def test_beyond_the_turning_point_the_named_option_leads() -> None:
    weights, scores = [0.5, 0.3, 0.2], [[4.0, 1.0, 2.0], [1.0, 4.0, 3.0], [2.0, 2.0, 4.0]]
    turn = turning_point(weights, scores)
    assert turn is not None
    beyond = turn.weight + (0.01 if turn.above else -0.01)
    c = turn.criterion
    moved = [beyond if i == c else w * (1 - beyond) / (1 - weights[c]) for i, w in enumerate(weights)]
    after = _totals(moved, scores)
    assert after.index(max(after)) == turn.option


def _totals(weights: list[float], scores: list[list[float]]) -> list[float]:
    return [sum(w * s for w, s in zip(weights, row, strict=True)) for row in scores]


@given(
    st.lists(st.integers(1, 40), min_size=2, max_size=5).flatmap(
        lambda weights: st.tuples(
            st.just(weights),
            st.lists(st.lists(st.integers(0, 4), min_size=len(weights), max_size=len(weights)), min_size=2, max_size=4),
        )
    )
)
def test_at_the_turning_point_both_options_are_equal(case: tuple[list[int], list[list[int]]]) -> None:
    weights, scores = shares([float(w) for w in case[0]]), [[float(s) for s in row] for row in case[1]]
    turn = turning_point(weights, scores)
    if turn is None:
        return
    c = turn.criterion
    moved = [turn.weight if i == c else w * (1 - turn.weight) / (1 - weights[c]) for i, w in enumerate(weights)]
    before, after = _totals(weights, scores), _totals(moved, scores)
    first = max(range(len(before)), key=before.__getitem__)
    assert abs(after[first] - after[turn.option]) < 1e-6


def test_heat_grows_with_every_half_score() -> None:
    assert [heat(score) for score in (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0)] == [0, 1, 1, 2, 2, 3, 3, 4, 4]
