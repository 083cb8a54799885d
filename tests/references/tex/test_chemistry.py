"""Formulas of chemistry, whose figures stand below the line and whose charges above it."""

from __future__ import annotations

import pytest

from stratege.references.tex.decode import decode


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (r"storing \ce{CO2} in \ce{H2O}", "storing CO₂ in H₂O"),
        (r"\ce{SO4^{2-}} and \ce{NH4^+} of \ce{Al2(SO4)3}", "SO₄²⁻ and NH₄⁺ of Al₂(SO₄)₃"),
        ("Model for {CO} 2 Leakage", "Model for CO₂ Leakage"),
        ("A {HIV} 1 Model", "A HIV 1 Model"),
        ("{CO} 2019 Leakage", "CO 2019 Leakage"),
    ],
)
def test_figures_of_formulas(typed: str, read: str) -> None:
    assert decode(typed) == read
