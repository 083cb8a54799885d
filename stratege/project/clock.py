"""The day of a run: `today()`, which SOURCE_DATE_EPOCH may set."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


class BadDay(ValueError):
    """SOURCE_DATE_EPOCH is no number of seconds, or of a day that no calendar has; the message is its value."""


def today() -> date:
    """Today (UTC), or the day of SOURCE_DATE_EPOCH (seconds since 1970: reproducible-builds.org); `BadDay`."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return datetime.now(UTC).date()
    if not (epoch.isascii() and epoch.isdigit()):
        raise BadDay(epoch)
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise BadDay(epoch) from error
