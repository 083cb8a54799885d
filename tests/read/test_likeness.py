"""What to write instead: a key in French, a name that is none, a block without its dash, a field that no row has."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.diagnostics import Diagnostics
from stratege.pipeline import check
from stratege.read.likeness import likeness
from stratege.read.modules import module_of

HEAD = "kind: prose\ntitle: Un\n"


@pytest.mark.parametrize(
    ("key", "meant"),
    [("captoin", "caption"), ("legende", "caption"), ("Légende", "caption"), ("titre", "title"), ("xyz", "")],
)
def test_a_key_is_known_misspelt_or_in_french(key: str, meant: str) -> None:
    assert likeness(key, ["title", "caption"]) == meant


def test_a_french_key_is_offered_only_where_it_is_one() -> None:
    assert likeness("legende", ["title"]) == ""
    assert likeness("couleur", ["cover", "colors"]) == "colors"
    assert likeness("Sous-titre", ["subtitle", "title"]) == "subtitle"


def _told(make_project: MakeProject, module: str) -> list[tuple[str, str, str]]:
    found = check(make_project({"content/a.yaml": module}), "r").diagnostics
    return [(item.code, f"{item.span.line}:{item.span.column}" if item.span else "", item.remedy) for item in found]


def test_a_key_in_french_is_told_once(make_project: MakeProject) -> None:
    table = "body:\n  - table: {id: t, legende: T, columns: [A], rows: [[a]]}\n"
    assert _told(make_project, HEAD + table) == [("S001", "4:20", "vouliez-vous « caption » ?")]


@pytest.mark.parametrize(
    ("body", "remedy"),
    [
        ("body: |\n  Un texte.\n", "écrivez « - prose: | », puis le texte en retrait"),
        ("body:\n  prose: |\n    Un texte.\n", "écrivez « - prose: | », puis le texte en retrait"),
        ("body:\n  callout: {kind: note, body: Un.}\n", "écrivez « - callout: », avec un tiret"),
    ],
)
def test_a_body_without_dash_has_a_remedy(body: str, remedy: str, make_project: MakeProject) -> None:
    assert [(code, told) for code, _, told in _told(make_project, HEAD + body)] == [("S003", remedy)]


def test_a_name_is_made_right(make_project: MakeProject) -> None:
    table = (
        "body:\n  - table: {id: tab du coût, caption: T, columns: [A], rows: [[a]]}\n  - prose: Voir [#tab_du_coût].\n"
    )
    assert _told(make_project, HEAD + table) == [("S003", "4:17", "écrivez « tab_du_coût »")]


def test_a_field_that_no_row_has_is_told_where_it_is(make_project: MakeProject) -> None:
    data = "data: [{an: a, taux: 3}]"
    chart = f"  - chart: {{id: f, caption: C, alt: A, kind: bar, x: {{field: an}}, y: {{field: taus}}, {data}}}\n"
    told = _told(make_project, f"{HEAD}body:\n{chart}")
    assert told == [("S014", "4:78", "vouliez-vous « taux » ? colonnes possibles : an, taux")]


@pytest.mark.parametrize(("kind", "meant"), [("texte", "prose"), ("limites", "limits"), ("prosse", "prose")])
def test_kind_in_french(make_project: MakeProject, kind: str, meant: str) -> None:
    diagnostics, limits = Diagnostics(), "limits: [{id: un, title: Un}]\n" if meant == "limits" else ""
    project = make_project({"content/a.yaml": f"kind: {kind}\ntitle: Un\n{limits}"})
    module = module_of(project, "content/a.yaml", diagnostics)
    assert module and module.kind == meant
    assert [(item.code, item.remedy) for item in diagnostics] == [("S003", f"vouliez-vous « {meant} » ?")]
