"""Amounts: a number and its unit, as French prose prints them; exact, whatever the digits."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.numbers import after_scale, plain_decimal, read_number, round_half_up, spell_amount

SCALES = {"million": 10**6, "milliard": 10**9}


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        ("4.35", "€", "4,35\u00a0€"),
        ("38500000", "€", "38,5\u00a0millions d’euros"),
        ("38500000", "€ par an", "38,5\u00a0millions d’euros par an"),
        ("1500000", "habitants", "1,5\u00a0million d’habitants"),
        ("2000000", "haies", "2\u00a0millions de haies"),
        ("2000000", "yens", "2\u00a0millions de yens"),
        ("65000000", "membres", "65\u00a0millions de membres"),
        ("12000000", "%", "12\u202f000\u202f000\u00a0%"),
        ("1.5", "euros", "1,50 euro"),
        ("-1", "dollars par tête", "\u22121 dollar par tête"),
        ("0.8", "points", "0,8 point"),
        ("-1", "points de pourcentage", "\u22121 point de pourcentage"),
        ("11.8", "points", "11,8 points"),
        ("1358", "blogs actifs", "1\u202f358 blogs actifs"),
        ("12", "", "12"),
    ],
)
def test_an_amount_has_its_unit(value: str, unit: str, expected: str) -> None:
    assert spell_amount(Decimal(value), unit) == expected


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        ("38512345", 1, "38,5\u00a0millions"),
        ("999999999", 1, "1,0\u00a0milliard"),
        ("999999.5", 0, "1\u00a0million"),
        ("2.345", 2, "2,35"),
        ("12", 1, "12,0"),
    ],
)
def test_decimals_are_those_of_what_is_printed(value: str, decimals: int, expected: str) -> None:
    assert spell_amount(Decimal(value), decimals=decimals) == expected


def test_figures_may_be_asked_for() -> None:
    assert spell_amount(Decimal(38_500_000), "€", scaled=False) == "38\u202f500\u202f000\u00a0€"


def test_a_sign_is_named_after_a_scale() -> None:
    assert [after_scale(unit) for unit in ("€", "$", "hommes", "onzièmes")] == [
        "d’euros",
        "de dollars",
        "d’hommes",
        "de onzièmes",
    ]


def test_a_half_goes_away_from_zero() -> None:
    rounded = [round_half_up(Decimal(value), 0) for value in ("2.5", "-2.5", "0.4", "-0.4")]
    assert list(map(str, rounded)) == ["3", "-3", "0", "0"]
    assert round_half_up(Fraction(2, 3), 2) == Decimal("0.67")
    assert str(round_half_up(Decimal(388_512), -4)) == "390000"


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=4))
def test_what_is_printed_is_read_back_exactly(value: Decimal) -> None:
    assert _read_back(spell_amount(value)) == value
    assert _read_back(spell_amount(value, scaled=False)) == value


@given(st.fractions(min_value=-(10**6) + 1, max_value=10**6 - 1), st.integers(0, 6))
def test_rounding_is_the_nearest(value: Fraction, decimals: int) -> None:
    rounded = Fraction(round_half_up(value, decimals))
    assert 2 * abs(rounded - value) * 10**decimals <= 1
    assert abs(rounded) >= abs(value) or 2 * abs(rounded - value) * 10**decimals < 1


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_a_plain_decimal_is_the_same_number(value: Decimal) -> None:
    assert plain_decimal(value) == value


def _read_back(words: str) -> Decimal:
    number, _, scale = words.partition("\u00a0")
    found = read_number(number)
    assert found is not None
    return Decimal(Fraction(found.digits) * SCALES.get(scale.removesuffix("s"), 1) * 10**9 // 1) / 10**9


@pytest.mark.parametrize(
    ("value", "spelt"),
    [
        ("1400000", "1\u202f400\u202f000\u00a0€"),
        ("5150000.17", "5\u202f150\u202f000\u00a0€"),
        ("1400000000", "1\u202f400\u00a0millions d’euros"),
        ("38500000", "39\u00a0millions d’euros"),
        ("2000000", "2\u00a0millions d’euros"),
    ],
)
def test_whole_millions_stay_near_the_number(value: str, spelt: str) -> None:
    assert spell_amount(Decimal(value), "€", decimals=0) == spelt
