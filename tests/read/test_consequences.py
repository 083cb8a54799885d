"""One cause, one message: what is lost with it is told by nobody else."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.pipeline import check

PLAN = "title: Essai\nsections: [{module: a}]\nfacts: [%s]\nbibliography: [%s]\n"
CALLS = 'kind: prose\ntitle: Un\nbody: [{prose: "Selon [@roy]."}]\n'
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
