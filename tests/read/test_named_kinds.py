"""What an author names in French or by a usual word is told once, with what we have for it, and nothing false."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.pipeline import check

HEAD = "kind: prose\ntitle: Un\nbody:\n"
DATA = "x: {field: a}, y: {field: b, type: number}, data: [{a: x, b: 2}, {a: x, b: 1}, {a: z, b: 3}], alt: A"
PLACES = "- {module: a}\n  - {module: b}\n"


def _told(make_project: MakeProject, files: dict[str, str]) -> list[tuple[str, str]]:
    return [(item.code, item.remedy) for item in check(make_project(files), "r").diagnostics]


def _of_chart(make_project: MakeProject, keys: str) -> list[tuple[str, str]]:
    chart = f"  - chart: {{id: c, caption: C, {keys}, {DATA}}}\n"
    return _told(make_project, {"content/a.yaml": HEAD + chart})


@pytest.mark.parametrize(
    ("kind", "meant"),
    [("cascade", "waterfall"), ("courbes", "line"), ("nuage de points", "scatter"), ("Haltères", "dumbbell")],
)
def test_a_kind_of_chart_in_french_is_known(make_project: MakeProject, kind: str, meant: str) -> None:
    told = _of_chart(make_project, f"kind: {kind}")
    assert ("S003", f"vouliez-vous « {meant} » ?") in told and "S073" not in {code for code, _ in told}


@pytest.mark.parametrize(
    ("kind", "remedy"),
    [("pie", "stacked_bar"), ("camembert", "stacked_bar"), ("donut", "stacked_bar"), ("radar", "heatmap"), ("zzz", "")],
)
def test_a_kind_that_we_have_not_is_told_once(make_project: MakeProject, kind: str, remedy: str) -> None:
    [(code, told)] = _of_chart(make_project, f"kind: {kind}, totals: [z], target: {{field: b}}")
    assert code == "S003" and remedy in told and bool(told) == bool(remedy)


def test_a_field_that_no_row_has_is_told_whatever_the_kind(make_project: MakeProject) -> None:
    chart = "  - chart: {id: c, caption: C, kind: pie, x: {field: nul}, y: {field: b}, data: [{a: x, b: 2}], alt: A}\n"
    assert [code for code, _ in _told(make_project, {"content/a.yaml": HEAD + chart})] == ["S003", "S014"]


@pytest.mark.parametrize(
    ("key", "meant"), [("profil", "profile"), ("profile", ""), ("sauf", "not"), ("xyz", "profile, parameter, is, not")]
)
def test_the_keys_of_the_condition_of_a_row_are_its_own(make_project: MakeProject, key: str, meant: str) -> None:
    plan = "title: Essai\nprofiles: {interne: {}}\nsections: [{module: a}]\n"
    value = "{profile: interne}" if key == "sauf" else "interne"
    row = f"        - when: {{{key}: {value}}}\n          cells: [b, '2']\n"
    table = f"  - table:\n      id: t\n      caption: T\n      columns: [A, B]\n      rows:\n        - [a, '1']\n{row}"
    told = _told(make_project, {"content/reports/r.yaml": plan, "content/a.yaml": HEAD + table})
    remedy = f"vouliez-vous « {meant} » ?" if "," not in meant else f"clés possibles : {meant}"
    assert told == ([("S001", remedy)] if meant else [])


def _of_plan(make_project: MakeProject, plan: str) -> list[tuple[str, str]]:
    seen = "key_messages: [{finding: Un, see: [t, u]}]\n"
    table = "  - table: {id: %s, caption: T, columns: [A], rows: [[a]]}\n  - prose: Voir [#perdu].\n"
    parts = {f"content/{name}.yaml": HEAD + table % item for name, item in zip("ab", "tu", strict=True)}
    return _told(make_project, {"content/reports/r.yaml": f"title: Essai\n{seen}{plan}", **parts})


@pytest.mark.parametrize("key", ["chapitres", "parties", "corps", "suite"])
def test_a_key_in_the_place_of_the_chapters_is_told_alone(make_project: MakeProject, key: str) -> None:
    told = _of_plan(make_project, f"{key}:\n  {PLACES}")
    assert told[0] == ("S001", "vouliez-vous « sections » ?") and [code for code, _ in told[1:]] == ["R001", "R001"]


def test_chapters_that_lack_are_told_without_what_they_would_bear(make_project: MakeProject) -> None:
    assert [code for code, _ in _of_plan(make_project, "")] == ["S002"]


def test_appendices_in_french_are_no_chapters(make_project: MakeProject) -> None:
    told = _of_plan(make_project, "sections: [{module: a}]\nannexes: [{module: b}]\n")
    assert told[0] == ("S001", "vouliez-vous « appendices » ?")
