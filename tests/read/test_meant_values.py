"""Values that are none, with what was meant by them: a style, a unit, a place of a chart."""

from __future__ import annotations

from conftest import MakeProject
from stratege.pipeline import check

PLAN = "title: Essai\nsections: [{module: a}]\n"
PROSE = 'kind: prose\ntitle: Un\nbody: [{prose: "Un texte."}]\n'
CHART = """kind: prose
title: Un
body:
  - chart:
      id: g
      kind: line
      caption: Un graphique
      x: {field: an}
      y: {field: n, type: number}
      annotations: [{at: 2021, text: record}]
      data: [{an: 2023, n: 5}, {an: 2024, n: 6}]
      alt: Une courbe.
"""
FOLDED = "kind: prose\ntitle: Un\nbody:\n  - prose: >\n      ## Titre\n      Un texte.\n"


def _told(make_project: MakeProject, plan: str = PLAN, module: str = PROSE, **files: str) -> dict[str, str]:
    project = make_project({"content/reports/r.yaml": plan, "content/a.yaml": module, **files})
    return {item.code: item.remedy for item in check(project, "r").diagnostics.items}


def test_apa_is_meant_in_french(make_project: MakeProject) -> None:
    assert _told(make_project, f"{PLAN}citation_style: APA\n") == {"C003": "vouliez-vous « apa-fr » ?"}


def test_a_unit_stands_by_its_number(make_project: MakeProject) -> None:
    css = {"content/x.css": "p { font-size: 12 px; border: 1px solide }"}
    told = _told(make_project, f"{PLAN}css: x.css\n", **css)
    assert told == {"T016": "vouliez-vous « solid » ?"}
    css = {"content/x.css": "p { font-size: 12 px }"}
    assert _told(make_project, f"{PLAN}css: x.css\n", **css) == {"T016": "écrivez « 12px », sans espace"}


def test_a_year_is_no_slip_of_the_key(make_project: MakeProject) -> None:
    told = _told(make_project, module=CHART)
    assert told["S071"] == "noms possibles : 2023, 2024 ; sous « at », reprenez un nom des données"


def test_a_title_that_yaml_joined_to_its_text_is_told_once(make_project: MakeProject) -> None:
    assert list(_told(make_project, module=FOLDED)) == ["Y012"]
