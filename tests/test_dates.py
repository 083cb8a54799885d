"""One reader of dates: what an author types, in whatever form, is the same date; what no calendar has is none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.dates import MONTHS, Date, date_of, is_impossible, iso_date, read_date, spell_date


@pytest.mark.parametrize(
    ("typed", "iso", "spelt"),
    [
        ("2026", "2026", "2026"),
        ("2026-04", "2026-04", "avril 2026"),
        ("2026-4-3", "2026-04-03", "3\u00a0avril 2026"),
        ("03/04/2026", "2026-04-03", "3\u00a0avril 2026"),
        ("3.4.2026", "2026-04-03", "3\u00a0avril 2026"),
        ("04/2026", "2026-04", "avril 2026"),
        ("3 / 04 / 2026", "2026-04-03", "3\u00a0avril 2026"),
        ("04 / 2026", "2026-04", "avril 2026"),
        ("3 avril 2026", "2026-04-03", "3\u00a0avril 2026"),
        ("1er\u00a0Août\u202f2026", "2026-08-01", "1er\u00a0août 2026"),
        ("fevrier 2026", "2026-02", "février 2026"),
        ("Printemps 2026", "2026", "printemps 2026"),
        ("980", "0980", "980"),
        ("0050", "0050", "50"),
        ("-52", "-0052", "52\u00a0av. J.-C."),
        ("52 av. J.-C.", "-0052", "52\u00a0av. J.-C."),
        ("vers 1990", "1990", "vers 1990"),
        ("1990~", "1990", "vers 1990"),
        ("env. mars 1990", "1990-03", "vers mars 1990"),
        ("1914-1918", "1914/1918", "1914-1918"),
        ("1914–1918", "1914/1918", "1914-1918"),
        ("2026-04-03/2026-05-01", "2026-04-03/2026-05-01", "3\u00a0avril\u00a0– 1er\u00a0mai 2026"),
        ("2026-12-03/2027-01-01", "2026-12-03/2027-01-01", "3\u00a0décembre 2026\u00a0– 1er\u00a0janvier 2027"),
        ("2026-04-03/2026-04-05", "2026-04-03/2026-04-05", "3-5\u00a0avril 2026"),
        ("2026-07/2026-09", "2026-07/2026-09", "juillet\u00a0– septembre 2026"),
        ("2026-07/2027-09", "2026-07/2027-09", "juillet 2026\u00a0– septembre 2027"),
        ("2024-02-29", "2024-02-29", "29\u00a0février 2024"),
    ],
)
def test_a_date_is_read_as_it_is_typed(typed: str, iso: str, spelt: str) -> None:
    assert (iso_date(typed), spell_date(typed)) == (iso, spelt)


@pytest.mark.parametrize(
    ("typed", "impossible"),
    [
        ("2024-02-30", True),
        ("2023-02-29", True),
        ("2024-13", True),
        ("31/04/2026", True),
        ("13/2026", True),
        ("04/31/2026", True),
        ("0", True),
        ("2024-02-00", True),
        ("0 mars 2024", True),
        ("2026-05/2026-04", True),
        ("32 mars 2026", True),
        ("03/04/26", False),
        ("04/26", False),
        ("03 / 04", False),
        ("bientôt", False),
        ("3 avrli 2026", False),
        ("T1 2024", False),
        ("2024/2025/2026", False),
        ("", False),
    ],
)
def test_what_is_no_date_is_refused(typed: str, impossible: bool) -> None:
    assert read_date(typed) is None and is_impossible(typed) is impossible
    assert spell_date(typed) == typed


def test_dates_sort_as_time_goes() -> None:
    typed = ["-52", "0050", "980", "1914", "1914-1918", "1990", "1990-02", "printemps 1990", "14/07/1990", "avril 2026"]
    found = {text: read for text in reversed(typed) if (read := read_date(text))}
    assert sorted(found, key=lambda text: found[text].key) == typed


@given(st.dates())
def test_every_form_of_a_day_is_that_day(day: date) -> None:
    expected = Date(day.year, day.month, day.day)
    assert read_date(day.isoformat()) == expected
    assert read_date(f"{day.day}/{day.month:02d}/{day.year:04d}") == expected
    assert read_date(f"{day.day} {MONTHS[day.month - 1]} {day.year:04d}") == expected
    assert read_date(spell_date(day.isoformat())) == (expected if day.year > 99 else None)
    assert expected.days == day.toordinal() - date(1970, 1, 1).toordinal()


@given(st.integers(-1_500_000, 2_900_000))
def test_days_are_counted_through_every_era(days: int) -> None:
    found = date_of(days)
    assert read_date(found.iso) == found and found.days == days
    assert date_of(days + 1).key > found.key


@pytest.mark.parametrize(
    ("text", "following"),
    [
        ("2024-02-28", "2024-02-29"),
        ("2024-02", "2024-03-01"),
        ("2024-12", "2025-01-01"),
        ("2024", "2025-01-01"),
        ("printemps 2024", "2024-06-01"),
        ("hiver 2024", "2025-03-01"),
        ("1990/1995-04", "1995-05-01"),
        ("1 av. J.-C.", "0001-01-01"),
        ("décembre 2 av. J.-C.", "-0001-01-01"),
    ],
)
def test_the_day_after_a_date_follows_its_last(text: str, following: str) -> None:
    date, after = read_date(text), read_date(following)
    assert date and after
    assert date.after == after.days
