"""What is wrong, where and what to do: `content/limits.yaml:12:7: erreur R001 : renvoi vers « ciblge »…`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path

from stratege.diagnostics.catalogue import CATALOGUE
from stratege.source import Span


class Severity(StrEnum):
    """How grave: an error stops the writing, a warning does not (but for `--strict`)."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One fault: a stable code, a French message, the place, the remedy, and other places that explain it."""

    code: str
    severity: Severity
    message: str
    span: Span | None = None
    remedy: str = ""
    related: tuple[Span, ...] = ()


@dataclass
class Diagnostics:
    """The sink that every stage receives; stages never raise for an author's mistake."""

    items: list[Diagnostic] = field(default_factory=list)
    _told: set[Diagnostic] = field(default_factory=set)

    def add(self, code: str, span: Span | None = None, *, related: tuple[Span, ...] = (), **words: object) -> None:
        """Record the fault `code` of the catalogue, its sentences filled with `words`; told twice, it counts once."""
        entry = CATALOGUE[code]
        item = Diagnostic(
            code,
            Severity(entry.severity),
            entry.message.format(**words),
            span,
            entry.remedy.format(**words).strip(),
            related,
        )
        if item not in self._told:
            self._told.add(item)
            self.items.append(item)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(sorted(self.items, key=_place))

    def __len__(self) -> int:
        return len(self.items)

    @property
    def errors(self) -> list[Diagnostic]:
        """Those that forbid the writing."""
        return [item for item in self if item.severity is Severity.ERROR]

    @property
    def warnings(self) -> list[Diagnostic]:
        """Those that `--strict` alone forbids."""
        return [item for item in self if item.severity is Severity.WARNING]


def closest(name: str, names: object) -> str:
    """« vouliez-vous « ciblage » ? » if a name looks like it, else nothing."""
    near = get_close_matches(name, [str(item) for item in names], 1, 0.6)  # type: ignore[attr-defined]
    return f"vouliez-vous « {near[0]} » ?" if near else ""


SEVERITY_WORDS = {Severity.ERROR: "erreur", Severity.WARNING: "avertissement"}


def show(item: Diagnostic, root: Path | None = None) -> str:
    """The diagnostic as a terminal prints it: place, code, message, extract with a caret, remedy."""
    place = f"{item.span}: " if item.span else ""
    head = f"{place}{SEVERITY_WORDS[item.severity]} {item.code} : {item.message}"
    extract = _extract(item.span, root) if item.span and root else []
    remedy = [f"        → {item.remedy}"] if item.remedy else []
    related = [f"        voir aussi {span}" for span in item.related]
    return "\n".join([head, *extract, *remedy, *related])


def _extract(span: Span, root: Path) -> list[str]:
    try:
        line = (root / span.file).read_text(encoding="utf-8", errors="replace").splitlines()[span.line - 1]
    except (OSError, IndexError):
        return []
    width = span.end_column - span.column if span.end_line == span.line else 1
    start = max(0, span.column - 60)
    shown = line[start : start + 110].replace("\t", " ")
    caret = " " * (span.column - 1 - start) + "^" * max(1, min(width, len(shown) - span.column + 1 + start))
    return [f"{span.line:>6} | {shown}", f"       | {caret}"]


def _place(item: Diagnostic) -> tuple[str, int, int, str]:
    span = item.span
    return (span.file, span.line, span.column, item.code) if span else ("", 0, 0, item.code)
