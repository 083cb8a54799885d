"""Markdown in a unit, wherever there is one, is told with what to write; a percentage has its sign by any name."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter

from stratege.diagnostics import Diagnostics
from stratege.model.base import Model, Unit
from stratege.model.modules import MODULES
from stratege.model.report import Plan
from stratege.read.nodes import parse
from stratege.read.units import check_units
from stratege.read.validate import validate

FACT = "kind: facts\ntitle: F\nfacts:\n  - {id: F-1, statement: S, value: 1, formula: , unit: UNIT}\n"
COLUMN = (
    "kind: prose\ntitle: A\nbody:\n  - table: {id: t, caption: C, columns: [{title: A, unit: UNIT}], rows: [[a]]}\n"
)
AXIS = "kind: prose\ntitle: A\nbody:\n  - chart: {id: c, caption: C, alt: A, y: {field: a, unit: UNIT}}\n"
PARAMETER = "title: T\nsections: [{module: a}]\nparameters: {p: {type: number, unit: UNIT}}\n"


def _told(kind: type[Model], text: str) -> list[str]:
    diagnostics = Diagnostics()
    model = validate(kind, parse("a.yaml", text.encode(), diagnostics), diagnostics)
    assert model and not diagnostics.items
    check_units(model, diagnostics)
    return [f"{item.code} {item.remedy}" for item in diagnostics.items]


@pytest.mark.parametrize(
    ("kind", "text"),
    [(MODULES["facts"], FACT), (MODULES["prose"], COLUMN), (MODULES["prose"], AXIS), (Plan, PARAMETER)],
    ids=["fact", "column", "axis", "parameter"],
)
def test_markdown_in_a_unit_is_told_wherever_it_is(kind: type[Model], text: str) -> None:
    assert _told(kind, text.replace("UNIT", "kg CO~2~")) == ["M016 écrivez « kg CO₂ »"]


@pytest.mark.parametrize(
    ("unit", "remedy"),
    [
        ("g/m^2^", "g/m²"),
        ("W·m^-2^", "W·m⁻²"),
        ('"*t* par an"', "t par an"),
        ("kg CO₂", ""),
        ("m²", ""),
        ('"€ * mois"', ""),
        ("~ 3 km ~", ""),
    ],
)
def test_only_a_mark_is_told(unit: str, remedy: str) -> None:
    told = _told(MODULES["prose"], AXIS.replace("UNIT", unit))
    assert told == ([f"M016 écrivez « {remedy} »"] if remedy else [])


@pytest.mark.parametrize(
    "name",
    [
        *("%", "pourcent", "pour cent", "pourcents", "Pour cent", "pour\u00a0cent", "p. cent", "p.cent", "p cent"),
        *("percent", "per cent", "pourcentage", "pct", "p. 100"),
    ],
)
def test_a_percentage_has_its_sign_by_any_name(name: str) -> None:
    assert TypeAdapter(Unit).validate_python(name) == "%"


@pytest.mark.parametrize("name", ["", "centimes", "cents", "points", "% des ménages", "pour mille", "recentrages"])
def test_another_unit_stays_as_it_is_typed(name: str) -> None:
    assert TypeAdapter(Unit).validate_python(name) == name
