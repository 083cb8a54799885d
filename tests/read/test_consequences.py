"""One cause, one message: what is lost with it is told by nobody else."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.model.parameters import Version
from stratege.pipeline import check

PLAN = "title: Essai\nsections: [{module: a}]\nfacts: [%s]\nbibliography: [%s]\n"
CALLS = 'kind: prose\ntitle: Un\nbody: [{prose: "Après [@roy]."}]\n'
MATRIX = """kind: matrix
title: Un
caption: Une matrice
criteria:
  - {id: cout, title: Coût, weight: 40}
  - {id: delai, title: Délai, weight: fort}
options:
  - {id: halle, title: Halle, scores: {cout: 1, delai: 2}}
  - {id: place, title: Place, scores: {cout: 2, delai: 1}}
"""
FACTS = "kind: facts\ntitle: Faits\nfacts:\n  CLIENTS: {statement: Clients., value: 3}\n"
CASES = {
    "a document for a bibliography": (("facts", "z.bib"), {"content/a.yaml": CALLS, "content/z.bib": "PK\x03\x04"}),
    "a chapter among the facts": (("a", "a"), {"content/a.yaml": CALLS}),
    "facts that are no list": (
        ("facts", "bib"),
        {"content/a.yaml": CALLS.replace("@roy", "=CLIENTS"), "content/facts.yaml": FACTS},
    ),
    "a weight that is no number": (("facts", "bib"), {"content/a.yaml": MATRIX}),
}
TOLD = {
    "a document for a bibliography": ["C021"],
    "a chapter among the facts": ["S008", "S008"],
    "facts that are no list": ["S003"],
    "a weight that is no number": ["S003"],
}


@pytest.mark.parametrize("case", CASES)
def test_the_cause_alone_is_told(make_project: MakeProject, case: str) -> None:
    (facts, bibliography), files = CASES[case]
    project = make_project({"content/reports/r.yaml": PLAN % (facts, bibliography), **files})
    assert [item.code for item in check(project, "r").diagnostics.errors] == TOLD[case]


@pytest.mark.parametrize("given", ["quarante", None], ids=["a wrong value", "no value"])
def test_a_parameter_without_value_is_known(make_project: MakeProject, given: str | None) -> None:
    plan = "title: Essai [=aide]\nsections: [{module: a}]\nparameters: {aide: {type: percentage}}\nfacts: [f]\n"
    facts = "kind: facts\ntitle: F\nfacts: [{id: F-1, statement: S, formula: aide * 2}]\n"
    text = 'kind: prose\ntitle: Un\nbody: [{prose: "Soit [=aide], puis [=aide * 2] ou [=F-1]."}]\n'
    project = make_project({"content/reports/r.yaml": plan, "content/a.yaml": text, "content/f.yaml": facts})
    version = Version(settings=(("aide", given),) if given else ())
    told = [item.code for item in check(project, "r", version=version).diagnostics.errors]
    assert told == ["S121" if given else "S122"]


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("Voir [#secret].", 'comme [#secret]{else="sur demande"}'),
        ("Voir [=F-1].", 'comme [=F-1]{else="sur demande"}'),
        ("Voir [=F-1 * 2].", "mettez la même condition ici, ou ôtez ce nom"),
    ],
)
def test_the_remedy_of_what_is_left_out_suits_its_place(make_project: MakeProject, text: str, remedy: str) -> None:
    plan = "title: Essai\nprofiles: {public: {}}\nsections: [{module: a}]\nfacts: [f]\n"
    fact = "{id: F-1, statement: S, value: 1, verification: recalled, when: {profile: public}}"
    facts = f"kind: facts\ntitle: F\nfacts: [{fact}]\n"
    block = "{callout: {id: secret, title: T, body: B}, when: {profile: public}}"
    body = f'kind: prose\ntitle: Un\nbody: [{{prose: "{text}"}}, {block}]\n'
    project = make_project({"content/reports/r.yaml": plan, "content/a.yaml": body, "content/f.yaml": facts})
    [told] = check(project, "r").diagnostics.errors
    assert told.code == "R005" and remedy in told.remedy
