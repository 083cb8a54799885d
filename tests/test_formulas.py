"""Formulas over quantities: exact, with the unit that follows from theirs."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.formulas import compute, read_formula
from stratege.quantities import FormulaError, Quantity, currency, same_unit

VALUES = {
    "A": Quantity(Fraction(30), "euros"),
    "B": Quantity(Fraction(12), "€"),
    "C-1": Quantity(Fraction(4), "salariés"),
    "D": Quantity(Fraction(5), "dollars"),
    "N": Quantity(Fraction(200)),
    "P": Quantity(Fraction(12), "%"),
    "H": Quantity(Fraction(12), "% des ménages"),
    "M": Quantity(Fraction(5), "‰"),
    "Z": Quantity(Fraction(0), "euros"),
}


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("A", "30", "euros"),
        ("A + B * 2", "54", "euros"),
        ("(A + B) × 2", "84", "euros"),
        ("A − B", "18", "euros"),
        ("A - B - B", "6", "euros"),
        ("A/B", "5/2", ""),
        ("A ÷ 4", "15/2", "euros"),
        ("A + 1.5", "63/2", "euros"),
        ("C-1 * 2", "8", "salariés"),
        ("C-1 * A", "120", "?"),
        ("A / C-1", "15/2", "?"),
        ("A * P", "18/5", "euros"),
        ("A * 10%", "3", "euros"),
        ("A / P", "250", "euros"),
        ("N * P", "24", ""),
        ("P * 2", "24", "%"),
        ("P / 2", "6", "%"),
        ("P * 50 %", "6", "%"),
        ("P + P", "24", "%"),
        ("100 % - P", "88", "%"),
        ("P + 2 %", "14", "%"),
        ("A * (100 % - P)", "132/5", "euros"),
        ("P / P", "1", ""),
        ("A * H", "18/5", "euros"),
        ("H * A", "18/5", "euros"),
        ("H * 2", "24", "% des ménages"),
        ("H * 50 %", "6", "% des ménages"),
        ("H / 2", "6", "% des ménages"),
        ("H / 50 %", "24", "% des ménages"),
        ("A / H", "250", "euros"),
        ("A * M", "3/20", "euros"),
        ("M * 2", "10", "‰"),
        ("M * P", "3/5", "‰"),
        ("share(B, A)", "40", "%"),
        ("share(C-1, N)", "2", "%"),
        ("growth(B, A)", "150", "%"),
        ("growth(A, B) * 2", "-120", "%"),
        ("cagr(A, A * 1.21, 2)", "10", "%"),
        ("cagr(A * 8, A, 3)", "-50", "%"),
        ("cagr(A, A, 5)", "0", "%"),
        ("cagr(A, A * 1.1, 0.5)", "21", "%"),
    ],
)
def test_a_formula_is_computed_exactly(text: str, value: str, unit: str) -> None:
    found = compute(read_formula(text), VALUES.__getitem__)
    assert (found.value, found.unit) == (Fraction(value), unit)


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("P - Q", True),
        ("Q - P", True),
        ("share(B, A) - share(C-1, N)", True),
        ("growth(B, A) - P", True),
        ("(P - Q) + (Q - P)", True),
        ("P - Q - 2 %", True),
        ("(P - Q) * 2", True),
        ("(P - Q) / 2", True),
        ("(100 % - P) - (100 % - Q)", True),
        ("100 % - P", False),
        ("100 % - P - Q", False),
        ("100 % - (P + Q)", False),
        ("100 % - (P - Q)", False),
        ("P + Q", False),
        ("P + 2 %", False),
        ("P - 2 %", False),
        ("P + (Q - P)", False),
        ("P - (P - Q)", False),
        ("10 % - 2 %", False),
        ("(P - Q) / P", False),
        ("share(P - Q, P)", False),
        ("A * (P - Q)", False),
        ("A - B", False),
    ],
)
def test_two_percentages_are_some_points_apart_and_what_is_left_of_a_whole_is_one(text: str, gap: bool) -> None:
    values = VALUES | {"Q": Quantity(Fraction(5), "%")}
    assert (compute(read_formula(text), values.__getitem__).kind == "gap") is gap


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("A +", "syntax"),
        ("A B", "syntax"),
        ("(A", "syntax"),
        ("A)", "syntax"),
        ("", "syntax"),
        ("A ; B", "syntax"),
        ("(" * 30 + "A" + ")" * 30, "syntax"),
        ("shar(A, B)", "function"),
        ("share(A)", "arguments"),
        ("cagr(A, B)", "arguments"),
        ("cagr(Z, A, 2)", "root"),
        ("cagr(A, B, 0)", "root"),
        ("cagr(A, 0 - B, 2)", "root"),
        ("cagr(A, C-1, 2)", "units"),
        ("(B / A) ^ 2", "power"),
        (" + ".join(["A"] * 101), "long"),
        (f"A + {'9' * 5000}", "large"),
        ("A / Z", "zero"),
        ("share(A, Z)", "zero"),
        ("growth(Z, A)", "zero"),
        ("A + D", "units"),
        ("A + C-1", "units"),
        ("A + P", "units"),
        ("1 - P", "percent"),
        ("P + 2", "percent"),
        ("H + 2", "percent"),
        ("1 - M", "percent"),
        ("share(A, H)", "units"),
        ("A * (1 + P)", "percent"),
        ("1 - 35 %", "percent"),
        ("growth(P, 3)", "percent"),
        ("A + N", "units"),
        ("share(A, D)", "units"),
        ("share(C-1, A)", "units"),
        ("growth(A, C-1)", "units"),
        ("*".join(["99999999999999999999999999999999"] * 60), "large"),
    ],
)
def test_what_cannot_be_is_told(text: str, fault: str) -> None:
    with pytest.raises(FormulaError) as caught:
        compute(read_formula(text), VALUES.__getitem__)
    assert caught.value.fault == fault


def test_the_names_of_a_formula_are_those_it_draws_upon() -> None:
    assert list(read_formula("share(A, B - C-1) * 2 + 2024").names) == ["A", "B", "C-1"]
    assert list(read_formula("2024").names) == ["2024"]


def test_a_unit_is_one_however_it_is_written() -> None:
    assert same_unit("€", "Euros") and same_unit("$ par an", "dollars par an") and not same_unit("euros", "€ par an")
    assert [currency(unit) for unit in ("€/colis", "dollar", "salariés", "eurosceptiques", "%")] == [
        "euros",
        "dollars",
        "",
        "",
        "",
    ]


@given(
    st.lists(st.integers(1, 10**9), min_size=2, max_size=6), st.lists(st.sampled_from("+-*"), min_size=5, max_size=5)
)
def test_a_formula_gives_what_python_computes(numbers: list[int], signs: list[str]) -> None:
    names = {f"n{place}": Quantity(Fraction(number)) for place, number in enumerate(numbers)}
    text = "n0" + "".join(f" {sign} n{place}" for place, sign in zip(range(1, len(numbers)), signs, strict=False))
    expected = str(numbers[0]) + "".join(f"{sign}{number}" for number, sign in zip(numbers[1:], signs, strict=False))
    assert compute(read_formula(text), names.__getitem__).value == eval(expected)


def test_a_rate_that_never_ends_is_near_to_forty_digits() -> None:
    rate = compute(read_formula("cagr(A, A * 2, 2)"), VALUES.__getitem__).value
    assert rate.denominator % 3 == 0  # no decimals say all of it
    assert abs((rate / 100 + 1) ** 2 - 2) < Fraction(1, 10**40)
