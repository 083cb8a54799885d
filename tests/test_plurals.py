"""Nouns of units in the singular, which French has up to 2."""

from __future__ import annotations

from decimal import Decimal

import pytest

from stratege.numbers import spell_amount
from stratege.plurals import singular


@pytest.mark.parametrize(
    ("unit", "one"),
    [
        ("ans", "an"),
        ("emplois créés par an", "emploi créé par an"),
        ("visiteurs uniques mensuels", "visiteur unique mensuel"),
        ("salariés d’essai", "salarié d’essai"),
        ("tours de tables", "tour de tables"),
        ("réseaux", "réseau"),
        ("jeux vidéo", "jeu vidéo"),
        ("livres sterling", "livre sterling"),
        ("points de pourcentage", "point de pourcentage"),
        ("gros lots", "gros lot"),
        ("gigawatts-heure", "gigawatt-heure"),
        ("watts-heures par an", "watt-heure par an"),
    ],
)
def test_what_agrees_is_in_the_singular(unit: str, one: str) -> None:
    assert singular(unit) == one == singular(one)


@pytest.mark.parametrize("unit", ["mois", "pays", "fois", "TIC", "Mbit/s", "fps", "ETP", "journaux", "m²", "", "CHF"])
def test_what_shows_no_plural_stays(unit: str) -> None:
    assert singular(unit) == unit


@pytest.mark.parametrize(
    ("value", "unit", "spelt"),
    [
        ("1.2", "ans", "1,2 an"),
        ("0", "visiteurs", "0 visiteur"),
        ("-1.5", "points", "−1,5 point"),
        ("2", "ans", "2 ans"),
        ("1.5", "euros", "1,50 euro"),
        ("1200000", "salariés", "1,2 million de salariés"),
    ],
)
def test_an_amount_below_two_has_its_unit_in_the_singular(value: str, unit: str, spelt: str) -> None:
    assert spell_amount(Decimal(value), unit).replace("\u00a0", " ") == spelt
