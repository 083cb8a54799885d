"""Codes and rules explained, unknown ones with the nearest."""

from __future__ import annotations

import pytest

from stratege.apps.explain import UnknownCode, explain
from stratege.diagnostics.catalogue import CATALOGUE


def test_a_code_has_its_message_cause_and_remedy() -> None:
    entry = CATALOGUE["E001"]
    head, empty, cause, remedy, when = explain("e001").split("\n")
    assert (head[:7], empty, cause, remedy[:9]) == ("E001 : ", "", entry.cause, "Remède : ")
    assert when == f"Quand : {entry.circumstances}"


def test_a_code_has_its_example_and_no_hole() -> None:
    shown = explain("r001")
    assert "Faux, dans content/chapitre.yaml :\n\n    kind: prose" in shown
    assert "Voir [#hale]." in shown and "Voir [#halle]." in shown and "…" not in shown


@pytest.mark.parametrize(
    ("code", "titles"),
    [
        ("S005", ["Faux, dans content/reports/rapport.yaml :", "Juste :"]),
        ("S007", ["Faux, dans le terminal :", "Juste :"]),
        ("Y007", ["Faux, dans content/chapitre.yaml enregistré en Windows-1252 :", "Juste, enregistré en UTF-8 :"]),
        ("S062", ["Faux, dans content/con.yaml :", "Juste, dans content/congres.yaml :"]),
        ("S036", ["Avec content/chapitre.yaml :", "Faux, dans content/etals.csv enregistré en Windows-1252 :"]),
        ("C016", ["Faux, dans lettres.yaml, lors de stratege cite --bibliography lettres.yaml :", "Juste :"]),
    ],
)
def test_where_an_example_stands_is_said(code: str, titles: list[str]) -> None:
    found = [part.partition("\n\n    ")[0] for part in explain(code).split("\n\n") if part.endswith(" :")]
    assert found[: len(titles)] == titles


def test_a_rule_has_its_examples() -> None:
    assert explain("fr-b1").startswith("FR-B1 : ") and "Exemples :" in explain("fr-b1")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("R0001", "code inconnu : R0001 ; vouliez-vous « R001 » ?"),
        ("xyz", "code inconnu : xyz"),
        ("FR-B99", "règle inconnue : FR-B99 ; vouliez-vous FR-B9 ?"),
    ],
)
def test_what_is_unknown(name: str, told: str) -> None:
    with pytest.raises(UnknownCode) as error:
        explain(name)
    assert str(error.value) == told
