"""The day of a run: `today()`, which SOURCE_DATE_EPOCH may set."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Today (UTC), or the day of SOURCE_DATE_EPOCH (seconds since 1970: reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else datetime.now(UTC).date()
