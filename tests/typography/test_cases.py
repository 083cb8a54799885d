"""The cases of tests/cases/typography: each becomes what its line says, and then stays so."""

from __future__ import annotations

import pytest

from stratege.typography import RULES, apply, lint, typeset
from tests.typography.cases import Case, cases, shown, spaced

ALL = list(cases())


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.place)
def test_case(case: Case) -> None:
    got = typeset(case.before, locale=case.locale, markup=case.markup)
    assert shown(got) == shown(case.after)
    assert typeset(got, locale=case.locale, markup=case.markup) == got


def test_there_are_cases_of_every_kind() -> None:
    assert len(ALL) > 500
    assert {case.locale for case in ALL} == {"fr-FR", "fr-BE", "fr-CA", "fr-CH"}
    assert {case.markup for case in ALL} == {"text", "html", "markdown"}


@pytest.mark.parametrize("name", RULES)
def test_examples_of_the_rule(name: str) -> None:
    rule = RULES[name]
    assert rule.examples and rule.authority and rule.title.endswith((".", "?", "»"))
    for example in rule.examples:
        before, after = (spaced(text) for text in example[:2])
        edits = lint(before, locale=example.locale, markup=example.markup)
        if rule.kind == "lint":
            assert any(edit.rule == name and edit.kind == "lint" for edit in edits) == (before != after)
            assert apply(before, edits) == after
        else:
            assert typeset(before, locale=example.locale, markup=example.markup) == after
