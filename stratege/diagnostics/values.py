"""What an author typed for a date or a number and is none: `tell_date(Scalar("2024-02-30", …), diagnostics)`."""

from __future__ import annotations

from stratege.dates import is_impossible
from stratege.diagnostics.catalogue import phrase
from stratege.diagnostics.record import Diagnostics
from stratege.source import Scalar


def tell_date(text: Scalar, diagnostics: Diagnostics) -> None:
    """Tell of a text that is no date: it cannot be read, or no calendar has it."""
    reason = phrase("date_impossible" if is_impossible(text) else "date_unreadable")
    diagnostics.add("S030", text.span, date=text, reason=reason)


def tell_number(text: Scalar, field: str, diagnostics: Diagnostics) -> None:
    """Tell of a text that is no number where a field needs one."""
    diagnostics.add("S031", text.span, value=text, field=field)
