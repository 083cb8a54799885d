"""French numbers and dates."""

import pytest

from stratege.dates import spell_date
from stratege.numbers import spell_decimal, spell_number


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
        ("-1500", "-1\u202f500"),
        ("beaucoup", "beaucoup"),
    ],
)
def test_numbers(figures: str, words: str) -> None:
    assert spell_number(figures) == words


def test_decimals_end_without_zero() -> None:
    assert (spell_decimal(2.4), spell_decimal(3.0), spell_decimal(2.356)) == ("2,4", "3", "2,36")


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
