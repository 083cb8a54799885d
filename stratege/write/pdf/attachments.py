"""The files that a PDF carries: `attachments({"content/a.yaml": b"…"}, "2026-06", "{name}")`, as PDF/A-3 has them."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from weasyprint import Attachment

# What sources are, whatever the machine's own table says of them: the bytes must not depend on it (RFC 9512 for YAML).
MEDIA_TYPES = {
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
    ".bib": "text/x-bibtex",
    ".ris": "application/x-research-info-systems",
}
CALENDAR = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?![\d-])")  # of ISO 8601, as far as it is known


def attachments(sources: Mapping[str, bytes], day: str, described: str) -> list[Attachment]:
    """Associated files (PDF/A-3, 6.8), with a date that is the report's own: the clock would change the bytes."""
    from weasyprint import Attachment

    for suffix, kind in MEDIA_TYPES.items():
        mimetypes.add_type(kind, suffix)
    when = _first_moment(day)
    return [
        Attachment(
            file_obj=BytesIO(content),
            name=name,
            description=described.format(name=name),
            created=when,
            modified=when,
            relationship="Source",
        )
        for name, content in sorted(sources.items())
    ]


def _first_moment(day: str) -> datetime:
    """When a date begins, « 2026-06 » as 1 June 2026; 1970 for one that the calendar of a file does not have."""
    found = CALENDAR.match(day)
    year, month, date = (int(part or 1) for part in found.groups()) if found else (1970, 1, 1)
    return datetime(year, month, date, tzinfo=UTC)
