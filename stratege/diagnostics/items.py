"""One thing that is wrong: `Diagnostic("R001", Severity.ERROR, "renvoi vers « ciblge »…", span)`."""

from __future__ import annotations

from enum import StrEnum

from stratege.records import record
from stratege.source import Span


class Severity(StrEnum):
    """How grave: an error stops the writing, a warning does not (but for `--strict`), a note never does."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@record
class Diagnostic:
    """One fault: a stable code, a French message, the place, the remedy, and other places that explain it.

    `fix` is what should stand at `span` instead, where a program can tell.
    """

    code: str
    severity: Severity
    message: str
    span: Span | None = None
    remedy: str = ""
    related: tuple[Span, ...] = ()
    fix: str | None = None
