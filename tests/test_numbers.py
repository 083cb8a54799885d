"""French numbers and dates."""

import pickle
from decimal import Decimal

import pytest

from stratege.dates import spell_date
from stratege.numbers import (
    Number,
    in_roman,
    read_number,
    spell_alike,
    spell_amount,
    spell_decimal,
    spell_number,
    spell_typed,
)


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ("510000", "510\u202f000"),
        ("3070000000", "3,07\u00a0milliards"),
        ("1230000000", "1,23\u00a0milliard"),
        ("1000000", "1\u00a0million"),
        ("7200000", "7,2\u00a0millions"),
        ("1234567", "1\u202f234\u202f567"),
        ("60.9", "60,9"),
        ("8,7", "8,7"),
        ("340", "340"),
        ("0.45", "0,45"),
        ("-1500", "\u22121\u202f500"),
        ("4.350", "4,350"),
        ("nan", "nan"),
        ("12 %", "12 %"),
        ("beaucoup", "beaucoup"),
    ],
)
def test_numbers(figures: str, words: str) -> None:
    assert spell_number(figures) == words


@pytest.mark.parametrize(("number", "numeral"), [(1, "I"), (4, "IV"), (19, "XIX"), (2994, "MMCMXCIV")])
def test_numbers_in_roman_figures(number: int, numeral: str) -> None:
    assert in_roman(number) == numeral


def test_decimals_end_without_zero() -> None:
    assert (spell_decimal(2.4), spell_decimal(3.0), spell_decimal(2.356)) == ("2,4", "3", "2,36")


def test_numbers_of_a_row_have_the_same_decimals() -> None:
    assert spell_alike([2, 1.85, -1234.5]) == ["2,00", "1,85", "\u22121\u202f234,50"]
    assert spell_alike([2.0, 300]) == ["2", "300"]
    assert spell_alike([]) == []


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2004-02-04", "4\u00a0février 2004"),
        ("2023-08-01", "1er\u00a0août 2023"),
        ("2007-11", "novembre 2007"),
        ("2011", "2011"),
        ("2011-13", "2011-13"),
        ("vers 2009", "vers 2009"),
    ],
)
def test_dates(iso: str, words: str) -> None:
    assert spell_date(iso) == words


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [
        ("1 234,50", "1\u202f234,50"),
        ("1\u202f234\u00a0567", "1\u202f234\u202f567"),
        ("0,0004", "0,0004"),
        ("\u22123,5\u00a0%", "\u22123,5"),
        ("-,25", "\u22120,25"),
        ("+3", "3"),
        ("1e-4", "0,0001"),
    ],
)
def test_a_number_keeps_the_digits_it_was_typed_with(typed: str, spelt: str) -> None:
    number = read_number(typed)
    assert number is not None and spell_typed(number) == spelt
    assert number == float(repr(number))


@pytest.mark.parametrize(
    "typed", ["nan", "inf", "-inf", "1e400", "1,234,567", "1.234,5", "12 34", "5,", "", "%", "a", "1_000"]
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    assert read_number(typed) is None


def test_a_number_is_copied_with_its_digits() -> None:
    assert repr(pickle.loads(pickle.dumps(Number("3.70")))) == "3.70"


@pytest.mark.parametrize(
    ("digits", "unit", "printed"),
    [
        ("501550.5", "€", "501 550,50 €"),
        ("-4.5", "€/h", "−4,50 €/h"),
        ("4.5", "euros par jour", "4,50 euros par jour"),
        ("4.50", "$", "4,50 $"),
        ("4", "€", "4 €"),
        ("0.1734", "€/kWh", "0,1734 €/kWh"),
        ("38500000", "€", "38,5 millions d’euros"),
        ("4.5", "k€", "4,5 k€"),
        ("4.5", "%", "4,5 %"),
        ("4.5", "", "4,5"),
    ],
)
def test_an_amount_of_money_has_two_decimals_or_none(digits: str, unit: str, printed: str) -> None:
    spaced = spell_amount(Decimal(digits), unit).replace("\N{NO-BREAK SPACE}", " ")
    assert spaced.replace("\N{NARROW NO-BREAK SPACE}", " ") == printed
    assert spell_amount(Decimal("4.5"), "€", decimals=1) == "4,5\N{NO-BREAK SPACE}€"
