"""What a project makes of its diagnostics: `Policy({"F005": None}).applied(item)` is None, F005 being switched off.

An error is told as it is in any case: nothing that is written would hold without it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace

from stratege.diagnostics.catalogue import CATALOGUE
from stratege.diagnostics.items import Diagnostic, Severity
from stratege.records import record
from stratege.source import Span


def _never(_item: Diagnostic) -> Span | None:
    return None


@record(slots=False)
class Policy:
    """How grave each code is, None where it is switched off; the comment that silences a diagnostic at its place."""

    severities: Mapping[str, Severity | None] = field(default_factory=dict)
    silencer: Callable[[Diagnostic], Span | None] = _never

    def applied(self, item: Diagnostic) -> Diagnostic | Span | None:
        """The diagnostic to tell; else the comment that silences it, or None where its code is switched off."""
        if is_error(item.code):
            return item
        severity = self.severities.get(item.code, item.severity)
        if severity is None:
            return None
        return self.silencer(item) or (item if severity is item.severity else replace(item, severity=severity))


def is_error(code: str) -> bool:
    """Whether a code is an error of its own, which nothing lowers or silences."""
    entry = CATALOGUE.get(code)
    return entry is not None and entry.severity == Severity.ERROR
