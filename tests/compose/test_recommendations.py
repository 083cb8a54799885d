"""The plan of action that a module's recommendations make, and what is told of those that don't fit in it."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.document import ActionPlan, Table, plain, walk
from stratege.pipeline import check

HEAD = "kind: recommendations\ntitle: Un\naction_plan: {id: actions, caption: Un plan}\nrecommendations:\n"


def planned(make_project: MakeProject, *items: tuple[str, str]) -> tuple[ActionPlan | None, list[str]]:
    """The plan of recommendations of these horizons and effects, and the codes told."""
    lines = (
        f"  - {{id: r{number}, title: T, owner: A, horizon: {horizon}, cost: low, indicator: I{effect and ', effect: '}"
        f"{effect}}}\n"
        for number, (horizon, effect) in enumerate(items)
    )
    built = check(make_project({"content/a.yaml": HEAD + "".join(lines)}), "r")
    assert built.document
    plan = next((node for node in walk(built.document) if isinstance(node, ActionPlan)), None)
    return plan, [f"{item.code} {item.span and item.span.line}" for item in built.diagnostics]


@pytest.mark.parametrize(
    ("items", "unit", "effects", "told"),
    [
        ([("Mois 0-1", "high"), ("3 mois", "low")], "months", ["high", "low"], []),
        ([("juin 2027", ""), ("T3 2027", "")], "days", ["", ""], []),
        ([("Mois 0-1", "high"), ("Mois 3", "")], "months", ["high", ""], ["S080 6"]),
        ([("Mois 0-1", "high"), ("plus tard", "low")], "", ["high", "low"], ["S081 6"]),
        ([("Mois 0-1", "high"), ("2027", "low"), ("Mois 3", "low")], "", ["high", "low", "low"], ["S081 6"]),
    ],
)
def test_a_plan_has_what_can_be_read(
    items: list[tuple[str, str]], unit: str, effects: list[str], told: list[str], make_project: MakeProject
) -> None:
    plan, codes = planned(make_project, *items)
    assert plan and (plan.unit, [action.effect for action in plan.actions], codes) == (unit, effects, told)
    assert all((action.start is None) == (not unit) for action in plan.actions)


def test_a_day_is_printed_in_words(make_project: MakeProject) -> None:
    plan, codes = planned(make_project, ("2027-09-30", ""), ("juin 2027", ""), ("d'ici fin 2028", ""))
    assert plan and codes == []
    said = [plain(action.horizon).replace("\u00a0", " ") for action in plan.actions]
    assert said == ["30 septembre 2027", "juin 2027", "d’ici fin 2028"]


@pytest.mark.parametrize(
    ("horizons", "remedy"),
    [
        (("Mois 3", "à terme"), "« de 3 à 9 mois »"),
        (("T2 2027", "Mois 3"), "« T2 2027 »"),
        (("à terme", "plus tard"), "toutes en dates"),
        (("31/09/2027", "32/01/2027"), "corrigez le jour ou le mois"),
    ],
)
def test_the_remedy_gives_the_forms_of_the_others(
    horizons: tuple[str, str], remedy: str, make_project: MakeProject
) -> None:
    items = (
        f"  - {{id: r{number}, title: T, owner: A, horizon: {horizon}, cost: low, indicator: I}}\n"
        for number, horizon in enumerate(horizons)
    )
    told = check(make_project({"content/a.yaml": HEAD + "".join(items)}), "r").diagnostics
    assert told.items and all(item.code == "S081" and remedy in item.remedy for item in told)


def test_a_plan_with_nothing_to_draw_is_left_out_and_told(make_project: MakeProject) -> None:
    assert planned(make_project, ("plus tard", "")) == (None, ["S081 5"])


def test_actions_have_the_numbers_of_their_recommendations(make_project: MakeProject) -> None:
    plan, _ = planned(make_project, ("Mois 1", "low"), ("Mois 2", "low"))
    assert plan and [(action.of, action.number) for action in plan.actions] == [("r0", "1"), ("r1", "2")]


ROUTE = "kind: recommendations\ntitle: Un\nroadmap: {id: route, caption: La route}\nrecommendations:\n"


def budgets(make_project: MakeProject, *given: str) -> tuple[list[list[str]], list[str]]:
    """The title and the budget in each row of a roadmap, and the codes told."""
    lines = (
        f"  - {{id: r{number}, title: T{number}, owner: A, horizon: Mois 1, cost: low, indicator: I"
        f"{budget and f', budget: {budget!r}'}}}\n"
        for number, budget in enumerate(given)
    )
    built = check(make_project({"content/a.yaml": ROUTE + "".join(lines)}), "r")
    assert built.document
    [table] = [node for node in walk(built.document) if isinstance(node, Table)]
    at = [plain(column.title) for column in table.columns].index("Budget") if any(given) else 0
    rows = [[plain(row.cells[0 if row.total else 1]), plain(row.cells[at])] for row in table.rows]
    return rows, [item.code for item in built.diagnostics]


def test_a_roadmap_adds_up_budgets_of_any_writing(make_project: MakeProject) -> None:
    rows, told = budgets(make_project, "9,6 M€", "86 k€", "4 200")
    amounts = ["9\u202f600\u202f000\u00a0€", "86\u202f000\u00a0€", "4\u202f200\u00a0€", "9\u202f690\u202f200\u00a0€"]
    assert rows == [list(pair) for pair in zip(["T0", "T1", "T2", "Total"], amounts, strict=True)] and not told


def test_budgets_that_cannot_be_added_up_have_no_total(make_project: MakeProject) -> None:
    rows, told = budgets(make_project, "9,6 M€", "")
    assert [title for title, _ in rows] == ["T0", "T1"] and told == ["S187"]
    rows, told = budgets(make_project, "9,6 M€", "à voir")
    assert rows == [["T0", "9,6\u00a0M€"], ["T1", "à voir"]] and told == ["S187"]


def test_a_roadmap_without_budgets_has_no_column_of_them(make_project: MakeProject) -> None:
    rows, told = budgets(make_project, "", "")
    assert [title for title, _ in rows] == ["T0", "T1"] and not told
