"""What an author typed for a date or a number and is none: `tell_date(Scalar("2024-02-30", …), diagnostics)`."""

from __future__ import annotations

from stratege.dates import is_impossible, months_of, whole_year
from stratege.diagnostics.catalogue import phrase
from stratege.diagnostics.record import Diagnostics
from stratege.source import Scalar


def tell_date(text: Scalar, diagnostics: Diagnostics, instead: str = "") -> None:
    """Tell of a text that is no date: it cannot be read, or no calendar has it; `instead` is a remedy that is known."""
    whole = whole_year(text)
    months = months_of(text)
    remedy = phrase("date_whole", date=whole) if whole else phrase("date_forms")
    remedy = phrase("date_of_months", date=months) if months else remedy
    diagnostics.add("S030", text.span, date=text, reason=why_no_date(text), remedy=instead or remedy)


def why_no_date(text: str) -> str:
    """What a text lacks to be a date: its century, a day of the calendar, a form that can be read."""
    if whole_year(text):
        return phrase("date_cut")
    return phrase("date_impossible" if is_impossible(text) else "date_unreadable")


def tell_number(text: Scalar, field: str, diagnostics: Diagnostics, remedy: str = "") -> None:
    """Tell of a text that is no number where a field needs one."""
    diagnostics.add("S031", text.span, value=text, field=field, remedy=remedy or phrase("number_in_figures"))
