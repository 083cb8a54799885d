"""Keys and values that other tools have, and what each is here: `csl`, `toc`, `date: today`, a block « gantt »."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.pipeline import check

HEAD = "kind: prose\ntitle: Un\nbody:\n"
PROSE = f"{HEAD}  - prose: Un texte.\n"


def _told(make_project: MakeProject, plan: str = "sections: [{module: a}]\n", module: str = PROSE) -> list[str]:
    files = {"content/reports/r.yaml": f"title: Un\n{plan}", "content/a.yaml": module}
    return [f"{item.code} {item.remedy}" for item in check(make_project(files), "r").diagnostics]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("lang: fr", "S001 vouliez-vous « locale » ?"),
        ("toc: true", "S001 ôtez-la : le sommaire se fait seul"),
        ("number-sections: true", "S001 ôtez-la : tout est numéroté"),
        ("format: html", "S001 ôtez-la : le format se demande à la commande"),
        ("execute: {echo: false}", "S001 ôtez-la : Stratège n'exécute aucun code"),
        ("params: {region: {default: Bretagne}}", "S001 vouliez-vous « parameters » ?"),
        ("parameters: {region: Bretagne}", 'S003 écrivez « {default: "Bretagne"} »'),
        ("locale: fr", "S003 vouliez-vous « fr-FR » ?"),
        ("date: today", "S030 ôtez cette ligne : un rapport sans date"),
        ("date: demain", "S030 écrivez 2026-04-03"),
        ('authors: ["Élise Roy <e@x.fr>"]', 'S003 écrivez « {name: "Élise Roy", address: e@x.fr} »'),
        ("authors: [Élise Roy]", 'S003 écrivez « {name: "Élise Roy"} »'),
        ("theme: {fonts: Arial}", "S003 écrivez « {text: …, titles: …} »"),
    ],
)
def test_a_key_of_a_report_has_a_remedy(line: str, told: str, make_project: MakeProject) -> None:
    [found] = _told(make_project, f"{line}\nsections: [{{module: a}}]\n")
    assert found.startswith(told)


def test_a_style_of_citations_is_no_sheet_of_styles(make_project: MakeProject) -> None:
    told = _told(make_project, "csl: apa.csl\nsections: [{module: a}]\n")
    assert [item for item in told if "S001" in item or "S061" in item] == ["S001 vouliez-vous « citation_style » ?"]


def test_a_module_is_named_without_the_suffix_of_its_file(make_project: MakeProject) -> None:
    assert "S003 écrivez « {module: a} »" in _told(make_project, "sections: [a.yaml]\n")


@pytest.mark.parametrize(
    ("block", "told"),
    [
        ("Un texte nu.", ["S003 écrivez « - prose: | », puis le texte en retrait"]),
        ("callout: {kind: note, title: T, body: B}", ["S003 vouliez-vous « key_point » ?"]),
        (
            "callout: {type: method, title: T, content: B}",
            ["S001 vouliez-vous « kind » ?", "S001 vouliez-vous « body » ?"],
        ),
        ("key_figures: [{number: 1, text: Un}]", ["S001 vouliez-vous « value » ?", "S001 vouliez-vous « label » ?"]),
        ("gantt: {a: 1}", ["S001 un calendrier d'actions est « action_plan »"]),
        ("timeline: {a: 1}", ["S001 c'est une sorte de module"]),
        ("tableau: {a: 1}", ["S001 vouliez-vous « table » ?"]),
        (
            'table: {id: t, caption: T, columns: [{title: A, format: currency}], rows: [["1 €"]]}',
            ["S003 vouliez-vous « amount » ?"],
        ),
    ],
)
def test_a_block_has_a_remedy_for_each_fault(block: str, told: list[str], make_project: MakeProject) -> None:
    found = _told(make_project, module=f"{HEAD}  - {block}\n  - prose: Un texte.\n")
    expected = [item for item in found if item.startswith(("S001", "S003", "S002"))]
    assert len(expected) == len(told)
    assert all(item.startswith(start) for item, start in zip(expected, told, strict=True))


@pytest.mark.parametrize(("kind", "remedy"), [("gantt", "« action_plan »"), ("timeline", "« kind: timeline »")])
def test_a_chart_of_times_is_elsewhere(kind: str, remedy: str, make_project: MakeProject) -> None:
    chart = f"chart: {{id: g, kind: {kind}, caption: C, alt: A, data: [{{a: 1}}]}}"
    assert any(
        item.startswith("S003") and remedy in item for item in _told(make_project, module=f"{HEAD}  - {chart}\n")
    )
