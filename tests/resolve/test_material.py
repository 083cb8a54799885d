"""What the passes draw upon is what the report's files say."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.diagnostics import Diagnostics
from stratege.project import Cache
from stratege.read import read
from stratege.resolve.material import Material, material
from stratege.wording import words

GLOSSARY = """kind: glossary
title: Glossaire
terms:
  - {term: RSE, definition: Un réseau., expansion: réseau social d'entreprise}
  - {term: Wiki, definition: Un site.}
"""
PLAN = """title: Essai
sections: [{module: a}]
facts: [facts]
bibliography: [bib]
glossary: glossary
nocite: [dupont2020]
locale: fr-CH
typography: {dash: em}
ampersand: true
options: {claims: false}
"""


@pytest.fixture
def found(make_project: MakeProject) -> Material:
    """The material of a report that chooses everything."""
    diagnostics = Diagnostics()
    report = read(make_project({"content/reports/r.yaml": PLAN, "content/glossary.yaml": GLOSSARY}), "r", diagnostics)
    assert report, [str(item) for item in diagnostics.items]
    return material(report, Cache())


def test_acronyms_are_the_terms_that_have_an_expansion(found: Material) -> None:
    assert found.acronyms == {"RSE": "réseau social d'entreprise"}


def test_the_choices_are_those_of_the_plan(found: Material) -> None:
    assert (found.nocite, found.locale, found.ampersand, found.claims) == (("dupont2020",), "fr-CH", True, False)
    assert found.typography.dash == "em"
    assert (list(found.facts), list(found.references)) == (["F-1"], ["dupont2020"])


def test_a_report_that_chooses_nothing_is_french_and_asks_for_sources() -> None:
    bare = Material()
    assert (bare.locale, bare.ampersand, bare.claims) == ("fr-FR", False, True)
    assert bare.words == words("fr-FR")
