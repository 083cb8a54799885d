"""When a recommendation is to be done, read as authors write it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.compose.horizons import Horizon, names_no_day, read_horizon
from stratege.dates import read_date
from stratege.diagnostics import phrase


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Mois 0-1", 0, 1),
        ("Mois 1\u201312", 1, 12),
        ("mois 3", 3, 3),
        ("M+6", 6, 6),
        ("M1-M6", 1, 6),
        ("du mois 3 au mois 9", 3, 9),
        ("3-9\u00a0mois", 3, 9),
        ("3 à 9 mois", 3, 9),
        ("de 3 à 9 mois", 3, 9),
        ("entre 3 et 9 mois", 3, 9),
        ("sous 3 à 9 mois", 3, 9),
        ("de 6 mois à 2 ans", 6, 24),
        ("de M3 à M9", 3, 9),
        ("6 mois", 0, 6),
        ("sous 6 mois", 0, 6),
        ("d\u2019ici 2 ans", 0, 24),
        ("1-2 trimestres", 3, 6),
        ("2 années", 0, 24),
        ("26 semaines", 0, 6),
        ("Immédiat", 0, 0),
    ],
)
def test_months_are_counted_from_the_decision(text: str, start: float, end: float) -> None:
    assert read_horizon(text) == Horizon("months", pytest.approx(start), pytest.approx(end))


@pytest.mark.parametrize(
    ("text", "first", "following"),
    [
        ("2027", "2027-01-01", "2028-01-01"),
        ("en 2027", "2027-01-01", "2028-01-01"),
        ("juin 2027", "2027-06-01", "2027-07-01"),
        ("2027-06-30", "2027-06-30", "2027-07-01"),
        ("30/06/2027", "2027-06-30", "2027-07-01"),
        ("T2 2027", "2027-04-01", "2027-07-01"),
        ("2e trimestre 2027", "2027-04-01", "2027-07-01"),
        ("1er semestre de 2027", "2027-01-01", "2027-07-01"),
        ("S2 2027", "2027-07-01", "2028-01-01"),
        ("T1-T3 2027", "2027-01-01", "2027-10-01"),
        ("T4 2026 - T1 2027", "2026-10-01", "2027-04-01"),
        ("juin-août 2027", "2027-06-01", "2027-09-01"),
        ("de juin à août 2027", "2027-06-01", "2027-09-01"),
        ("2027-2029", "2027-01-01", "2030-01-01"),
        ("2027-06-01/2027-06-10", "2027-06-01", "2027-06-11"),
        ("3-5 juin 2027", "2027-06-03", "2027-06-06"),
        ("du 3 au 21 mars 2027", "2027-03-03", "2027-03-22"),
        ("du 1er au 15/06/2027", "2027-06-01", "2027-06-16"),
        ("30 / 06 / 2027", "2027-06-30", "2027-07-01"),
        ("fin 2027", "2027-09-01", "2028-01-01"),
        ("mi-2027", "2027-05-03", "2027-09-01"),
        ("courant juin 2027", "2027-06-01", "2027-07-01"),
        ("d'ici juin 2027", "2027-07-01", "2027-07-01"),
        ("avant le 1er juin 2027", "2027-06-01", "2027-06-01"),
    ],
)
def test_dates_are_read_with_what_stands_around_them(text: str, first: str, following: str) -> None:
    start, after = read_date(first), read_date(following)
    assert start and after
    found = read_horizon(text)
    assert found and found.unit == "days"
    assert (found.start, found.end) == (pytest.approx(start.days, abs=1), pytest.approx(after.days, abs=1))


@pytest.mark.parametrize(
    "text", ["", "à terme", "court terme", "T5 2027", "S3 2027", "mois 9-3", "août-juin 2027", "2027-02-30", "mars"]
)
def test_what_says_no_time_is_none(text: str) -> None:
    assert read_horizon(text) is None


@pytest.mark.parametrize("before", ["", "le ", "fin ", "d'ici le ", "avant le ", "au plus tard le "])
@pytest.mark.parametrize(
    "date",
    [
        *("31/09/2027", "31/02/2027", "29/02/2027", "32/01/2027", "13/2027", "01/31/2027", "31 / 09 / 2027"),
        *("2027-09-31", "2027-02-29", "2027-13", "2027-13-01", "2027-09-31/2027-10-02", "31 septembre 2027"),
    ],
)
def test_a_day_that_no_calendar_has_is_no_horizon(before: str, date: str) -> None:
    assert read_horizon(before + date) is None
    assert names_no_day(before + date)


@pytest.mark.parametrize("text", ["12-2027", "31-09-2027", "juin 31", "du 31 au 33 juin 2027", "09/27", "2-4 2027"])
def test_no_horizon_begins_before_the_year_1000(text: str) -> None:
    assert read_horizon(text) is None


@pytest.mark.parametrize(
    "text", ["à terme", "2027", "30/09/2027", "T5 2027", "Mois 3-9", "29/02/2028", "3-5 juin 2027"]
)
def test_what_says_a_day_of_the_calendar_is_not_impossible(text: str) -> None:
    assert not names_no_day(text)


@pytest.mark.parametrize(("name", "units"), [("months", {"months"}), ("days", {"days"}), ("any", {"months", "days"})])
def test_every_form_that_the_remedy_gives_is_read(name: str, units: set[str]) -> None:
    found = [read_horizon(form) for form in re.findall("« (.+?) »", phrase(f"horizon_in_{name}"))]
    assert found and all(found) and {one.unit for one in found if one} == units


@given(st.text(alphabet="0123456789TSM-–/ àaefijlmnoprstu'.", max_size=24))
def test_no_text_breaks_the_reader(text: str) -> None:
    found = read_horizon(text)
    assert found is None or found.start <= found.end
