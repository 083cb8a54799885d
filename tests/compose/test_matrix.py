"""Scores, ranking and the weight that changes the first choice, recomputed by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small import words

from conftest import MakeProject
from stratege.compose.context import Context
from stratege.compose.matrix import heat, matrix, shares, turning_point
from stratege.diagnostics import Diagnostics
from stratege.document import Matrix, plain
from stratege.model.modules import MatrixModule
from stratege.model.parameters import Version
from stratege.model.report import Plan, Report
from stratege.pipeline import check
from stratege.source import Scalar, Span

WEIGHTS = {"portée": 3, "coût": 2, "risque": 1}


def _matrix(
    scores: dict[str, list[object]], weights: dict[str, int] | None = None, scale: str = "", note: str = ""
) -> tuple[Matrix, Diagnostics]:
    """The node for `scores[option]`, in the order of the weights."""
    weights = weights or WEIGHTS
    module = MatrixModule.model_validate(
        {
            "kind": "matrix",
            "title": "Choix",
            "caption": "Choix",
            "scale": scale,
            "criteria": [{"id": name, "title": name, "weight": weight} for name, weight in weights.items()],
            "options": [
                {
                    "id": Scalar(name.replace(", ", "_"), Span("a.yaml", 9, 1)),
                    "title": name,
                    "scores": dict(zip(weights, row, strict=False)),
                }
                for name, row in scores.items()
            ],
        }
    )
    report = Report(name="r", plan=Plan.model_validate({"title": "E", "sections": []}), modules={})
    diagnostics = Diagnostics()
    captioned = {"id": "choix", "caption": words("Choix"), "note": words(note) if note else ()}
    return matrix(module, captioned, Context(report, diagnostics)), diagnostics


def test_weights_are_printed_as_shares_with_one_decimal() -> None:
    node, _ = _matrix({"Web": [1, 1, 1]})
    assert [(plain(c.title), plain(c.weight)) for c in node.criteria] == [
        ("portée", "50,0\u00a0%"),
        ("coût", "33,3\u00a0%"),
        ("risque", "16,7\u00a0%"),
    ]


def test_weights_have_bars_in_proportion() -> None:
    assert [criterion.share for criterion in _matrix({"Web": [1, 1, 1]})[0].criteria] == [100, 67, 33]


def test_scores_have_the_same_decimals() -> None:
    node, _ = _matrix({"Web": [2, 2, 2], "Mél": [2, 2, "2,5"]})
    assert [plain(option.score) for option in node.options] == ["2,00", "2,08"]
    whole, _ = _matrix({"Web": [2, 2, 2], "Mél": [3, 3, 3]})
    assert [plain(option.score) for option in whole.options] == ["2", "3"]


def test_every_score_of_a_matrix_has_the_same_decimals() -> None:
    node, _ = _matrix({"Web": [2, 2, 2], "Mél": [2, 2, "2,5"]})
    assert [[plain(cell.children) for cell in option.cells] for option in node.options] == [
        ["2,0", "2,0", "2,0"],
        ["2,0", "2,0", "2,5"],
    ]
    whole, _ = _matrix({"Web": [2, 3, 4]})
    assert [plain(cell.children) for cell in whole.options[0].cells] == ["2", "3", "4"]


def test_the_first_is_best_unless_all_are() -> None:
    node, _ = _matrix({"Web": [2, 2, 2], "Mél": [3, 3, 3], "Wiki": [3, 3, 3]})
    assert [option.best for option in node.options] == [False, True, True]
    assert not any(option.best for option in _matrix({"Web": [2, 2, 2], "Mél": [2, 2, 2]})[0].options)


def test_scores_are_weighted_and_ranked() -> None:
    node, diagnostics = _matrix({"Web": [0, 4, "2,5"], "Mél": [4, 1, 3], "Wiki": [1, 1, 1]})
    assert [(plain(o.title), plain(o.score), plain(o.rank)) for o in node.options] == [
        ("Web", "1,75", "2"),  # (0 * 3 + 4 * 2 + 2.5) / 6
        ("Mél", "2,83", "1"),
        ("Wiki", "1,00", "3"),
    ]
    found = [(plain(cell.children), cell.heat) for cell in node.options[0].cells]
    assert found == [("0,0", 0), ("4,0", 4), ("2,5", 3)]
    assert not diagnostics.items


def test_equal_options_share_their_rank() -> None:
    node, _ = _matrix({"Web": [1, 2], "Mél": [2, 1], "Wiki": [1, 1]}, {"portée": 1, "coût": 1})
    assert [plain(option.rank) for option in node.options] == ["1", "1", "3"]


def test_a_hair_of_floating_point_makes_no_rank() -> None:
    node, _ = _matrix({"Web": [0, 3, 4], "Mél": [2, 4, 1]}, {"a": 1, "b": 1, "c": 1})
    assert [plain(option.rank) for option in node.options] == ["1", "1"]


@pytest.mark.parametrize(
    ("scores", "reading"),
    [
        (
            {"Web": [3, 2], "Mél": [2, 3], "Wiki": [0, 0]},
            "Web (2,6) arrive en tête, devant Mél (2,4) et Wiki (0,0). "
            "Mél prendrait la tête si le poids de «\u00a0portée\u00a0» descendait sous 50\u00a0% "
            "(il est de 60\u00a0%).",
        ),
        (
            {"Wiki": [0, 0], "Mél": [3, 1], "Web": [2, 4]},
            "Web (2,8) arrive en tête, devant Mél (2,2) et Wiki (0,0). "
            "Mél prendrait la tête si le poids de «\u00a0portée\u00a0» dépassait 75\u00a0% (il est de 60\u00a0%).",
        ),
        (
            {"Web": [4, 4], "Mél": [1, 1]},
            "Web (4) arrive en tête, devant Mél (1). Aucun poids, changé seul, ne modifierait ce premier choix.",
        ),
        (
            {"Web, seul": [3, 2], "Mél": [2, 3]},
            "«\u00a0Web, seul\u00a0» (2,6) arrive en tête, devant «\u00a0Mél\u00a0» (2,4). "
            "«\u00a0Mél\u00a0» prendrait la tête si le poids de «\u00a0portée\u00a0» descendait sous 50\u00a0% "
            "(il est de 60\u00a0%).",
        ),
        (
            {"A": [4, 4], "B": [1, 1], "C": [3, 3], "D": [2, 2]},
            "A (4) arrive en tête, devant C (3), D (2) et B (1). "
            "Aucun poids, changé seul, ne modifierait ce premier choix.",
        ),
    ],
)
def test_reading_says_the_ranking_and_what_would_change_it(scores: dict[str, list[object]], reading: str) -> None:
    node, _ = _matrix(scores, {"portée": 60, "coût": 40})
    assert plain(node.reading) == reading


def test_reading_rounds_the_weight_of_the_turn() -> None:
    node, _ = _matrix({"Web": [4, 1], "Mél": [3, 3]}, {"portée": 3, "coût": 1})
    assert plain(node.reading).endswith("«\u00a0portée\u00a0» descendait sous 67\u00a0% (il est de 75\u00a0%).")


def test_one_option_has_no_reading() -> None:
    node, _ = _matrix({"Web": [1, 1, 1]})
    assert node.reading == ()
    assert plain(node.options[0].rank) == "1"


def test_scale_comes_before_the_note_of_the_author() -> None:
    scores: dict[str, list[object]] = {"Web": [1, 1, 1]}
    assert plain(_matrix(scores, scale="de 0 à 4", note="Notes à deux.")[0].note) == "Échelle (de 0 à 4). Notes à deux."
    assert plain(_matrix(scores, note="Notes à deux.")[0].note) == "Notes à deux."


@pytest.mark.parametrize("score", [-0.5, 4.5, "beaucoup", None, "-1"])
def test_score_off_the_scale_is_told_and_counts_for_nothing(score: object) -> None:
    node, diagnostics = _matrix({"Web": [score, 3, 3]})
    [fault] = diagnostics.items
    assert (fault.code, str(fault.span)) == ("S013", "a.yaml:9:1")
    assert fault.message.startswith("le score de « Web » pour « portée »")
    assert (plain(node.options[0].cells[0].children), plain(node.options[0].score)) == ("0", "1,5")


def test_wrong_score_is_told_where_it_is_written() -> None:
    _, diagnostics = _matrix({"Web": [Scalar("cinq", Span("a.yaml", 12, 7)), 3, 3]})
    assert [str(fault.span) for fault in diagnostics.items] == ["a.yaml:12:7"]


def test_ends_of_the_scale_are_on_it() -> None:
    node, diagnostics = _matrix({"Web": [0, 4, 1]})
    assert not diagnostics.items
    assert [plain(cell.children) for cell in node.options[0].cells] == ["0", "4", "1"]


def test_turning_point_by_hand() -> None:
    # A leads 2.6 to 2.4; with weight t on the first criterion, 2 + t and 3 - t meet at 0.5.
    turn = turning_point([0.6, 0.4], [[3.0, 2.0], [2.0, 3.0]])
    assert turn is not None
    assert (turn.criterion, turn.option, round(turn.weight, 6), turn.above) == (0, 1, 0.5, False)


def test_nearest_turn_is_told() -> None:
    turn = turning_point([0.5, 0.3, 0.2], [[4.0, 2.0, 1.0], [0.0, 3.0, 4.0], [1.0, 4.0, 2.0]])
    assert turn is not None
    # Second criterion: 3.143 (1 - t) + 2 t meets 1.143 (1 - t) + 3 t at 0.667, and 1.286 (1 - t) + 4 t at 0.481.
    # First: 1.6 (1 - t) + 4 t meets 3.4 (1 - t) at 0.310, and 3.2 (1 - t) + t at 0.348, the nearest.
    assert (turn.criterion, turn.option, round(turn.weight, 3), turn.above) == (0, 2, 0.348, False)


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


def test_a_choice_equalled_at_the_very_end_of_the_scale_of_weights_stays_first() -> None:
    assert turning_point([0.6, 0.4], [[3.0, 2.0], [3.0, 1.0]]) is None  # equal where the first weight is 1
    assert turning_point([0.6, 0.4], [[3.0, 2.0], [1.0, 2.0]]) is None  # equal where it is 0


def test_a_lone_criterion_has_no_other_to_yield_to() -> None:
    assert turning_point([1.0], [[4.0], [1.0]]) is None


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
    assert abs(sum(weights) - 1) < 1e-9
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


def _checked(criteria: list[tuple[str, float]], options: list[tuple[str, dict[str, object]]]) -> list[tuple[str, str]]:
    """What is told of a matrix: (code, place) of each diagnostic; ids stand on lines of their own."""
    module = MatrixModule.model_validate(
        {
            "kind": "matrix",
            "title": "Choix",
            "caption": "Choix",
            "criteria": [
                {"id": Scalar(name, Span("a.yaml", line, 1)), "title": name, "weight": weight}
                for line, (name, weight) in enumerate(criteria, 1)
            ],
            "options": [
                {"id": Scalar(name, Span("a.yaml", line, 1)), "title": name, "scores": scores}
                for line, (name, scores) in enumerate(options, 11)
            ],
        }
    )
    diagnostics = Diagnostics()
    report = Report(name="r", plan=Plan.model_validate({"title": "E", "sections": []}), modules={})
    matrix(module, {"id": "choix", "caption": words("Choix"), "note": ()}, Context(report, diagnostics))
    return [(item.code, str(item.span)) for item in diagnostics.items]


def test_a_score_for_no_criterion_is_told() -> None:
    assert [code for code, _ in _checked([("a", 1)], [("Web", {"a": 1, "b": 2})])] == ["S001"]


def test_an_id_given_twice_is_told_at_the_second() -> None:
    assert _checked([("a", 1), ("a", 2)], [("Web", {"a": 1})]) == [("R002", "a.yaml:2:1")]
    assert _checked([("a", 1)], [("Web", {"a": 1}), ("Web", {"a": 2})]) == [("R002", "a.yaml:12:1")]


@pytest.mark.parametrize(
    ("total", "told"),
    [
        (100.0, False),
        (100.5, False),
        (99.0, False),
        (98.9, True),
        (110.0, True),
        (115.0, True),
        (115.5, True),
        (80.0, True),
        (12.0, True),
        (11.0, False),
        (6.0, False),
    ],
)
def test_weights_that_do_not_make_a_hundred_are_told_but_points_are_not(total: float, told: bool) -> None:
    found = _checked([("a", 1), ("b", total - 1)], [("Web", {"a": 1, "b": 2})])
    assert found == ([("S039", "a.yaml:1:1")] if told else [])


@pytest.mark.parametrize(
    ("weights", "told"),
    [([33, 33, 33], False), ([14] * 7, False), ([16.7, 16.7, 66.7], False), ([14] * 6 + [13], True), ([10] * 9, True)],
)
def test_rounded_parts_are_not_told(weights: list[float], told: bool) -> None:
    names = [(f"c{rank}", weight) for rank, weight in enumerate(weights)]
    found = _checked(names, [("Web", dict.fromkeys((name for name, _ in names), 1))])
    assert bool(found) is told


def test_criteria_that_turn_the_choice_alike_are_all_named() -> None:
    weights = {"portée": 20, "coût": 30, "délai": 30, "risque": 20}
    node, _ = _matrix({"Web": [2, 4, 4, 2], "Mél": [4, 2, 2, 4]}, weights)
    assert "de «\u00a0portée\u00a0» ou de «\u00a0risque\u00a0» dépassait 33\u00a0%" in plain(node.reading)
    node, _ = _matrix({"Web": [2, 4, 4, 3], "Mél": [4, 2, 2, 4]}, weights)
    assert "«\u00a0portée\u00a0» dépassait" in plain(node.reading) and "risque" not in plain(node.reading)


@pytest.mark.parametrize(
    ("scores", "codes"),
    [
        ("{c: 1, délai: 2}", ["S001"]),
        ("{c: 1}", ["S013"]),
        ("{délai: 2}", ["S013", "S001"]),
        ("{c: 1, delai: 9}", ["S013"]),
    ],
)
def test_an_unknown_name_stands_for_the_score_that_lacks(
    scores: str, codes: list[str], make_project: MakeProject
) -> None:
    criteria = "[{id: c, title: C, weight: 10}, {id: delai, title: D, weight: 10}]"
    options = f"[{{id: o, title: O, scores: {scores}}}, {{id: p, title: P, scores: {{c: 1, delai: 2}}}}]"
    text = f"kind: matrix\ntitle: Un\ncaption: Une matrice\ncriteria: {criteria}\noptions: {options}\n"
    assert [item.code for item in check(make_project({"content/a.yaml": text}), "r").diagnostics] == codes


@pytest.mark.parametrize(("weight", "version"), [('"[=p]"', " (version « r-est »)"), ("30", "")])
def test_weights_that_hang_on_a_version_name_it(make_project: MakeProject, weight: str, version: str) -> None:
    plan = 'title: E\nparameters: {p: {type: number, default: "50"}}\nprofiles: {est: {parameters: {p: "30"}}}\n'
    criteria = f"criteria: [{{id: c, title: C, weight: 50}}, {{id: d, title: D, weight: {weight}}}]\n"
    text = f"kind: matrix\ntitle: T\ncaption: M\n{criteria}options: [{{id: o, title: O, scores: {{c: 1, d: 2}}}}]\n"
    files = {"content/reports/r.yaml": f"{plan}sections: [{{module: a}}]\n", "content/a.yaml": text}
    found = check(make_project(files), "r", version=Version("est")).diagnostics
    [told] = [item.message for item in found if item.code == "S039"]
    assert told == f"les poids de la matrice font 80 au lieu de 100{version}"
