"""Typography in a report: the author's usages reach the page."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.document import Superscript, plain, walk
from stratege.pipeline import check

TEXT = 'Il dit : "oui" - la 2e fois - en 2012-2014.'


@pytest.mark.parametrize(
    ("typography", "expected"),
    [
        ("{}", "Il dit\u00a0: «\u00a0oui\u00a0» –\u00a0la 2e fois\u00a0– en 2012-2014."),
        (
            "{dash: em, guillemets: fine, colon: fine}",
            "Il dit\u202f: «\u202foui\u202f» —\u00a0la 2e fois\u00a0— en 2012-2014.",
        ),
        ("{guillemets: none, ranges: dash}", "Il dit\u00a0: «oui» –\u00a0la 2e fois\u00a0– en 2012–2014."),
    ],
)
def test_house_options(typography: str, expected: str, make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\n"
        f"options: {{claims: false}}\ntypography: {typography}\n",
        "content/a.yaml": f"kind: prose\ntitle: Un\nbody:\n  - prose: |\n      {TEXT}\n",
    }
    document = check(make_project(files), "r").document
    assert document
    assert plain(document.children[0]).endswith(expected)


@pytest.mark.parametrize(("choice", "raised"), [("raised", ["e"]), ("plain", [])])
def test_ordinals_are_raised_or_not(choice: str, raised: list[str], make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\n"
        f"options: {{cite_report: false}}\ntypography: {{ordinals: {choice}}}\n",
        "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: La 2e fois.\n",
    }
    document = check(make_project(files), "r").document
    assert document
    found = [plain(node) for node in walk(document.children[0]) if isinstance(node, Superscript)]
    assert found == raised
